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
    /** Counts the wavenumbers, so that a depth's part in one is computed once and only where it is asked for. */
    private int wavenumber;

    private final int[] seenAt;
    /** How a wave fades from the top of its stratum to each depth. */
    private final double[] fadeBelow;
    /** The reflection from below as seen at each depth, and that of the horizontal shear wave. */
    private final HeldMatrix2[] reflection;

    private final double[] shearReflection;

    // Of the source looked at: the wave below it, the part of it that came back from above, and the wave on top of each
    // lower stratum.
    private int source;
    private final HeldMatrix2 leaving = new HeldMatrix2();
    private final HeldMatrix2 returned = new HeldMatrix2();
    private double shearLeaving;
    private double shearReturned;
    private final HeldMatrix2[] onTop;
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
        onTop = HeldMatrix2.places(count);
        shearOnTop = new double[count];
        stratumOf = new int[depthMm.length];
        below = new double[depthMm.length];
        above = new double[depthMm.length];
        seenAt = new int[depthMm.length];
        fadeBelow = new double[depthMm.length];
        reflection = HeldMatrix2.places(depthMm.length);
        shearReflection = new double[depthMm.length];
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
    void climb(double perMm) {
        k = perMm;
        wavenumber++;
        for (int i = 0; i < count; i++) {
            double x = k * strata[i].thicknessMm();
            boolean vanishes = Decay.vanishes(x);
            decay[i] = vanishes ? 0.0 : Decay.of(x);
            extent[i] = vanishes ? 0.0 : x;
            backDecay[count - 1 - i] = decay[i];
            backExtent[count - 1 - i] = extent[i];
        }
        down.gather(decay, extent);
        up.gather(backDecay, backExtent);
    }

    /** What only a depth and the wavenumber decide. */
    private void see(int depth) {
        if (seenAt[depth] == wavenumber) {
            return;
        }
        seenAt[depth] = wavenumber;
        fadeBelow[depth] = fade(k * below[depth]);
        double x = k * above[depth];
        // Both ways together are the stratum, whose exponential is known: sooner than another one.
        double whole = decay[stratumOf[depth]];
        double fade = whole > 0.0 ? whole / fadeBelow[depth] : fade(x);
        reflection[depth].hold(Waves.seenFrom(down.far(stratumOf[depth]), finite(x), fade));
        shearReflection[depth] = fade * fade * down.farShear(stratumOf[depth]);
    }

    /** Places the unit forces at a depth. */
    void load(int depth) {
        see(depth);
        source = depth;
        int i = stratumOf[depth];
        Waves waves = strata[i];
        Matrix2 fromBelow = reflection[depth].matrix();
        double fade = fadeBelow[depth];
        Matrix2 fromAbove = Waves.seenFrom(up.far(count - 1 - i), finite(k * below[depth]), fade);
        double shearBelow = shearReflection[depth];
        double shearAbove = fade * fade * up.farShear(count - 1 - i);
        double unit = 1.0 / (4.0 * waves.p() * waves.shearModulus() * k);
        Matrix2 sentDown = new Matrix2(waves.kappa() * unit, 0.0, -unit, -unit);
        Matrix2 sentUp = new Matrix2(waves.kappa() * unit, 0.0, -unit, unit);
        Matrix2 sent =
                Matrix2.ONE.minus(fromAbove.times(fromBelow)).inverse().times(sentDown.plus(fromAbove.times(sentUp)));
        leaving.hold(sent);
        returned.hold(fromAbove.times(sentUp.plus(fromBelow.times(sent))));
        double shearSent = 1.0 / (2.0 * waves.shearModulus() * k);
        shearLeaving = shearSent * (1.0 + shearAbove) / (1.0 - shearAbove * shearBelow);
        shearReturned = shearAbove * (shearSent + shearBelow * shearLeaving);
        reached = i;
    }

    /** Writes the answer of a depth at or below the loaded one, without Kelvin's part in the loaded stratum. */
    void write(int receiver, double[] out) {
        see(receiver);
        int i = stratumOf[receiver];
        if (i == stratumOf[source]) {
            double x = k * (depthMm[receiver] - depthMm[source]);
            // Sooner than another exponential, where the one at the lower depth has not vanished.
            double fade = fadeBelow[receiver] > 0.0 ? fadeBelow[receiver] / fadeBelow[source] : fade(x);
            write(receiver, returned.matrix(), leaving.matrix(), finite(x), fade, out);
            out[4] = fade * (shearReturned + shearReflection[receiver] * shearLeaving);
        } else {
            descendTo(i);
            double fade = fadeBelow[receiver];
            write(receiver, onTop[i].matrix(), onTop[i].matrix(), finite(k * below[receiver]), fade, out);
            out[4] = fade * shearOnTop[i] * (1.0 + shearReflection[receiver]);
        }
    }

    /**
     * Writes U and w where these waves arrive after x = k · distance.
     *
     * @param counted the part of the downward wave that counts by itself
     * @param whole what is reflected of it counts
     */
    private void write(int receiver, Matrix2 counted, Matrix2 whole, double x, double fade, double[] out) {
        double kappa = strata[stratumOf[receiver]].kappa();
        Matrix2 back = reflection[receiver].matrix();
        double a = whole.a() + x * whole.c();
        double b = whole.b() + x * whole.d();
        double up11 = back.a() * a + back.b() * whole.c();
        double up12 = back.a() * b + back.b() * whole.d();
        double up21 = back.c() * a + back.d() * whole.c();
        double up22 = back.c() * b + back.d() * whole.d();
        double down11 = counted.a() + x * counted.c();
        double down12 = counted.b() + x * counted.d();
        out[0] = fade * (down11 + up11);
        out[1] = fade * ((up11 + kappa * up21) - (down11 + kappa * counted.c()));
        out[2] = fade * (down12 + up12);
        out[3] = fade * ((up12 + kappa * up22) - (down12 + kappa * counted.d()));
    }

    private void descendTo(int stratum) {
        for (int i = reached; i < stratum; i++) {
            boolean own = i == stratumOf[source];
            double x = own ? k * above[source] : extent[i];
            double fade = own ? fade(x) : decay[i];
            Matrix2 atBottom = Waves.travelled((own ? leaving : onTop[i]).matrix(), finite(x), fade);
            onTop[i + 1].hold(down.entering(i).times(atBottom));
            shearOnTop[i + 1] = down.enteringShear(i) * fade * (own ? shearLeaving : shearOnTop[i]);
        }
        reached = Math.max(reached, stratum);
    }

    private static double fade(double x) {
        return Decay.vanishes(x) ? 0.0 : Decay.of(x);
    }

    /** The travelled distance, nothing where the wave has faded: no infinity may meet that nothing. */
    private static double finite(double x) {
        return Decay.vanishes(x) ? 0.0 : x;
    }
}
