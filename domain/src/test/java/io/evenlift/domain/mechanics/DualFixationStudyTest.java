package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.mechanics.DualFixationStudy.Give;
import io.evenlift.domain.mechanics.DualFixationStudy.Knot;
import io.evenlift.domain.mechanics.DualFixationStudy.Look;
import io.evenlift.domain.mechanics.DualFixationStudy.Stack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Dual fixation against a single thread: what holds, and the tables that docs/model.md prints.
 * {@code -Devenlift.golden.write=true} writes the tables anew; their change is then to be read.
 */
class DualFixationStudyTest {

    private static final double[] DEPTHS = {1.0, 1.9, 3.0};
    private static final double SHARP = 0.0;
    private static final double ROUND = 5.0;

    private static List<DualFixationStudy> nine(Knot knot, double arc, Give give) {
        List<DualFixationStudy> nine = new ArrayList<>();
        for (Stack stack : Stack.values()) {
            for (double depth : DEPTHS) {
                nine.add(new DualFixationStudy(stack, depth, knot, arc, give));
            }
        }
        return nine;
    }

    private static final List<DualFixationStudy> SHARP_AT_ANCHOR = nine(Knot.AT_THE_ANCHOR, SHARP, Give.ALL_OF_THE_WAY);
    private static final List<DualFixationStudy> SHARP_BETWEEN =
            nine(Knot.BETWEEN_THE_PLANES, SHARP, Give.ALL_OF_THE_WAY);
    private static final List<DualFixationStudy> AT_ANCHOR = nine(Knot.AT_THE_ANCHOR, ROUND, Give.ALL_OF_THE_WAY);
    private static final List<DualFixationStudy> BETWEEN = nine(Knot.BETWEEN_THE_PLANES, ROUND, Give.ALL_OF_THE_WAY);

    /** In how many of the nine a dual fixation lifts more than the superficial thread, and than the one in the SMAS. */
    private record Counts(int superficialAt3, int superficialAt5, int fascialAt3, int fascialAt5) {

        static Counts of(List<DualFixationStudy> nine, Function<DualFixationStudy, Look> dual) {
            return new Counts(
                    count(nine, dual, DualFixationStudy::superficial, 3),
                    count(nine, dual, DualFixationStudy::superficial, 5),
                    count(nine, dual, DualFixationStudy::fascial, 3),
                    count(nine, dual, DualFixationStudy::fascial, 5));
        }

        private static int count(
                List<DualFixationStudy> nine,
                Function<DualFixationStudy, Look> dual,
                Function<DualFixationStudy, Look> single,
                double capN) {
            return (int) nine.stream()
                    .filter(one ->
                            dual.apply(one).liftUnder(capN) > single.apply(one).liftUnder(capN))
                    .count();
        }
    }

    private static Counts natural(List<DualFixationStudy> nine) {
        return Counts.of(nine, DualFixationStudy::natural);
    }

    private static Counts fifteen(List<DualFixationStudy> nine) {
        return Counts.of(nine, one -> one.given(0.15));
    }

    /** The earlier prototype printed 9 and 6 of 9. */
    @Test
    void withFifteenToEightyFiveTheEarlierCountsAreMet() {
        assertEquals(new Counts(9, 9, 6, 3), fifteen(SHARP_AT_ANCHOR));
    }

    /**
     * It printed 9 of 9 against the superficial thread, 4 and 3 of 9 against the one in the SMAS. One configuration is
     * missed by a hair (fat of 4 kPa, z = 3: 0.78 against 0.80 mm, both at 3 N or at the dimple), and one more is won.
     */
    @Test
    void withTheNaturalShareTheEarlierCountsAreMissedByOne() {
        assertEquals(new Counts(8, 9, 5, 4), natural(SHARP_AT_ANCHOR));
        DualFixationStudy missed = SHARP_AT_ANCHOR.get(8);
        assertEquals(0.78, missed.natural().liftUnder(3), 0.005);
        assertEquals(0.80, missed.superficial().liftUnder(3), 0.005);
    }

    /** It printed 5 and 0 of 9; whether the bends yield decides, and the two answers lie on both sides. */
    @Test
    void withAKnotBetweenThePlanesTheEarlierCountsLieBetweenTheTwoWaysToShare() {
        assertEquals(new Counts(7, 7, 2, 0), natural(SHARP_BETWEEN));
        List<DualFixationStudy> barbsAlone = nine(Knot.BETWEEN_THE_PLANES, SHARP, Give.AT_THE_BARBS);
        assertEquals(new Counts(2, 2, 0, 0), natural(barbsAlone));
    }

    @Test
    void withACapOnEachLimbADualThreadLiftsAboutTheSumOfBoth() {
        for (List<DualFixationStudy> nine : List.of(SHARP_AT_ANCHOR, AT_ANCHOR)) {
            for (DualFixationStudy one : nine) {
                for (double cap : new double[] {3, 5}) {
                    double sum =
                            one.superficial().liftUnder(cap) + one.fascial().liftUnder(cap);
                    double share = one.liftWithACapOnEach(cap) / sum;
                    assertTrue(share > 0.86 && share < 1.02, () -> "share " + share);
                }
            }
        }
    }

    /** With bends as threads have them single threads dimple less too, and the dual one's lead over them changes. */
    @Test
    void resolvedBendsHelpAgainstTheSmasThreadAndHurtAgainstTheSuperficialOne() {
        assertEquals(new Counts(7, 9, 8, 5), natural(AT_ANCHOR));
        assertEquals(new Counts(9, 9, 9, 5), fifteen(AT_ANCHOR));
        assertEquals(new Counts(7, 9, 8, 5), Counts.of(AT_ANCHOR, DualFixationStudy::inextensible));
    }

    /** The question that the prototype left open. */
    @Test
    void aRoundedKnotBetweenThePlanesDoesNotSaveIt() {
        assertEquals(new Counts(4, 4, 1, 0), natural(BETWEEN));
        assertEquals(new Counts(0, 0, 0, 0), fifteen(BETWEEN));
        for (int i = 0; i < 9; i++) {
            double sharp = SHARP_BETWEEN.get(i).given(0.15).dimple();
            double round = BETWEEN.get(i).given(0.15).dimple();
            double deep = AT_ANCHOR.get(i).given(0.15).dimple();
            assertTrue(deep < round && round < sharp, () -> deep + " < " + round + " < " + sharp);
        }
    }

    /** The prototype printed 2 to 11 times; with a limb at 3 mm the SMAS thread has no such lead. */
    @Test
    void aSmasThreadLiftsUpToThreeTimesAsMuchPerDimpleButNotAgainstADeepSuperficialLimb() {
        double least = Double.MAX_VALUE;
        double most = 0.0;
        for (DualFixationStudy one : AT_ANCHOR) {
            double smas = one.fascial().lift() / one.fascial().dimple();
            double lead = smas / (one.natural().lift() / one.natural().dimple());
            least = Math.min(least, lead);
            most = Math.max(most, lead);
        }
        assertEquals(0.84, least, 0.01);
        assertEquals(3.19, most, 0.01);
    }

    @Test
    void aLimbInTheDermisHardlyPays() {
        DualFixationStudy nominal = AT_ANCHOR.get(0);
        assertEquals(0.84, nominal.natural().liftUnder(3), 0.005);
        assertEquals(0.82, nominal.fascial().liftUnder(3), 0.005);
        assertTrue(nominal.natural().liftUnder(5) < nominal.fascial().liftUnder(5));
    }

    @Test
    void theTablesOfThePaperAreTheseResults() throws IOException {
        new PrintedPart("model.md", "dual").is(tables());
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        text.append(
                "| tissue | z | superficial alone | SMAS alone | share | dual | dual 15/85 | inextensible | each up to 3 N |"
                        + " knot half-way |\n|---|---|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < 9; i++) {
            DualFixationStudy one = AT_ANCHOR.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |\n",
                    Stack.values()[i / 3].words,
                    DEPTHS[i % 3],
                    one.superficial().liftUnder(3),
                    one.fascial().liftUnder(3),
                    one.share(),
                    one.natural().liftUnder(3),
                    one.given(0.15).liftUnder(3),
                    one.inextensible().liftUnder(3),
                    one.liftWithACapOnEach(3),
                    BETWEEN.get(i).natural().liftUnder(3)));
        }
        text.append("\n| lifts more, of nine | superficial ≤ 3 N | ≤ 5 N | SMAS ≤ 3 N | ≤ 5 N | printed |\n"
                + "|---|---|---|---|---|---|\n");
        row(text, "sharp corners, knot at the anchor", natural(SHARP_AT_ANCHOR), "9; 4, 3");
        row(text, "the same, shared 15/85", fifteen(SHARP_AT_ANCHOR), "9; 6");
        row(text, "sharp corners, knot half-way", natural(SHARP_BETWEEN), "5; 0");
        row(
                text,
                "the same, only barbs yield",
                natural(nine(Knot.BETWEEN_THE_PLANES, SHARP, Give.AT_THE_BARBS)),
                "5; 0");
        row(text, "bends of 5 mm, knot at the anchor", natural(AT_ANCHOR), "");
        row(text, "the same, shared 15/85", fifteen(AT_ANCHOR), "");
        row(text, "the same, inextensible limbs", Counts.of(AT_ANCHOR, DualFixationStudy::inextensible), "");
        row(text, "bends of 5 mm, rounded knot half-way", natural(BETWEEN), "");
        row(text, "the same, shared 15/85", fifteen(BETWEEN), "");
        return text.toString();
    }

    private static void row(StringBuilder text, String name, Counts counts, String printed) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %s |\n",
                name,
                counts.superficialAt3(),
                counts.superficialAt5(),
                counts.fascialAt3(),
                counts.fascialAt5(),
                printed));
    }
}
