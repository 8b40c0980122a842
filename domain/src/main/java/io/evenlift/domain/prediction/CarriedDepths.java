package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.RelativeDepth;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * How deep forces lie as any tissue has it, each a {@link RelativeDepth} in the tissue around it. In numbers side by side, because a
 * search lays hundreds of threads of some thirty forces. Immutable.
 */
final class CarriedDepths {
    private static final List<TissueLayer> LAYERS = List.of(TissueLayer.values());

    private final int[] layers;
    private final double[] parts;
    private final double[] beyondMm;

    /** @param forces in chart coordinates */
    CarriedDepths(TissueMap tissue, List<BuriedForce> forces) {
        layers = new int[forces.size()];
        parts = new double[layers.length];
        beyondMm = new double[layers.length];
        for (int i = 0; i < layers.length; i++) {
            BuriedForce force = forces.get(i);
            RelativeDepth depth = tissue.at(over(force)).relative(Length.ofMillimetres(force.depthMm()));
            layers[i] = numberOf(depth.layer());
            parts[i] = depth.part().value();
            beyondMm[i] = depth.beyond().millimetres();
        }
    }

    /** From the surface on. */
    static int numberOf(TissueLayer layer) {
        return LAYERS.indexOf(layer);
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
        double[] tops = new double[LAYERS.size()];
        double[] thicknesses = new double[LAYERS.size()];
        for (int layer = 0; layer < tops.length; layer++) {
            tops[layer] = stack.topOf(LAYERS.get(layer)).millimetres();
            thicknesses[layer] = stack.thicknessOf(LAYERS.get(layer)).millimetres();
        }
        double[] depthsMm = new double[layers.length];
        for (int i = 0; i < depthsMm.length; i++) {
            depthsMm[i] = tops[layers[i]] + thicknesses[layers[i]] * parts[i] + beyondMm[i];
        }
        return depthsMm;
    }

    /** Where on the skin a force lies under; rounding may have led it just off the chart. */
    private static ChartPoint over(BuriedForce force) {
        return ChartPoint.nearestTo(Length.ofMillimetres(force.xMm()), Length.ofMillimetres(force.yMm()));
    }
}
