package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RelativeDepth;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.DimpleSurface;
import io.evenlift.domain.mechanics.Forces;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.SpotSurface;
import io.evenlift.domain.mechanics.StrainedSurface;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.prediction.KeptTables.Reach;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one thread at 1 N does to the skin of each region. A point is answered from the stack of its own region, which by
 * reciprocity serves every force of the thread, each carried over by its layer and its relative depth in it.
 */
final class ThreadField {
    private final TissueMap tissue;
    private final List<BuriedForce> forces;
    private final ResponseTables tables;
    private final Detail detail;
    /** Where each force lies in the tissue around it. */
    private final List<RelativeDepth> depths;

    private final Forces alongTheSkin;
    private final Reach reach;
    private final Map<Region, SpotSurface> spots = new EnumMap<>(Region.class);
    private final Map<Region, DimpleSurface> maps = new EnumMap<>(Region.class);
    /** Landmarks are asked again and again. */
    private final Map<Place, SurfaceShift> shifts = new HashMap<>();

    private record Place(Region region, ChartPoint at) {}

    /** Whether a thread is taken as drawn, or as coarsely as a search can do with: fewer forces, depths on a lattice. */
    enum Detail {
        AS_DRAWN,
        OF_A_SEARCH
    }

    /**
     * @param forces of the thread at 1 N, in chart coordinates
     * @param detail of its dimple at many points
     */
    ThreadField(TissueMap tissue, List<BuriedForce> forces, ResponseTables tables, Detail detail) {
        this.tissue = tissue;
        this.forces = forces;
        this.tables = tables;
        this.detail = detail;
        this.depths = forces.stream()
                .map(force -> tissue.at(over(force)).relative(Length.ofMillimetres(force.depthMm())))
                .toList();
        this.alongTheSkin = new Forces(forces);
        this.reach = reachesIntoTheSkin() ? Reach.WITH_THE_SKIN : Reach.BELOW_THE_SKIN;
    }

    /** For a few points. */
    SpotSurface spot(Region region) {
        return spots.computeIfAbsent(
                region, r -> tables.table(tissue.of(r), reach).onTheSpot(carried(r)));
    }

    /** How a place moves along the skin where its tissue is that of a region; kept. */
    SurfaceShift shiftAt(Region region, ChartPoint place) {
        return shifts.computeIfAbsent(
                new Place(region, place),
                asked -> spot(region).shiftAt(place.u().millimetres(), place.v().millimetres()));
    }

    /** For the dimple at many points. */
    DimpleSurface map(Region region) {
        return maps.computeIfAbsent(region, r -> {
            TissueStack stack = tissue.of(r);
            return detail == Detail.AS_DRAWN
                    ? tables.manyPoints(stack, reach).dimpleUnder(carried(r))
                    : tables.coarse(stack, reach).under(alongTheSkin, depthsMm(stack));
        });
    }

    /** For the strain at many points together. */
    StrainedSurface strained(Region region) {
        return tables.manyPoints(tissue.of(region), reach).strainedUnder(carried(region));
    }

    /** The forces as layers of any tissue of a region have them: by layer and relative depth. */
    List<LayeredForce> layered(Region region, Force tension) {
        TissueStack stack = tissue.of(region);
        List<LayeredForce> layered = new ArrayList<>();
        for (BuriedForce force : carried(region)) {
            Length depth = depthOf(force);
            TissueLayer layer = stack.layerAt(depth);
            double below = depth.minus(stack.topOf(layer)).millimetres();
            layered.add(new LayeredForce(
                    force.xMm(),
                    force.yMm(),
                    List.of(TissueLayer.values()).indexOf(layer),
                    Math.min(1, below / stack.thicknessOf(layer).millimetres()),
                    force.fxN() * tension.newtons(),
                    force.fyN() * tension.newtons(),
                    force.fzN() * tension.newtons()));
        }
        return layered;
    }

    private boolean reachesIntoTheSkin() {
        return depths.stream().anyMatch(depth -> depth.layer() == TissueLayer.SKIN);
    }

    private double[] depthsMm(TissueStack stack) {
        return depths.stream()
                .mapToDouble(depth -> stack.depthOf(depth).millimetres())
                .toArray();
    }

    private List<BuriedForce> carried(Region region) {
        TissueStack stack = tissue.of(region);
        ResponseTable table = tables.table(stack, reach);
        List<BuriedForce> carried = new ArrayList<>(forces.size());
        for (int i = 0; i < forces.size(); i++) {
            BuriedForce force = forces.get(i);
            double depth = stack.depthOf(depths.get(i)).millimetres();
            // Bone does not move, so what pulls on it does not move the skin.
            if (depth < table.deepestDepthMm()) {
                carried.add(new BuriedForce(
                        force.xMm(),
                        force.yMm(),
                        Math.max(depth, table.shallowestDepthMm()),
                        force.fxN(),
                        force.fyN(),
                        force.fzN()));
            }
        }
        return carried;
    }

    /** Where on the skin a force lies under; rounding may have led it just off the chart. */
    private static ChartPoint over(BuriedForce force) {
        return ChartPoint.nearestTo(Length.ofMillimetres(force.xMm()), Length.ofMillimetres(force.yMm()));
    }

    private static Length depthOf(BuriedForce force) {
        return Length.ofMillimetres(force.depthMm());
    }
}
