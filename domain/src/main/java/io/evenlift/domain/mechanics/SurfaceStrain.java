package io.evenlift.domain.mechanics;

/**
 * How the skin's surface is stretched at a point, small strains. The surface bears no traction, so that its two
 * principal strains along the skin and the one across it are the principal strains of the tissue there.
 *
 * @param xx stretch along x, mm per mm; negative where it is compressed
 * @param yy stretch along y
 * @param xy half the change of the angle between them
 */
public record SurfaceStrain(double xx, double yy, double xy) {
    public static final SurfaceStrain NONE = new SurfaceStrain(0.0, 0.0, 0.0);

    /**
     * What one force makes of it. With the names of {@link LoadedSurface}, and ′ for d/ds:
     *
     * <pre>∂m/∂x = A1 F_x + 2 d_x m′   ∂u_x/∂x = 2 F_x d_x P′ − m − d_x ∂m/∂x   ∂u_x/∂y = 2 F_x d_y P′ − d_x ∂m/∂y</pre>
     *
     * and the same for u_y.
     *
     * @param fx of the force along the skin, N
     * @param dx from the force to the point, mm
     * @param m A1 F·d + A4 F_z
     * @param rise m′ with F·d kept: A1′ F·d + A4′ F_z
     * @param slope P′
     */
    static SurfaceStrain under(
            double fx, double fy, double dx, double dy, double a1, double m, double rise, double slope) {
        double mx = a1 * fx + 2.0 * dx * rise;
        double my = a1 * fy + 2.0 * dy * rise;
        return new SurfaceStrain(
                2.0 * fx * dx * slope - m - dx * mx,
                2.0 * fy * dy * slope - m - dy * my,
                (fx * dy + fy * dx) * slope - 0.5 * (dx * my + dy * mx));
    }

    /** Both strains, the other one multiplied. */
    public SurfaceStrain plus(SurfaceStrain other, double factor) {
        return new SurfaceStrain(xx + factor * other.xx, yy + factor * other.yy, xy + factor * other.xy);
    }

    /** The larger principal strain along the skin. */
    public double mostStretched() {
        return 0.5 * (xx + yy) + radius();
    }

    /** The principal compression along the skin, positive where there is one; zero where it is stretched all round. */
    public double mostCompressed() {
        return Math.max(0.0, radius() - 0.5 * (xx + yy));
    }

    /** The principal strain along the skin that is largest by amount, whether stretch or compression. */
    public double largest() {
        return 0.5 * Math.abs(xx + yy) + radius();
    }

    private double radius() {
        double half = 0.5 * (xx - yy);
        return StrictMath.sqrt(half * half + xy * xy);
    }
}
