package io.evenlift.domain.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.domain.fixation.Technique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of threads and surgery: complete, sourced, in both languages, and without a figure typed into a text. */
class PublishedTest {
    static List<ComparedAspect> aspects() {
        return ComparedAspect.published();
    }

    static List<Fact> facts() {
        return aspects().stream()
                .flatMap(compared -> Stream.concat(
                        compared.cells().stream().flatMap(cell -> cell.facts().stream()),
                        compared.conflicts().stream()))
                .toList();
    }

    static List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Arrays.stream(Treatment.values()).map(Treatment::text).forEach(sentences::add);
        Arrays.stream(Aspect.values()).map(Aspect::text).forEach(sentences::add);
        facts().forEach(fact -> sentences.add(fact.statement().sentence()));
        return sentences;
    }

    private static ComparedAspect in(Aspect aspect) {
        return aspects().get(aspect.ordinal());
    }

    private static List<Cell> cells(Aspect aspect, Treatment treatment) {
        return in(aspect).cells().stream()
                .filter(cell -> cell.treatment() == treatment)
                .toList();
    }

    private static boolean isUnknown(Cell cell) {
        return cell.fold(known -> false, unknown -> true);
    }

    private static Set<String> codes(List<Fact> facts) {
        Set<String> codes = new LinkedHashSet<>();
        facts.forEach(fact -> codes.add(fact.statement().code().value()));
        return codes;
    }

    @Nested
    class TheTable {

        @Test
        void hasEveryAspectInReadingOrder() {
            assertEquals(
                    List.of(Aspect.values()),
                    aspects().stream().map(ComparedAspect::aspect).toList());
        }

        @ParameterizedTest
        @EnumSource(Aspect.class)
        void hasOneCellForEachTreatmentAtLarge(Aspect aspect) {
            for (Treatment treatment : Treatment.values()) {
                assertEquals(
                        1,
                        cells(aspect, treatment).stream()
                                .filter(cell -> cell.technique().isEmpty())
                                .count(),
                        treatment::word);
            }
        }

        @ParameterizedTest
        @EnumSource(Aspect.class)
        void hasEachTechniqueOnceOrNone(Aspect aspect) {
            List<Technique> told = in(aspect).cells().stream()
                    .flatMap(cell -> cell.technique().stream())
                    .toList();
            assertTrue(told.isEmpty() || told.equals(List.of(Technique.values())), told::toString);
            in(aspect).cells().stream()
                    .filter(cell -> cell.technique().isPresent())
                    .forEach(cell -> assertEquals(Treatment.THREAD_LIFT, cell.treatment()));
        }

        @ParameterizedTest
        @EnumSource(
                value = Aspect.class,
                names = {"INCISION", "ANAESTHESIA", "BRUISING", "SWELLING", "DIMPLING_AND_CONTOUR", "THREAD_ITSELF"})
        void knowsNothingOfDualFixationItselfAndNamesItsNearestRelative(Aspect aspect) {
            Cell dual = in(aspect).cells().stream()
                    .filter(cell -> cell.technique().equals(Optional.of(Technique.DUAL_FIXATION)))
                    .findFirst()
                    .orElseThrow();
            assertInstanceOf(Cell.Unknown.class, dual);
            String text = dual.facts().get(0).statement().sentence().in(Language.ENGLISH);
            assertTrue(text.contains("earest"), text);
        }

        @Test
        void saysUnknownOfDimplingAfterSurgeryAndNeverNothing() {
            for (Treatment surgery : Treatment.SURGERY) {
                Cell cell = cells(Aspect.DIMPLING_AND_CONTOUR, surgery).get(0);
                assertInstanceOf(Cell.Unknown.class, cell);
                assertEquals(List.of(), cell.facts().get(0).figures());
                String text = cell.facts().get(0).statement().sentence().in(Language.ENGLISH);
                assertTrue(text.startsWith("Unknown, which is not zero"), text);
            }
        }

        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#aspects")
        void saysSoWhereACellIsUnknown(ComparedAspect compared) {
            compared.cells().stream().filter(PublishedTest::isUnknown).forEach(cell -> {
                Sentence said = cell.facts().get(0).statement().sentence();
                assertTrue(said.in(Language.ENGLISH).startsWith("Unknown"), () -> said.in(Language.ENGLISH));
                assertTrue(said.in(Language.KOREAN).contains("알 수 없습니다"), () -> said.in(Language.KOREAN));
            });
        }

        @Test
        void namesConflictsAndWhatCannotBeCompared() {
            assertEquals(
                    Set.of("time-conflict"), codes(in(Aspect.OPERATING_TIME).conflicts()));
            assertEquals(Set.of("swelling-conflict"), codes(in(Aspect.SWELLING).conflicts()));
            assertEquals(
                    Set.of("infection-conflict"), codes(in(Aspect.INFECTION).conflicts()));
            assertEquals(
                    Set.of("sense-not-comparable"),
                    codes(in(Aspect.SENSORY_CHANGE).conflicts()));
            assertEquals(
                    Set.of("nerve-not-comparable"),
                    codes(in(Aspect.MOTOR_NERVE_INJURY).conflicts()));
            Fact swelling = in(Aspect.SWELLING).conflicts().get(0);
            assertEquals(
                    List.of("35", "16"),
                    swelling.figures().stream()
                            .map(figure -> figure.low().toPlainString())
                            .toList(),
                    "both sides are given");
        }

        /** A measured lift is never told as a satisfaction, nor the other way round. */
        @Test
        void keepsTheThreeDurabilitiesApart() {
            Set<String> seen = new HashSet<>();
            for (Aspect aspect : List.of(
                    Aspect.DURABILITY_MEASURED, Aspect.DURABILITY_ON_A_SCALE, Aspect.DURABILITY_BY_SATISFACTION)) {
                for (Cell cell : in(aspect).cells()) {
                    cell.facts()
                            .forEach(fact -> fact.figures()
                                    .forEach(figure -> assertTrue(
                                            seen.add(aspect
                                                    + figure.outcome().value()
                                                    + figure.low()
                                                    + cell.treatment()),
                                            figure::toString)));
                }
            }
            assertFalse(outcomes(Aspect.DURABILITY_MEASURED).contains("satisfied"));
            assertFalse(outcomes(Aspect.DURABILITY_ON_A_SCALE).contains("satisfied"));
            assertTrue(outcomes(Aspect.DURABILITY_BY_SATISFACTION).contains("satisfied"));
            assertTrue(outcomes(Aspect.DURABILITY_MEASURED).contains("mean-rise-of-the-jowl"));
        }

        private Set<String> outcomes(Aspect aspect) {
            Set<String> outcomes = new HashSet<>();
            in(aspect)
                    .cells()
                    .forEach(cell -> cell.facts()
                            .forEach(fact -> fact.figures()
                                    .forEach(figure ->
                                            outcomes.add(figure.outcome().value()))));
            return outcomes;
        }
    }

    /**
     * Rows of the evidence from which the tables were made, copied once more by hand: what each column tells of a treatment in
     * figures. {@code rows.csv} says why a figure of the evidence is not there.
     */
    @Nested
    class TheEvidence {

        @ParameterizedTest
        @EnumSource(Aspect.class)
        void isThereRowByRow(Aspect aspect) {
            Row row = Tables.read(PublishedTest.class, "rows.csv").get(aspect.ordinal());
            assertEquals(aspect.word(), row.text("aspect"));
            for (Treatment treatment : Treatment.values()) {
                Set<String> told = new TreeSet<>();
                for (Cell cell : cells(aspect, treatment)) {
                    cell.facts().forEach(fact -> fact.figures().forEach(figure -> told.add(words(figure))));
                }
                String expected = row.text(treatment.word());
                assertEquals(
                        expected.isEmpty() ? Set.of() : new TreeSet<>(List.of(expected.split(" *; *"))),
                        told,
                        treatment::word);
            }
        }

        private String words(Figure figure) {
            String amount = figure.isExact()
                    ? figure.low().toPlainString()
                    : figure.low().toPlainString() + "-" + figure.high().toPlainString();
            return amount + " " + figure.unit().word();
        }
    }

    @Nested
    class EachFact {
        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#facts")
        void namesTheSourcesOfItsFigures(Fact fact) {
            assertFalse(fact.statement().citations().isEmpty());
            for (Figure figure : fact.figures()) {
                assertTrue(
                        fact.statement().citations().containsAll(figure.citations()),
                        () -> fact.statement().code() + " " + figure);
            }
            fact.statement()
                    .citations()
                    .forEach(key -> assertTrue(Citations.find(key).isPresent(), key::value));
        }

        @Test
        void tellsEveryFigureOfTheTableSomewhere() {
            Set<String> told = new HashSet<>();
            facts().forEach(fact -> fact.figures().forEach(figure -> told.add(figure.toString())));
            for (Row row : Tables.read(Published.class, "figures.csv")) {
                assertTrue(told.contains(Published.figure(row.text("place")).toString()), row.text("place"));
            }
        }

        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#facts")
        void hasFiguresWithinTheirUnit(Fact fact) {
            for (Figure figure : fact.figures()) {
                assertTrue(figure.low().compareTo(figure.high()) <= 0, figure::toString);
                if (figure.unit() == Unit.OF_100 || figure.unit() == Unit.PERCENT) {
                    assertTrue(figure.low().signum() >= 0 && figure.high().intValue() <= 100, figure::toString);
                }
                figure.time().ifPresent(time -> assertTrue(time.value().signum() >= 0, figure::toString));
            }
        }

        /** A stay of the denominator: 100 wherever people are counted, and no ratio but those that a source gives itself. */
        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#facts")
        void formsNoRatioOfItsOwn(Fact fact) {
            fact.figures().stream()
                    .filter(figure -> figure.unit() == Unit.TIMES)
                    .forEach(figure -> assertEquals(
                            List.of("gupta-2016"),
                            figure.citations().stream().map(Object::toString).toList()));
        }
    }

    @Nested
    class EachSentence {
        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#sentences")
        void isThereInEveryLanguageWithNoPlaceLeft(Sentence sentence) {
            for (Language language : Language.values()) {
                String text = sentence.in(language);
                assertFalse(text.isBlank());
                assertFalse(text.contains("{") || text.contains("}"), text);
            }
            assertTrue(sentence.in(Language.KOREAN).matches("(?s).*[가-힣].*\\."), () -> sentence.in(Language.KOREAN));
        }

        /** A figure that is typed into a text stands twice and has no source. */
        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#codes")
        void hasNoFigureOfItsOwn(Code code) {
            for (Language language : Language.values()) {
                String typed = Texts.of(code, language)
                        .replaceAll("\\{[a-zA-Z]+}", "")
                        .replaceAll("of 100\\b|100[명건] 중|5점 만점", "");
                assertFalse(typed.matches("(?s).*[0-9].*"), typed);
            }
        }

        @ParameterizedTest
        @MethodSource("io.evenlift.domain.comparison.PublishedTest#sentences")
        void countsInHundredthsAlone(Sentence sentence) {
            String english = sentence.in(Language.ENGLISH);
            assertFalse(english.matches(".*\\b1 in \\d.*|.*\\d of (?!100\\b)\\d.*"), english);
            String korean = sentence.in(Language.KOREAN).replaceAll("100[명건] 중", "");
            assertFalse(korean.matches(".*\\d[명건] 중.*"), korean);
        }

        @ParameterizedTest
        @ValueSource(strings = {"보장", "완벽", "최고", "가장 효과", "안전합니다", "입증", "검증", "부작용 없", "심부볼", "권합니다", "추천"})
        void promisesNothingInKorean(String word) {
            sentences()
                    .forEach(sentence -> assertFalse(
                            sentence.in(Language.KOREAN).contains(word), () -> sentence.in(Language.KOREAN)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"recommend", "superior", "better", "safe", "only ", "just ", "simple", "gentle", "validated"
                })
        void sellsNothing(String word) {
            for (Fact fact : facts()) {
                String text = fact.statement().sentence().in(Language.ENGLISH).toLowerCase(Locale.ROOT);
                boolean honest = text.contains("only where")
                        || text.contains("only 2.9")
                        || text.contains("count only")
                        || text.endsWith("encyclopaedia only.");
                assertTrue(honest || !text.contains(word), text);
            }
        }
    }

    static List<Code> codes() {
        return sentences().stream().map(Sentence::code).distinct().toList();
    }

    @Nested
    class OfAFigure {
        private Figure figure(String low, String high, Unit unit) {
            return new Figure(
                    Code.of("bruising"),
                    new BigDecimal(low),
                    new BigDecimal(high),
                    unit,
                    new Figure.Sample(OptionalInt.empty(), OptionalInt.empty()),
                    Optional.empty(),
                    List.of());
        }

        @Test
        void takesBothEndsOfAFrequency() {
            assertEquals(new BigDecimal("0"), figure("0", "100", Unit.OF_100).low());
            assertTrue(figure("0.64", "0.64", Unit.OF_100).isExact());
            assertFalse(figure("2", "2.5", Unit.HOURS).isExact());
        }

        @Test
        void refusesWhatItsUnitDoesNotHold() {
            assertThrows(IllegalStateException.class, () -> figure("-0.1", "1", Unit.OF_100));
            assertThrows(IllegalStateException.class, () -> figure("1", "100.1", Unit.OF_100));
            assertThrows(IllegalStateException.class, () -> figure("1", "101", Unit.PERCENT));
            assertThrows(IllegalStateException.class, () -> figure("4", "5.1", Unit.OF_5));
            assertThrows(IllegalStateException.class, () -> figure("3", "2", Unit.WEEKS));
            assertEquals(
                    new BigDecimal("256"), figure("256", "256", Unit.MINUTES).high());
        }
    }

    @Test
    void aKnownCellTellsSomething() {
        assertThrows(
                IllegalStateException.class, () -> new Cell.Known(Treatment.THREAD_LIFT, Optional.empty(), List.of()));
        assertThrows(IllegalStateException.class, () -> Published.figure("no-such-figure"));
    }
}
