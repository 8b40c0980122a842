package io.evenlift.domain.planning.technique;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.technique.Compared.CATALOGUE;
import static io.evenlift.domain.planning.technique.Compared.MID_FAT;
import static io.evenlift.domain.planning.technique.Compared.SUBDERMAL;
import static io.evenlift.domain.planning.technique.Compared.TABLES;
import static io.evenlift.domain.planning.technique.Compared.candidate;
import static io.evenlift.domain.planning.technique.Compared.cannot;
import static io.evenlift.domain.planning.technique.Compared.checker;
import static io.evenlift.domain.planning.technique.Compared.column;
import static io.evenlift.domain.planning.technique.Compared.compare;
import static io.evenlift.domain.planning.technique.Compared.contrast;
import static io.evenlift.domain.planning.technique.Compared.lift;
import static io.evenlift.domain.planning.technique.Compared.mm;
import static io.evenlift.domain.planning.technique.Compared.pair;
import static io.evenlift.domain.planning.technique.Compared.towardsTheMouth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Skin 1.2 mm over 4 mm of fat everywhere: SMAS from 5.2 to 6.2 mm, the subdermal plane from 1.2 to 2.2 mm. */
class TechniqueComparerTest {

    @Nested
    class TheEffect {

        /** What stands in a column is no other answer than the review of that thread. */
        @ParameterizedTest
        @EnumSource(Technique.class)
        void isThatOfTheDrawnThreadAlone(Technique technique) {
            TechniqueColumn column = column(MID_FAT, technique);
            EligibleCandidate candidate = candidate(a58YearOld());
            for (Effect effect : List.of(
                    column.sameTension().orElseThrow(), column.sameLift().orElseThrow())) {
                ThreadPlan plan = new ThreadPlan(effect.plan().threads());
                Prediction alone = new Predictor(candidate, CATALOGUE, TABLES).predict(plan);
                assertEquals(alone, effect.prediction());
                assertEquals(checker(candidate).check(plan, alone), effect.report());
            }
        }

        @ParameterizedTest
        @EnumSource(Technique.class)
        void isInProportionToTheTension(Technique technique) {
            TechniqueComparison twice = compare(towardsTheMouth(3.2), 2);
            Effect one = column(MID_FAT, technique).sameTension().orElseThrow();
            Effect two = column(twice, technique).sameTension().orElseThrow();
            assertEquals(2, two.tension().newtons() / one.tension().newtons(), 1e-12);
            assertEquals(2, lift(two, twice) / lift(one, MID_FAT), 1e-9);
            assertEquals(
                    2,
                    two.prediction().deepest().per(one.prediction().deepest()),
                    0.03,
                    "a summit is sought to within 1 %");
        }

        @Test
        void atTheSameLiftIsTheLiftOfTheFirstTechnique() {
            for (TechniqueComparison comparison : List.of(MID_FAT, SUBDERMAL)) {
                Effect first =
                        column(comparison, Technique.TEMPLE_ENTRY).sameTension().orElseThrow();
                assertEquals(
                        first.most().landmark(), comparison.landmark().orElseThrow(), "where the first lifts most");
                for (TechniqueColumn column : comparison.columns()) {
                    assertEquals(
                            lift(first, comparison),
                            lift(column.sameLift().orElseThrow(), comparison),
                            1e-9,
                            column.technique().word());
                }
            }
        }

        @Test
        void tellsTheSameTwice() {
            assertEquals(MID_FAT, compare(towardsTheMouth(3.2), 1));
        }
    }

    @Nested
    class TheContrast {

        /** The half that is not flattering: at the same tension the fascial limb's part hardly reaches the skin. */
        @Test
        void saysThatADualFixationLiftsLessAtTheSameTensionThanAStrandInTheFat() {
            for (TechniqueComparison comparison : List.of(MID_FAT, SUBDERMAL)) {
                TechniquePair pair = pair(comparison, Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY);
                Contrast lift = contrast(pair, Measure.LIFT_AT_THE_SAME_TENSION);
                assertEquals("lifts-less-at-the-same-tension", lift.code().value());
                assertTrue(lift.difference().orElseThrow().isLessThan(mm(-0.05)));
                assertTrue(lift.shares().orElseThrow().less().value() > 0.9);
                assertEquals("better-in-part", pair.verdict().value());
            }
        }

        @Test
        void saysThatItDimplesLessThanASubdermalStrandAtTheSameTension() {
            Contrast dimple = contrast(
                    pair(SUBDERMAL, Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY),
                    Measure.DIMPLE_AT_THE_SAME_TENSION);
            assertEquals(Tendency.LESS, dimple.tendency());
        }

        @Test
        void saysThatItHoldsMoreForTwiceTheThread() {
            TechniquePair pair = pair(MID_FAT, Technique.DUAL_FIXATION, Technique.SCALP_FASCIA_LOOP);
            Contrast holding = contrast(pair, Measure.HOLDING);
            assertEquals("holds-more", holding.code().value());
            double times = holding.times().orElseThrow().value();
            assertTrue(times > 1 && times < 2, () -> times + " for twice the barbs");
            Contrast thread = contrast(pair, Measure.THREAD);
            assertEquals("takes-more-thread", thread.code().value());
            assertEquals(40, thread.difference().orElseThrow().millimetres(), 1e-9);
        }

        /** Their barbs lie alike and give way first: the better anchor is for nothing. */
        @Test
        void findsNothingBetweenALoopAndATempleEntryWhereBarbsGiveWayFirst() {
            TechniquePair pair = pair(MID_FAT, Technique.SCALP_FASCIA_LOOP, Technique.TEMPLE_ENTRY);
            assertEquals("no-difference-in-what-is-counted", pair.verdict().value());
            assertEquals(Tendency.NO_DIFFERENCE, contrast(pair, Measure.HOLDING).tendency());
        }

        @Test
        void claimsADimpleOnlyWhereItIsLargeEnoughAndNineOfTenTissuesAgree() {
            for (TechniqueComparison comparison : List.of(MID_FAT, SUBDERMAL, compare(towardsTheMouth(5.6), 2))) {
                for (TechniquePair pair : comparison.pairs()) {
                    for (Measure measure : List.of(
                            Measure.DIMPLE_AT_THE_SAME_TENSION,
                            Measure.DIMPLE_AT_THE_SAME_LIFT,
                            Measure.DIMPLE_BELOW_THE_TEMPLE_AT_THE_SAME_LIFT)) {
                        Contrast told = contrast(pair, measure);
                        TissueShares shares = told.shares().orElseThrow();
                        boolean small = told.difference()
                                .map(Length::magnitude)
                                .filter(size -> size.isLessThan(mm(0.05)))
                                .isPresent();
                        assertFalse(small && told.tendency() != Tendency.NO_DIFFERENCE, told::toString);
                        assertFalse(
                                told.tendency() == Tendency.MORE
                                        && shares.more().value() < 0.9,
                                told::toString);
                        assertFalse(
                                told.tendency() == Tendency.LESS
                                        && shares.less().value() < 0.9,
                                told::toString);
                        assertTrue(shares.more().value() + shares.less().value() <= 1 + 1e-12);
                    }
                }
            }
        }

        @Test
        void sharesAreThoseOfThePredictions() {
            Prediction dual = column(MID_FAT, Technique.DUAL_FIXATION)
                    .sameTension()
                    .orElseThrow()
                    .prediction();
            Prediction loop = column(MID_FAT, Technique.SCALP_FASCIA_LOOP)
                    .sameTension()
                    .orElseThrow()
                    .prediction();
            TissueShares shares = contrast(
                            pair(MID_FAT, Technique.DUAL_FIXATION, Technique.SCALP_FASCIA_LOOP),
                            Measure.DIMPLE_AT_THE_SAME_TENSION)
                    .shares()
                    .orElseThrow();
            assertEquals(dual.dimplesLessThan(loop), shares.less());
            assertEquals(loop.dimplesLessThan(dual), shares.more());
        }

        /** The dimple over a deep anchor is the deepest there is; along the barbs the dual fixation has the shallower. */
        @Test
        void tellsTheDimpleBelowTheTempleApartFromThatOverTheAnchor() {
            TechniquePair pair = pair(MID_FAT, Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY);
            Contrast everywhere = contrast(pair, Measure.DIMPLE_AT_THE_SAME_LIFT);
            Contrast below = contrast(pair, Measure.DIMPLE_BELOW_THE_TEMPLE_AT_THE_SAME_LIFT);
            assertTrue(below.shares().orElseThrow().less().value()
                    >= everywhere.shares().orElseThrow().less().value());
            assertTrue(below.difference()
                    .orElseThrow()
                    .isLessThan(everywhere.difference().orElseThrow()));
        }

        /** Above the compression at which skin wrinkles a depth is a bound, and a difference of bounds is none. */
        @Test
        void tellsNoDifferenceOfFiguresThatAreBounds() {
            Contrast dimple = contrast(
                    pair(compare(towardsTheMouth(1.8), 2), Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY),
                    Measure.DIMPLE_AT_THE_SAME_TENSION);
            assertEquals(Optional.empty(), dimple.difference());
            assertTrue(dimple.isBeyondModel());
            assertEquals(Tendency.LESS, dimple.tendency(), "the direction is still that of the model");
        }

        @Test
        void leavesOutTechniquesThatAreNotDrawn() {
            TechniqueComparison comparison = compare(path(point(74, 10, 4), point(55, -37, 3.2)), 0.5);
            assertEquals(
                    List.of(Technique.SCALP_FASCIA_LOOP),
                    comparison.pairs().stream().map(TechniquePair::technique).toList());
        }
    }

    @Nested
    class WhatATechniqueCannot {
        @Test
        void isWhyNoneIsDrawnWhereTheThreadItselfDoesNotFit() {
            everyColumnSays("product-unknown", compare(a58YearOld(), "no-such-thread", towardsTheMouth(3.2), 1));
            everyColumnSays("product-data-not-published", compare(a58YearOld(), "pdo-maxx-0", towardsTheMouth(3.2), 1));
            everyColumnSays("region-not-assessed", compare(path(point(74, 10, 4), point(22, -60, 3.2)), 1));
            everyColumnSays(
                    "path-longer-than-product",
                    compare(path(point(86, 44, 5), point(79, 24, 4.4), point(50, -90, 3.2)), 1));
            everyColumnSays(
                    "path-shorter-than-the-barbs-reach", compare(path(point(74, 0, 4), point(66, -30, 3.2)), 1));
        }

        private void everyColumnSays(String code, TechniqueComparison comparison) {
            for (TechniqueColumn column : comparison.columns()) {
                assertEquals(Set.of(code), cannot(column));
                assertEquals(Optional.empty(), column.sameTension());
                assertEquals(Optional.empty(), column.sameLift());
            }
            assertEquals(Optional.empty(), comparison.landmark());
            assertEquals(List.of(), comparison.pairs());
        }

        /** A path that begins straight under its second point turns back once it begins elsewhere in depth. */
        @Test
        void isAWayThatTurnsBackFromItsAnchor() {
            TechniqueComparison comparison =
                    compare(path(point(79, 24, 5.8), point(79, 23.8, 6.4), point(71, 1, 4.4), point(51, -55, 3.2)), 1);
            assertEquals(
                    Set.of("path-not-for-this-technique"), cannot(column(comparison, Technique.SCALP_FASCIA_LOOP)));
            assertTrue(column(comparison, Technique.TEMPLE_ENTRY).sameTension().isPresent());
        }

        @Test
        void isAPathWithoutRoomForTwoLimbs() {
            TechniqueComparison comparison = compare(path(point(74, 10, 4), point(55, -37, 3.2)), 0.5);
            assertEquals(
                    Set.of("no-room-for-two-limbs-before-the-barbs"),
                    cannot(column(comparison, Technique.DUAL_FIXATION)));
            assertTrue(cannot(column(comparison, Technique.SCALP_FASCIA_LOOP)).contains("no-place-for-its-anchor"));
        }

        @Test
        void isWhatItsLimbsDoNotReach() {
            assertTrue(cannot(column(MID_FAT, Technique.TEMPLE_ENTRY)).contains("no-limb-in-the-smas"));
            assertFalse(cannot(column(MID_FAT, Technique.DUAL_FIXATION)).contains("no-limb-in-the-smas"));
            assertTrue(cannot(column(MID_FAT, Technique.DUAL_FIXATION)).contains("carries-no-ligament"));
            TechniqueComparison alongTheEar = compare(
                    path(point(104, 34, 5), point(104, 15, 4.4), point(103, -10, 3.2), point(100, -60, 3.2)), 0.5);
            for (TechniqueColumn column : alongTheEar.columns()) {
                assertTrue(cannot(column).contains("no-ligament-at-the-thread"), column.technique()::word);
            }
        }

        @Test
        void isALoadThatItDoesNotHold() {
            TechniqueComparison comparison = compare(towardsTheMouth(3.2), 2.6);
            assertFalse(cannot(column(comparison, Technique.TEMPLE_ENTRY)).contains("does-not-hold-this-tension"));
            Limitation lift = column(comparison, Technique.DUAL_FIXATION).cannot().stream()
                    .filter(limitation -> limitation.code().value().equals("does-not-hold-the-same-lift"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(column(comparison, Technique.DUAL_FIXATION).sameLift().map(Effect::tension), lift.force());
            TechniqueColumn tooMuch = column(compare(towardsTheMouth(3.2), 2.7), Technique.TEMPLE_ENTRY);
            assertTrue(cannot(tooMuch).contains("does-not-hold-this-tension"));
            assertEquals(4 / 1.5, tooMuch.allowedLoad().orElseThrow().newtons(), 1e-9);
        }

        @Test
        void isALiftThatNoTensionMakes() {
            TechniqueColumn dual = column(compare(towardsTheMouth(3.2), 7.9), Technique.DUAL_FIXATION);
            assertTrue(cannot(dual).contains("does-not-reach-the-same-lift"));
            assertEquals(Optional.empty(), dual.sameLift());
        }

        @Test
        void isToLiftWithoutTension() {
            TechniqueComparison comparison = compare(towardsTheMouth(3.2), 0);
            assertEquals(Optional.empty(), comparison.landmark());
            for (TechniqueColumn column : comparison.columns()) {
                assertTrue(cannot(column).contains("lifts-no-landmark"));
                assertEquals(Optional.empty(), column.sameLift());
            }
            TechniquePair pair = pair(comparison, Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY);
            assertEquals(
                    "not-compared-here",
                    contrast(pair, Measure.LIFT_AT_THE_SAME_TENSION).code().value());
        }

        @Test
        void isToHoldAKnownLoadWithAThreadOfUnknownStrength() {
            TechniqueComparison comparison = compare(a58YearOld(), "unknown-strength", towardsTheMouth(3.2), 1);
            for (TechniqueColumn column : comparison.columns()) {
                assertTrue(cannot(column).contains("holding-not-known"));
                assertEquals(Optional.empty(), column.allowedLoad());
            }
            assertEquals(
                    Tendency.NOT_COMPARED,
                    contrast(pair(comparison, Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY), Measure.HOLDING)
                            .tendency());
        }

        @Test
        void isWhatItNeverComesWithout() {
            Set<String> ofLoops = Set.of("may-need-an-incision", "knot-that-may-be-felt");
            Set<String> ofDuals = Set.of("takes-two-strands", "dual-fixation-precedent");
            Set<String> temple = cannot(column(MID_FAT, Technique.TEMPLE_ENTRY));
            Set<String> loop = cannot(column(MID_FAT, Technique.SCALP_FASCIA_LOOP));
            Set<String> dual = cannot(column(MID_FAT, Technique.DUAL_FIXATION));
            assertTrue(temple.stream().noneMatch(ofLoops::contains));
            assertTrue(loop.containsAll(ofLoops));
            assertTrue(loop.stream().noneMatch(ofDuals::contains));
            assertTrue(dual.containsAll(ofLoops) && dual.containsAll(ofDuals));
        }

        @Test
        void alwaysHasASource() {
            for (TechniqueColumn column : MID_FAT.columns()) {
                column.cannot()
                        .forEach(
                                limitation -> assertFalse(limitation.citations().isEmpty()));
            }
        }
    }
}
