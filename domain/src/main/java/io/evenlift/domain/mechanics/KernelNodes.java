package io.evenlift.domain.mechanics;

/**
 * The wavenumbers at which kernels are computed, and the polynomials that stand for a kernel between them.
 *
 * <p>A kernel turns over once or twice in every range of wavenumbers that a stack's thicknesses span, and oscillates
 * nowhere; what oscillates in an integral over wavenumbers is the Bessel function. So a kernel needs far fewer
 * wavenumbers than the quadrature does. The quadrature is fine, and what it says of a kernel is folded onto these nodes
 * once ({@link RadiusGroup#on}), for every tissue to come.
 *
 * <p>Nodes are evenly spaced in x = ln(1 + k/k₀): by the logarithm of k, and evenly towards k = 0, where kernels times
 * k are analytic.
 */
final class KernelNodes {

    /** Nodes come in blocks of so many, because a product of matrices takes that many together. */
    static final int BLOCK = 4;

    /** k₀ in 1/mm, below the first turn of a kernel: stiff skin on soft tissue turns over at some thousandths. */
    private static final double EVEN_BELOW = 0.002;

    private final double step;
    private final int points;
    private final double[] wavenumbers;

    private KernelNodes(double step, int points, int size) {
        this.step = step;
        this.points = points;
        wavenumbers = new double[size];
        for (int i = 0; i < size; i++) {
            wavenumbers[i] = EVEN_BELOW * StrictMath.expm1((i + 0.5) * step);
        }
    }

    /**
     * Nodes up to at least this wavenumber.
     *
     * @param endPerMm in 1/mm
     * @param step between nodes in ln(1 + k/k₀)
     * @param points of a polynomial between nodes, even
     */
    static KernelNodes upTo(double endPerMm, double step, int points) {
        return new KernelNodes(step, points, wholeBlocks((int) StrictMath.ceil(abscissa(endPerMm) / step + 0.5)));
    }

    private static int wholeBlocks(int nodes) {
        return (nodes + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static double abscissa(double k) {
        return StrictMath.log1p(k / EVEN_BELOW);
    }

    /** In 1/mm, ascending; not to be changed. */
    double[] wavenumbers() {
        return wavenumbers;
    }

    int size() {
        return wavenumbers.length;
    }

    /** How many of the nodes, from the first on and in whole blocks, stand for a kernel up to a wavenumber. */
    int countFor(double k) {
        return wholeBlocks(firstFor(k) + points);
    }

    /** The first of the nodes that stand for a kernel at a wavenumber. */
    int firstFor(double k) {
        int below = (int) StrictMath.floor(abscissa(k) / step - 0.5);
        return Math.max(0, Math.min(size() - points, below - points / 2 + 1));
    }

    /** Their shares in the kernel times its wavenumber (Lagrange's polynomials). */
    double[] sharesFor(double k) {
        double place = abscissa(k) / step - 0.5 - firstFor(k);
        double[] shares = new double[points];
        for (int i = 0; i < points; i++) {
            double share = 1.0;
            for (int other = 0; other < points; other++) {
                share *= other == i ? 1.0 : (place - other) / (i - other);
            }
            shares[i] = share;
        }
        return shares;
    }
}
