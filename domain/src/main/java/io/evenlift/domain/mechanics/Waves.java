package io.evenlift.domain.mechanics;

/**
 * The waves of one stratum's material: how amplitudes make displacements and tractions, and how they travel.
 *
 * <p>With κ = 3 − 4ν, q = 1 − 2ν and p = 2(1 − ν), the displacements (U, w) of a downward wave ã and an upward wave c̃ at
 * one depth are A↓ã + A↑c̃, and the tractions (T, S) are 2μk (B↓ã + B↑c̃). Seen in a mirror a downward wave is an upward
 * one: A↑ and B↑ are A↓ and B↓ with the sign of w, and of T, turned. Whoever looks up instead of down can therefore use
 * the same matrices.
 *
 * @param shearModulus in N/mm²
 * @param thicknessMm infinite for a half-space
 */
record Waves(
        double shearModulus,
        double thicknessMm,
        double kappa,
        double p,
        Matrix2 motion,
        Matrix2 motionBack,
        Matrix2 traction,
        Matrix2 tractionBack) {

    static Waves of(LayeredMedium medium, int stratum) {
        double nu = medium.poissonRatio(stratum);
        double kappa = 3.0 - 4.0 * nu;
        double q = 1.0 - 2.0 * nu;
        double p = 2.0 * (1.0 - nu);
        return new Waves(
                medium.shearModulus(stratum),
                medium.thicknessMm(stratum),
                kappa,
                p,
                new Matrix2(1.0, 0.0, -1.0, -kappa),
                new Matrix2(1.0, 0.0, 1.0, kappa),
                new Matrix2(-1.0, -q, 1.0, p),
                new Matrix2(1.0, q, 1.0, p));
    }

    /** A wave after travelling x = k · distance: e^(−x) [1 x; 0 1] applied to its amplitudes. */
    static Matrix2 travelled(Matrix2 wave, double x, double decay) {
        return new Matrix2(
                decay * (wave.a() + x * wave.c()),
                decay * (wave.b() + x * wave.d()),
                decay * wave.c(),
                decay * wave.d());
    }

    /** A reflection seen from x = k · distance away: the wave travels there and back. */
    static Matrix2 seenFrom(Matrix2 reflection, double x, double decay) {
        double square = decay * decay;
        Matrix2 r = reflection;
        double b = r.a() * x + r.b();
        double d = r.c() * x + r.d();
        return new Matrix2(square * (r.a() + x * r.c()), square * (b + x * d), square * r.c(), square * d);
    }
}
