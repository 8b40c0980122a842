package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.mechanics.DimpleSlope;
import io.evenlift.domain.mechanics.DimpleSurface;
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
    private final Map<Region, DimpleSurface> maps = new EnumMap<>(Region.class);
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
        SurfaceShift shift = SurfaceShift.NONE;
        for (RegionShare share : tissue.sharesAt(place)) {
            for (Pull pull : pulls) {
                shift = shift.plus(pull.field().shiftAt(share.region(), place), weight(share, pull));
            }
        }
        return shift;
    }

    /**
     * How the skin is stretched at a place. Across a region's border the regions' strains are blended like everything
     * else; that their shares change along the way is left out, because no skin stretches at a line on a chart.
     */
    SurfaceStrain strainAt(ChartPoint place) {
        SurfaceStrain strain = SurfaceStrain.NONE;
        for (RegionShare share : tissue.sharesAt(place)) {
            for (Pull pull : pulls) {
                SurfaceStrain one = pull.field()
                        .spot(share.region())
                        .strainAt(place.u().millimetres(), place.v().millimetres());
                strain = strain.plus(one, weight(share, pull));
            }
        }
        return strain;
    }

    /** The same at many places, sooner than one by one. */
    List<SurfaceStrain> strainsAt(List<ChartPoint> places) {
        SurfaceStrain[] strains = new SurfaceStrain[places.size()];
        Arrays.fill(strains, SurfaceStrain.NONE);
        new SharedPlaces(tissue, places).parts().forEach((region, part) -> {
            for (Pull pull : pulls) {
                SurfaceStrain[] ones = pull.field().strained(region).at(part.points());
                for (int i = 0; i < ones.length; i++) {
                    double weight = part.share(i) * pull.tension().newtons();
                    strains[part.number(i)] = strains[part.number(i)].plus(ones[i], weight);
                }
            }
        });
        return List.of(strains);
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
            double one = map(share.region())
                    .dimpleAt(place.u().millimetres(), place.v().millimetres());
            dimple += share.share().value() * one;
        }
        return dimple;
    }

    /** The same at places that are known beforehand, sooner than one by one. */
    double[] dimplesAt(List<ChartPoint> places) {
        return dimplesAt(new SharedPlaces(tissue, places));
    }

    /** The same where it is known already which regions count at the places. */
    double[] dimplesAt(SharedPlaces places) {
        double[] dimples = new double[places.size()];
        places.parts().forEach((region, part) -> {
            double[] ones = map(region).dimplesAt(part.points());
            for (int i = 0; i < ones.length; i++) {
                dimples[part.number(i)] += part.share(i) * ones[i];
            }
        });
        return dimples;
    }

    /** How the dimple changes at a place. */
    DimpleSlope slopeAt(ChartPoint place) {
        DimpleSlope slope = DimpleSlope.NONE;
        for (RegionShare share : tissue.sharesAt(place)) {
            DimpleSlope one = map(share.region())
                    .slopeAt(place.u().millimetres(), place.v().millimetres());
            slope = slope.plus(one, share.share().value());
        }
        return slope;
    }

    /** All threads at their tensions as one surface. */
    private DimpleSurface map(Region region) {
        return maps.computeIfAbsent(
                region,
                r -> DimpleSurface.together(pulls.stream()
                        .map(pull -> pull.field().map(r).times(pull.tension().newtons()))
                        .toList()));
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
        return reading(
                place,
                readings -> readings.shiftAt(
                        place.u().millimetres(),
                        place.v().millimetres(),
                        direction.u().value(),
                        direction.v().value()));
    }

    private PlaceReading reading(ChartPoint place, Function<SurfaceReadings, SurfaceReading> number) {
        PlaceReading reading = new PlaceReading();
        for (RegionShare share : tissue.sharesAt(place)) {
            reading.add(
                    share.region(),
                    share.share().value(),
                    number.apply(readings.computeIfAbsent(share.region(), this::readings)));
        }
        return reading;
    }

    /** All forces as the layers of a region's tissue have them. */
    List<LayeredForce> layered(Region region) {
        List<LayeredForce> forces = new ArrayList<>();
        pulls.forEach(pull -> forces.addAll(pull.field().layered(region, pull.tension())));
        return forces;
    }

    private SurfaceReadings readings(Region region) {
        return SurfaceReadings.under(layered(region), TissueLayer.values().length, ResponseTables.FILTER);
    }

    private static double weight(RegionShare share, Pull pull) {
        return share.share().value() * pull.tension().newtons();
    }
}
