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
