package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The prediction of one side's threads. */
final class SidePrediction {
    /** Reference tension of "strong lift" (assumption: the published bracket's lower end, and the assumed cap). */
    private static final Force REFERENCE_TENSION = Force.ofNewtons(2);

    private static final Force LESS_TENSION = Force.ofNewtons(0.5);
    private static final Length NEXT_THREAD = Length.ofMillimetres(10);

    private final Side side;
    private final FaceChart chart;
    private final SideFields fields;
    private final List<PlacedThread> drawn;
    private final List<PlacedThread> threads;
    private final SideField actual;
    private final int draws;
    private final List<SideField> coalitions;
    private final Map<Landmark, Length> lifted = new EnumMap<>(Landmark.class);
    private final Map<Landmark, Ensemble.Question> lifts = new LinkedHashMap<>();
    private final List<Summits.Summit> summits;
    private final List<Found> found = new ArrayList<>();

    /**
     * A dimple of the central tissue, and what is asked about it in the plausible ones.
     *
     * @param steepest where it is steepest, and how the dimple changes there
     * @param depth at its place
     * @param slope at that steepest place, in the direction that is steepest there
     */
    private record Found(Summits.Summit summit, Steepest steepest, Ensemble.Question depth, Ensemble.Question slope) {

        Sampled depths() {
            Sampled answer = depth.answer();
            return answer.max(Sampled.nothing(answer.size()));
        }

        /** The grade in every plausible tissue. */
        List<DimpleGrade> grades() {
            Sampled depths = depths();
            Sampled slopes = slope.answer();
            return IntStream.range(0, depths.size())
                    .mapToObj(draw -> DimpleGrade.of(
                            Length.ofMillimetres(depths.millimetres(draw)),
                            Angle.ofSlope(Math.abs(slopes.millimetres(draw)))))
                    .toList();
        }
    }

    /** Finds the dimples in the central tissue and puts its questions; the rest is to be asked once they are answered. */
    SidePrediction(Side side, SideFields fields, List<PlacedThread> drawn, Ensemble ensemble) {
        this.side = side;
        this.chart = fields.chart();
        this.fields = fields;
        this.drawn = drawn;
        this.threads = List.copyOf(fields.shared(drawn, Spread::central));
        this.actual = fields.of(TissueVariant.AS_FOUND, threads);
        this.draws = ensemble.size();
        this.coalitions = coalitions();
        SideField central = fields.compared(ThreadLaw.CENTRAL, threads);
        LawEffect.Fields laws = LawEffect.Fields.of(
                central,
                law -> fields.compared(law, threads),
                withShares(Spread::low, central),
                withShares(Spread::high, central));
        SideField coarse = fields.lookedOver(threads);
        this.summits = new Summits(actual).near(threads, coarse);
        askLifts(ensemble, laws);
        askSites(ensemble, laws, new Summits(coarse));
    }

    private SideField withShares(Function<Spread<Fraction>, Fraction> end, SideField central) {
        List<PlacedThread> shared = fields.shared(drawn, end);
        return shared.equals(threads) ? central : fields.compared(ThreadLaw.CENTRAL, shared);
    }

    private void askLifts(Ensemble ensemble, LawEffect.Fields laws) {
        for (Landmark landmark : Landmark.OF_LIFT) {
            lifted.put(landmark, lift(actual, landmark));
            lifts.put(
                    landmark,
                    ensemble.ask(
                            side,
                            actual.shiftReading(chart.landmark(landmark), chart.liftDirection(landmark)),
                            LawEffect.on(laws, field -> lift(field, landmark).millimetres())));
        }
    }

    /** @param coarsely the skin as a search sees it, to look around sooner */
    private void askSites(Ensemble ensemble, LawEffect.Fields laws, Summits coarsely) {
        for (Summits.Summit summit : summits) {
            Steepest steepest = coarsely.steepestAround(summit, summits)
                    .in(actual, summit.place(), Summits.reachMm(summit, summits));
            ChartPoint steep = steepest.place();
            DimpleSlope direction = steepest.slope().direction();
            found.add(new Found(
                    summit,
                    steepest,
                    ensemble.ask(
                            side,
                            actual.dimpleReading(summit.place()),
                            LawEffect.on(laws, field -> field.dimpleAt(summit.place()))),
                    ensemble.ask(
                            side,
                            actual.slopeReading(steep, direction),
                            LawEffect.on(laws, field -> field.slopeAt(steep).towards(direction)))));
        }
    }

    Side side() {
        return side;
    }

    /** The threads of this side, their limbs' share decided. */
    List<PlacedThread> threads() {
        return threads;
    }

    /** Without goals, which are not of the face. */
    List<LandmarkLift> lifts() {
        List<LandmarkLift> predicted = new ArrayList<>();
        lifts.forEach((landmark, question) -> {
            SurfaceShift shift = actual.shiftAt(chart.landmark(landmark));
            Sampled inEach = question.answer();
            predicted.add(new LandmarkLift(
                    landmark,
                    side,
                    inEach.around(lifted(landmark)),
                    inEach,
                    Length.ofMillimetres(shift.uxMm()),
                    Length.ofMillimetres(shift.uyMm()),
                    Optional.empty()));
        });
        return predicted;
    }

    List<DimpleSite> sites() {
        List<DimpleSite> sites = new ArrayList<>();
        SiteKinds kinds = new SiteKinds(threads);
        for (Found one : found) {
            Summits.Summit summit = one.summit();
            PlacedThread thread = kinds.nearest(summit.place());
            Length depth = Length.ofMillimetres(summit.depthMm());
            Angle slope = Angle.ofSlope(one.steepest().slope().steepest());
            sites.add(new DimpleSite(
                    thread.id(),
                    side,
                    SiteKinds.of(thread, summit.place()),
                    summit.place(),
                    one.depths().around(depth),
                    one.depths(),
                    slope,
                    DimpleGrade.of(depth, slope),
                    GradeChances.of(one.grades()),
                    causes(summit),
                    counterfactuals(summit, thread)));
        }
        return sites;
    }

    /** The deepest dimple of the side in every plausible tissue. */
    Sampled deepest() {
        return found.stream().map(Found::depths).reduce(Sampled.nothing(draws), Sampled::max);
    }

    /** The gravest grade of the side in every plausible tissue. */
    List<DimpleGrade> gravest() {
        return found.stream().map(Found::grades).reduce(DimpleGrade.noneIn(draws), DimpleGrade::graver);
    }

    /** Fields by the bits of what is at work: strong lift 1, shallow thread 2, thin skin 4. */
    private List<SideField> coalitions() {
        Relaying relaying = new Relaying(fields.tissue(TissueVariant.AS_FOUND));
        List<SideField> fieldsOfCoalitions = new ArrayList<>();
        for (int coalition = 0; coalition < Shapley.COALITIONS; coalition++) {
            boolean strong = (coalition & 1) != 0;
            boolean shallow = (coalition & 2) != 0;
            boolean thin = (coalition & 4) != 0;
            List<PlacedThread> switched = threads.stream()
                    .map(thread -> shallow ? thread : relaying.notShallow(thread))
                    .map(thread -> strong
                            ? thread
                            : thread.withTension(thread.tension().min(REFERENCE_TENSION)))
                    .toList();
            fieldsOfCoalitions.add(fields.of(thin ? TissueVariant.AS_FOUND : TissueVariant.NOT_THIN_SKINNED, switched));
        }
        return fieldsOfCoalitions;
    }

    private List<CauseShare> causes(Summits.Summit summit) {
        double[] value = new double[Shapley.COALITIONS];
        for (int coalition = 0; coalition < Shapley.COALITIONS - 1; coalition++) {
            value[coalition] = coalitions.get(coalition).spotDimpleAt(summit.place());
        }
        value[Shapley.COALITIONS - 1] = summit.depthMm();
        double[] shares = Shapley.values(value);
        return List.of(
                share(Cause.STRONG_LIFT, shares[0], summit),
                share(Cause.SHALLOW_THREAD, shares[1], summit),
                share(Cause.THIN_SKIN, shares[2], summit),
                share(Cause.REMAINDER, value[0], summit));
    }

    private static CauseShare share(Cause cause, double millimetres, Summits.Summit summit) {
        return new CauseShare(cause, Length.ofMillimetres(millimetres), Ratio.of(millimetres / summit.depthMm()));
    }

    private List<Counterfactual> counterfactuals(Summits.Summit summit, PlacedThread thread) {
        Relaying relaying = new Relaying(fields.tissue(TissueVariant.AS_FOUND));
        List<Counterfactual> counterfactuals = new ArrayList<>();
        // Laid deeper, the limbs share the load anew, unless their share was drawn.
        relaying.oneLayer(asDrawn(thread))
                .map(fields::shared)
                .ifPresent(deeper -> counterfactuals.add(counterfactual(
                        "one-layer-deeper",
                        Optional.of(deeper.fixation().limbs().get(0).plane()),
                        Optional.empty(),
                        summit,
                        replacing(thread, deeper))));
        Force less = thread.tension().isMoreThan(LESS_TENSION)
                ? thread.tension().lessUpTo(LESS_TENSION)
                : thread.tension().times(0.5);
        counterfactuals.add(counterfactual(
                "less-tension",
                Optional.empty(),
                Optional.of(less),
                summit,
                replacing(thread, thread.withTension(less))));
        double part = (double) threads.size() / (threads.size() + 1);
        counterfactuals.add(counterfactual(
                "one-more-thread",
                Optional.empty(),
                Optional.of(thread.tension().times(part)),
                summit,
                withOneMore(relaying, thread, part)));
        return counterfactuals;
    }

    private Counterfactual counterfactual(
            String code,
            Optional<Plane> plane,
            Optional<Force> tension,
            Summits.Summit summit,
            List<PlacedThread> changed) {
        SideField field = fields.of(TissueVariant.AS_FOUND, changed);
        Landmark most = mostLifted();
        Length lost = lifted(most).minus(lift(field, most));
        return new Counterfactual(Code.of(code), plane, tension, depthOf(summit, field), lost);
    }

    private PlacedThread asDrawn(PlacedThread thread) {
        return drawn.stream()
                .filter(each -> each.id().equals(thread.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlacedThread> replacing(PlacedThread thread, PlacedThread by) {
        return threads.stream()
                .map(each -> each.id().equals(thread.id()) ? by : each)
                .toList();
    }

    /** The same load on one thread more, laid beside this one. */
    private List<PlacedThread> withOneMore(Relaying relaying, PlacedThread thread, double part) {
        List<PlacedThread> more = new ArrayList<>();
        threads.forEach(each -> more.add(each.withTension(each.tension().times(part))));
        PlacedThread beside = relaying.beside(thread, NEXT_THREAD);
        more.add(beside.withTension(thread.tension().times(part)));
        return more;
    }

    private Landmark mostLifted() {
        return Landmark.OF_LIFT.stream().max(Comparator.comparing(this::lifted)).orElseThrow();
    }

    private Length lifted(Landmark landmark) {
        return Objects.requireNonNull(lifted.get(landmark));
    }

    private Length lift(SideField field, Landmark landmark) {
        return field.along(chart.liftDirection(landmark), chart.landmark(landmark));
    }

    private Length depthOf(Summits.Summit summit, SideField field) {
        return Length.ofMillimetres(new Summits(field).depthMmOf(summit, summits));
    }
}
