package io.evenlift.domain.mechanics;

/**
 * How one element of thread moves under forces at another, in mm per N: its displacement under a unit force along x, y
 * and z.
 */
record DirectedGive(Vector underX, Vector underY, Vector underZ) {

    static final DirectedGive ZERO = new DirectedGive(Vector.NOTHING, Vector.NOTHING, Vector.NOTHING);

    static DirectedGive of(GreenTensor tensor, double dx, double dy) {
        return new DirectedGive(
                tensor.displacement(dx, dy, new Vector(1.0, 0.0, 0.0)),
                tensor.displacement(dx, dy, new Vector(0.0, 1.0, 0.0)),
                tensor.displacement(dx, dy, new Vector(0.0, 0.0, 1.0)));
    }

    DirectedGive plus(double factor, DirectedGive o) {
        return new DirectedGive(
                underX.plus(factor, o.underX), underY.plus(factor, o.underY), underZ.plus(factor, o.underZ));
    }

    Vector under(Vector force) {
        return underX.times(force.x()).plus(force.y(), underY).plus(force.z(), underZ);
    }

    /** With source and receiver exchanged: the transposed. */
    Vector exchangedUnder(Vector force) {
        return new Vector(underX.dot(force), underY.dot(force), underZ.dot(force));
    }

    /** The mean over both directions of the way. */
    DirectedGive symmetric() {
        double xy = 0.5 * (underX.y() + underY.x());
        double xz = 0.5 * (underX.z() + underZ.x());
        double yz = 0.5 * (underY.z() + underZ.y());
        return new DirectedGive(
                new Vector(underX.x(), xy, xz), new Vector(xy, underY.y(), yz), new Vector(xz, yz, underZ.z()));
    }
}
