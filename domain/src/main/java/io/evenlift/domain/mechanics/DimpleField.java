package io.evenlift.domain.mechanics;

/** The dimple of a medium's surface under given forces, to be asked at many points. */
public sealed interface DimpleField permits DimpleSurface, LocalDimple {
    /**
     * The dimple at a point in mm, positive inward.
     *
     * @throws IllegalArgumentException if a force is farther than 400 mm from the point
     */
    double dimpleAt(double xMm, double yMm);

    /**
     * The dimple at many points, the same numbers as one by one.
     *
     * @throws IllegalArgumentException as {@link #dimpleAt}
     */
    double[] dimplesAt(SurfacePoints points);

    /**
     * How the dimple changes along the skin at a point, mm per mm.
     *
     * @throws IllegalArgumentException as {@link #dimpleAt}
     */
    DimpleSlope slopeAt(double xMm, double yMm);
}
