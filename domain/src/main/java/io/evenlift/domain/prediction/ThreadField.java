package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.SurfaceReading;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.mechanics.SurfaceStrain;
import io.evenlift.domain.quantity.Force;
import java.util.List;

/** What one thread at 1 N does to the skin of one side, blended over the regions that count at a place. */
interface ThreadField {
    /** How closely a thread is taken. */
    enum Detail {
        /** For what is told. */
        AS_DRAWN,
        /** Forces as drawn, the dimple as coarse as a search has it: for the ratio of two. */
        COMPARED,
        /** Fewer forces, depths on a lattice: for looking around. */
        OF_A_SEARCH
    }

    /**
     * How a place moves along the skin.
     *
     * @param counting the regions that count there
     */
    SurfaceShift shiftAt(ChartPoint place, List<RegionShare> counting);

    /**
     * How the skin is stretched at a place.
     *
     * @param counting the regions that count there
     */
    SurfaceStrain strainAt(ChartPoint place, List<RegionShare> counting);

    /** The same at many places, sooner than one by one, and equal up to rounding. */
    SurfaceStrain[] strainsAt(AskedPlaces places);

    /**
     * The dimple in mm, sooner where few places are asked.
     *
     * @param counting the regions that count there
     */
    double spotDimpleAt(ChartPoint place, List<RegionShare> counting);

    /**
     * The dimple in mm, sooner where many places are asked.
     *
     * @param counting the regions that count there
     */
    double dimpleAt(ChartPoint place, List<RegionShare> counting);

    /** The same at places that are known beforehand, sooner than one by one. */
    double[] dimplesAt(SharedPlaces places);

    /** The same at whole millimetres of the chart. */
    double[] dimplesOn(AskedPlaces wholeMillimetres);

    /**
     * How the dimple changes at a place.
     *
     * @param counting the regions that count there
     */
    DimpleSlope slopeAt(ChartPoint place, List<RegionShare> counting);

    /** How far a place moves in a direction where the tissue is one of a region, to be read off any. */
    SurfaceReading shiftReading(Region region, ChartPoint place, LiftDirection direction);

    /** Its forces at a tension as layers of any tissue of a region have them: by layer and relative depth. */
    List<LayeredForce> layered(Region region, Force tension);
}
