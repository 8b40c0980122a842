package io.evenlift.domain.planning;

import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * What a caller allows. Each limit has an absolute bound that no setting passes.
 *
 * @param maxDimple central depth that no site may pass; 0.05 to 1.5 mm, usually 0.5, where a dimple counts as visible
 * @param maxTension per thread; 0.25 to 4 N, usually 2 (assumption: barb holding is the least known number)
 * @param maxThreadsPerSide 1 to 10, usually 5
 * @param options how many to propose; 2 to 6
 * @param searchSteps budget of candidates to try a side; 100 to 1,000,000. It bounds work without a clock
 */
public record PlanLimits(Length maxDimple, Force maxTension, int maxThreadsPerSide, int options, int searchSteps) {
    public static final PlanLimits USUAL = new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), 5, 3, 100_000);

    private static final double LEAST_DIMPLE_MM = 0.05;
    private static final double ABSOLUTE_DIMPLE_MM = 1.5;
    private static final double LEAST_TENSION_N = 0.25;
    private static final double ABSOLUTE_TENSION_N = 4;

    public PlanLimits {
        maxDimple.requireWithin(LEAST_DIMPLE_MM, ABSOLUTE_DIMPLE_MM, "max-dimple");
        maxTension.requireWithin(LEAST_TENSION_N, ABSOLUTE_TENSION_N, "max-tension");
        requireWithin(maxThreadsPerSide, 1, 10, "max-threads-per-side");
        requireWithin(options, 2, 6, "options");
        requireWithin(searchSteps, 100, 1_000_000, "search-steps");
    }

    /** A limit of up to 0.5 mm, the usual one, allows no dimple that is visible; a wider one none that is plain. */
    public boolean allows(DimpleGrade grade) {
        return grade.compareTo(firstRefused()) < 0;
    }

    /** The least grave grade that no dimple may have. */
    public DimpleGrade firstRefused() {
        return DimpleGrade.VISIBLE.fromDepth().isLessThan(maxDimple) ? DimpleGrade.PLAIN : DimpleGrade.VISIBLE;
    }

    /** As deep as a dimple may be, by the limit and by the grade that comes with it; at the latter it is refused. */
    public Length deepest() {
        return maxDimple.min(firstRefused().fromDepth());
    }

    /** How steep a dimple is that is refused for it. */
    public Ratio steepest() {
        return firstRefused().fromSlope().slope();
    }

    private static void requireWithin(int value, int low, int high, String code) {
        if (value < low || value > high) {
            throw new InvalidValue(code, Integer.toString(value), low + " to " + high);
        }
    }
}
