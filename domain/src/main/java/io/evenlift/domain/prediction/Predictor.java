package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.rate.DimplingRate;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Predicts plans for one candidate. It keeps what it prepared for the patient's tissue, so one object serves all plans of
 * one question; it is not for sharing between threads, though its {@link KeptTables} are.
 */
public final class Predictor {
    private static final List<Side> SIDES = List.of(Side.values());

    private final PatientAssessment patient;
    private final Catalogue catalogue;
    private final PreparedFace face;
    private final Parallel parallel;

    /** With tables of its own: for one question. */
    public Predictor(EligibleCandidate candidate, Catalogue catalogue) {
        this(candidate, catalogue, KeptTables.ofUsualSize());
    }

    /**
     * With tables that outlive it.
     *
     * @param kept shared by whoever predicts side by side; it changes no answer
     */
    public Predictor(EligibleCandidate candidate, Catalogue catalogue, KeptTables kept) {
        this(candidate, catalogue, kept, Parallel.NONE);
    }

    /**
     * With tables that outlive it and threads that are lent.
     *
     * @param kept shared by whoever predicts side by side; it changes no answer
     * @param parallel for the sides of the face and the plausible tissues; it changes no answer
     */
    public Predictor(EligibleCandidate candidate, Catalogue catalogue, KeptTables kept, Parallel parallel) {
        this(
                candidate,
                catalogue,
                new PreparedFace(candidate.assessment(), kept, PlausibleMedia.forOnce(Draw.ALL)),
                parallel);
    }

    /**
     * With what was prepared of the face before.
     *
     * @param face of the candidate; it changes no answer
     */
    Predictor(EligibleCandidate candidate, Catalogue catalogue, PreparedFace face, Parallel parallel) {
        this.patient = candidate.assessment();
        this.catalogue = catalogue;
        this.face = face;
        this.parallel = parallel;
    }

    PreparedFace face() {
        return face;
    }

    /** The whole prediction of a plan, each side by itself: the sides are not coupled. */
    public Prediction predict(ThreadPlan plan) {
        return predict(List.of(plan)).get(0);
    }

    /** The predictions of several plans, each as if it were alone, sooner than one after the other. */
    public List<Prediction> predict(List<ThreadPlan> plans) {
        return predictBeside(plans, List.of(), Function.identity()).first();
    }

    /**
     * The same, and beside it what does not wait for it.
     *
     * @param parts of what is done beside, of which none shares anything that changes with another, or with this predictor
     * @return the predictions, and what becomes of those parts
     */
    public <A, B> Parallel.Both<Prediction, B> predictBeside(
            List<ThreadPlan> plans, List<A> parts, Function<A, B> work) {
        Ensemble ensemble = new Ensemble(face.sides(), face.media(), parallel);
        Parallel.Both<List<Optional<AskedSide>>, B> asked =
                parallel.map(SIDES, side -> ofEach(plans, plan -> side(plan, side, ensemble)), parts, work);
        List<List<Optional<Supplier<SideEffects>>>> waiting =
                ensemble.answerBeside(asked.first(), ofSide -> ofEach(ofSide, one -> one.map(AskedSide::effects)));
        List<List<Optional<SideEffects>>> found =
                parallel.map(waiting, ofSide -> ofEach(ofSide, one -> one.map(Supplier::get)));
        List<Prediction> predictions = parallel.map(
                IntStream.range(0, plans.size()).boxed().toList(),
                number -> together(
                        plans.get(number),
                        found.stream()
                                .flatMap(ofSide -> ofSide.get(number).stream())
                                .toList()));
        return new Parallel.Both<>(predictions, asked.second());
    }

    private static <A, B> List<B> ofEach(List<A> items, Function<A, B> work) {
        return items.stream().map(work).toList();
    }

    /** The questions of one side; empty where nothing is laid there. */
    private Optional<AskedSide> side(ThreadPlan plan, Side side, Ensemble ensemble) {
        DrawnSide drawn = DrawnSide.of(plan, side, catalogue);
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new AskedSide(face, drawn, ensemble));
    }

    private Prediction together(ThreadPlan drawn, List<SideEffects> sides) {
        List<DualShare> shares = shares(drawn);
        ThreadPlan plan = DualShare.in(shares, drawn);
        List<LandmarkLift> lifts = new ArrayList<>();
        List<DimpleSite> sites = new ArrayList<>();
        List<Draw> draws = face.media().draws();
        Sampled deepest = Sampled.nothing(draws.size());
        List<Flag> flags = new ArrayList<>();
        List<LigamentLift> ligaments = new ArrayList<>();
        List<DimpleGrade> gravest = DimpleGrade.noneIn(draws.size());
        Map<Side, Map<Landmark, Length>> goals = LiftGoals.of(patient);
        for (SideEffects side : sides) {
            side.lifts().forEach(lift -> lifts.add(lift.towards(goals)));
            sites.addAll(side.sites());
            flags.addAll(side.flags());
            ligaments.addAll(side.ligaments());
            deepest = deepest.max(side.deepest());
            gravest = DimpleGrade.graver(gravest, side.gravest());
        }
        sites.sort(Comparator.comparing((DimpleSite site) -> site.depth().central())
                .reversed());
        Length central = deepestOf(sites);
        CaughtBarbs caught = new CaughtBarbs(draws, flags, central);
        Optional<Holding> holding = holding(plan);
        List<Code> warnings = new ArrayList<>(warnings(plan, lifts));
        if (shares.stream().anyMatch(share -> share.origin() == DualShare.Origin.GIVEN)) {
            warnings.add(DualShare.Origin.GIVEN.code());
        }
        holding.filter(held -> held.weakest() == Holding.Part.BARBS)
                .ifPresent(held -> warnings.add(Code.of("barb-holding-assumed")));
        return new Prediction(
                lifts,
                Length.ofMillimetres(ResponseTables.FILTER_CUTOFF_MM),
                sites,
                caught.deepest(deepest),
                GradeChances.of(caught.gravest(gravest, deepest)),
                DimplingRate.of(central, patient.age()),
                holding,
                warnings,
                flags,
                shares,
                ligaments);
    }

    /** The central depth of the first of these sites, the deepest first. */
    private static Length deepestOf(List<DimpleSite> sites) {
        return sites.isEmpty() ? Length.ZERO : sites.get(0).depth().central();
    }

    /** The threads that were lent to this predictor, for a search that combines what it probes. */
    public Parallel parallel() {
        return parallel;
    }

    /** What single threads do, for a search that combines them; each side's for one thread at a time. */
    public ThreadProbe probe(Side side) {
        return new ThreadProbe(face.side(side));
    }

    private List<DualShare> shares(ThreadPlan plan) {
        return plan.threads().stream()
                .flatMap(thread -> face.side(thread.side()).share(thread).stream())
                .toList();
    }

    private Optional<Holding> holding(ThreadPlan plan) {
        List<Holding> holdings = new ArrayList<>();
        for (PlacedThread thread : plan.threads()) {
            catalogue
                    .find(thread.product())
                    .flatMap(product -> HoldingOverWeeks.of(thread, product))
                    .ifPresent(holdings::add);
        }
        return holdings.stream().min(Comparator.comparing(Holding::reserve));
    }

    private static List<Code> warnings(ThreadPlan plan, List<LandmarkLift> lifts) {
        Set<Code> warnings = new LinkedHashSet<>();
        for (LandmarkLift lift : lifts) {
            if (LiftGoals.WARN_ABOVE.isLessThan(lift.lift().central())) {
                warnings.add(Code.of("lift-above-three-millimetres"));
            }
            lift.goal()
                    .filter(goal -> lift.lift().central().isLessThan(goal))
                    .ifPresent(goal -> warnings.add(Code.of("goal-not-reached")));
        }
        for (PlacedThread thread : plan.threads()) {
            if (isShallowerThanModel(thread)) {
                warnings.add(Code.of("shallower-than-model"));
            }
        }
        return List.copyOf(warnings);
    }

    private static boolean isShallowerThanModel(PlacedThread thread) {
        return thread.fixation().limbs().stream()
                .flatMap(limb -> limb.path().points().stream())
                .map(BuriedPoint::depth)
                .anyMatch(depth -> depth.isLessThan(ResponseTables.SHALLOWEST));
    }
}
