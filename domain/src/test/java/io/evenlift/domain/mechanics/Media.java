package io.evenlift.domain.mechanics;

import java.util.List;

/** Stacks that several tests share. */
final class Media {

    /** The cut-off that the tests use unless they are about cut-offs. */
    static final double CUTOFF_MM = 15.0;

    private Media() {}

    static ElasticLayer layer(double thicknessMm, double youngsModulusKpa, double poissonRatio) {
        return new ElasticLayer(thicknessMm, youngsModulusKpa, poissonRatio);
    }

    /** Skin of the given thickness and fat, 6.5 mm together, SMAS and deep tissue on bone: the stack of the tables. */
    static LayeredMedium faceWithSkin(double skinMm) {
        return LayeredMedium.onRigidBase(List.of(
                layer(skinMm, 100, 0.48), layer(6.5 - skinMm, 10, 0.48), layer(1, 300, 0.48), layer(6, 15, 0.48)));
    }

    static LayeredMedium face() {
        return faceWithSkin(1.5);
    }

    static LayeredMedium halfSpace(double youngsModulusKpa, double poissonRatio) {
        return LayeredMedium.onHalfSpace(List.of(), youngsModulusKpa, poissonRatio);
    }

    static LayeredMedium faceOnHalfSpace() {
        return LayeredMedium.onHalfSpace(
                List.of(layer(1.5, 100, 0.48), layer(4, 5, 0.48), layer(1, 300, 0.48)), 15, 0.48);
    }

    static LayeredMedium incompressible() {
        return LayeredMedium.onRigidBase(List.of(layer(0.8, 100, 0.5), layer(1.2, 10, 0.5), layer(0.6, 300, 0.5)));
    }

    static LayeredMedium stiffOnSoft() {
        return LayeredMedium.onRigidBase(List.of(layer(2, 1000, 0.48), layer(20, 1, 0.48)));
    }

    static LayeredMedium softOnStiff() {
        return LayeredMedium.onRigidBase(List.of(layer(2, 1, 0.48), layer(20, 1000, 0.48)));
    }

    static ResponseTable tableOf(LayeredMedium medium) {
        return ResponseTable.of(medium, CUTOFF_MM);
    }

    static LoadedSurface under(LayeredMedium medium, BuriedForce force) {
        return tableOf(medium).under(List.of(force));
    }
}
