package io.evenlift.domain.prediction;

import io.evenlift.domain.face.RelativeDepth;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueStack;
import java.util.List;

/**
 * The layers of a tissue in mm, and {@link TissueStack#relative} and {@link TissueStack#depthOf} without an object for each depth: a
 * search carries the depths of hundreds of threads of some thirty forces from tissue to tissue. Immutable.
 */
final class StackInNumbers {
    private static final List<TissueLayer> LAYERS = List.of(TissueLayer.values());
    private static final int DEEPEST = LAYERS.size() - 1;

    /** Of each layer, and then of the bone. */
    private final double[] tops = new double[LAYERS.size() + 1];

    private final double[] thicknesses = new double[LAYERS.size()];

    StackInNumbers(TissueStack stack) {
        for (int layer = 0; layer < thicknesses.length; layer++) {
            tops[layer] = stack.topOf(LAYERS.get(layer)).millimetres();
            thicknesses[layer] = stack.thicknessOf(LAYERS.get(layer)).millimetres();
        }
        tops[thicknesses.length] = stack.bone().millimetres();
    }

    /** The number of the layer at a depth, from the surface on; an interface belongs to the layer below it, bone counts as deep. */
    int layerAt(double depthMm) {
        int layer = 0;
        while (layer < DEEPEST && depthMm >= tops[layer + 1]) {
            layer++;
        }
        return layer;
    }

    /** Where a depth lies in its layer, as {@link RelativeDepth#part} has it. */
    double partIn(int layer, double depthMm) {
        return depthMm >= boneMm() ? 1 : (depthMm - tops[layer]) / thicknesses[layer];
    }

    /** How far a depth lies in the bone. */
    double beyondMm(double depthMm) {
        return depthMm >= boneMm() ? depthMm - boneMm() : 0;
    }

    private double boneMm() {
        return tops[thicknesses.length];
    }

    /** How deep a place lies here. */
    double depthMm(int layer, double part, double beyondMm) {
        return tops[layer] + thicknesses[layer] * part + beyondMm;
    }
}
