package io.evenlift.domain.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.quantity.Word;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the published and recalled courses say, each row as it was told, at both ends of its window. */
class CourseTableTest {
    private static final Set<FindingKind> RED_FLAGS = EnumSet.of(
            FindingKind.SWELLING_ONE_SIDE,
            FindingKind.FACIAL_WEAKNESS,
            FindingKind.PULSATING_LUMP,
            FindingKind.SKIN_COLOUR_CHANGE,
            FindingKind.VISION_OR_NEUROLOGICAL,
            FindingKind.ALLERGIC_REACTION,
            FindingKind.REDNESS_AND_WARMTH,
            FindingKind.PUS_OR_FEVER,
            FindingKind.RETURNING_ABSCESS,
            FindingKind.SALIVARY_LEAK,
            FindingKind.THREAD_EXTRUSION,
            FindingKind.DISTRESS);

    private static FollowedFinding follow(RecoveryFinding finding, int day) {
        return RecoveryAdvice.on(new RecoveryCase(RecoveryDay.of(day), List.of(finding), Optional.empty()))
                .findings()
                .get(0);
    }

    private static RecoveryFinding found(FindingKind kind) {
        return RecoveryFinding.of(kind, FindingSide.LEFT).withTrend(Trend.SAME);
    }

    private static String seen(FollowedFinding followed) {
        return followed.usualness()
                + " "
                + followed.seek().urgency().word()
                + " "
                + String.join(
                        "+", followed.seek().where().stream().map(Word::word).toList())
                + " "
                + followed.seek().sentence().code();
    }

    private static List<String> advice(FollowedFinding followed) {
        return followed.advice().stream()
                .map(statement -> statement.code().value())
                .toList();
    }

    @Nested
    class EachRow {

        /** One line a row of the table of courses but for dimples, which have their own. */
        @ParameterizedTest(name = "{0}, days {1} to {2}")
        @CsvSource({
            "swelling-both-sides, 0, 14, USUAL planned-review clinic swelling-review, swelling-care",
            "swelling-one-side, 0, 3, NOT_USUAL same-hour clinic+emergency-room haematoma-seek, haematoma-care",
            "bruise, 0, 14, USUAL planned-review clinic bruise-review, bruise-care",
            "ache, 0, 14, USUAL planned-review clinic ache-review, ache-care",
            "electric-twinges, 0, 28, USUAL planned-review clinic twinges-review, twinges-care",
            "chewing-discomfort, 0, 14, USUAL planned-review clinic chewing-review, chewing-care",
            "asymmetry, 0, 21, USUAL planned-review clinic asymmetry-review, asymmetry-care",
            "facial-weakness, 0, 0, NOT_USUAL same-day clinic weakness-call-now, weakness-may-be-anaesthetic",
            "facial-weakness, 1, 3650, NOT_USUAL within-24-hours ent-or-neurology+clinic weakness-beyond-the-anaesthetic, weakness-protect-the-eye",
            "pulsating-lump, 7, 92, NOT_USUAL same-day vascular-surgery pulsating-lump-seek, pulsating-lump-care",
            "skin-colour-change, 0, 3, NOT_USUAL at-once clinic+emergency-room blocked-vessel-seek, blocked-vessel-care",
            "vision-or-neurological, 0, 7, NOT_USUAL at-once emergency-119+emergency-room neurological-seek, emergency-nothing-first",
            "allergic-reaction, 0, 0, NOT_USUAL at-once emergency-119+emergency-room allergy-seek, emergency-nothing-first",
            "redness-and-warmth, 2, 14, NOT_USUAL same-day clinic infection-seek, infection-care",
            "pus-or-fever, 0, 3650, NOT_USUAL same-day clinic+emergency-room pus-seek, pus-care",
            "returning-abscess, 14, 3650, NOT_USUAL within-48-hours infectious-diseases+clinic abscess-seek, abscess-think-of-mycobacteria",
            "firm-lump, 30, 365, NOT_USUAL within-two-weeks clinic lump-seek, lump-care",
            "salivary-leak, 1, 3650, NOT_USUAL within-24-hours clinic+ent-or-oral-surgery salivary-seek, salivary-care",
            "thread-end-palpable, 7, 84, NOT_RARE within-two-weeks clinic thread-end-seek, thread-end-care",
            "thread-extrusion, 1, 3650, NOT_USUAL within-24-hours clinic extrusion-seek, extrusion-care",
            "hair-thinning, 14, 112, NOT_USUAL planned-review clinic hair-seek, hair-care",
            "temple-headache, 0, 7, USUAL planned-review clinic headache-review, headache-care",
            "palpable-knot, 7, 84, USUAL planned-review clinic knot-review, knot-care",
            "cheekbone-wider, 0, 27, NOT_RARE planned-review clinic cheekbone-review, cheekbone-care",
            "cheekbone-wider, 28, 56, NOT_RARE within-two-weeks clinic cheekbone-visit, cheekbone-care",
            "lift-lessening, 28, 56, USUAL planned-review clinic lift-review, lift-care",
            "lift-lessening, 57, 3650, USUAL planned-review clinic lift-review, lift-over-a-year",
            "brown-mark, 14, 55, NOT_USUAL planned-review clinic brown-mark-review, brown-mark-care",
            "brown-mark, 56, 84, NOT_USUAL within-two-weeks clinic brown-mark-visit, brown-mark-care",
            "distress, 0, 3650, NOT_USUAL same-day clinic+suicide-prevention-109+emergency-room distress-seek, distress-care"
        })
        void saysWhatToExpectHowSoonAndWhere(String kind, int from, int to, String expected, String told) {
            RecoveryFinding finding = found(Word.parse(FindingKind.class, kind, "kind"));
            for (int day : List.of(from, to)) {
                FollowedFinding followed = follow(finding, day);
                assertEquals(expected, seen(followed), () -> "day " + day);
                assertTrue(advice(followed).contains(told), () -> day + ": " + advice(followed));
            }
        }

        @Test
        void ofANumbPatchIsUsualOnlyWhileItShrinks() {
            RecoveryFinding numb = found(FindingKind.NUMBNESS);
            assertEquals("USUAL planned-review clinic numbness-review", seen(follow(numb.withTrend(Trend.BETTER), 0)));
            assertEquals("USUAL planned-review clinic numbness-review", seen(follow(numb.withTrend(Trend.BETTER), 28)));
            String still = "NOT_USUAL within-two-weeks clinic numbness-not-shrinking";
            assertEquals(still, seen(follow(numb, 10)));
            assertEquals(still, seen(follow(numb.withTrend(Trend.UNKNOWN), 10)));
            assertEquals(
                    "NOT_USUAL within-48-hours clinic numbness-grows", seen(follow(numb.withTrend(Trend.WORSE), 10)));
        }

        /** At rest, on smiling, trend. */
        @ParameterizedTest(name = "dimple {0} at rest, {1} smiling, {2}, days {3} to {4}")
        @CsvSource({
            "1, 1, SAME, 0, 7, USUAL planned-review clinic dimple-review-day-seven, dimple-leave-it",
            "1, 3, SAME, 0, 7, USUAL planned-review clinic dimple-review-day-seven, dimple-no-pressing",
            "2, 2, SAME, 0, 7, NOT_RARE within-a-week clinic dimple-clear-early, dimple-leave-it",
            "1, 1, BETTER, 8, 21, NOT_RARE within-a-week clinic dimple-book-a-visit, dimple-clinician-decides",
            "2, 2, SAME, 8, 21, NOT_RARE within-a-week clinic dimple-book-a-visit, dimple-clinician-decides",
            "1, 1, BETTER, 22, 3650, NOT_USUAL within-a-week clinic+second-opinion dimple-after-three-weeks, dimple-choices",
            "2, 2, SAME, 22, 3650, NOT_USUAL within-a-week clinic+second-opinion dimple-after-three-weeks, dimple-second-opinion",
            "3, 3, BETTER, 0, 3, NOT_USUAL within-48-hours clinic dimple-severe, dimple-early-release",
            "3, 3, BETTER, 4, 3650, NOT_USUAL within-48-hours clinic dimple-severe, dimple-massage-conflict",
            "1, 1, WORSE, 0, 3650, NOT_USUAL within-48-hours clinic dimple-deepens, dimple-stop-wide-movement",
            "0, 2, WORSE, 0, 3650, NOT_USUAL within-48-hours clinic dimple-deepens, dimple-stop-wide-movement",
            "0, 2, SAME, 0, 28, USUAL planned-review clinic dimple-on-smiling-review, dimple-quiet-face",
            "0, 2, SAME, 29, 3650, NOT_USUAL within-two-weeks clinic dimple-on-smiling-stays, dimple-no-pressing",
            "0, 0, SAME, 0, 3650, NOT_SEEN planned-review clinic dimple-not-seen, ''"
        })
        void ofDimples(int rest, int smiling, Trend trend, int from, int to, String expected, String told) {
            RecoveryFinding dimple = RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT)
                    .withGrade(FindingGrade.of(rest))
                    .withGradeSmiling(FindingGrade.of(smiling))
                    .withTrend(trend);
            for (int day : List.of(from, to)) {
                FollowedFinding followed = follow(dimple, day);
                assertEquals(expected, seen(followed), () -> "day " + day);
                assertTrue(told.isEmpty() || advice(followed).contains(told), () -> day + ": " + advice(followed));
                assertEquals(List.of(), followed.missing());
            }
        }

        @ParameterizedTest(name = "{0} gets worse on day {1}")
        @CsvSource({
            "swelling-both-sides, 3, USUAL planned-review clinic swelling-review",
            "swelling-both-sides, 4, NOT_USUAL within-48-hours clinic swelling-grows-late",
            "bruise, 0, NOT_USUAL within-48-hours clinic bruise-spreads",
            "ache, 3, USUAL planned-review clinic ache-review",
            "ache, 4, NOT_USUAL within-48-hours clinic ache-grows-late",
            "electric-twinges, 10, NOT_USUAL within-a-week clinic finding-gets-worse",
            "firm-lump, 40, NOT_USUAL within-a-week clinic lump-seek",
            "thread-end-palpable, 10, NOT_USUAL within-a-week clinic thread-end-nears",
            "hair-thinning, 20, NOT_USUAL within-two-weeks clinic hair-worse",
            "temple-headache, 7, USUAL planned-review clinic headache-review",
            "temple-headache, 8, NOT_COVERED within-48-hours clinic headache-worse"
        })
        void hearsWhatGetsWorse(String kind, int day, String expected) {
            RecoveryFinding finding = found(Word.parse(FindingKind.class, kind, "kind"));
            assertEquals(expected, seen(follow(finding.withTrend(Trend.WORSE), day)));
        }

        @ParameterizedTest
        @EnumSource(
                value = FindingKind.class,
                names = {"SWELLING_BOTH_SIDES", "BRUISE", "ACHE", "ELECTRIC_TWINGES", "CHEWING_DISCOMFORT"})
        void doesNotWaitWithWhatIsSevere(FindingKind kind) {
            assertEquals(
                    "NOT_USUAL within-48-hours clinic severe-finding",
                    seen(follow(found(kind).withGrade(FindingGrade.of(3)), 2)));
            assertEquals(
                    Urgency.PLANNED_REVIEW,
                    follow(found(kind).withGrade(FindingGrade.of(2)), 2).seek().urgency());
        }
    }

    @Nested
    class RedFlags {

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void areThoseOfTheTableAndNoOther(FindingKind kind) {
            assertEquals(RED_FLAGS.contains(kind), kind.isRedFlag());
        }

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void areToldWithWhereToGoWhileTheClinicIsClosed(FindingKind kind) {
            RecoveryAdvice advice =
                    RecoveryAdvice.on(new RecoveryCase(RecoveryDay.of(5), List.of(found(kind)), Optional.empty()));
            assertEquals(RED_FLAGS.contains(kind) ? 1 : 0, advice.redFlags().size());
            advice.redFlags()
                    .forEach(flag -> assertEquals(
                            "red-flag-clinic-closed", flag.ifClosed().code().value()));
        }

        /** The days on which no source speaks of it. */
        @ParameterizedTest
        @CsvSource({
            "SWELLING_ONE_SIDE, 4, same-hour",
            "PULSATING_LUMP, 6, same-day",
            "PULSATING_LUMP, 93, same-day",
            "SKIN_COLOUR_CHANGE, 4, at-once",
            "VISION_OR_NEUROLOGICAL, 8, at-once",
            "ALLERGIC_REACTION, 1, at-once",
            "REDNESS_AND_WARMTH, 1, same-day",
            "REDNESS_AND_WARMTH, 15, same-day",
            "RETURNING_ABSCESS, 13, within-48-hours",
            "SALIVARY_LEAK, 0, within-24-hours",
            "THREAD_EXTRUSION, 0, within-24-hours"
        })
        void stayOnesOutsideTheirWindow(FindingKind kind, int day, String urgency) {
            FollowedFinding followed = follow(found(kind), day);
            assertEquals(Usualness.NOT_COVERED, followed.usualness());
            assertEquals(urgency, followed.seek().urgency().word());
            assertTrue(advice(followed).contains("red-flag-outside-its-window"));
            assertTrue(followed.seek().citations().contains(CitationKey.of("assumed-recovery-triage")));
        }
    }

    @Nested
    class OtherDays {

        @ParameterizedTest
        @CsvSource({
            "SWELLING_BOTH_SIDES, 15",
            "SWELLING_BOTH_SIDES, 40",
            "BRUISE, 15",
            "ACHE, 15",
            "ELECTRIC_TWINGES, 29",
            "CHEWING_DISCOMFORT, 15",
            "ASYMMETRY, 22",
            "FIRM_LUMP, 29",
            "FIRM_LUMP, 366",
            "THREAD_END_PALPABLE, 6",
            "THREAD_END_PALPABLE, 85",
            "HAIR_THINNING, 13",
            "TEMPLE_HEADACHE, 8",
            "PALPABLE_KNOT, 85",
            "CHEEKBONE_WIDER, 57",
            "LIFT_LESSENING, 27",
            "BROWN_MARK, 13",
            "BROWN_MARK, 85"
        })
        void areNotTakenForUsualAndTheLackOfASourceIsTold(FindingKind kind, int day) {
            FollowedFinding followed = follow(found(kind), day);
            assertEquals("NOT_COVERED within-a-week clinic see-the-clinic-for-lack-of-a-source", seen(followed));
            assertFalse(followed.usualness().isExpected());
        }

        @Test
        void endWithTheLastDayOfTheWindow() {
            assertNotEquals(seen(follow(found(FindingKind.BRUISE), 14)), seen(follow(found(FindingKind.BRUISE), 15)));
        }
    }

    @Nested
    class TheRules {

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void areThereForEveryKind(FindingKind kind) {
            assertTrue(RecoveryRule.all().stream().anyMatch(rule -> rule.kind() == kind));
        }

        /** What looks downwards could let a graver finding fall out of a rule. */
        @Test
        void lookUpwardsOnly() {
            for (RecoveryRule rule : RecoveryRule.all()) {
                assertTrue(rule.trendFrom() != Trend.UNKNOWN, rule::toString);
                assertTrue(rule.gradeFrom().isEmpty() || rule.gradeFrom().getAsInt() > 0, rule::toString);
                assertTrue(rule.to().isEmpty() || rule.to().getAsInt() >= rule.from(), rule::toString);
            }
        }

        /** Each row decides the urgency of some finding, or it would be a row that nobody can read in an answer. */
        @Test
        void eachDecideSomething() {
            for (RecoveryRule rule : RecoveryRule.all()) {
                boolean decides = AnyFinding.everyOf(rule.kind()).stream()
                        .anyMatch(finding -> AnyFinding.DAYS.stream()
                                .anyMatch(day -> RecoveryRules.met(finding, RecoveryDay.of(day))
                                        .get(0)
                                        .equals(rule)));
                assertTrue(decides, rule::toString);
            }
        }

        @Test
        void keepTheSameCourseForLeftAndRight() {
            for (FindingKind kind : FindingKind.values()) {
                FollowedFinding left = follow(RecoveryFinding.of(kind, FindingSide.LEFT), 9);
                FollowedFinding right = follow(RecoveryFinding.of(kind, FindingSide.RIGHT), 9);
                assertEquals(left.seek(), right.seek());
                assertEquals(left.advice(), right.advice());
            }
            assertEquals(28, Arrays.stream(FindingKind.values()).count());
        }
    }
}
