package io.evenlift.domain.prediction;

import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.CoarseDimples;
import io.evenlift.domain.mechanics.DimpleFilter;
import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.ManyPoints;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.SurfaceReadings;
import io.evenlift.domain.prediction.KeptTables.Reach;
import io.evenlift.domain.prediction.KeptTables.Wanted;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The response tables of one prediction, with what it prepared from them; not for sharing between threads. The tables
 * themselves outlive it in {@link KeptTables}.
 */
final class ResponseTables {
    /**
     * The dimple's cut-off wavelength in mm: an assumption, published with every dimple. Longer waves are contour,
     * shorter ones an indentation.
     */
    static final double FILTER_CUTOFF_MM = 15;

    static final DimpleFilter FILTER = new DimpleFilter(FILTER_CUTOFF_MM);

    /** Above this depth the tables do not reach; what lies there is computed here. */
    static final Length SHALLOWEST = Length.ofMillimetres(ResponseTable.SHALLOWEST_MM);

    /** A search rounds depths to this, so that many threads share what was prepared for one. */
    private static final double SEARCH_LATTICE_MM = 0.05;

    /** Where dimples are only looked for, what pulls from so far away that 1 N would dimple by less is left out. */
    private static final double LEFT_OUT_MM = 0.002;

    private final KeptTables kept;
    private final Map<Wanted, ManyPoints> manyPoints = new HashMap<>();
    private final Map<Wanted, CoarseDimples> coarse = new HashMap<>();

    ResponseTables(KeptTables kept) {
        this.kept = kept;
    }

    ResponseTable table(TissueStack tissue, Reach reach) {
        return manyPoints(tissue, reach).table();
    }

    ManyPoints manyPoints(TissueStack tissue, Reach reach) {
        return manyPoints.computeIfAbsent(new Wanted(tissue, reach), wanted -> new ManyPoints(kept.of(wanted)));
    }

    /** What a search makes of the table of a tissue. */
    CoarseDimples coarse(TissueStack tissue, Reach reach) {
        return coarse.computeIfAbsent(
                new Wanted(tissue, reach),
                wanted -> new CoarseDimples(table(tissue, reach), SEARCH_LATTICE_MM, LEFT_OUT_MM));
    }

    /** What is to be read off any tissue under forces as its layers have them. */
    static SurfaceReadings readings(List<LayeredForce> forces) {
        return SurfaceReadings.under(forces, TissueLayer.values().length, FILTER);
    }

    /** The layers of a tissue on bone. */
    static LayeredMedium medium(TissueStack tissue) {
        List<ElasticLayer> layers = new ArrayList<>();
        for (TissueLayer layer : TissueLayer.values()) {
            layers.add(new ElasticLayer(
                    tissue.thicknessOf(layer).millimetres(),
                    modulus(tissue, layer).kilopascals(),
                    tissue.poissonRatio().value()));
        }
        return LayeredMedium.onRigidBase(layers);
    }

    private static Modulus modulus(TissueStack tissue, TissueLayer layer) {
        return switch (layer) {
            case SKIN -> tissue.skinModulus();
            case FAT -> tissue.fatModulus();
            case SMAS -> tissue.smasModulus();
            case DEEP -> tissue.deepModulus();
        };
    }
}
