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

/**
 * A thread that is asked again and again, at other tensions and beside other threads: what it does at 1 N stays the same, and is
 * looked up. What was asked before changes no answer.
 */
final class RememberedThread implements ThreadField {
    /** Places of each kind; a prediction asks a thread at some five hundred. */
    private static final int MANY = 3000;

    private static final SurfaceStrain UNKNOWN = new SurfaceStrain(Double.NaN, Double.NaN, Double.NaN);

    private final LaidThread thread;
    private final KnownDimples onMillimetres = new KnownDimples();
    private final KnownAtPlaces dimples = new KnownAtPlaces(1, MANY);
    /** Along both axes. */
    private final KnownAtPlaces slopes = new KnownAtPlaces(2, MANY);

    private final Remembered<ChartPoint, Double> spotDimples = new Remembered<>(MANY);
    private final Remembered<ChartPoint, SurfaceShift> shifts = new Remembered<>(MANY);
    private final Remembered<ChartPoint, SurfaceStrain> strains = new Remembered<>(MANY);
    /** Found many together, which rounds otherwise. */
    private final KnownAtPlaces strainsTogether = new KnownAtPlaces(3, MANY);

    private final Remembered<Reading, SurfaceReading> shiftReadings = new Remembered<>(MANY);

    private record Reading(Region region, ChartPoint place, LiftDirection direction) {}

    RememberedThread(LaidThread thread) {
        this.thread = thread;
    }

    @Override
    public SurfaceShift shiftAt(ChartPoint place, List<RegionShare> counting) {
        return shifts.of(place, asked -> thread.shiftAt(asked, counting));
    }

    @Override
    public SurfaceStrain strainAt(ChartPoint place, List<RegionShare> counting) {
        return strains.of(place, asked -> thread.strainAt(asked, counting));
    }

    @Override
    public SurfaceStrain[] strainsAt(AskedPlaces places) {
        List<ChartPoint> all = places.places();
        SurfaceStrain[] found = all.stream().map(this::strainTogether).toArray(SurfaceStrain[]::new);
        int[] unknown = places.numbersOf(i -> Double.isNaN(found[i].xx()));
        SurfaceStrain[] more = thread.strainsAt(places.only(unknown));
        for (int i = 0; i < more.length; i++) {
            found[unknown[i]] = more[i];
            strainsTogether.put(all.get(unknown[i]), more[i].xx(), more[i].yy(), more[i].xy());
        }
        return found;
    }

    private SurfaceStrain strainTogether(ChartPoint place) {
        int known = strainsTogether.find(place);
        return known == KnownAtPlaces.UNKNOWN
                ? UNKNOWN
                : new SurfaceStrain(
                        strainsTogether.number(known, 0),
                        strainsTogether.number(known, 1),
                        strainsTogether.number(known, 2));
    }

    @Override
    public double spotDimpleAt(ChartPoint place, List<RegionShare> counting) {
        return spotDimples.of(place, asked -> thread.spotDimpleAt(asked, counting));
    }

    @Override
    public double dimpleAt(ChartPoint place, List<RegionShare> counting) {
        int known = dimples.find(place);
        if (known != KnownAtPlaces.UNKNOWN) {
            return dimples.number(known, 0);
        }
        double found = thread.dimpleAt(place, counting);
        dimples.put(place, found);
        return found;
    }

    @Override
    public double[] dimplesAt(SharedPlaces places) {
        return thread.dimplesAt(places);
    }

    @Override
    public double[] dimplesOn(AskedPlaces wholeMillimetres) {
        double[] found = onMillimetres.at(wholeMillimetres.places());
        int[] unknown = wholeMillimetres.numbersOf(i -> Double.isNaN(found[i]));
        double[] more = thread.dimplesAt(wholeMillimetres.only(unknown));
        for (int i = 0; i < more.length; i++) {
            found[unknown[i]] = more[i];
            onMillimetres.put(wholeMillimetres.places().get(unknown[i]), more[i]);
        }
        return found;
    }

    @Override
    public DimpleSlope slopeAt(ChartPoint place, List<RegionShare> counting) {
        int known = slopes.find(place);
        if (known != KnownAtPlaces.UNKNOWN) {
            return new DimpleSlope(slopes.number(known, 0), slopes.number(known, 1));
        }
        DimpleSlope found = thread.slopeAt(place, counting);
        slopes.put(place, found.alongX(), found.alongY());
        return found;
    }

    @Override
    public SurfaceReading shiftReading(Region region, ChartPoint place, LiftDirection direction) {
        return shiftReadings.of(
                new Reading(region, place, direction),
                asked -> thread.shiftReading(asked.region(), asked.place(), asked.direction()));
    }

    @Override
    public List<LayeredForce> layered(Region region, Force tension) {
        return thread.layered(region, tension);
    }
}
