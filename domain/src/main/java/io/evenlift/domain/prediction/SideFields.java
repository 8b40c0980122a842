package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.prediction.ThreadField.Detail;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Spread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one side: every tissue variant and every thread laid so far, each computed once. */
final class SideFields {
    /** More than the threads of a plan have. */
    private static final int MOST_PULLS = 200;

    private final PatientAssessment patient;
    private final Side side;
    private final FaceChart chart;
    private final ResponseTables tables;
    private final LimbShares shares;
    private final TissueMap asFound;
    private final Map<TissueVariant, TissueMap> tissues = new HashMap<>();
    private final LeastRecentlyUsed<Laid, ThreadField> threads = new LeastRecentlyUsed<>();
    private final Map<LigamentPull.Of, LigamentPull> pulls = new LeastRecentlyUsed<>(MOST_PULLS);

    private record Laid(TissueVariant variant, ThreadLaw law, FixationTechnique fixation, Detail detail) {}

    SideFields(PatientAssessment patient, Side side, ResponseTables tables, LimbShares shares) {
        this.patient = patient;
        this.side = side;
        this.chart = patient.chart(side);
        this.tables = tables;
        this.shares = shares;
        this.asFound = new TissueMap(chart, TissueVariant.AS_FOUND.of(patient, side));
        tissues.put(TissueVariant.AS_FOUND, asFound);
    }

    FaceChart chart() {
        return chart;
    }

    TissueMap tissue(TissueVariant variant) {
        return tissues.computeIfAbsent(variant, v -> asFound.with(v.of(patient, side)));
    }

    /** The tissue of one region. */
    FoundTissue found(Region region) {
        return new FoundTissue(region, patient.region(side, region).orElseThrow(), asFound.of(region));
    }

    /** How the limbs of a dual fixation share the load in the tissue as it was found; empty for a single limb. */
    Optional<DualShare> share(PlacedThread thread) {
        return dual(thread)
                .map(dual -> dual.dermalShare()
                        .map(drawn -> new DualShare(thread.id(), Spread.of(drawn), DualShare.Origin.GIVEN, List.of()))
                        .orElseGet(() -> computed(thread.id(), dual)));
    }

    /** The same without its spread, as coarsely as a search can do with. */
    Optional<Fraction> coarseShare(PlacedThread thread) {
        return dual(thread).map(dual -> dual.dermalShare().orElseGet(() -> LimbShares.coarsely(dual, asFound)));
    }

    private static Optional<DualFixation> dual(PlacedThread thread) {
        return thread.fixation().fold(temple -> Optional.empty(), loop -> Optional.empty(), Optional::of);
    }

    private DualShare computed(ThreadId thread, DualFixation dual) {
        Estimate<Fraction> share = shares.dermal(dual, asFound);
        return new DualShare(
                thread,
                new Spread<>(share.low(), share.value(), share.high()),
                DualShare.Origin.COMPUTED,
                List.of(share.citation()));
    }

    /** The thread with its limbs' share decided: as drawn, or as the tissue makes it. */
    PlacedThread shared(PlacedThread thread) {
        return shared(List.of(thread), Spread::central).get(0);
    }

    /** The threads with the shares of their limbs at this end of what each may be. */
    List<PlacedThread> shared(List<PlacedThread> threads, Function<Spread<Fraction>, Fraction> end) {
        return threads.stream()
                .map(thread -> share(thread)
                        .map(share -> DualShare.on(thread, end.apply(share.dermal())))
                        .orElse(thread))
                .toList();
    }

    /** @param laid threads whose limbs' share is decided */
    SideField of(TissueVariant variant, List<PlacedThread> laid) {
        return of(variant, ThreadLaw.CENTRAL, laid);
    }

    SideField of(TissueVariant variant, ThreadLaw law, List<PlacedThread> laid) {
        return of(variant, law, laid, Detail.AS_DRAWN);
    }

    /**
     * Threads in the tissue as it was found, to be compared with the same under another law: the dimple is as coarse as a search
     * has it, because only the ratio of two is wanted.
     *
     * @param laid threads whose limbs' share is decided
     */
    SideField compared(ThreadLaw law, List<PlacedThread> laid) {
        return of(TissueVariant.AS_FOUND, law, laid, Detail.COMPARED);
    }

    /**
     * Threads in the tissue as it was found, to be looked over for what is to be asked closely.
     *
     * @param laid threads whose limbs' share is decided
     */
    SideField lookedOver(List<PlacedThread> laid) {
        return of(TissueVariant.AS_FOUND, ThreadLaw.CENTRAL, laid, Detail.OF_A_SEARCH);
    }

    private SideField of(TissueVariant variant, ThreadLaw law, List<PlacedThread> laid, Detail detail) {
        return new SideField(
                tissue(variant),
                laid.stream()
                        .map(thread -> new SideField.Pull(
                                field(new Laid(variant, law, thread.fixation(), detail)), thread.tension()))
                        .toList());
    }

    private ThreadField field(Laid asked) {
        return threads.computeIfAbsent(asked, laid -> new RememberedThread(made(laid)));
    }

    private LaidThread made(Laid laid) {
        return new LaidThread(
                tissue(laid.variant()),
                ThreadLoad.atOneNewton(laid.fixation(), laid.law(), laid.detail()),
                tables,
                laid.detail());
    }

    /** A thread at 1 N in the tissue as it was found. */
    ThreadField atOneNewton(FixationTechnique fixation) {
        return field(new Laid(TissueVariant.AS_FOUND, ThreadLaw.CENTRAL, fixation, Detail.AS_DRAWN));
    }

    /**
     * What threads at 1 N do at a ligament, each found once.
     *
     * @param found those that are not known, all together
     */
    List<LigamentPull> pulls(List<LigamentPull.Of> asked, Function<List<LigamentPull.Of>, List<LigamentPull>> found) {
        // What is put in may push out what was known a moment ago.
        Map<LigamentPull.Of, LigamentPull> known = new HashMap<>();
        asked.forEach(of -> Optional.ofNullable(pulls.get(of)).ifPresent(pull -> known.put(of, pull)));
        List<LigamentPull.Of> unknown =
                asked.stream().filter(of -> !known.containsKey(of)).distinct().toList();
        if (!unknown.isEmpty()) {
            List<LigamentPull> more = found.apply(unknown);
            for (int i = 0; i < more.size(); i++) {
                known.put(unknown.get(i), more.get(i));
                pulls.put(unknown.get(i), more.get(i));
            }
        }
        return asked.stream().map(known::get).map(Objects::requireNonNull).toList();
    }

    /**
     * Forgets the threads that were not asked for the longest, in the tissues and under the laws that they were asked in.
     *
     * @param most that are left
     */
    void trim(int most) {
        threads.trim(most);
    }

    /** A single force in the tissue as it was found; kept nowhere. */
    ThreadField single(BuriedForce force) {
        return new LaidThread(asFound, List.of(force), tables, Detail.AS_DRAWN);
    }

    /**
     * Threads in the tissue as it was found that are tried in a search; kept nowhere.
     *
     * @param laid threads whose limbs' share is decided
     */
    SideField tried(List<PlacedThread> laid) {
        return new SideField(
                asFound,
                laid.stream()
                        .map(thread -> new SideField.Pull(tried(thread.fixation()), thread.tension()))
                        .toList());
    }

    private ThreadField tried(FixationTechnique fixation) {
        return made(new Laid(TissueVariant.AS_FOUND, ThreadLaw.CENTRAL, fixation, Detail.OF_A_SEARCH));
    }
}
