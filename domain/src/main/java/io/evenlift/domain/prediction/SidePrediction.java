package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
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
    private final Side side;
    private final FaceChart chart;
    private final SideFields fields;
    private final List<PlacedThread> drawn;
    private final List<PlacedThread> threads;
    private final SiteKinds kinds;
    private final SideField actual;
    private final int draws;
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

    /** Finds the dimples in the central tissue and puts its questions. */
    SidePrediction(Side side, SideFields fields, List<PlacedThread> drawn, Ensemble ensemble) {
        this.side = side;
        this.chart = fields.chart();
        this.fields = fields;
        this.drawn = drawn;
        this.threads = List.copyOf(fields.shared(drawn, Spread::central));
        this.kinds = new SiteKinds(threads);
        this.actual = fields.of(TissueVariant.AS_FOUND, threads);
        this.draws = ensemble.size();
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
            lifted.put(landmark, actual.lift(chart, landmark));
            lifts.put(
                    landmark,
                    ensemble.ask(
                            side,
                            actual.shiftReading(chart.landmark(landmark), chart.liftDirection(landmark)),
                            LawEffect.on(
                                    laws, field -> field.lift(chart, landmark).millimetres())));
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

    /** What does not wait for the plausible tissues. */
    CentralEffects central(Catalogue catalogue) {
        Map<Landmark, SurfaceShift> shifts = new EnumMap<>(Landmark.class);
        lifts.keySet().forEach(landmark -> shifts.put(landmark, actual.shiftAt(chart.landmark(landmark))));
        DimpleReasons reasons = new DimpleReasons(fields, drawn, threads, kinds, summits);
        return new CentralEffects(
                shifts,
                summits.stream().map(reasons::causes).toList(),
                summits.stream().map(reasons::counterfactuals).toList(),
                FlagRules.of(side, fields, catalogue, threads, kinds, lifted, summits),
                LigamentLifts.of(side, fields, threads));
    }

    /** All that the threads do, once the plausible tissues were asked. */
    SideEffects with(CentralEffects central) {
        return new SideEffects(
                lifts(central.shifts()), sites(central), central.flags(), central.ligaments(), deepest(), gravest());
    }

    /** Without goals, which are not of the face. */
    private List<LandmarkLift> lifts(Map<Landmark, SurfaceShift> shifts) {
        List<LandmarkLift> predicted = new ArrayList<>();
        lifts.forEach((landmark, question) -> {
            SurfaceShift shift = Objects.requireNonNull(shifts.get(landmark));
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

    private List<DimpleSite> sites(CentralEffects central) {
        List<DimpleSite> sites = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
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
                    central.causes().get(i),
                    central.counterfactuals().get(i)));
        }
        return sites;
    }

    /** The deepest dimple of the side in every plausible tissue. */
    private Sampled deepest() {
        return found.stream().map(Found::depths).reduce(Sampled.nothing(draws), Sampled::max);
    }

    /** The gravest grade of the side in every plausible tissue. */
    private List<DimpleGrade> gravest() {
        return found.stream().map(Found::grades).reduce(DimpleGrade.noneIn(draws), DimpleGrade::graver);
    }

    private Length lifted(Landmark landmark) {
        return Objects.requireNonNull(lifted.get(landmark));
    }
}
