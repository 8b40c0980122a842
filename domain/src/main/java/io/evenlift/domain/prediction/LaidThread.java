package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.DimpleField;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.Forces;
import io.evenlift.domain.mechanics.LaidForces;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.SpotSurface;
import io.evenlift.domain.mechanics.SurfaceReading;
import io.evenlift.domain.mechanics.SurfaceReadings;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.mechanics.SurfaceStrain;
import io.evenlift.domain.prediction.KeptTables.Reach;
import io.evenlift.domain.quantity.Force;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A thread that is found place by place. A point is answered from the stack of its own region, which by reciprocity serves every
 * force of the thread, each carried over by its layer and its relative depth in it.
 */
final class LaidThread implements ThreadField {
    private static final Force ONE_NEWTON = Force.ofNewtons(1);

    private final TissueMap tissue;
    private final ResponseTables tables;
    private final Detail detail;
    private final Forces forces;
    private final CarriedDepths depths;
    private final Reach reach;
    private final Map<Region, LaidForces> laid = new EnumMap<>(Region.class);
    private final Map<Region, DimpleField> maps = new EnumMap<>(Region.class);
    private final Map<Region, SurfaceReadings> readings = new EnumMap<>(Region.class);
    /**
     * @param forces of the thread at 1 N, in chart coordinates
     * @param detail of its dimple at many points
     */
    LaidThread(TissueMap tissue, List<BuriedForce> forces, ResponseTables tables, Detail detail) {
        this.tissue = tissue;
        this.tables = tables;
        this.detail = detail;
        this.forces = new Forces(forces);
        this.depths = new CarriedDepths(tissue, forces);
        this.reach = depths.reachIntoTheSkin() ? Reach.WITH_THE_SKIN : Reach.BELOW_THE_SKIN;
    }

    @Override
    public SurfaceShift shiftAt(ChartPoint place, List<RegionShare> counting) {
        SurfaceShift shift = SurfaceShift.NONE;
        for (RegionShare share : counting) {
            SurfaceShift one = spot(share.region())
                    .shiftAt(place.u().millimetres(), place.v().millimetres());
            shift = shift.plus(one, share.share().value());
        }
        return shift;
    }

    /**
     * Across a region's border the regions' strains are blended like everything else; that their shares change along the way is
     * left out, because no skin stretches at a line on a chart.
     */
    @Override
    public SurfaceStrain strainAt(ChartPoint place, List<RegionShare> counting) {
        SurfaceStrain strain = SurfaceStrain.NONE;
        for (RegionShare share : counting) {
            SurfaceStrain one = spot(share.region())
                    .strainAt(place.u().millimetres(), place.v().millimetres());
            strain = strain.plus(one, share.share().value());
        }
        return strain;
    }

    @Override
    public SurfaceStrain[] strainsAt(AskedPlaces places) {
        return strainsAt(places.all());
    }

    SurfaceStrain[] strainsAt(SharedPlaces places) {
        SurfaceStrain[] strains = new SurfaceStrain[places.size()];
        Arrays.fill(strains, SurfaceStrain.NONE);
        places.parts().forEach((region, part) -> {
            SurfaceStrain[] ones = tables.manyPoints(tissue.of(region), reach)
                    .strainedUnder(laid(region))
                    .at(part.points());
            for (int i = 0; i < ones.length; i++) {
                strains[part.number(i)] = strains[part.number(i)].plus(ones[i], part.share(i));
            }
        });
        return strains;
    }

    @Override
    public double spotDimpleAt(ChartPoint place, List<RegionShare> counting) {
        double dimple = 0;
        for (RegionShare share : counting) {
            double one = spot(share.region())
                    .dimpleAt(place.u().millimetres(), place.v().millimetres());
            dimple += share.share().value() * one;
        }
        return dimple;
    }

    @Override
    public double dimpleAt(ChartPoint place, List<RegionShare> counting) {
        double dimple = 0;
        for (RegionShare share : counting) {
            double one = map(share.region())
                    .dimpleAt(place.u().millimetres(), place.v().millimetres());
            dimple += share.share().value() * one;
        }
        return dimple;
    }

    @Override
    public double[] dimplesAt(SharedPlaces places) {
        double[] dimples = new double[places.size()];
        places.parts().forEach((region, part) -> {
            double[] ones = map(region).dimplesAt(part.points());
            for (int i = 0; i < ones.length; i++) {
                dimples[part.number(i)] += part.share(i) * ones[i];
            }
        });
        return dimples;
    }

    @Override
    public double[] dimplesOn(AskedPlaces wholeMillimetres) {
        return dimplesAt(wholeMillimetres.all());
    }

    @Override
    public DimpleSlope slopeAt(ChartPoint place, List<RegionShare> counting) {
        DimpleSlope slope = DimpleSlope.NONE;
        for (RegionShare share : counting) {
            DimpleSlope one = map(share.region())
                    .slopeAt(place.u().millimetres(), place.v().millimetres());
            slope = slope.plus(one, share.share().value());
        }
        return slope;
    }

    /** For a few points. */
    private SpotSurface spot(Region region) {
        return laid(region).onTheSpot();
    }

    /** The forces as they lie in a region; one thread of a search is asked a few times, and there are many of them. */
    private LaidForces laid(Region region) {
        return detail == Detail.OF_A_SEARCH ? laidAnew(region) : laid.computeIfAbsent(region, this::laidAnew);
    }

    private LaidForces laidAnew(Region region) {
        TissueStack stack = tissue.of(region);
        // Bone does not move, so what pulls on it does not move the skin.
        return LaidForces.in(tables.table(stack, reach), forces, depths.in(stack));
    }

    /** For the dimple at many points. */
    private DimpleField map(Region region) {
        return maps.computeIfAbsent(region, r -> {
            TissueStack stack = tissue.of(r);
            return detail == Detail.AS_DRAWN
                    ? tables.manyPoints(stack, reach).dimpleUnder(laid(r))
                    : tables.coarse(stack, reach).under(forces, depths.in(stack));
        });
    }

    @Override
    public SurfaceReading shiftReading(Region region, ChartPoint place, LiftDirection direction) {
        return readings.computeIfAbsent(region, r -> ResponseTables.readings(layered(r, ONE_NEWTON)))
                .shiftAt(
                        place.u().millimetres(),
                        place.v().millimetres(),
                        direction.u().value(),
                        direction.v().value());
    }

    @Override
    public List<LayeredForce> layered(Region region, Force tension) {
        TissueStack stack = tissue.of(region);
        ResponseTable table = tables.table(stack, reach);
        StackInNumbers numbers = new StackInNumbers(stack);
        double[] depthsMm = depths.in(stack);
        List<LayeredForce> layered = new ArrayList<>(depthsMm.length);
        for (int i = 0; i < depthsMm.length; i++) {
            // As the tables have it: what lies in the bone moves nothing, and what lies above them counts where they
            // begin.
            if (depthsMm[i] < table.deepestDepthMm()) {
                double depthMm = Math.max(depthsMm[i], table.shallowestDepthMm());
                int layer = numbers.layerAt(depthMm);
                double part = Math.min(1, numbers.partIn(layer, depthMm));
                layered.add(forces.in(i, layer, part, tension.newtons()));
            }
        }
        return layered;
    }
}
