package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How any place inside a medium answers a force at any other: what a thread needs to know of the tissue that it pulls
 * on. Nothing is tabulated; each question costs an integral over wavenumbers (some ten microseconds), many asked at once
 * share the work on the strata. Immutable and safe to share between threads.
 *
 * <p>For the skin's surface under many forces use {@link ResponseTable}.
 */
public final class InteriorResponse {

    /** How near, in mm, a place may come to a force; nearer the displacement of a point force says nothing. */
    public static final double NEAREST_MM = InteriorQuadrature.LEAST_MM;

    /** Kernels are followed until they have faded by e^−20. */
    private static final double FADED = 20.0;

    private final LayeredMedium medium;

    private InteriorResponse(LayeredMedium medium) {
        this.medium = medium;
    }

    /** The response of a medium. */
    public static InteriorResponse of(LayeredMedium medium) {
        return new InteriorResponse(medium);
    }

    /** The medium that answers. */
    public LayeredMedium medium() {
        return medium;
    }

    /**
     * The displacement of a place under a force; none at and below a rigid base, and none by a force there.
     *
     * @throws IllegalArgumentException if the place is nearer to the force than 0.1 mm, or farther along the skin than
     *     400 mm
     */
    public InteriorMotion at(ThreadVertex place, BuriedForce force) {
        double dx = place.xMm() - force.xMm();
        double dy = place.yMm() - force.yMm();
        Pair pair = new Pair(force.depthMm(), place.depthMm(), StrictMath.sqrt(dx * dx + dy * dy));
        Vector pull = new Vector(force.fxN(), force.fyN(), force.fzN());
        Vector u = between(List.of(pair))[0].displacement(dx, dy, pull);
        return new InteriorMotion(u.x() + 0.0, u.y() + 0.0, u.z() + 0.0);
    }

    /**
     * Two depths and their distance along the skin.
     *
     * @param sourceMm depth of the force in mm
     * @param receiverMm depth of the place that moves in mm
     */
    record Pair(double sourceMm, double receiverMm, double distanceMm) {
        Pair {
            Bounds.within("depthMm", Math.min(sourceMm, receiverMm), 0.0, Double.MAX_VALUE);
            Bounds.within("distanceMm", distanceMm, 0.0, InteriorQuadrature.MOST_MM);
            double down = receiverMm - sourceMm;
            double straight = StrictMath.sqrt(distanceMm * distanceMm + down * down);
            Bounds.within("distance in mm", straight, NEAREST_MM * (1 - 1e-9), Double.MAX_VALUE);
        }

        double upperMm() {
            return Math.min(sourceMm, receiverMm);
        }

        double lowerMm() {
            return Math.max(sourceMm, receiverMm);
        }
    }

    /** The tensors of many pairs, in their order. */
    GreenTensor[] between(List<Pair> pairs) {
        double base = medium.hasRigidBase() ? medium.coverMm() : Double.POSITIVE_INFINITY;
        double[] depths = pairs.stream()
                .flatMap(pair -> List.of(pair.sourceMm(), pair.receiverMm()).stream())
                .filter(depth -> depth < base)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        GreenTensor[] tensors = new GreenTensor[pairs.size()];
        Arrays.fill(tensors, GreenTensor.ZERO);
        InteriorKernels kernels = new InteriorKernels(medium, depths);
        List<List<Asked>> bands = byBand(pairs, depths, base, kernels);
        for (int band = 0; band < bands.size(); band++) {
            integrate(InteriorQuadrature.band(band), kernels, bands.get(band));
            for (Asked one : bands.get(band)) {
                tensors[one.index] = one.tensor(kernels, depths, medium);
            }
        }
        return tensors;
    }

    /** The pairs that lie above the base, by the band of their distance, each band from the upper to the lower depths. */
    private static List<List<Asked>> byBand(List<Pair> pairs, double[] depths, double base, InteriorKernels kernels) {
        List<List<Asked>> bands = new ArrayList<>();
        for (int band = 0; band < InteriorQuadrature.bands(); band++) {
            bands.add(new ArrayList<>());
        }
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (pair.lowerMm() < base) {
                int upper = Arrays.binarySearch(depths, pair.upperMm());
                int lower = Arrays.binarySearch(depths, pair.lowerMm());
                // Of its own for each pair, so that no answer depends on what else was asked.
                double end = FADED / kernels.wayMm(upper, lower);
                bands.get(InteriorQuadrature.bandOf(pair.distanceMm())).add(new Asked(i, upper, lower, pair, end));
            }
        }
        for (List<Asked> asked : bands) {
            asked.sort(Comparator.comparingInt(Asked::upper).thenComparingInt(Asked::lower));
        }
        return bands;
    }

    private static void integrate(InteriorQuadrature rule, InteriorKernels kernels, List<Asked> asked) {
        double end = 0.0;
        for (Asked one : asked) {
            end = Math.max(end, one.end);
        }
        double[] kernel = new double[InteriorKernels.PER_PAIR];
        double[] lambda = new double[3];
        for (int n = 0; n < rule.size() && rule.wavenumber(n) <= end; n++) {
            double k = rule.wavenumber(n);
            double weight = rule.weight(n);
            kernels.climb(k);
            int upper = -1;
            int lower = -1;
            for (Asked one : asked) {
                if (k > one.end) {
                    continue;
                }
                if (one.upper != upper) {
                    upper = one.upper;
                    lower = -1;
                    kernels.load(upper);
                }
                if (one.lower != lower) {
                    lower = one.lower;
                    kernels.write(lower, kernel);
                }
                BesselTable.at(k * one.pair.distanceMm(), lambda);
                one.add(k, weight, kernel, lambda);
            }
        }
    }

    /** A pair that is being integrated: force at the upper depth, place at the lower one. */
    private static final class Asked {
        private final int index;
        private final int upper;
        private final int lower;
        private final Pair pair;
        /** The last wavenumber that counts, in 1/mm. */
        private final double end;
        /** The five numbers of the tensor, in its order. */
        private final double[] sums = new double[5];

        Asked(int index, int upper, int lower, Pair pair, double end) {
            this.index = index;
            this.upper = upper;
            this.lower = lower;
            this.pair = pair;
            this.end = end;
        }

        int upper() {
            return upper;
        }

        int lower() {
            return lower;
        }

        void add(double k, double weight, double[] kernel, double[] lambda) {
            double w0 = weight * lambda[0];
            double w1 = weight * lambda[1];
            double kw1 = k * w1;
            double turned = kernel[0] - kernel[4];
            sums[0] += w0 * kernel[4] + w1 * turned;
            sums[1] += weight * k * k * lambda[2] * turned;
            sums[2] += kw1 * kernel[1];
            sums[3] += w0 * kernel[3];
            sums[4] += kw1 * kernel[2];
        }

        GreenTensor tensor(InteriorKernels kernels, double[] depths, LayeredMedium medium) {
            GreenTensor tensor = new GreenTensor(sums[0], sums[1], sums[2], sums[3], sums[4]);
            int stratum = kernels.stratumOf(upper);
            if (stratum == kernels.stratumOf(lower)) {
                double square = pair.distanceMm() * pair.distanceMm();
                tensor = tensor.plus(GreenTensor.kelvin(
                        medium.shearModulus(stratum),
                        medium.poissonRatio(stratum),
                        depths[lower] - depths[upper],
                        square));
            }
            return pair.sourceMm() > pair.receiverMm() ? tensor.exchanged() : tensor;
        }
    }
}
