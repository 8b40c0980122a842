package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How limbs that are tied at one knot, or threads that end at one anchor, share the load, and how each passes it on along
 * its barbs.
 *
 * <p>A thread does not stretch. When it is drawn in by some way, every barb goes that way along the thread, and so does
 * the tissue that it holds; and limbs tied at one knot are drawn in together. The loads are therefore those under which
 * the tissue gives way by the same amount at every barb of every limb: A f = 1, with the coupled compliance A of
 * {@link LineCompliance}. A barb holds against the pull only; one that would have to push lets go.
 */
public final class LoadSharing {

    /** Radius of a thread in mm where it is not known: an assumption. */
    public static final double USUAL_RADIUS_MM = 0.2;

    /** Measured: twice as many move a limb's share by less than 0.005. */
    static final int USUAL_CELLS = 8;

    private final List<TensionedThread> limbs;
    private final List<LimbElements> elements;
    private final LineCompliance tissueUnder;
    private final double[][] compliance;

    private LoadSharing(
            InteriorResponse tissue,
            List<TensionedThread> limbs,
            double radiusMm,
            Function<TensionedThread, LimbElements> cut) {
        Bounds.within("count of limbs", limbs.size(), 1, 10);
        Bounds.within("radiusMm", radiusMm, InteriorResponse.NEAREST_MM, 1.0);
        this.limbs = List.copyOf(limbs);
        this.elements = limbs.stream().map(cut).toList();
        tissueUnder = new LineCompliance(tissue, elements, radiusMm);
        compliance = tissueUnder.matrix(radiusMm);
    }

    private LoadSharing(LoadSharing other, double radiusMm) {
        Bounds.within("radiusMm", radiusMm, InteriorResponse.NEAREST_MM, 1.0);
        limbs = other.limbs;
        elements = other.elements;
        tissueUnder = other.tissueUnder;
        compliance = tissueUnder.matrix(radiusMm);
    }

    /**
     * Computes how the tissue gives way to limbs.
     *
     * @param limbs each from its distal tip to the common anchor, the strand from the knot to the anchor included; 1 to
     *     10. Their tensions do not matter
     * @param radiusMm of the thread, 0.1 to 1
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static LoadSharing of(InteriorResponse tissue, List<TensionedThread> limbs, double radiusMm) {
        return of(tissue, limbs, radiusMm, USUAL_CELLS);
    }

    static LoadSharing of(InteriorResponse tissue, List<TensionedThread> limbs, double radiusMm, int cells) {
        return new LoadSharing(tissue, limbs, radiusMm, limb -> LimbElements.of(limb, cells));
    }

    /**
     * The same in half the time, where a bend's side force is not spread round it: measured, a limb's share moves by less than
     * 0.005.
     */
    public static LoadSharing coarsely(InteriorResponse tissue, List<TensionedThread> limbs, double radiusMm) {
        return new LoadSharing(tissue, limbs, radiusMm, limb -> LimbElements.withoutRounding(limb, USUAL_CELLS));
    }

    /**
     * The same limbs with another radius, in mm, for a fraction of the work: what the layers add to a full space is taken
     * over, because it hardly depends on the radius.
     *
     * @throws IllegalArgumentException if the radius is out of its range
     */
    public LoadSharing withRadiusMm(double radiusMm) {
        return new LoadSharing(this, radiusMm);
    }

    /** Without the tissue's give at bends and anchor, as an earlier prototype had it; for comparison. */
    static LoadSharing ofBarbsAlone(InteriorResponse tissue, List<TensionedThread> limbs, double radiusMm) {
        return new LoadSharing(
                tissue,
                limbs,
                radiusMm,
                limb -> LimbElements.of(limb, USUAL_CELLS).barbsAlone());
    }

    /** The loads with inextensible limbs: the tissue at every barb gives way by the same amount. */
    public LimbLoads inextensible() {
        double[] loads = new HoldingSolution(compliance).loads();
        double sum = 0.0;
        for (double load : loads) {
            sum += load;
        }
        List<LimbLoad> shares = new ArrayList<>();
        int at = 0;
        for (int limb = 0; limb < limbs.size(); limb++) {
            List<LimbLoad.Stretch> stretches = new ArrayList<>();
            LimbElements cut = elements.get(limb);
            for (int cell = 0; cell < cut.cells(); cell++) {
                stretches.add(new LimbLoad.Stretch(cut.cellStart(cell), cut.cellStart(cell + 1), loads[at++] / sum));
            }
            shares.add(LimbLoad.along(limbs.get(limb), stretches));
        }
        return new LimbLoads(shares, 1.0 / sum);
    }

    /**
     * The loads with each limb's barbs under the law of {@link TensionedThread}, falling from the distal end; the limbs
     * share so that each gives way by the same amount in the mean of its barbs, weighted with their loads.
     */
    public LimbLoads distal() {
        int count = limbs.size();
        double[][] limbwise = new double[count][count];
        int[] first = new int[count + 1];
        List<double[]> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            first[i + 1] = first[i] + elements.get(i).cells();
            weights.add(distalWeights(limbs.get(i), elements.get(i)));
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                for (int c = first[i]; c < first[i + 1]; c++) {
                    for (int d = first[j]; d < first[j + 1]; d++) {
                        limbwise[i][j] +=
                                weights.get(i)[c - first[i]] * compliance[c][d] * weights.get(j)[d - first[j]];
                    }
                }
            }
        }
        double[] loads = new HoldingSolution(limbwise).loads();
        double sum = 0.0;
        for (double load : loads) {
            sum += load;
        }
        List<LimbLoad> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(LimbLoad.distal(limbs.get(i), loads[i] / sum));
        }
        return new LimbLoads(shares, 1.0 / sum);
    }

    private static double[] distalWeights(TensionedThread limb, LimbElements cut) {
        double[] weights = new double[cut.cells()];
        double sum = 0.0;
        for (int cell = 0; cell < weights.length; cell++) {
            double from = (limb.barbedFromMm() - cut.cellStart(cell)) / limb.decayLengthMm();
            double to = (limb.barbedFromMm() - cut.cellStart(cell + 1)) / limb.decayLengthMm();
            weights[cell] = StrictMath.exp(from) - StrictMath.exp(to);
            sum += weights[cell];
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] /= sum;
        }
        return weights;
    }
}
