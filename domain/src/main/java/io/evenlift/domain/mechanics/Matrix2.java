package io.evenlift.domain.mechanics;

/** A 2×2 matrix, stored row by row. */
record Matrix2(double a, double b, double c, double d) {

    static final Matrix2 ZERO = new Matrix2(0.0, 0.0, 0.0, 0.0);
    static final Matrix2 ONE = new Matrix2(1.0, 0.0, 0.0, 1.0);

    Matrix2 plus(Matrix2 o) {
        return new Matrix2(a + o.a, b + o.b, c + o.c, d + o.d);
    }

    Matrix2 minus(Matrix2 o) {
        return new Matrix2(a - o.a, b - o.b, c - o.c, d - o.d);
    }

    Matrix2 times(double factor) {
        return new Matrix2(factor * a, factor * b, factor * c, factor * d);
    }

    Matrix2 times(Matrix2 o) {
        return new Matrix2(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d);
    }

    /** The inverse; without meaning for a singular matrix. */
    Matrix2 inverse() {
        double scale = 1.0 / (a * d - b * c);
        return new Matrix2(scale * d, -scale * b, -scale * c, scale * a);
    }
}
