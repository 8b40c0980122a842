package io.evenlift.domain.mechanics;

/** A place for a {@link Matrix2}, so that what is computed over and over leaves no object behind. */
final class HeldMatrix2 {
    private double a;
    private double b;
    private double c;
    private double d;

    /** So many places, each with nothing in it. */
    static HeldMatrix2[] places(int count) {
        HeldMatrix2[] places = new HeldMatrix2[count];
        for (int i = 0; i < count; i++) {
            places[i] = new HeldMatrix2();
        }
        return places;
    }

    void hold(Matrix2 matrix) {
        a = matrix.a();
        b = matrix.b();
        c = matrix.c();
        d = matrix.d();
    }

    Matrix2 matrix() {
        return new Matrix2(a, b, c, d);
    }
}
