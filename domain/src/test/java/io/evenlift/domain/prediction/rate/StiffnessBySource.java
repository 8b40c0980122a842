package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.LoadedSurface;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import java.util.List;

/** How far the skin goes for a newton on a thread: that of the tables of docs/model.md, with a resolved bend. */
final class StiffnessBySource {
    private static final double SKIN_MM = 1.5;
    private static final double SMAS_TOP_MM = 6.5;
    private static final double MID_SMAS_MM = 7;
    private static final double IN_FAT_MM = 3;
    private static final double POISSON = 0.48;
    private static final double CUTOFF_MM = 15;

    private final ResponseTable table;

    /** @param fatKpa, skinKpa, smasKpa Young's moduli; the deep layer has 15 kPa */
    StiffnessBySource(double fatKpa, double skinKpa, double smasKpa) {
        table = ResponseTable.of(
                LayeredMedium.onRigidBase(List.of(
                        new ElasticLayer(SKIN_MM, skinKpa, POISSON),
                        new ElasticLayer(SMAS_TOP_MM - SKIN_MM, fatKpa, POISSON),
                        new ElasticLayer(1, smasKpa, POISSON),
                        new ElasticLayer(6, 15, POISSON))),
                CUTOFF_MM);
    }

    /** Mean lift in mm at 1 N over x = 10, 20, 30 for barbs in fat. */
    double liftByFat() {
        return lift(IN_FAT_MM);
    }

    /** The same for a thread that lies in the SMAS throughout. */
    double liftBySmas() {
        return lift(MID_SMAS_MM);
    }

    private double lift(double depth) {
        LoadedSurface surface = table.under(TensionedThread.of(
                        List.of(
                                new ThreadVertex(0, 0, depth),
                                new ThreadVertex(44, 0, depth),
                                new ThreadVertex(80, 0, MID_SMAS_MM)),
                        1,
                        41,
                        1)
                .forces());
        return (surface.at(10, 0).uxMm()
                        + surface.at(20, 0).uxMm()
                        + surface.at(30, 0).uxMm())
                / 3;
    }
}
