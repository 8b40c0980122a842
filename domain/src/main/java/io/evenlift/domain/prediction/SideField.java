package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.LayeredForce;
import io.evenlift.domain.mechanics.SurfaceReading;
import io.evenlift.domain.mechanics.SurfaceReadings;
import io.evenlift.domain.mechanics.SurfaceShift;
import io.evenlift.domain.mechanics.SurfaceStrain;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The skin of one side under several threads, each at its tension: they add up, blended over a region's border. */
final class SideField {
    private final TissueMap tissue;
    private final List<Pull> pulls;
    private final Map<Region, SurfaceReadings> readings = new EnumMap<>(Region.class);

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

    /** The same skin under one pull more. */
    SideField with(Pull pull) {
        List<Pull> more = new ArrayList<>(pulls);
        more.add(pull);
        return new SideField(tissue, more);
    }

    /** How a place moves along the skin. */
    SurfaceShift shiftAt(ChartPoint place) {
        List<RegionShare> counting = countingAt(place);
        SurfaceShift shift = SurfaceShift.NONE;
        for (Pull pull : pulls) {
            shift = shift.plus(
                    pull.field().shiftAt(place, counting), pull.tension().newtons());
        }
        return shift;
    }

    /** How the skin is stretched at a place. */
    SurfaceStrain strainAt(ChartPoint place) {
        List<RegionShare> counting = countingAt(place);
        SurfaceStrain strain = SurfaceStrain.NONE;
        for (Pull pull : pulls) {
            strain = strain.plus(
                    pull.field().strainAt(place, counting), pull.tension().newtons());
        }
        return strain;
    }

    /** The same at many places, sooner than one by one. */
    List<SurfaceStrain> strainsAt(List<ChartPoint> places) {
        AskedPlaces asked = new AskedPlaces(tissue, places);
        SurfaceStrain[] strains = new SurfaceStrain[places.size()];
        Arrays.fill(strains, SurfaceStrain.NONE);
        for (Pull pull : pulls) {
            SurfaceStrain[] ones = pull.field().strainsAt(asked);
            for (int i = 0; i < ones.length; i++) {
                strains[i] = strains[i].plus(ones[i], pull.tension().newtons());
            }
        }
        return List.of(strains);
    }

    /** How far a place moves in a direction. */
    Length along(LiftDirection direction, ChartPoint place) {
        SurfaceShift shift = shiftAt(place);
        return Length.ofMillimetres(shift.uxMm() * direction.u().value()
                + shift.uyMm() * direction.v().value());
    }

    /** How far a landmark of this face moves in the direction in which it is lifted. */
    Length lift(FaceChart chart, Landmark landmark) {
        return along(chart.liftDirection(landmark), chart.landmark(landmark));
    }

    /** The dimple in mm, sooner where few places are asked. */
    double spotDimpleAt(ChartPoint place) {
        List<RegionShare> counting = countingAt(place);
        double dimple = 0;
        for (Pull pull : pulls) {
            dimple += pull.tension().newtons() * pull.field().spotDimpleAt(place, counting);
        }
        return dimple;
    }

    /** The regions that count at a place. */
    List<RegionShare> countingAt(ChartPoint place) {
        return tissue.sharesAt(place);
    }

    /** The dimple in mm, sooner where many places are asked. */
    double dimpleAt(ChartPoint place) {
        return dimpleAt(place, countingAt(place));
    }

    /**
     * The same where it is known which regions count.
     *
     * @param counting as in any field of this side
     */
    double dimpleAt(ChartPoint place, List<RegionShare> counting) {
        double dimple = 0;
        for (Pull pull : pulls) {
            dimple += pull.tension().newtons() * pull.field().dimpleAt(place, counting);
        }
        return dimple;
    }

    /** The same at places that are known beforehand, sooner than one by one. */
    double[] dimplesAt(List<ChartPoint> places) {
        return dimplesAt(new SharedPlaces(tissue, places));
    }

    /** The same where it is known already which regions count at the places. */
    double[] dimplesAt(SharedPlaces places) {
        return together(places.size(), field -> field.dimplesAt(places));
    }

    /** The same at whole millimetres of the chart, which threads remember. */
    double[] dimplesOn(List<ChartPoint> wholeMillimetres) {
        AskedPlaces asked = new AskedPlaces(tissue, wholeMillimetres);
        return together(wholeMillimetres.size(), field -> field.dimplesOn(asked));
    }

    private double[] together(int places, Function<ThreadField, double[]> ofEach) {
        double[] dimples = new double[places];
        for (Pull pull : pulls) {
            double[] ones = ofEach.apply(pull.field());
            double tension = pull.tension().newtons();
            for (int i = 0; i < ones.length; i++) {
                dimples[i] += tension * ones[i];
            }
        }
        return dimples;
    }

    /** How the dimple changes at a place. */
    DimpleSlope slopeAt(ChartPoint place) {
        return slopeAt(place, countingAt(place));
    }

    /**
     * The same where it is known which regions count.
     *
     * @param counting as in any field of this side
     */
    DimpleSlope slopeAt(ChartPoint place, List<RegionShare> counting) {
        DimpleSlope slope = DimpleSlope.NONE;
        for (Pull pull : pulls) {
            slope = slope.plus(
                    pull.field().slopeAt(place, counting), pull.tension().newtons());
        }
        return slope;
    }

    /** The dimple at a place, to be read off other tissues. */
    PlaceReading dimpleReading(ChartPoint place) {
        return reading(
                place,
                readings -> readings.dimpleAt(place.u().millimetres(), place.v().millimetres()));
    }

    /** The slope at a place towards a unit direction, to be read off other tissues. */
    PlaceReading slopeReading(ChartPoint place, DimpleSlope direction) {
        return reading(
                place,
                readings -> readings.slopeAt(
                        place.u().millimetres(), place.v().millimetres(), direction.alongX(), direction.alongY()));
    }

    /** How far a place moves in a direction, to be read off other tissues. */
    PlaceReading shiftReading(ChartPoint place, LiftDirection direction) {
        double[] tensions =
                pulls.stream().mapToDouble(pull -> pull.tension().newtons()).toArray();
        PlaceReading reading = new PlaceReading();
        for (RegionShare share : tissue.sharesAt(place)) {
            List<SurfaceReading> ofEach = pulls.stream()
                    .map(pull -> pull.field().shiftReading(share.region(), place, direction))
                    .toList();
            reading.add(share.region(), share.share().value(), SurfaceReading.together(ofEach, tensions));
        }
        return reading;
    }

    private PlaceReading reading(ChartPoint place, Function<SurfaceReadings, SurfaceReading> number) {
        PlaceReading reading = new PlaceReading();
        for (RegionShare share : tissue.sharesAt(place)) {
            reading.add(
                    share.region(),
                    share.share().value(),
                    number.apply(readings.computeIfAbsent(
                            share.region(), region -> ResponseTables.readings(layered(region)))));
        }
        return reading;
    }

    /** All forces as the layers of a region's tissue have them. */
    List<LayeredForce> layered(Region region) {
        List<LayeredForce> forces = new ArrayList<>();
        pulls.forEach(pull -> forces.addAll(pull.field().layered(region, pull.tension())));
        return forces;
    }
}
