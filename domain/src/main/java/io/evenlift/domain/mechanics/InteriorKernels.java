package io.evenlift.domain.mechanics;

/**
 * What a depth does under a force at another depth, one wavenumber at a time.
 *
 * <p>A force in a stratum sends out the waves of Kelvin's full space, ã₀ down and c̃₀ up, whose tractions differ by the
 * unit force while their displacements agree. With R↓ the reflection from below and R↑ the one from above, both seen
 * from the force's depth, the waves just below and just above it follow from
 *
 * <pre>ã = ã₀ + R↑c̃    c̃ = c̃₀ + R↓ã    hence    (1 − R↑R↓) ã = ã₀ + R↑c̃₀</pre>
 *
 * Below the force ã is followed down through the strata. In the force's own stratum Kelvin's part is left out: what
 * remains has come back from an interface and fades with the way there and back, so that nothing is lost where both
 * depths are one. Only receivers at or below the source are asked for; reciprocity gives the others.
 *
 * <p>An instance holds scratch values and is for one thread.
 */
final class InteriorKernels {

    /** Numbers of an answer: U and w under T, U and w under S, V under horizontal shear. */
    static final int PER_PAIR = 5;

    private final int count;
    private final Waves[] strata;
    private final double[] depthMm;
    private final int[] stratumOf;
    private final double[] below;
    private final double[] above;

    private final Echoes down;
    private final Echoes up;
    private final double[] decay;
    private final double[] extent;
    private final double[] backDecay;
    private final double[] backExtent;
    private double k;

    // Of the source looked at: the wave below it, the part of it that came back from above, and the wave on top of each
    // lower stratum.
    private int source;
    private Matrix2 leaving = Matrix2.ZERO;
    private Matrix2 returned = Matrix2.ZERO;
    private double shearLeaving;
    private double shearReturned;
    private final Matrix2[] onTop;
    private final double[] shearOnTop;
    private int reached;

    /** @param depthMm ascending; not below a rigid base */
    InteriorKernels(LayeredMedium medium, double[] depthMm) {
        count = medium.strata();
        this.depthMm = depthMm.clone();
        strata = new Waves[count];
        Waves[] upward = new Waves[count];
        for (int i = 0; i < count; i++) {
            strata[i] = Waves.of(medium, i);
            upward[count - 1 - i] = strata[i];
        }
        down = new Echoes(strata, medium.hasRigidBase() ? Echoes.End.RIGID : Echoes.End.NOTHING);
        up = new Echoes(upward, Echoes.End.FREE);
        decay = new double[count];
        extent = new double[count];
        backDecay = new double[count];
        backExtent = new double[count];
        onTop = new Matrix2[count];
        shearOnTop = new double[count];
        stratumOf = new int[depthMm.length];
        below = new double[depthMm.length];
        above = new double[depthMm.length];
        for (int i = 0; i < depthMm.length; i++) {
            locate(i);
        }
    }

    private void locate(int i) {
        int stratum = 0;
        double top = 0.0;
        while (stratum < count - 1 && depthMm[i] > top + strata[stratum].thicknessMm()) {
            top += strata[stratum].thicknessMm();
            stratum++;
        }
        stratumOf[i] = stratum;
        below[i] = Math.max(0.0, depthMm[i] - top);
        above[i] = Math.max(0.0, strata[stratum].thicknessMm() - below[i]);
    }

    /** The stratum of a depth; an interface counts with the upper one. */
    int stratumOf(int depth) {
        return stratumOf[depth];
    }

    /** How far, in mm, the answer of a pair has travelled at least: it fades as e^(−k · way). */
    double wayMm(int from, int to) {
        if (stratumOf[from] != stratumOf[to]) {
            return Math.abs(depthMm[to] - depthMm[from]);
        }
        return Math.min(below[from] + below[to], above[from] + above[to]);
    }

    /** Sets the wavenumber in 1/mm. */
    void climb(double wavenumber) {
        k = wavenumber;
        for (int i = 0; i < count; i++) {
            double x = k * strata[i].thicknessMm();
            boolean vanishes = SurfaceKernels.vanishes(x);
            decay[i] = vanishes ? 0.0 : StrictMath.exp(-x);
            extent[i] = vanishes ? 0.0 : x;
            backDecay[count - 1 - i] = decay[i];
            backExtent[count - 1 - i] = extent[i];
        }
        down.gather(decay, extent);
        up.gather(backDecay, backExtent);
    }

    /** Places the unit forces at a depth. */
    void load(int depth) {
        source = depth;
        int i = stratumOf[depth];
        Waves waves = strata[i];
        Matrix2 fromBelow = reflection(depth);
        double x = k * below[depth];
        double fade = fade(x);
        Matrix2 fromAbove = Waves.seenFrom(up.far(count - 1 - i), finite(x), fade);
        double shearBelow = shearReflection(depth);
        double shearAbove = fade * fade * up.farShear(count - 1 - i);
        double unit = 1.0 / (4.0 * waves.p() * waves.shearModulus() * k);
        Matrix2 sentDown = new Matrix2(waves.kappa() * unit, 0.0, -unit, -unit);
        Matrix2 sentUp = new Matrix2(waves.kappa() * unit, 0.0, -unit, unit);
        leaving = Matrix2.ONE.minus(fromAbove.times(fromBelow)).inverse().times(sentDown.plus(fromAbove.times(sentUp)));
        returned = fromAbove.times(sentUp.plus(fromBelow.times(leaving)));
        double shearSent = 1.0 / (2.0 * waves.shearModulus() * k);
        shearLeaving = shearSent * (1.0 + shearAbove) / (1.0 - shearAbove * shearBelow);
        shearReturned = shearAbove * (shearSent + shearBelow * shearLeaving);
        reached = i;
    }

    /** Writes the answer of a depth at or below the loaded one, without Kelvin's part in the loaded stratum. */
    void write(int receiver, double[] out) {
        int i = stratumOf[receiver];
        Waves waves = strata[i];
        Matrix2 wave;
        Matrix2 counted;
        double shear;
        double shearCounted;
        if (i == stratumOf[source]) {
            double x = k * (depthMm[receiver] - depthMm[source]);
            double fade = fade(x);
            wave = Waves.travelled(leaving, finite(x), fade);
            counted = Waves.travelled(returned, finite(x), fade);
            shear = fade * shearLeaving;
            shearCounted = fade * shearReturned;
        } else {
            descendTo(i);
            double x = k * below[receiver];
            double fade = fade(x);
            wave = Waves.travelled(onTop[i], finite(x), fade);
            counted = wave;
            shear = fade * shearOnTop[i];
            shearCounted = shear;
        }
        Matrix2 motion = waves.motion()
                .times(counted)
                .plus(waves.motionBack().times(reflection(receiver).times(wave)));
        out[0] = motion.a();
        out[1] = motion.c();
        out[2] = motion.b();
        out[3] = motion.d();
        out[4] = shearCounted + shearReflection(receiver) * shear;
    }

    private void descendTo(int stratum) {
        for (int i = reached; i < stratum; i++) {
            boolean own = i == stratumOf[source];
            double x = own ? k * above[source] : extent[i];
            double fade = own ? fade(x) : decay[i];
            Matrix2 atBottom = Waves.travelled(own ? leaving : onTop[i], finite(x), fade);
            onTop[i + 1] = down.entering(i).times(atBottom);
            shearOnTop[i + 1] = down.enteringShear(i) * fade * (own ? shearLeaving : shearOnTop[i]);
        }
        reached = Math.max(reached, stratum);
    }

    /** The reflection from below as seen at a depth. */
    private Matrix2 reflection(int depth) {
        double x = k * above[depth];
        return Waves.seenFrom(down.far(stratumOf[depth]), finite(x), fade(x));
    }

    private double shearReflection(int depth) {
        double fade = fade(k * above[depth]);
        return fade * fade * down.farShear(stratumOf[depth]);
    }

    private static double fade(double x) {
        return SurfaceKernels.vanishes(x) ? 0.0 : StrictMath.exp(-x);
    }

    /** The travelled distance, nothing where the wave has faded: no infinity may meet that nothing. */
    private static double finite(double x) {
        return SurfaceKernels.vanishes(x) ? 0.0 : x;
    }
}
