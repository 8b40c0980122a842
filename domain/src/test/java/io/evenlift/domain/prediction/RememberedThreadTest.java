package io.evenlift.domain.prediction;

import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static io.evenlift.domain.prediction.AThread.mm;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.ReadableMedia;
import io.evenlift.domain.mechanics.WantedKernels;
import io.evenlift.domain.plan.PlacedThread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** It answers as the thread itself, to the last bit, whatever it was asked before. */
class RememberedThreadTest {
    private static final FaceChart CHART = FaceChart.of(Sex.FEMALE, Map.of());
    private static final TissueMap FACE = face();

    private final LaidThread itself = laid(ThreadField.Detail.AS_DRAWN);
    private final RememberedThread remembered = new RememberedThread(itself);

    private static TissueMap face() {
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            tissue.put(region, TissueStack.of(mm(1 + 0.1 * region.ordinal()), mm(4.5)));
        }
        return new TissueMap(CHART, tissue);
    }

    private static LaidThread laid(ThreadField.Detail detail) {
        PlacedThread thread = fromTheTemple().at(2.5).temple();
        return new LaidThread(
                FACE,
                ThreadLoad.atOneNewton(thread.fixation(), ThreadLaw.CENTRAL, detail),
                new ResponseTables(KeptTables.ofUsualSize()),
                detail);
    }

    /** Some on borders of regions, and the corners of the chart. */
    private static List<ChartPoint> wholeMillimetres(int first, int step) {
        List<ChartPoint> places = new ArrayList<>(List.of(
                new ChartPoint(ChartPoint.WIDEST, ChartPoint.LOWEST), new ChartPoint(mm(0), ChartPoint.HIGHEST)));
        for (int u = first; u < 100; u += step) {
            for (int v = -90; v < 20; v += step) {
                places.add(new ChartPoint(mm(u), mm(v)));
            }
        }
        return places;
    }

    private static AskedPlaces asked(List<ChartPoint> places) {
        return new AskedPlaces(FACE, places);
    }

    @ParameterizedTest
    @EnumSource
    void dimplesOfPlacesThatWereAskedInPart(ThreadField.Detail detail) {
        LaidThread alone = laid(detail);
        RememberedThread known = new RememberedThread(alone);
        known.dimplesOn(asked(wholeMillimetres(40, 5)));
        for (int step : new int[] {3, 5, 2}) {
            List<ChartPoint> places = wholeMillimetres(40, step);
            double[] expected = alone.dimplesAt(new SharedPlaces(FACE, places));
            assertArrayEquals(expected, known.dimplesOn(asked(places)));
            assertArrayEquals(expected, known.dimplesOn(asked(places)));
        }
    }

    @Test
    void strainsOfPlacesThatWereAskedInPart() {
        remembered.strainsAt(asked(wholeMillimetres(40, 7)));
        List<ChartPoint> places = wholeMillimetres(40, 4);
        assertArrayEquals(itself.strainsAt(asked(places)), remembered.strainsAt(asked(places)));
        assertArrayEquals(itself.strainsAt(asked(places)), remembered.strainsAt(asked(places)));
    }

    @Test
    void everyPlaceByItself() {
        List<ChartPoint> places = wholeMillimetres(41, 9);
        for (int time = 0; time < 2; time++) {
            for (ChartPoint place : places) {
                List<RegionShare> counting = FACE.sharesAt(place);
                assertEquals(itself.shiftAt(place, counting), remembered.shiftAt(place, counting));
                assertEquals(itself.strainAt(place, counting), remembered.strainAt(place, counting));
                assertEquals(itself.spotDimpleAt(place, counting), remembered.spotDimpleAt(place, counting));
                assertEquals(itself.dimpleAt(place, counting), remembered.dimpleAt(place, counting));
                assertEquals(itself.slopeAt(place, counting), remembered.slopeAt(place, counting));
            }
        }
    }

    /** Two regions that count at one place have readings of their own. */
    @Test
    void readings() {
        Landmark landmark = Landmark.OF_LIFT.iterator().next();
        ChartPoint place = CHART.landmark(landmark);
        LiftDirection direction = CHART.liftDirection(landmark);
        for (Region region : List.of(Region.CHEEK, Region.JOWL)) {
            ReadableMedia media = ReadableMedia.of(
                    List.of(ResponseTables.medium(FACE.of(region))),
                    new WantedKernels(List.of(0, 1, 2, 3), EnumSet.allOf(WantedKernels.Load.class)));
            assertArrayEquals(
                    itself.shiftReading(region, place, direction).in(media),
                    remembered.shiftReading(region, place, direction).in(media));
            assertSame(
                    remembered.shiftReading(region, place, direction),
                    remembered.shiftReading(region, place, direction));
        }
    }
}
