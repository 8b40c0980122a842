package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prediction of one side's threads. */
final class SidePrediction {
    /** Reference tension of "strong lift" (assumption: the published bracket's lower end, and the assumed cap). */
    private static final Force REFERENCE_TENSION = Force.ofNewtons(2);

    private static final Force LESS_TENSION = Force.ofNewtons(0.5);
    private static final Length NEXT_THREAD = Length.ofMillimetres(10);

    private final Side side;
    private final FaceChart chart;
    private final SideFields fields;
    private final List<PlacedThread> threads;
    private final Map<Landmark, Length> goals;
    private final SideField actual;
    private final List<SideField> corners;
    private final List<SideField> coalitions;

    SidePrediction(PatientAssessment patient, Side side, SideFields fields, List<PlacedThread> threads) {
        this.side = side;
        this.chart = fields.chart();
        this.fields = fields;
        this.threads = threads;
        this.goals = LiftGoals.of(patient, side);
        this.actual = fields.of(TissueVariant.AS_FOUND, threads);
        this.corners = TissueVariant.corners().stream()
                .map(corner -> fields.of(corner, threads))
                .toList();
        this.coalitions = coalitions();
    }

    List<LandmarkLift> lifts() {
        List<LandmarkLift> lifts = new ArrayList<>();
        for (Landmark landmark : Landmark.OF_LIFT) {
            SurfaceShift shift = actual.shiftAt(chart.landmark(landmark));
            LengthRange range = LengthRange.of(lift(actual, landmark));
            for (SideField corner : corners) {
                range = range.including(lift(corner, landmark));
            }
            lifts.add(new LandmarkLift(
                    landmark,
                    side,
                    range,
                    Length.ofMillimetres(shift.uxMm()),
                    Length.ofMillimetres(shift.uyMm()),
                    Optional.ofNullable(goals.get(landmark))));
        }
        return lifts;
    }

    List<DimpleSite> sites() {
        Summits summits = new Summits(actual);
        List<DimpleSite> sites = new ArrayList<>();
        List<Summits.Summit> all = summits.near(threads);
        for (Summits.Summit summit : all) {
            PlacedThread thread = SiteKinds.nearest(threads, summit.place());
            Length depth = Length.ofMillimetres(summit.depthMm());
            Angle slope = Angle.ofSlope(summits.steepestAround(summit, all));
            sites.add(new DimpleSite(
                    thread.id(),
                    side,
                    SiteKinds.of(thread, summit.place()),
                    summit.place(),
                    range(summit, depth),
                    slope,
                    DimpleGrade.of(depth, slope),
                    causes(summit),
                    counterfactuals(summit, thread)));
        }
        return sites;
    }

    /** The place is the central tissue's; what lies there in the other tissues is asked, not where they dimple most. */
    private LengthRange range(Summits.Summit summit, Length depth) {
        LengthRange range = LengthRange.of(depth);
        for (SideField corner : corners) {
            range = range.including(Length.ofMillimetres(corner.spotDimpleAt(summit.place())));
        }
        return range;
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
        relaying.oneLayer(thread)
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
        Length lost = lift(actual, most).minus(lift(field, most));
        return new Counterfactual(Code.of(code), plane, tension, deepestNear(field, summit.place()), lost);
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
        return Landmark.OF_LIFT.stream()
                .max(Comparator.comparing(landmark -> lift(actual, landmark)))
                .orElseThrow();
    }

    private Length lift(SideField field, Landmark landmark) {
        return field.along(chart.liftDirection(landmark), chart.landmark(landmark));
    }

    private static Length deepestNear(SideField field, ChartPoint place) {
        return Length.ofMillimetres(new Summits(field).climbFrom(place).depthMm());
    }
}
