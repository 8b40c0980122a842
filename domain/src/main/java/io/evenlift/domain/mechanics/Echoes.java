package io.evenlift.domain.mechanics;

/**
 * What comes back, at one wavenumber, from one end of a stack of strata: for each stratum the reflection at its far
 * side, and what of a wave there enters the next stratum.
 *
 * <p>The same recursion looks down to the base and, with the strata in the opposite order, up to the free surface,
 * because in a mirror the waves of {@link Waves} keep their amplitudes.
 */
final class Echoes {

    private final Interface[] interfaces;
    private final End end;
    private final Matrix2 fromTheEnd;
    /** Reflection at the far side of each stratum, and of its horizontal shear wave. */
    private final HeldMatrix2[] far;

    private final double[] farShear;
    /** From the wave at the far side of each stratum to the one on the near side of the next. */
    private final HeldMatrix2[] entering;

    private final double[] enteringShear;

    /** What lies at the end of the stack. */
    enum End {
        FREE,
        RIGID,
        /** The last stratum has no far side. */
        NOTHING
    }

    /** Of the interface behind a stratum, what no wavenumber changes. */
    private record Interface(
            Waves here, Waves next, double stiffer, Matrix2 turned, Matrix2 toTraction, Matrix2 ownTraction) {
        static Interface between(Waves here, Waves next) {
            Matrix2 turned = here.motionBack().inverse();
            Matrix2 toTraction = here.tractionBack().times(turned);
            return new Interface(
                    here,
                    next,
                    next.shearModulus() / here.shearModulus(),
                    turned,
                    toTraction,
                    here.traction().minus(toTraction.times(here.motion())));
        }
    }

    /** @param strata in the order in which a wave meets them; to be looked at, not changed */
    Echoes(Waves[] strata, End end) {
        this.end = end;
        fromTheEnd = atEnd(strata[strata.length - 1], end);
        interfaces = new Interface[strata.length - 1];
        for (int i = 0; i < interfaces.length; i++) {
            interfaces[i] = Interface.between(strata[i], strata[i + 1]);
        }
        far = HeldMatrix2.places(strata.length);
        farShear = new double[strata.length];
        entering = HeldMatrix2.places(strata.length);
        enteringShear = new double[strata.length];
    }

    /**
     * From the far end back to the first stratum.
     *
     * @param decay e^(−kh) of each stratum in this order
     * @param extent kh of each, 0 where e^(−kh) is
     */
    void gather(double[] decay, double[] extent) {
        int last = interfaces.length;
        far[last].hold(fromTheEnd);
        farShear[last] = end == End.FREE ? 1.0 : end == End.RIGID ? -1.0 : 0.0;
        for (int i = last; i > 0; i--) {
            Matrix2 near = Waves.seenFrom(far[i].matrix(), extent[i], decay[i]);
            double nearShear = decay[i] * decay[i] * farShear[i];
            cross(i - 1, near, nearShear);
        }
    }

    private static Matrix2 atEnd(Waves waves, End end) {
        return switch (end) {
            case FREE -> waves.tractionBack().inverse().times(waves.traction()).times(-1.0);
            case RIGID -> waves.motionBack().inverse().times(waves.motion()).times(-1.0);
            case NOTHING -> Matrix2.ZERO;
        };
    }

    /** The interface behind stratum i, behind which the reflection is known. */
    private void cross(int i, Matrix2 near, double nearShear) {
        Interface behind = interfaces[i];
        Waves here = behind.here();
        Waves next = behind.next();
        Matrix2 motion = next.motion().plus(next.motionBack().times(near));
        Matrix2 traction = next.traction().plus(next.tractionBack().times(near)).times(behind.stiffer());
        // What goes on follows from both continuities without the wave that comes back, and this one then from the
        // first: neither the free nor the rigid end makes a matrix singular that is inverted here.
        Matrix2 goingOn =
                traction.minus(behind.toTraction().times(motion)).inverse().times(behind.ownTraction());
        entering[i].hold(goingOn);
        far[i].hold(behind.turned().times(motion.times(goingOn).minus(here.motion())));
        double ratio = next.shearModulus() * (1.0 - nearShear);
        double own = here.shearModulus() * (1.0 + nearShear);
        farShear[i] = (own - ratio) / (own + ratio);
        enteringShear[i] = 2.0 * here.shearModulus() / (own + ratio);
    }

    /** Reflection at the far side of stratum i, in this order. */
    Matrix2 far(int i) {
        return far[i].matrix();
    }

    double farShear(int i) {
        return farShear[i];
    }

    /** From the wave at the far side of stratum i to the one on the near side of the next. */
    Matrix2 entering(int i) {
        return entering[i].matrix();
    }

    double enteringShear(int i) {
        return enteringShear[i];
    }
}
