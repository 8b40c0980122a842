package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/** The skin of one side under several threads, each at its tension: they add up, blended over a region's border. */
final class SideField {
    private final TissueMap tissue;
    private final List<Pull> pulls;

    SideField(TissueMap tissue, List<Pull> pulls) {
        this.tissue = tissue;
        this.pulls = List.copyOf(pulls);
    }

    /**
     * A thread at a tension.
     *
     * @param field of the thread at 1 N
     * @param tension at the anchor
     */
    record Pull(ThreadField field, Force tension) {}

    /** How a place moves along the skin. */
    SurfaceShift shiftAt(ChartPoint place) {
        SurfaceShift shift = SurfaceShift.NONE;
        for (RegionShare share : tissue.sharesAt(place)) {
            for (Pull pull : pulls) {
                SurfaceShift one = pull.field()
                        .spot(share.region())
                        .shiftAt(place.u().millimetres(), place.v().millimetres());
                shift = shift.plus(one, weight(share, pull));
            }
        }
        return shift;
    }

    /** How far a place moves in a direction. */
    Length along(LiftDirection direction, ChartPoint place) {
        SurfaceShift shift = shiftAt(place);
        return Length.ofMillimetres(shift.uxMm() * direction.u().value()
                + shift.uyMm() * direction.v().value());
    }

    /** The dimple in mm, sooner where few places are asked. */
    double spotDimpleAt(ChartPoint place) {
        double dimple = 0;
        for (RegionShare share : tissue.sharesAt(place)) {
            for (Pull pull : pulls) {
                double one = pull.field()
                        .spot(share.region())
                        .dimpleAt(place.u().millimetres(), place.v().millimetres());
                dimple += weight(share, pull) * one;
            }
        }
        return dimple;
    }

    /** The dimple in mm, sooner where many places are asked. */
    double dimpleAt(ChartPoint place) {
        double dimple = 0;
        for (RegionShare share : tissue.sharesAt(place)) {
            for (Pull pull : pulls) {
                double one = pull.field()
                        .map(share.region())
                        .dimpleAt(place.u().millimetres(), place.v().millimetres());
                dimple += weight(share, pull) * one;
            }
        }
        return dimple;
    }

    /** The slope of the dimple in its steepest direction, mm per mm. */
    double steepestAt(ChartPoint place) {
        DimpleSlope slope = DimpleSlope.NONE;
        for (RegionShare share : tissue.sharesAt(place)) {
            for (Pull pull : pulls) {
                DimpleSlope one = pull.field()
                        .map(share.region())
                        .slopeAt(place.u().millimetres(), place.v().millimetres());
                slope = slope.plus(one, weight(share, pull));
            }
        }
        return slope.steepest();
    }

    private static double weight(RegionShare share, Pull pull) {
        return share.share().value() * pull.tension().newtons();
    }
}
