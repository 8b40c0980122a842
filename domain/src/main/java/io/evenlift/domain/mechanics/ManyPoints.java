package io.evenlift.domain.mechanics;

/** Makes surfaces of one table that are asked at many points, and keeps what they share. Not for sharing between threads. */
public final class ManyPoints {
    private final ResponseTable table;
    private final KnotRows ofDimple;
    private final KnotRows ofStrain;

    public ManyPoints(ResponseTable table) {
        this.table = table;
        ofDimple = KnotRows.of(table, TableBuilder.A5, TableBuilder.A6);
        ofStrain = KnotRows.of(table, TableBuilder.P, TableBuilder.A1, TableBuilder.A4);
    }

    /** The table they are made of. */
    public ResponseTable table() {
        return table;
    }

    /** The dimple under forces that lie in the medium of this table. */
    public LocalDimple dimpleUnder(LaidForces forces) {
        return new LocalDimple(ofDimple, forces);
    }

    /** How the surface is stretched under forces that lie in the medium of this table. */
    public StrainedSurface strainedUnder(LaidForces forces) {
        return new StrainedSurface(ofStrain, forces);
    }
}
