package io.evenlift.domain.mechanics;

/**
 * The displacement of one buried place under forces at another, for one distance along the skin, as five numbers.
 *
 * <p>With d = receiver − source along the skin, F·d = F_x d_x + F_y d_y and m = along · F·d + lean · F_z:
 *
 * <pre>u_x = F_x flat − d_x m    u_y = F_y flat − d_y m    u_z = F·d sink + F_z press</pre>
 *
 * @param flat mm per N
 * @param along per mm and N
 * @param sink per N
 * @param press mm per N
 * @param lean per N
 */
record GreenTensor(double flat, double along, double sink, double press, double lean) {

    static final GreenTensor ZERO = new GreenTensor(0.0, 0.0, 0.0, 0.0, 0.0);

    /**
     * Kelvin's (1848) solution for a full space: u = ((3 − 4ν) F / R + d (F·d) / R³) / (16πμ(1 − ν)).
     *
     * @param downMm how far the receiver lies below the source
     * @param squaredMm2 squared distance along the skin
     */
    static GreenTensor kelvin(double shearModulus, double poissonRatio, double downMm, double squaredMm2) {
        double square = squaredMm2 + downMm * downMm;
        double distance = StrictMath.sqrt(square);
        double c = 1.0 / (16.0 * StrictMath.PI * shearModulus * (1.0 - poissonRatio) * distance);
        double far = c / square;
        double near = c * (3.0 - 4.0 * poissonRatio);
        return new GreenTensor(near, -far, far * downMm, near + far * downMm * downMm, -far * downMm);
    }

    GreenTensor plus(GreenTensor o) {
        return new GreenTensor(flat + o.flat, along + o.along, sink + o.sink, press + o.press, lean + o.lean);
    }

    GreenTensor times(double factor) {
        return new GreenTensor(factor * flat, factor * along, factor * sink, factor * press, factor * lean);
    }

    /** The mean over a ring around the receiver: of d·d there remains half the radius' square in each direction. */
    GreenTensor onRing(double radiusMm) {
        return new GreenTensor(flat - 0.5 * radiusMm * radiusMm * along, along, sink, press, lean);
    }

    /** The tensor with source and receiver exchanged (Betti); d then points the other way. */
    GreenTensor exchanged() {
        return new GreenTensor(flat, along, /* sink= */ lean, press, /* lean= */ sink);
    }

    /** The displacement at d = (dx, dy) from the source under a force. */
    Vector displacement(double dx, double dy, Vector force) {
        double product = force.x() * dx + force.y() * dy;
        double m = along * product + lean * force.z();
        return new Vector(force.x() * flat - dx * m, force.y() * flat - dy * m, product * sink + force.z() * press);
    }
}
