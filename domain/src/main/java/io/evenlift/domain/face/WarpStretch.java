package io.evenlift.domain.face;

/**
 * How a map stretches the skin about a place: its derivative, row by row.
 *
 * @param uu of u along u
 * @param uv of u along v
 * @param vu of v along u
 * @param vv of v along v
 */
record WarpStretch(double uu, double uv, double vu, double vv) {

    /** Of a step in any direction, the least part by which it goes on in its own direction: 1 leaves the face as it is. */
    double least() {
        return middle() - spread();
    }

    /** The most. */
    double most() {
        return middle() + spread();
    }

    private double middle() {
        return (uu + vv) / 2;
    }

    private double spread() {
        double apart = (uu - vv) / 2;
        double turned = (uv + vu) / 2;
        return Math.sqrt(apart * apart + turned * turned);
    }
}
