package io.evenlift.domain.fixation;

import static io.evenlift.domain.fixation.AFixation.anchor;
import static io.evenlift.domain.fixation.AFixation.dual;
import static io.evenlift.domain.fixation.AFixation.limb;
import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.fixation.AFixation.sixtyMillimetres;
import static io.evenlift.domain.fixation.AFixation.templeEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixationTest {
    private static final double ROUNDING = 1e-9;

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static ThreadPath zigzag(int points) {
        List<BuriedPoint> list = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            list.add(point(50 + i % 2, 20 - i, 3));
        }
        return new ThreadPath(list);
    }

    private static ThreadPath anyPath(SplittableRandom random) {
        List<BuriedPoint> points = new ArrayList<>();
        double u = 75;
        double v = 30;
        for (int i = random.nextInt(2, 10); i > 0; i--) {
            points.add(point(u, v, random.nextDouble(2, 4)));
            double down = random.nextDouble(2, 8);
            u += random.nextDouble(-down, down);
            v -= down;
        }
        return new ThreadPath(points);
    }

    @Nested
    class OfThreadPath {

        @ParameterizedTest
        @ValueSource(ints = {2, 50})
        void takesBothEnds(int points) {
            assertEquals(points, zigzag(points).points().size());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 51})
        void rejectsBeyond(int points) {
            assertEquals(
                    "path",
                    assertThrows(InvalidValue.class, () -> zigzag(points)).code());
        }

        @Test
        void rejectsNeighboursCloserThanHalfAMillimetre() {
            assertEquals(
                    "path",
                    assertThrows(InvalidValue.class, () -> path(point(50, 20, 3), point(50, 20, 3.499)))
                            .code());
            assertEquals(mm(0.5), path(point(50, 20, 3), point(50, 20, 3.5)).length());
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, 60, -119.9, 119.9})
        void turnsByUpTo120Degrees(double degrees) {
            assertEquals(3, bent(degrees).points().size());
        }

        @ParameterizedTest
        @ValueSource(doubles = {120.1, -120.1, 180})
        void rejectsTurningBack(double degrees) {
            assertEquals(
                    "path",
                    assertThrows(InvalidValue.class, () -> bent(degrees)).code());
        }

        private ThreadPath bent(double degrees) {
            double turn = Math.toRadians(degrees);
            return path(
                    point(50, 20, 10), point(50, 10, 10), point(50, 10 - 5 * Math.cos(turn), 10 + 5 * Math.sin(turn)));
        }

        @Test
        void isThereOnlyThroughPointsThatAThreadCanTake() {
            assertEquals(Optional.of(zigzag(5)), ThreadPath.through(zigzag(5).points()));
            assertEquals(Optional.empty(), ThreadPath.through(List.of(point(50, 0, 3))));
            assertEquals(Optional.empty(), ThreadPath.through(List.of(point(50, 0, 3), point(50, 0.4, 3))));
            assertEquals(
                    Optional.empty(),
                    ThreadPath.through(List.of(point(50, 0, 3), point(50, -10, 3), point(50.5, 0, 3))));
        }

        @Test
        void keepsItsPointsFromLaterChanges() {
            List<BuriedPoint> points = new ArrayList<>(List.of(point(50, 20, 3), point(50, 10, 3)));
            ThreadPath path = new ThreadPath(points);
            points.clear();
            assertEquals(2, path.points().size());
        }

        @Test
        void isAsLongAsItsPartsTogether() {
            assertEquals(60, sixtyMillimetres(3).length().millimetres(), ROUNDING);
            assertEquals(
                    5 + 12 + 13,
                    path(point(50, 20, 3), point(53, 16, 3), point(53, 16, 15), point(58, 4, 15))
                            .length()
                            .millimetres(),
                    ROUNDING);
        }
    }

    @Nested
    class At {
        private final ThreadPath path = path(point(50, 20, 2), point(53, 16, 2), point(53, 16, 14));

        @ParameterizedTest
        @CsvSource({"0, 50, 20, 2", "2.5, 51.5, 18, 2", "5, 53, 16, 2", "8, 53, 16, 5", "17, 53, 16, 14"})
        void goesAlongThePath(double along, double u, double v, double depth) {
            BuriedPoint place = path.at(mm(along));
            assertEquals(0, ThreadPath.distance(point(u, v, depth), place).millimetres(), ROUNDING);
        }

        @Test
        void staysAtTheEnds() {
            assertEquals(path.start(), path.at(mm(-1)));
            assertEquals(path.tip(), path.at(mm(17.5)));
        }

        @Test
        void movesByNoMoreThanTheWayMade() {
            EachSeed.of(2_000, random -> {
                ThreadPath any = anyPath(random);
                double along = random.nextDouble(0, any.length().millimetres());
                double way = random.nextDouble(0, 5);
                Length moved = ThreadPath.distance(any.at(mm(along)), any.at(mm(along + way)));
                assertEquals(
                        List.of(any.at(mm(along)), any.at(mm(along + way))),
                        any.at(List.of(mm(along), mm(along + way))));
                assertTrue(moved.millimetres() <= way + ROUNDING);
            });
        }
    }

    @Nested
    class SampledEvery {

        @Test
        void holdsTheEndsAndLeavesNoWiderGap() {
            EachSeed.of(1_000, random -> {
                ThreadPath any = anyPath(random);
                double step = random.nextDouble(0.3, 7);
                List<BuriedPoint> samples = any.sampledEvery(mm(step));
                assertEquals(any.start(), samples.get(0));
                assertEquals(
                        0,
                        ThreadPath.distance(any.tip(), samples.get(samples.size() - 1))
                                .millimetres(),
                        ROUNDING);
                assertNoGapWiderThan(step, samples);
            });
        }

        @Test
        void takesNoMoreThanItNeeds() {
            assertEquals(7, sixtyMillimetres(3).sampledEvery(mm(10.0001)).size());
        }
    }

    @Nested
    class PointsAndEvery {
        @Test
        void holdsEveryCornerAndLeavesNoWiderGap() {
            EachSeed.of(200, random -> {
                ThreadPath any = anyPath(random);
                double step = random.nextDouble(0.3, 8);
                List<BuriedPoint> places = any.pointsAndEvery(mm(step));
                assertTrue(places.containsAll(any.points()), "corners");
                assertEquals(any.start(), places.get(0));
                assertEquals(any.tip(), places.get(places.size() - 1));
                assertEquals(any.length().millimetres(), assertNoGapWiderThan(step, places), 1e-9);
            });
        }
    }

    /** Answers how long the way along all places is. */
    private static double assertNoGapWiderThan(double step, List<BuriedPoint> places) {
        double along = 0;
        for (int i = 1; i < places.size(); i++) {
            double gap = ThreadPath.distance(places.get(i - 1), places.get(i)).millimetres();
            assertTrue(gap <= step + ROUNDING, "gap " + gap);
            along += gap;
        }
        return along;
    }

    @Nested
    class WithPointsAfterStart {

        @Test
        void leavesTheFixationWhereItIs() {
            ThreadPath lowered = sixtyMillimetres(3).withPointsAfterStart(point -> point.withDepth(mm(5)));
            assertEquals(List.of(point(92, 25, 3), point(56, -23, 5)), lowered.points());
        }
    }

    @Nested
    class OfLimb {
        private Limb barbed(double from, double to) {
            return new Limb(LimbRole.SINGLE, Plane.FAT, path(point(50, 20, 3), point(50, 0, 3)), mm(from), mm(to));
        }

        @Test
        void isBarbedBetweenTwoPlacesOnItsPath() {
            assertEquals(mm(20), barbed(0, 20).barbedLength());
            assertEquals(mm(12), barbed(5, 17).barbedLength());
        }

        @ParameterizedTest
        @CsvSource({
            "-0.1, 10, barbed-from",
            "20.1, 20.05, barbed-from",
            "5, 20.2, barbed-to",
            "9, 9, barbed-part",
            "9, 8, barbed-part"
        })
        void rejectsBarbsElsewhere(double from, double to, String code) {
            assertEquals(
                    code,
                    assertThrows(InvalidValue.class, () -> barbed(from, to)).code());
        }

        @Test
        void hasTheBarbsOfItsThreadMeasuredFromTheTip() {
            ThreadProduct.BarbedPart barbs = new ThreadProduct.BarbedPart(mm(2), mm(42));
            Limb limb = Limb.of(LimbRole.SINGLE, Plane.FAT, sixtyMillimetres(3), barbs);
            assertEquals(18, limb.barbedFrom().millimetres(), ROUNDING);
            assertEquals(58, limb.barbedTo().millimetres(), ROUNDING);
            ThreadProduct.BarbedPart tooLong = new ThreadProduct.BarbedPart(mm(2), mm(60.5));
            assertThrows(InvalidValue.class, () -> Limb.of(LimbRole.SINGLE, Plane.FAT, sixtyMillimetres(3), tooLong));
        }

        @Test
        void cutsItsBarbsToAShorterPath() {
            Limb shorter = barbed(15, 20).withPath(path(point(50, 20, 3), point(50, 10, 3)));
            assertEquals(mm(10), shorter.barbedTo());
            assertTrue(shorter.barbedFrom().isLessThan(shorter.barbedTo()));
        }
    }

    @Nested
    class Roles {

        @ParameterizedTest
        @EnumSource(
                value = LimbRole.class,
                names = {"DERMAL", "FASCIAL"})
        void ofASingleThreadAreSingle(LimbRole role) {
            Limb limb = limb(role, 3);
            assertEquals(
                    "limb-role",
                    assertThrows(InvalidValue.class, () -> new FixationTechnique.TempleEntry(limb, anchor()))
                            .code());
            assertThrows(InvalidValue.class, () -> new FixationTechnique.ScalpFasciaLoop(limb, anchor()));
        }

        @Test
        void ofADualThreadAreDermalAndFascial() {
            FixationTechnique.DualFixation dual = dual(0.2);
            InvalidValue swapped = assertThrows(
                    InvalidValue.class,
                    () -> new FixationTechnique.DualFixation(
                            dual.fascial(),
                            dual.dermal(),
                            dual.knot(),
                            dual.anchor(),
                            dual.dermalShare(),
                            dual.ligaments()));
            assertEquals("limb-role", swapped.code());
            assertThrows(
                    InvalidValue.class,
                    () -> new FixationTechnique.DualFixation(
                            dual.dermal(),
                            dual.dermal(),
                            dual.knot(),
                            dual.anchor(),
                            dual.dermalShare(),
                            dual.ligaments()));
        }
    }

    @Nested
    class PathsBegin {
        private Anchor anchorAt(double depth) {
            return new Anchor(point(92, 25, depth), AnchorTissue.GALEA, Bite.VERTICAL);
        }

        @Test
        void upToAMillimetreFromTheirFixation() {
            Limb limb = limb(LimbRole.SINGLE, 3);
            assertEquals(anchorAt(4), new FixationTechnique.TempleEntry(limb, anchorAt(4)).anchor());
            assertEquals(anchorAt(4), new FixationTechnique.ScalpFasciaLoop(limb, anchorAt(4)).anchor());
            FixationTechnique.DualFixation dual = dual(0.2);
            FixationTechnique.DualFixation knotAMillimetreOff = new FixationTechnique.DualFixation(
                    dual.dermal(), dual.fascial(), point(92, 26, 3), anchorAt(9), Optional.empty(), List.of());
            assertEquals(point(92, 26, 3), knotAMillimetreOff.knot());
        }

        @Test
        void notFurtherFromIt() {
            Limb limb = limb(LimbRole.SINGLE, 3);
            assertEquals(
                    "path",
                    assertThrows(InvalidValue.class, () -> new FixationTechnique.TempleEntry(limb, anchorAt(4.01)))
                            .code());
            assertThrows(InvalidValue.class, () -> new FixationTechnique.ScalpFasciaLoop(limb, anchorAt(1.99)));
            FixationTechnique.DualFixation dual = dual(0.2);
            assertThrows(
                    InvalidValue.class,
                    () -> new FixationTechnique.DualFixation(
                            dual.dermal(), dual.fascial(), point(92, 26.01, 3), anchor(), Optional.empty(), List.of()));
        }
    }

    @Nested
    class ShareOf {

        @ParameterizedTest
        @ValueSource(doubles = {0, 0.2, 0.31, 1})
        void addsUpToTheWholeTension(double dermalShare) {
            FixationTechnique.DualFixation dual = dual(dermalShare);
            assertEquals(Optional.of(Fraction.of(dermalShare)), dual.shareOf(dual.dermal()));
            assertEquals(Optional.of(Fraction.of(1 - dermalShare)), dual.shareOf(dual.fascial()));
        }

        @Test
        void isUnknownWhereTheDrawingDoesNotSay() {
            FixationTechnique.DualFixation said = dual(0.2);
            FixationTechnique.DualFixation open = new FixationTechnique.DualFixation(
                    said.dermal(), said.fascial(), said.knot(), said.anchor(), Optional.empty(), said.ligaments());
            open.limbs().forEach(limb -> assertEquals(Optional.empty(), open.shareOf(limb)));
            assertEquals(said, open.withDermalShare(Fraction.of(0.2)));
        }

        @Test
        void isAllForASingleLimb() {
            FixationTechnique loop = new FixationTechnique.ScalpFasciaLoop(limb(LimbRole.SINGLE, 3), anchor());
            assertEquals(Optional.of(Fraction.ALL), loop.shareOf(loop.limbs().get(0)));
            assertEquals(
                    Optional.of(Fraction.ALL),
                    templeEntry().shareOf(templeEntry().limbs().get(0)));
        }
    }

    @Nested
    class OfFixationTechnique {
        private final List<FixationTechnique> all = List.of(
                templeEntry(), new FixationTechnique.ScalpFasciaLoop(limb(LimbRole.SINGLE, 3), anchor()), dual(0.2));

        @Test
        void foldsToItsOwnVariant() {
            assertEquals(
                    List.of(Technique.TEMPLE_ENTRY, Technique.SCALP_FASCIA_LOOP, Technique.DUAL_FIXATION),
                    all.stream()
                            .map(fixation -> fixation.fold(
                                    temple -> Technique.TEMPLE_ENTRY,
                                    loop -> Technique.SCALP_FASCIA_LOOP,
                                    dual -> Technique.DUAL_FIXATION))
                            .toList());
            all.forEach(fixation -> assertEquals(
                    fixation.technique(),
                    fixation.<Technique>fold(
                            FixationTechnique::technique, FixationTechnique::technique, FixationTechnique::technique)));
        }

        @Test
        void isHeldWhereItMeansToBe() {
            TissueStack tissue = TissueStack.of(mm(1.2), mm(4));
            BuriedPoint place = point(92, 25, 0);
            assertEquals(
                    new Anchor(point(92, 25, 5.5), AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.VERTICAL),
                    Anchor.of(Technique.TEMPLE_ENTRY, place.at(), tissue));
            for (Technique technique : List.of(Technique.SCALP_FASCIA_LOOP, Technique.DUAL_FIXATION)) {
                assertEquals(
                        new Anchor(point(92, 25, 6.7), AnchorTissue.DEEP_TEMPORAL_FASCIA, Bite.HORIZONTAL),
                        Anchor.of(technique, place.at(), tissue));
            }
        }

        @Test
        void carriesTheLigamentsThatItsFascialLimbPasses() {
            FaceChart chart = FaceChart.of(Sex.FEMALE, Map.of());
            for (Ligament ligament : Ligament.values()) {
                ChartPoint place = chart.onThisFace(ligament.site().place());
                assertEquals(List.of(ligament), tiedBeside(place, 7.5, chart));
                assertEquals(List.of(), tiedBeside(place, 8.5, chart));
            }
        }

        /** A level limb of 20 mm that ends this far from a place. */
        private List<Ligament> tiedBeside(ChartPoint place, double gap, FaceChart chart) {
            double u = place.u().millimetres() + gap;
            double v = place.v().millimetres();
            ThreadPath way = path(point(u + 20, v, 5), point(u, v, 5));
            ThreadProduct.BarbedPart barbs = new ThreadProduct.BarbedPart(mm(0), mm(10));
            FixationTechnique.DualFixation dual = FixationTechnique.DualFixation.tied(
                    Limb.of(LimbRole.DERMAL, Plane.SUBDERMAL, way, barbs),
                    Limb.of(LimbRole.FASCIAL, Plane.SMAS, way, barbs),
                    new Anchor(way.start(), AnchorTissue.GALEA, Bite.HORIZONTAL),
                    chart);
            assertEquals(way.start(), dual.knot());
            assertEquals(Optional.empty(), dual.dermalShare());
            return dual.ligaments();
        }

        @Test
        void joinsItsLimbsAtTheAnchorOrTheKnot() {
            assertEquals(anchor().place(), all.get(0).junction());
            assertEquals(anchor().place(), all.get(1).junction());
            assertEquals(point(92, 25.5, 3), all.get(2).junction());
        }

        @Test
        void movesAsAWholeAndBack() {
            for (FixationTechnique fixation : all) {
                FixationTechnique moved = fixation.movedBy(mm(2), mm(-4));
                assertEquals(point(94, 21, 3), moved.anchor().place());
                for (int i = 0; i < fixation.limbs().size(); i++) {
                    BuriedPoint before = fixation.limbs().get(i).path().start();
                    BuriedPoint after = moved.limbs().get(i).path().start();
                    assertEquals(before.movedBy(mm(2), mm(-4)), after);
                }
                assertEquals(fixation, moved.movedBy(mm(-2), mm(4)));
            }
        }

        @Test
        void changesItsLimbsAndNothingElse() {
            for (FixationTechnique fixation : all) {
                FixationTechnique changed = fixation.withLimbs(limb -> limb.withPlane(Plane.SMAS));
                changed.limbs().forEach(limb -> assertEquals(Plane.SMAS, limb.plane()));
                assertEquals(fixation, changed.withLimbs(limb -> limb.withPlane(Plane.FAT)));
            }
        }
    }
}
