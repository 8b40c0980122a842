package io.evenlift.domain.mechanics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes surfaces of one table that are asked at many points, and keeps what it prepared for them: for the dimple every depth,
 * which many threads share. Grows with the number of distinct depths; not for sharing between threads.
 */
public final class ManyPoints {
    private final ResponseTable table;
    private final KnotRows ofDimple;
    private final KnotRows ofStrain;
    private final Map<Double, double[]> byDepth = new HashMap<>();

    public ManyPoints(ResponseTable table) {
        this.table = table;
        ofDimple = KnotRows.of(table, TableBuilder.A5, TableBuilder.A6);
        ofStrain = KnotRows.of(table, TableBuilder.P, TableBuilder.A1, TableBuilder.A4);
    }

    /** The table they are made of. */
    public ResponseTable table() {
        return table;
    }

    /**
     * The dimple under these forces.
     *
     * @throws IllegalArgumentException if a force lies above the shallowest or below the deepest depth
     */
    public DimpleSurface dimpleUnder(List<BuriedForce> list) {
        double[][] responses = new double[list.size()][];
        for (int i = 0; i < responses.length; i++) {
            responses[i] = byDepth.computeIfAbsent(list.get(i).depthMm(), this::cubics);
        }
        return new DimpleSurface(new Forces(list), responses);
    }

    /** Forgets what was prepared for depths; the surfaces that were made of it keep it. */
    public void forgetDepths() {
        byDepth.clear();
    }

    private double[] cubics(double depth) {
        double[] cubics = ofDimple.room();
        ofDimple.write(depth, cubics);
        return cubics;
    }

    /**
     * How the surface is stretched under these forces.
     *
     * @throws IllegalArgumentException as {@link #dimpleUnder}
     */
    public StrainedSurface strainedUnder(List<BuriedForce> forces) {
        return new StrainedSurface(ofStrain, forces);
    }
}
