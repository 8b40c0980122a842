package io.evenlift.domain.mechanics;

/**
 * How response functions at a distance are made of kernels at a wavenumber: coefficients per kernel, of each function's
 * value and of its derivative by s = r². The integrals are those of {@link TableBuilder}.
 */
interface Spread {
    // The kernels in the order of SurfaceKernels.
    int U_TANGENTIAL = 0;
    int W_TANGENTIAL = 1;
    int U_NORMAL = 2;
    int W_NORMAL = 3;
    int SHEAR = 4;

    /** P = ∫ V Λ0 + (U_B − V) Λ1, A1 = ∫ k² (U_B − V) Λ2, A4 = ∫ k w_B Λ1. */
    Spread OF_SHIFT = new Spread() {
        @Override
        public int functions() {
            return 3;
        }

        @Override
        public void at(double k, double[] lambda, double[][] value, double[][] derivative) {
            double square = k * k;
            double half = -0.5 * square;
            value[U_TANGENTIAL][0] = lambda[1];
            value[U_TANGENTIAL][1] = square * lambda[2];
            value[SHEAR][0] = lambda[0] - lambda[1];
            value[SHEAR][1] = -square * lambda[2];
            value[W_TANGENTIAL][2] = k * lambda[1];
            derivative[U_TANGENTIAL][0] = half * lambda[2];
            derivative[U_TANGENTIAL][1] = half * square * lambda[3];
            derivative[SHEAR][0] = half * (lambda[1] - lambda[2]);
            derivative[SHEAR][1] = -half * square * lambda[3];
            derivative[W_TANGENTIAL][2] = half * k * lambda[2];
        }
    };

    /** A5 = ∫ k H U_p Λ1, A6 = ∫ H w_p Λ0 with the high-pass H of this standard deviation in mm. */
    static Spread ofDimple(double sigmaMm) {
        return new Spread() {
            @Override
            public int functions() {
                return 2;
            }

            @Override
            public void at(double k, double[] lambda, double[][] value, double[][] derivative) {
                double highPass = -StrictMath.expm1(-0.5 * (k * sigmaMm) * (k * sigmaMm));
                double half = -0.5 * k * k;
                value[U_NORMAL][0] = highPass * k * lambda[1];
                value[W_NORMAL][1] = highPass * lambda[0];
                derivative[U_NORMAL][0] = highPass * half * k * lambda[2];
                derivative[W_NORMAL][1] = highPass * half * lambda[1];
            }
        };
    }

    /** How many response functions there are. */
    int functions();

    /**
     * Writes the coefficients at wavenumber k.
     *
     * @param lambda Λ0 … Λ3 at the distance, times weights
     * @param value per kernel and function, of the function's value; what is not written is nothing
     * @param derivative the same of its derivative
     */
    void at(double k, double[] lambda, double[][] value, double[][] derivative);
}
