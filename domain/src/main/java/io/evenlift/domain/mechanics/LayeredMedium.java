package io.evenlift.domain.mechanics;

import java.util.List;
import java.util.Optional;

/**
 * Elastic layers bonded to each other, from the free surface down, on a rigid base or on an elastic half-space.
 *
 * <p>Two media with equal layers and an equal base are equal, so a medium can be the key of a map.
 */
public final class LayeredMedium {

    /** The most that may lie above the base, in mm. */
    public static final double MOST_DEPTH_MM = 500.0;

    private final List<ElasticLayer> layers;
    private final Optional<HalfSpace> halfSpace;

    private LayeredMedium(List<ElasticLayer> layers, Optional<HalfSpace> halfSpace) {
        this.layers = List.copyOf(layers);
        this.halfSpace = halfSpace;
        double depth = 0.0;
        for (ElasticLayer layer : this.layers) {
            depth += layer.thicknessMm();
        }
        Bounds.within("sum of thicknessMm", depth, 0.0, MOST_DEPTH_MM);
    }

    /**
     * Layers bonded to a base that does not move.
     *
     * @param layers from the free surface down, at least one, together thicker than 0.4 mm (else there is no depth at
     *     which a force could be placed) and at most 500 mm
     * @throws IllegalArgumentException if there is no layer, or their sum is out of range
     */
    public static LayeredMedium onRigidBase(List<ElasticLayer> layers) {
        LayeredMedium medium = new LayeredMedium(layers, Optional.empty());
        double least = DepthGrid.SHALLOWEST_MM + ElasticLayer.LEAST_THICKNESS_MM;
        Bounds.within("sum of thicknessMm", medium.coverMm(), least, MOST_DEPTH_MM);
        return medium;
    }

    /**
     * Layers bonded to an elastic half-space.
     *
     * @param above layers from the free surface down, together at most 500 mm; none makes it a plain half-space
     * @param youngsModulusKpa Young's modulus of the half-space in kPa, 0.001 to 1e7
     * @param poissonRatio its Poisson's ratio, 0 to 0.5
     * @throws IllegalArgumentException if a number is out of range
     */
    public static LayeredMedium onHalfSpace(List<ElasticLayer> above, double youngsModulusKpa, double poissonRatio) {
        return new LayeredMedium(above, Optional.of(new HalfSpace(youngsModulusKpa, poissonRatio)));
    }

    /** The layers from the free surface down, without the half-space. */
    public List<ElasticLayer> layers() {
        return layers;
    }

    /** Whether the layers rest on a base that does not move. */
    public boolean hasRigidBase() {
        return halfSpace.isEmpty();
    }

    /** What lies above the base in mm; 0 for a plain half-space. */
    public double coverMm() {
        double depth = 0.0;
        for (ElasticLayer layer : layers) {
            depth += layer.thicknessMm();
        }
        return depth;
    }

    /** Layers, and the half-space as one more where there is one. */
    int strata() {
        return layers.size() + (hasRigidBase() ? 0 : 1);
    }

    /** Thickness of a stratum in mm; infinite for the half-space. */
    double thicknessMm(int stratum) {
        return stratum < layers.size() ? layers.get(stratum).thicknessMm() : Double.POSITIVE_INFINITY;
    }

    /** The stratum at a depth; an interface counts with the upper one. */
    int stratumAt(double depthMm) {
        int stratum = 0;
        double bottom = thicknessMm(0);
        while (stratum < strata() - 1 && depthMm > bottom) {
            stratum++;
            bottom += thicknessMm(stratum);
        }
        return stratum;
    }

    /** Poisson's ratio of a stratum. */
    double poissonRatio(int stratum) {
        return stratum < layers.size()
                ? layers.get(stratum).poissonRatio()
                : halfSpace.orElseThrow().poissonRatio();
    }

    /** Shear modulus E / (2 (1 + ν)) of a stratum in N/mm². */
    double shearModulus(int stratum) {
        double kpa = stratum < layers.size()
                ? layers.get(stratum).youngsModulusKpa()
                : halfSpace.orElseThrow().youngsModulusKpa();
        return 1e-3 * kpa / (2.0 * (1.0 + poissonRatio(stratum)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayeredMedium that && layers.equals(that.layers) && halfSpace.equals(that.halfSpace);
    }

    @Override
    public int hashCode() {
        return 31 * layers.hashCode() + halfSpace.hashCode();
    }

    @Override
    public String toString() {
        return layers + halfSpace.map(base -> " on " + base).orElse(" on a rigid base");
    }

    /** The elastic base. */
    private record HalfSpace(double youngsModulusKpa, double poissonRatio) {
        HalfSpace {
            youngsModulusKpa = ElasticLayer.checkedModulus(youngsModulusKpa);
            poissonRatio = ElasticLayer.checkedPoissonRatio(poissonRatio);
        }
    }
}
