package io.evenlift.domain.mechanics;

/** Three numbers along x, y and z. */
record Vector(double x, double y, double z) {

    static final Vector NOTHING = new Vector(0.0, 0.0, 0.0);

    static Vector between(Vector from, Vector to) {
        return new Vector(to.x - from.x, to.y - from.y, to.z - from.z);
    }

    Vector plus(double factor, Vector other) {
        return new Vector(x + factor * other.x, y + factor * other.y, z + factor * other.z);
    }

    Vector times(double factor) {
        return new Vector(factor * x, factor * y, factor * z);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    double length() {
        return StrictMath.sqrt(dot(this));
    }
}
