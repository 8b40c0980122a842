package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.mechanics.WantedKernels.Load;
import io.evenlift.domain.quantity.EachSeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was prepared without a medium gives in each medium what the medium's own table gives. */
class SurfaceReadingsTest {
    /** Media are read in single precision. */
    private static final double SINGLE = 1e-7;

    // As share of the largest value of its kind along the thread; measured 1.1e-2 and 2.6e-3 at worst (docs/model.md).
    private static final double DIMPLE_TOLERANCE = 5e-3;
    private static final double SHIFT_TOLERANCE = 1e-3;

    private static final DimpleFilter FILTER = new DimpleFilter(Media.CUTOFF_MM);

    private static LayeredMedium anyFace(SplittableRandom random) {
        double skin = random.nextDouble(0.5, 3.5);
        return LayeredMedium.onRigidBase(List.of(
                new ElasticLayer(skin, random.nextDouble(40, 400), 0.48),
                new ElasticLayer(random.nextDouble(1.5, 15), random.nextDouble(3, 80), 0.48),
                new ElasticLayer(random.nextDouble(0.5, 2), random.nextDouble(60, 1500), random.nextDouble(0.4, 0.5)),
                new ElasticLayer(random.nextDouble(3, 12), random.nextDouble(4, 60), 0.48)));
    }

    private static List<LayeredForce> anyThread(SplittableRandom random, LayeredMedium medium) {
        List<LayeredForce> forces = new ArrayList<>();
        double skin = medium.thicknessMm(0);
        for (int i = 0; i < 25; i++) {
            int layer = i < 20 ? random.nextInt(0, 2) : random.nextInt(1, 4);
            double least = layer == 0 ? Math.min(1.0, 0.5 / skin) : 0.0;
            forces.add(new LayeredForce(
                    3.0 * i,
                    random.nextDouble(-2, 2),
                    layer,
                    least + (1 - least) * random.nextDouble(),
                    random.nextDouble(-0.1, 0.2),
                    random.nextDouble(-0.1, 0.1),
                    random.nextDouble(-0.05, 0.05)));
        }
        return forces;
    }

    private static SpotSurface exact(LayeredMedium medium, List<LayeredForce> forces) {
        return ResponseTable.of(medium, Media.CUTOFF_MM)
                .onTheSpot(forces.stream().map(force -> buried(medium, force)).toList());
    }

    private static BuriedForce buried(LayeredMedium medium, LayeredForce force) {
        double top = 0;
        for (int layer = 0; layer < force.layer(); layer++) {
            top += medium.thicknessMm(layer);
        }
        double depth = top + force.relativeDepth() * medium.thicknessMm(force.layer());
        return new BuriedForce(force.xMm(), force.yMm(), depth, force.fxN(), force.fyN(), force.fzN());
    }

    @Test
    void readsWhatTheTableAnswersInAnyMedium() {
        EachSeed.of(100, random -> {
            LayeredMedium medium = anyFace(random);
            List<LayeredForce> forces = anyThread(random, medium);
            SpotSurface exact = exact(medium, forces);
            SurfaceReadings readings = SurfaceReadings.under(forces, 4, FILTER);
            ReadableMedia readable = ReadableMedia.of(List.of(medium), WantedKernels.of(forces));
            double worstDimple = 0;
            double largestDimple = 0;
            double worstShift = 0;
            double largestShift = 0;
            for (double x = -15; x <= 90; x += 3.1) {
                double y = random.nextDouble(-8, 8);
                double dimple = exact.dimpleAt(x, y);
                largestDimple = Math.max(largestDimple, Math.abs(dimple));
                worstDimple =
                        Math.max(worstDimple, Math.abs(readings.dimpleAt(x, y).in(readable)[0] - dimple));
                double shift = 0.6 * exact.shiftAt(x, y).uxMm()
                        + 0.8 * exact.shiftAt(x, y).uyMm();
                largestShift = Math.max(largestShift, Math.abs(shift));
                worstShift = Math.max(
                        worstShift, Math.abs(readings.shiftAt(x, y, 0.6, 0.8).in(readable)[0] - shift));
            }
            assertTrue(worstDimple < DIMPLE_TOLERANCE * largestDimple, "dimple off by " + worstDimple / largestDimple);
            assertTrue(worstShift < SHIFT_TOLERANCE * largestShift, "shift off by " + worstShift / largestShift);
        });
    }

    @Test
    void aSlopeIsTheDifferenceOfTwoDimples() {
        LayeredMedium medium = Media.face();
        List<LayeredForce> forces =
                List.of(new LayeredForce(0, 0, 1, 0.4, 1, 0, 0), new LayeredForce(9, 0, 1, 0.8, -1, 0, 0));
        SurfaceReadings readings = SurfaceReadings.under(forces, 4, FILTER);
        ReadableMedia readable = ReadableMedia.of(List.of(medium), WantedKernels.of(forces));
        double ahead = readings.dimpleAt(3.25, 1).in(readable)[0];
        double behind = readings.dimpleAt(2.75, 1).in(readable)[0];
        assertEquals((ahead - behind) / 0.5, readings.slopeAt(3, 1, 1, 0).in(readable)[0], SINGLE);
    }

    /** Alone, the sum of a medium ends where its own depths are out of reach; together, where those of all are. */
    @Test
    void readsManyMediaTogether() {
        EachSeed.of(20, random -> {
            List<LayeredMedium> media =
                    Stream.generate(() -> anyFace(random)).limit(7).toList();
            List<LayeredForce> forces = anyThread(random, media.get(0));
            SurfaceReadings readings = SurfaceReadings.under(forces, 4, FILTER);
            SurfaceReading dimple = readings.dimpleAt(random.nextDouble(60), random.nextDouble(-8, 8));
            double[] together = dimple.in(ReadableMedia.of(media, WantedKernels.of(forces)));
            double size = Arrays.stream(together).map(Math::abs).max().orElseThrow();
            for (int i = 0; i < media.size(); i++) {
                double[] alone = dimple.in(ReadableMedia.of(List.of(media.get(i)), WantedKernels.of(forces)));
                assertEquals(alone[0], together[i], 5e-4 * size, "medium " + i);
            }
        });
    }

    @Test
    void readsManyNumbersTogether() {
        EachSeed.of(5, random -> {
            List<LayeredMedium> media =
                    Stream.generate(() -> anyFace(random)).limit(7).toList();
            List<LayeredForce> forces = anyThread(random, media.get(0));
            SurfaceReadings readings = SurfaceReadings.under(forces, 4, FILTER);
            List<SurfaceReading> asked = List.of(
                    readings.dimpleAt(20, 1), readings.slopeAt(30, -2, 0.6, 0.8), readings.shiftAt(40, 5, 0, 1));
            ReadableMedia readable = ReadableMedia.of(media, WantedKernels.of(forces));
            List<double[]> together = readable.read(asked);
            for (int i = 0; i < asked.size(); i++) {
                assertArrayEquals(asked.get(i).in(readable), together.get(i));
            }
        });
    }

    /** Forces of two threads at tensions of their own. */
    @Test
    void addsReadingsOfSeveralThreads() {
        EachSeed.of(5, random -> {
            LayeredMedium medium = anyFace(random);
            List<LayeredForce> forces = anyThread(random, medium);
            List<LayeredForce> pulled = forces.stream()
                    .map(force -> pulled(force, force.layer() == 1 ? 1.5 : 0.25))
                    .toList();
            ReadableMedia readable = ReadableMedia.of(List.of(medium), WantedKernels.of(forces));
            SurfaceReading together = SurfaceReading.together(
                    List.of(shift(in(forces, 1, true)), shift(in(forces, 1, false))), 1.5, 0.25);
            double expected = shift(pulled).in(readable)[0];
            assertEquals(expected, together.in(readable)[0], 1e-5 * Math.abs(expected));
            assertThrows(
                    IllegalArgumentException.class, () -> SurfaceReading.together(List.of(together, together), 1.0));
        });
    }

    private static SurfaceReading shift(List<LayeredForce> forces) {
        return SurfaceReadings.under(forces, 4, FILTER).shiftAt(40, 5, 0.6, -0.8);
    }

    private static List<LayeredForce> in(List<LayeredForce> forces, int layer, boolean inside) {
        return forces.stream()
                .filter(force -> (force.layer() == layer) == inside)
                .toList();
    }

    private static LayeredForce pulled(LayeredForce force, double factor) {
        return new LayeredForce(
                force.xMm(),
                force.yMm(),
                force.layer(),
                force.relativeDepth(),
                factor * force.fxN(),
                factor * force.fyN(),
                factor * force.fzN());
    }

    @Test
    void refusesMediaOfUnlikeLayers() {
        List<LayeredMedium> unlike =
                List.of(Media.face(), LayeredMedium.onRigidBase(List.of(Media.layer(1.5, 100, 0.48))));
        assertThrows(IllegalArgumentException.class, () -> ReadableMedia.of(unlike, WantedKernels.of(List.of())));
    }

    @Test
    void refusesAForceInALayerThatIsNotThere() {
        List<LayeredForce> forces = List.of(new LayeredForce(0, 0, 4, 0.5, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> SurfaceReadings.under(forces, 4, FILTER));
    }

    @Test
    void refusesAMediumThatWasPreparedForOtherLayers() {
        List<LayeredForce> forces = List.of(new LayeredForce(0, 0, 1, 0.5, 1, 0, 0));
        SurfaceReading reading = SurfaceReadings.under(forces, 4, FILTER).dimpleAt(1, 1);
        ReadableMedia deepOnly =
                ReadableMedia.of(List.of(Media.face()), new WantedKernels(List.of(2), Set.of(Load.DOWN)));
        assertThrows(IllegalArgumentException.class, () -> reading.in(deepOnly));
    }

    @Test
    void refusesAMediumThatWasPreparedForAnotherLoad() {
        List<LayeredForce> forces = List.of(new LayeredForce(0, 0, 1, 0.5, 1, 0, 0));
        SurfaceReadings readings = SurfaceReadings.under(forces, 4, FILTER);
        SurfaceReading dimple = readings.dimpleAt(1, 1);
        SurfaceReading shift = readings.shiftAt(1, 1, 0.6, 0.8);
        assertEquals(new WantedKernels(List.of(1), Set.of(Load.DOWN)), dimple.wanted());
        assertEquals(new WantedKernels(List.of(1), Set.of(Load.ALONG)), shift.wanted());
        ReadableMedia ofDimple = ReadableMedia.of(List.of(Media.face()), dimple.wanted());
        ReadableMedia ofShift = ReadableMedia.of(List.of(Media.face()), shift.wanted());
        ReadableMedia ofBoth =
                ReadableMedia.of(List.of(Media.face()), shift.wanted().and(dimple.wanted()));
        assertArrayEquals(dimple.in(ofBoth), dimple.in(ofDimple));
        assertArrayEquals(shift.in(ofBoth), shift.in(ofShift));
        assertThrows(IllegalArgumentException.class, () -> dimple.in(ofShift));
        assertThrows(IllegalArgumentException.class, () -> shift.in(ofDimple));
    }

    @Test
    void refusesAMediumOfOtherLayersAndAHalfSpace() {
        SurfaceReading reading = SurfaceReadings.under(List.of(new LayeredForce(0, 0, 1, 0.5, 1, 0, 0)), 3, FILTER)
                .dimpleAt(1, 1);
        ReadableMedia four = ReadableMedia.of(List.of(Media.face()), WantedKernels.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> reading.in(four));
        assertThrows(
                IllegalArgumentException.class,
                () -> ReadableMedia.of(List.of(Media.faceOnHalfSpace()), WantedKernels.of(List.of())));
    }
}
