package io.evenlift.domain.prediction;

import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.DimpleSurfaces;
import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.quantity.Modulus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The response tables of the tissues met so far in one prediction; not for sharing between threads. */
final class ResponseTables {
    /**
     * The dimple's cut-off wavelength in mm: an assumption, published with every dimple. Longer waves are contour,
     * shorter ones an indentation.
     */
    static final double FILTER_CUTOFF_MM = 15;

    private final Map<Wanted, DimpleSurfaces> tables = new HashMap<>();

    /** How far up a table reaches: most threads leave the skin alone, and the table is then made in half the time. */
    enum Reach {
        WITH_THE_SKIN,
        BELOW_THE_SKIN
    }

    private record Wanted(TissueStack tissue, Reach reach) {}

    ResponseTable table(TissueStack tissue, Reach reach) {
        return surfaces(tissue, reach).table();
    }

    DimpleSurfaces surfaces(TissueStack tissue, Reach reach) {
        return tables.computeIfAbsent(new Wanted(tissue, reach), ResponseTables::make);
    }

    private static DimpleSurfaces make(Wanted wanted) {
        LayeredMedium medium = medium(wanted.tissue());
        return new DimpleSurfaces(
                wanted.reach() == Reach.WITH_THE_SKIN
                        ? ResponseTable.of(medium, FILTER_CUTOFF_MM)
                        : ResponseTable.belowFirstLayer(medium, FILTER_CUTOFF_MM));
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
