package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.mechanics.SurfaceStrain;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the skin over threads is strained: looked at every 2 mm along each limb and to 6 mm beyond its ends, and at every
 * dimple. Over a single thread the largest strain lies over its line; the largest are climbed from, to a quarter of a
 * millimetre, so that what lies between lines is found as well.
 */
final class StrainedSkin {
    private static final Length STEP = Length.ofMillimetres(2);
    private static final double AROUND_MM = 5;
    private static final int CLIMBS = 1;
    private static final double FIRST_STEP_MM = 1;
    private static final double FINEST_STEP_MM = 0.25;
    private static final int MOST_STEPS = 12;
    private static final double[][] DIRECTIONS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 1}, {-1, 1}, {-1, -1}, {1, -1}};

    private final SideField field;
    private final TissueMap tissue;
    private final List<Strained> seen;

    /**
     * A place with its strain.
     *
     * @param pleating compression as part of the one at which skin wrinkles there
     */
    record Strained(ChartPoint place, SurfaceStrain strain, double pleating) {
        double largest() {
            return strain.largest();
        }
    }

    StrainedSkin(SideField field, TissueMap tissue, List<PlacedThread> threads, List<ChartPoint> dimples) {
        this.field = field;
        this.tissue = tissue;
        List<ChartPoint> places = new ArrayList<>();
        for (PlacedThread thread : threads) {
            for (Limb limb : thread.fixation().limbs()) {
                places.addAll(Summits.extended(limb.path(), STEP));
            }
        }
        places.addAll(dimples);
        List<SurfaceStrain> strains = field.strainsAt(places);
        this.seen = IntStream.range(0, places.size())
                .mapToObj(i -> strained(places.get(i), strains.get(i)))
                .toList();
    }

    /** The largest strain at a place and a millimetre around it. */
    static double largestNear(SideField field, ChartPoint place) {
        double largest = field.strainAt(place).largest();
        for (double[] direction : DIRECTIONS) {
            Length u = place.u().plus(Length.ofMillimetres(direction[0]));
            Length v = place.v().plus(Length.ofMillimetres(direction[1]));
            if (ChartPoint.isOnChart(u, v)) {
                largest = Math.max(largest, field.strainAt(new ChartPoint(u, v)).largest());
            }
        }
        return largest;
    }

    Strained at(ChartPoint place) {
        return strained(place, field.strainAt(place));
    }

    private Strained strained(ChartPoint place, SurfaceStrain strain) {
        double pleating = strain.mostCompressed()
                / ModelLimits.pleatingStrain(tissue.at(place)).value();
        return new Strained(place, strain, pleating);
    }

    /** Where the skin is strained most, stretched or compressed. */
    Strained most() {
        return highest(Strained::largest);
    }

    /** Where the skin is nearest to wrinkling, or furthest beyond. */
    Strained nearestToPleating() {
        return highest(Strained::pleating);
    }

    /** The largest of a measure within 5 mm of a place, of what was looked at. */
    double around(ChartPoint place, ToDoubleFunction<Strained> measure) {
        return seen.stream()
                .filter(each -> each.place().distanceTo(place).millimetres() <= AROUND_MM)
                .mapToDouble(measure)
                .max()
                .orElse(0);
    }

    private Strained highest(ToDoubleFunction<Strained> measure) {
        return seen.stream()
                .sorted(Comparator.comparingDouble(measure).reversed())
                .limit(CLIMBS)
                .map(start -> climb(start, measure))
                .max(Comparator.comparingDouble(measure))
                .orElseThrow();
    }

    private Strained climb(Strained start, ToDoubleFunction<Strained> measure) {
        Strained best = start;
        double step = FIRST_STEP_MM;
        for (int i = 0; i < MOST_STEPS && step >= FINEST_STEP_MM; i++) {
            Strained next = best;
            for (double[] direction : DIRECTIONS) {
                Length u = best.place().u().plus(Length.ofMillimetres(step * direction[0]));
                Length v = best.place().v().plus(Length.ofMillimetres(step * direction[1]));
                if (ChartPoint.isOnChart(u, v)) {
                    Strained tried = at(new ChartPoint(u, v));
                    next = measure.applyAsDouble(tried) > measure.applyAsDouble(next) ? tried : next;
                }
            }
            step = next.equals(best) ? step / 2 : step;
            best = next;
        }
        return best;
    }
}
