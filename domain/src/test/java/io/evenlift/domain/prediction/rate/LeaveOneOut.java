package io.evenlift.domain.prediction.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Each clinic's count predicted from the others. Clinics' logits are normal about a common centre with the rate's own
 * spread between sites; the centre has a normal prior about the pooled rate and is re-estimated from the remaining series.
 */
final class LeaveOneOut {
    /** What is known of the centre before any series: the two pools, 7 and 10 %, lie 0.39 logits apart. An assumption. */
    static final double CENTRE_SD = 0.4;

    /** Where a series tells neither depth nor age: a plan within a factor of two of the reference, any age. */
    private static final double MOST_INDEX = Math.log(2);

    private static final int SLOPES = 8;
    private static final int AGE_EFFECTS = 3;
    private static final int INDICES = 6;
    private static final int AGES = 4;
    private static final int CENTRES = 40;
    private static final double REACH = 5;
    private static final double STEP = 0.1;

    private static final double SITE_SD = RateEstimates.BETWEEN_SITE_SD.value();
    private static final double PRIOR = ShiftedLogitNormal.logit(RateEstimates.BASE_RATE.value());

    private final List<DimplingSeries> series;

    LeaveOneOut(List<DimplingSeries> series) {
        this.series = List.copyOf(series);
    }

    /** A weighted set of centres or shifts of the logit. */
    record Weighted(double[] places, double[] weights) {
        static Weighted one(double place) {
            return new Weighted(new double[] {place}, new double[] {1});
        }

        double mean() {
            double mean = 0;
            for (int i = 0; i < places.length; i++) {
                mean += weights[i] * places[i];
            }
            return mean;
        }

        /** Every sum of one of these and one of those. */
        Weighted plus(Weighted other) {
            double[] sums = new double[places.length * other.places.length];
            double[] products = new double[sums.length];
            for (int i = 0; i < sums.length; i++) {
                int one = i / other.places.length;
                int two = i % other.places.length;
                sums[i] = places[one] + other.places[two];
                products[i] = weights[one] * other.weights[two];
            }
            return new Weighted(sums, products);
        }
    }

    /**
     * A prediction of one series.
     *
     * @param low, high 5 and 95 % of the clinic's underlying rate
     * @param logScore logarithm of the probability of exactly the count that was found
     */
    record Predicted(double low, double high, double logScore) {
        double width() {
            return high - low;
        }
    }

    /** With the centre at the pooled rate, no series used. */
    Predicted byThePriorAlone(DimplingSeries left) {
        return predicted(left, Weighted.one(PRIOR));
    }

    /** With the centre that the other series leave. */
    Predicted byTheOthers(DimplingSeries left) {
        return predicted(left, centres(left));
    }

    /** The same, with a mechanical index and an age that nobody told. */
    Predicted byTheOthersAndUnknownMechanics(DimplingSeries left) {
        return predicted(left, centres(left).plus(unknownShifts()));
    }

    /** The centre that the other series leave, as a proportion. */
    double centreWithout(DimplingSeries left) {
        return ShiftedLogitNormal.proportion(centres(left).mean());
    }

    private Predicted predicted(DimplingSeries left, Weighted centres) {
        ShiftedLogitNormal rate = new ShiftedLogitNormal(0, SITE_SD, centres.places(), centres.weights());
        double probability = 0;
        for (int i = 0; i < centres.places().length; i++) {
            probability += centres.weights()[i] * likelihood(left, centres.places()[i]);
        }
        return new Predicted(rate.low(), rate.high(), StrictMath.log(probability));
    }

    private Weighted centres(DimplingSeries left) {
        List<DimplingSeries> others = new ArrayList<>(series);
        others.remove(left);
        double[] places = new double[2 * CENTRES + 1];
        double[] weights = new double[places.length];
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            double z = REACH * (i - CENTRES) / CENTRES;
            places[i] = PRIOR + CENTRE_SD * z;
            weights[i] = StrictMath.exp(-0.5 * z * z);
            for (DimplingSeries other : others) {
                weights[i] *= likelihood(other, places[i]);
            }
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Weighted(places, weights);
    }

    private static Weighted unknownShifts() {
        Weighted mechanics = products(SLOPES, DimplingRate::slope, part -> 2 * (1 - part), INDICES, 2 * MOST_INDEX);
        return mechanics.plus(products(AGE_EFFECTS, DimplingRate::ageEffect, part -> 1, AGES, 1));
    }

    /** Effects times shares that lie evenly between minus and plus half of their span. */
    private static Weighted products(
            int effects, DoubleUnaryOperator effect, DoubleUnaryOperator weight, int shares, double span) {
        double[] places = new double[effects * shares];
        double[] weights = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            double part = (i / shares + 0.5) / effects;
            places[i] = effect.applyAsDouble(part) * span * ((i % shares + 0.5) / shares - 0.5);
            weights[i] = weight.applyAsDouble(part) / places.length;
        }
        return new Weighted(places, weights);
    }

    /** The probability of the count, the clinic's logit normal about the centre: trapezium rule, which is exact for bells. */
    static double likelihood(DimplingSeries counted, double centre) {
        int n = counted.patients().getAsInt();
        int y = counted.events().getAsInt();
        double logWays = 0;
        for (int i = 1; i <= y; i++) {
            logWays += StrictMath.log((n - y + i) / (double) i);
        }
        double sum = 0;
        for (double z = -8; z <= 8 + STEP / 2; z += STEP) {
            double logit = centre + SITE_SD * z;
            double logProportion = -StrictMath.log1p(StrictMath.exp(-logit));
            double logRest = -StrictMath.log1p(StrictMath.exp(logit));
            sum += StrictMath.exp(logWays + y * logProportion + (n - y) * logRest - 0.5 * z * z);
        }
        return sum * STEP / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
