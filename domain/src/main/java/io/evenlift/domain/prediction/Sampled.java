package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import java.util.Arrays;

/**
 * One length in every plausible tissue, in the order of the sample: two of them compare tissue by tissue, because every
 * plan is asked in the same ones.
 */
public final class Sampled {
    private static final double LOW = 0.05;
    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.95;

    /** The last figure that is shown. */
    private static final double SHOWN_MM = 0.01;

    private final double[] millimetres;

    Sampled(double[] millimetres) {
        this.millimetres = millimetres.clone();
    }

    /** Nothing in every tissue. */
    static Sampled nothing(int size) {
        return new Sampled(new double[size]);
    }

    int size() {
        return millimetres.length;
    }

    double millimetres(int draw) {
        return millimetres[draw];
    }

    /** In each tissue the larger of the two. */
    Sampled max(Sampled other) {
        double[] larger = new double[millimetres.length];
        for (int i = 0; i < larger.length; i++) {
            larger[i] = Math.max(millimetres[i], other.millimetres[i]);
        }
        return new Sampled(larger);
    }

    /** 5, 50 and 95 % of the sample, the median standing for the central value. */
    LengthRange quantiles() {
        double[] sorted = millimetres.clone();
        Arrays.sort(sorted);
        Length median = quantile(sorted, MEDIAN);
        return new LengthRange(quantile(sorted, LOW), median, median, quantile(sorted, HIGH));
    }

    /** The range of a central value: 5, 50 and 95 % of the sample. */
    LengthRange around(Length central) {
        LengthRange sample = quantiles();
        return LengthRange.of(central, sample.low(), sample.median(), sample.high());
    }

    /** The i-th of n sorted values lies at (i + ½)/n, linear between. */
    private static Length quantile(double[] sorted, double part) {
        double place = Math.max(0, Math.min(sorted.length - 1, part * sorted.length - 0.5));
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return Length.ofMillimetres(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }

    /** In which part of the plausible tissues this is less than the other, by a hundredth of a millimetre at least: less is rounding. */
    public Fraction shareBelow(Sampled other) {
        int below = 0;
        for (int i = 0; i < millimetres.length; i++) {
            below += millimetres[i] <= other.millimetres[i] - SHOWN_MM ? 1 : 0;
        }
        return Fraction.of((double) below / millimetres.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sampled that && Arrays.equals(millimetres, that.millimetres);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(millimetres);
    }

    /** The values are many; the median stands for them. */
    @Override
    public String toString() {
        return "sample around " + quantiles().median();
    }
}
