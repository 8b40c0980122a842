package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.RelativeDepth;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How deep forces lie as any tissue has it, each a {@link RelativeDepth} in the tissue around it. In numbers side by side, because a
 * search lays hundreds of threads of some thirty forces. Immutable.
 */
final class CarriedDepths {
    private final int[] layers;
    private final double[] parts;
    private final double[] beyondMm;

    /** @param forces in chart coordinates */
    CarriedDepths(TissueMap tissue, List<BuriedForce> forces) {
        layers = new int[forces.size()];
        parts = new double[layers.length];
        beyondMm = new double[layers.length];
        Map<Region, StackInNumbers> ofRegions = new EnumMap<>(Region.class);
        for (int i = 0; i < layers.length; i++) {
            ChartPoint place = over(forces.get(i));
            List<RegionShare> counting = tissue.sharesAt(place);
            // Near a border each place has a tissue of its own.
            StackInNumbers stack = counting.size() == 1
                    ? ofRegions.computeIfAbsent(
                            counting.get(0).region(), region -> new StackInNumbers(tissue.of(region)))
                    : new StackInNumbers(tissue.blended(counting));
            double depthMm = forces.get(i).depthMm();
            layers[i] = stack.layerAt(depthMm);
            parts[i] = stack.partIn(layers[i], depthMm);
            beyondMm[i] = stack.beyondMm(depthMm);
        }
    }

    boolean reachIntoTheSkin() {
        for (int layer : layers) {
            if (layer == 0) {
                return true;
            }
        }
        return false;
    }

    /** In mm, in the order of the forces, as {@link TissueStack#depthOf} has them. */
    double[] in(TissueStack stack) {
        StackInNumbers numbers = new StackInNumbers(stack);
        double[] depthsMm = new double[layers.length];
        for (int i = 0; i < depthsMm.length; i++) {
            depthsMm[i] = numbers.depthMm(layers[i], parts[i], beyondMm[i]);
        }
        return depthsMm;
    }

    /** Where on the skin a force lies under; rounding may have led it just off the chart. */
    private static ChartPoint over(BuriedForce force) {
        return ChartPoint.nearestTo(Length.ofMillimetres(force.xMm()), Length.ofMillimetres(force.yMm()));
    }
}
