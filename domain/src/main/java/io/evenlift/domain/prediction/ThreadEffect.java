package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;

/** Dimples at chosen places and lifts at the landmarks, per newton. Effects on the same places add up. */
public final class ThreadEffect {
    private final double[] dimplesMm;
    private final double[] liftsMm;

    ThreadEffect(double[] dimplesMm, double[] liftsMm) {
        this.dimplesMm = dimplesMm;
        this.liftsMm = liftsMm;
    }

    /** Both threads at 1 N each. */
    public ThreadEffect plus(ThreadEffect other) {
        return new ThreadEffect(sum(dimplesMm, other.dimplesMm), sum(liftsMm, other.liftsMm));
    }

    /** The deepest dimple among the places at this tension on each thread. */
    public Length deepest(Force tension) {
        double deepest = 0;
        for (double dimple : dimplesMm) {
            deepest = Math.max(deepest, dimple);
        }
        return Length.ofMillimetres(deepest * tension.newtons());
    }

    /** The lift of a landmark of lift at this tension on each thread. */
    public Length lift(Landmark landmark, Force tension) {
        return Length.ofMillimetres(liftsMm[Landmark.OF_LIFT.indexOf(landmark)] * tension.newtons());
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }
}
