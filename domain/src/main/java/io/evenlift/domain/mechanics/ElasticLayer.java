package io.evenlift.domain.mechanics;

/**
 * One flat, isotropic, linearly elastic layer.
 *
 * @param thicknessMm thickness in mm, 0.01 to 500
 * @param youngsModulusKpa Young's modulus in kPa, 0.001 to 1e7
 * @param poissonRatio Poisson's ratio, 0 to 0.5; 0.5 itself (incompressible) is allowed
 */
public record ElasticLayer(double thicknessMm, double youngsModulusKpa, double poissonRatio) {

    // Wide enough for every tissue and for the tests' extremes; beyond these a value is a mistake of units.
    static final double LEAST_THICKNESS_MM = 0.01;
    static final double MOST_THICKNESS_MM = 500.0;
    static final double LEAST_MODULUS_KPA = 1e-3;
    static final double MOST_MODULUS_KPA = 1e7;

    /**
     * Checks the three numbers.
     *
     * @throws IllegalArgumentException if one of them is outside its range or not a number
     */
    public ElasticLayer {
        thicknessMm = Bounds.within("thicknessMm", thicknessMm, LEAST_THICKNESS_MM, MOST_THICKNESS_MM);
        youngsModulusKpa = checkedModulus(youngsModulusKpa);
        poissonRatio = checkedPoissonRatio(poissonRatio);
    }

    static double checkedModulus(double youngsModulusKpa) {
        return Bounds.within("youngsModulusKpa", youngsModulusKpa, LEAST_MODULUS_KPA, MOST_MODULUS_KPA);
    }

    static double checkedPoissonRatio(double poissonRatio) {
        return Bounds.within("poissonRatio", poissonRatio, 0.0, 0.5);
    }
}
