package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.EstimateTable;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.InteriorMotion;
import io.evenlift.domain.mechanics.InteriorResponse;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.PointSprings;
import io.evenlift.domain.mechanics.ThreadVertex;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan does to the retaining ligaments near its threads: the SMAS at a ligament's place is pulled up by the threads
 * and held back by a spring to the bone. Each ligament by itself, in the tissue at its place.
 *
 * <p>Worked example: a ligament of 9.16 N whose spring gives 5 mm under that force has 1.83 N/mm. Where the free tissue
 * would move 0.3 mm and gives way 0.2 mm per newton there, it moves 0.3 / (1 + 1.83 · 0.2) = 0.22 mm.
 */
final class LigamentLifts {
    private static final EstimateTable TABLE = EstimateTable.read(LigamentLifts.class, "ligament_spring.csv");

    /** How far a ligament would stretch under the force that pierced it. */
    static final Estimate<Length> STRETCH = TABLE.estimate("stretch-mm", Row::length);

    /** Over which radius it holds the tissue. */
    static final Estimate<Length> RADIUS = TABLE.estimate("radius-mm", Row::length);

    private static final double DEVIATIONS = 2;
    private static final double MIDDLE = 0.5;
    /** A spring that stretches so many times as far is as good as none. */
    private static final double LET_GO = 1e9;

    private static final Length STEP = Length.ofMillimetres(2);
    private static final Force ONE_NEWTON = Force.ofNewtons(1);
    private static final CitationKey RANK = CitationKey.of("hong-2025");

    private final Side side;
    private final SideFields fields;
    private final TissueMap tissue;
    private final List<PlacedThread> threads;

    private LigamentLifts(Side side, SideFields fields, List<PlacedThread> threads) {
        this.side = side;
        this.fields = fields;
        this.tissue = fields.tissue(TissueVariant.AS_FOUND);
        this.threads = threads;
    }

    /**
     * The ligaments that may lie at a thread, their place being known to a standard deviation: those within two of it.
     *
     * @param threads with the share of their limbs decided
     */
    static List<LigamentLift> of(Side side, SideFields fields, List<PlacedThread> threads) {
        LigamentLifts lifts = new LigamentLifts(side, fields, threads);
        List<LigamentLift> near = new ArrayList<>();
        for (Ligament ligament : Ligament.values()) {
            ChartPoint place = fields.chart().onThisFace(ligament.site().place());
            Length reach = ligament.site().standardDeviation().times(DEVIATIONS);
            if (lifts.tissue.isKnownAt(place) && passes(threads, place, reach)) {
                near.add(lifts.lift(ligament, place));
            }
        }
        return near;
    }

    private static boolean passes(List<PlacedThread> threads, ChartPoint place, Length reach) {
        return threads.stream()
                .flatMap(thread -> thread.fixation().limbs().stream())
                .flatMap(limb -> limb.path().sampledEvery(STEP).stream())
                .anyMatch(point -> !reach.isLessThan(point.at().distanceTo(place)));
    }

    private LigamentLift lift(Ligament ligament, ChartPoint at) {
        LigamentPull pull = pulled(ligament, at);
        LiftDirection direction = fields.chart().liftDirection(at);
        return new LigamentLift(
                ligament,
                side,
                Spread.around(
                        along(direction, pull.usual()), along(direction, pull.stiff()), along(direction, pull.soft())),
                along(direction, pull.free()),
                Force.ofNewtons(sizeOf(pull.held())),
                Code.of(ligament.penetration().isPresent() ? "ligament-rank-measured" : "ligament-rank-assumed"),
                List.of(ligament.site().citation(), RANK, STRETCH.citation()));
    }

    /** By all threads, each at its tension. */
    private LigamentPull pulled(Ligament ligament, ChartPoint at) {
        List<LigamentPull> ofEach = fields.pulls(
                threads.stream()
                        .map(thread -> new LigamentPull.Of(ligament, thread.fixation()))
                        .toList(),
                unknown -> atOneNewton(ligament, unknown, at));
        LigamentPull pulled = ofEach.get(0).times(threads.get(0).tension().newtons());
        for (int i = 1; i < ofEach.size(); i++) {
            pulled = pulled.plus(ofEach.get(i).times(threads.get(i).tension().newtons()));
        }
        return pulled;
    }

    /** By some threads at 1 N on one ligament. */
    private List<LigamentPull> atOneNewton(Ligament ligament, List<LigamentPull.Of> pulls, ChartPoint at) {
        Region region = fields.chart().regionAt(at);
        TissueStack stack = tissue.of(region);
        Length depth = depthOf(stack, TissueLayer.SMAS, MIDDLE);
        ThreadVertex place = new ThreadVertex(at.u().millimetres(), at.v().millimetres(), depth.millimetres());
        Force pierced = ligament.penetration()
                .orElseGet(() -> Ligament.ZYGOMATIC.penetration().orElseThrow());
        return PointSprings.of(
                        InteriorResponse.of(ResponseTables.medium(stack)),
                        List.of(new PointSprings.Spring(
                                place, pierced.newtons() / STRETCH.value().millimetres())),
                        RADIUS.value().millimetres())
                .underEach(pulls.stream()
                        .map(of -> gathered(forces(of.fixation(), region, stack)))
                        .toList())
                .stream()
                .map(usual -> LigamentPull.on(usual, partOfUsual(STRETCH.low()), partOfUsual(STRETCH.high()), LET_GO))
                .toList();
    }

    private static double partOfUsual(Length stretch) {
        return stretch.millimetres() / STRETCH.value().millimetres();
    }

    /** Of a thread at 1 N. */
    private List<BuriedForce> forces(FixationTechnique fixation, Region region, TissueStack stack) {
        List<BuriedForce> forces = new ArrayList<>();
        for (LayeredForce force : fields.atOneNewton(fixation).layered(region, ONE_NEWTON)) {
            Length depth = depthOf(stack, List.of(TissueLayer.values()).get(force.layer()), force.relativeDepth());
            forces.add(new BuriedForce(
                    force.xMm(), force.yMm(), depth.millimetres(), force.fxN(), force.fyN(), force.fzN()));
        }
        return forces;
    }

    /** Forces nearer to each other than a ligament is wide are taken together: it feels them over its radius. */
    private static List<BuriedForce> gathered(List<BuriedForce> forces) {
        double apart = 2 * RADIUS.value().millimetres();
        List<BuriedForce> gathered = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= forces.size(); to++) {
            if (to == forces.size() || !isWithin(apart, forces.get(from), forces.get(to))) {
                gathered.add(together(forces.subList(from, to)));
                from = to;
            }
        }
        return gathered;
    }

    private static boolean isWithin(double apartMm, BuriedForce one, BuriedForce other) {
        double x = one.xMm() - other.xMm();
        double y = one.yMm() - other.yMm();
        return x * x + y * y < apartMm * apartMm;
    }

    /** Their sum, at the middle of their places weighted with their sizes. */
    private static BuriedForce together(List<BuriedForce> forces) {
        double x = 0;
        double y = 0;
        double z = 0;
        double fx = 0;
        double fy = 0;
        double fz = 0;
        double sizes = 0;
        for (BuriedForce force : forces) {
            double size = sizeOf(force);
            x += size * force.xMm();
            y += size * force.yMm();
            z += size * force.depthMm();
            fx += force.fxN();
            fy += force.fyN();
            fz += force.fzN();
            sizes += size;
        }
        return sizes == 0 ? forces.get(0) : new BuriedForce(x / sizes, y / sizes, z / sizes, fx, fy, fz);
    }

    private static double sizeOf(BuriedForce force) {
        return Math.sqrt(force.fxN() * force.fxN() + force.fyN() * force.fyN() + force.fzN() * force.fzN());
    }

    private static Length along(LiftDirection direction, InteriorMotion motion) {
        return Length.ofMillimetres(motion.uxMm() * direction.u().value()
                + motion.uyMm() * direction.v().value());
    }

    private static Length depthOf(TissueStack stack, TissueLayer layer, double part) {
        return stack.topOf(layer).plus(stack.thicknessOf(layer).times(part));
    }
}
