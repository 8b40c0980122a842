package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.comparison.ComparedAspect;
import io.evenlift.domain.comparison.Treatment;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.RegionCaution;
import io.evenlift.domain.prediction.Fading;
import io.evenlift.domain.recovery.Urgency;
import io.evenlift.domain.thread.Obstacle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final String SEVERAL_WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)+";

    private static Set<String> codes() {
        return Texts.codes().stream().map(Code::value).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of a language that are not as they should be, by their codes. */
    private static Map<Code, String> among(Language language, Predicate<String> offending) {
        Map<Code, String> found = new TreeMap<>();
        for (Code code : Texts.codes()) {
            String text = Texts.of(code, language);
            if (offending.test(text)) {
                found.put(code, text);
            }
        }
        return found;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    @Nested
    class OfCodes {

        private List<SourceLiterals.Literal> everywhere() {
            return SourceLiterals.of("domain", "application", "adapter-rest");
        }

        /** Codes that are put together from the words of a vocabulary. */
        private Set<String> putTogether() {
            Set<String> codes = new TreeSet<>();
            for (Finding finding : Finding.values()) {
                codes.add(finding.word());
            }
            for (Obstacle obstacle : Obstacle.values()) {
                codes.add("product-" + obstacle.word());
            }
            DangerZone.all().forEach(zone -> codes.add("near-" + zone.code()));
            RegionCaution.all().forEach(caution -> codes.add("near-" + caution.code()));
            Landmark.OF_LIFT.forEach(landmark -> codes.add("lifts-most-" + landmark.word()));
            Fading.published().forEach(series -> codes.add(series.study().value()));
            for (Urgency urgency : Urgency.values()) {
                codes.add(urgency.sentence().code().value());
            }
            for (Treatment treatment : Treatment.values()) {
                codes.add("treatment-" + treatment.word());
            }
            for (ComparedAspect compared : ComparedAspect.published()) {
                codes.add("aspect-" + compared.aspect().word());
            }
            return codes;
        }

        /** Every cell of a table that is no table of texts. */
        private Set<String> inTables() {
            Set<String> cells = new TreeSet<>();
            for (Path table : EvidenceTest.tables()) {
                if (!table.getFileName().toString().startsWith("texts_")) {
                    for (String column : EvidenceTest.columns(table)) {
                        EvidenceTest.rows(table).forEach(row -> cells.add(row.text(column)));
                    }
                }
            }
            return cells;
        }

        @Test
        void areThereForEveryCodeThatIsWrittenOut() {
            Set<String> codes = everywhere().stream()
                    .filter(literal ->
                            literal.call().endsWith("Code.of") || literal.call().endsWith("Fix.of"))
                    .filter(literal -> literal.value().matches(SEVERAL_WORDS))
                    .map(SourceLiterals.Literal::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertFalse(codes.isEmpty());
            codes.removeAll(codes());
            assertEquals(Set.of(), codes);
        }

        @Test
        void areThereForEveryCodeThatIsPutTogether() {
            Set<String> codes = putTogether();
            codes.removeAll(codes());
            assertEquals(Set.of(), codes);
        }

        @Test
        void areAllUsed() {
            Set<String> idle = codes();
            idle.removeAll(putTogether());
            idle.removeAll(inTables());
            everywhere().forEach(literal -> {
                idle.remove(literal.value());
                idle.remove("picture-" + literal.value());
            });
            // Put together from the side and the grade of a dimple.
            idle.removeIf(code -> code.matches("picture-(of-the-(left|right)|grade-[0-3])"));
            assertEquals(Set.of(), idle);
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void failLoudlyForACodeWithoutOne(Language language) {
            assertThrows(IllegalStateException.class, () -> Texts.of(Code.of("no-such-code"), language));
        }
    }

    @Nested
    class InEachLanguage {

        /** A place stands for a word or a figure of a few characters. */
        private boolean isNoShortEnglish(String text) {
            return !text.matches("[A-Z0-9{].{8,200}\\.");
        }

        /** Of 4 to 200 characters, each sentence in the polite form, at most a remark in brackets behind it. */
        private boolean isNoShortKorean(String text) {
            return !text.matches(".{3,199}\\.")
                    || !text.matches(".*\\p{IsHangul}.*")
                    || !Arrays.stream(text.split("\\.( |$)"))
                            .allMatch(sentence -> sentence.matches(".*(니다|세요)(\\([^)]+\\))?"));
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void standsATextForEveryCode(Language language) {
            assertFalse(Texts.codes().isEmpty());
            assertEquals(Map.of(), among(language, String::isBlank));
        }

        /** All but the labels of a picture. */
        @Test
        void areShortSentences() {
            assertEquals(Map.of(), sentences(among(Language.ENGLISH, this::isNoShortEnglish)));
            assertEquals(Map.of(), sentences(among(Language.KOREAN, this::isNoShortKorean)));
        }

        private Map<Code, String> sentences(Map<Code, String> texts) {
            texts.keySet().removeIf(code -> code.value().startsWith("picture-"));
            return texts;
        }

        @Test
        void isNoneOfTheOther() {
            assertEquals(Map.of(), among(Language.ENGLISH, text -> text.matches(".*\\p{IsHangul}.*")));
            assertEquals(
                    Map.of(), among(Language.KOREAN, text -> !untranslated(text).isEmpty()));
        }

        /** Latin words but for abbreviations, units and names. */
        private List<String> untranslated(String text) {
            Set<String> units = Set.of("mm", "cm", "kg", "mg", "ml", "kPa", "MHz");
            List<String> words = new ArrayList<>(found("[A-Za-z][A-Za-z0-9]*", text.replaceAll("\\{[a-zA-Z]+}", "")));
            words.removeIf(word -> word.matches("[A-Z][A-Z0-9]*|[A-Z][a-z]+") || units.contains(word));
            return words;
        }

        @Test
        void areTheSamePlacesToFill() {
            for (Code code : Texts.codes()) {
                Set<String> places = Texts.placesIn(Texts.of(code, Language.ENGLISH));
                for (Language language : Language.values()) {
                    assertEquals(places, Texts.placesIn(Texts.of(code, language)), code::value);
                }
            }
        }

        /** Korean may write in figures what English writes in words, and never fewer. */
        @Test
        void areTheSameFigures() {
            for (Code code : Texts.codes()) {
                List<String> figures = new ArrayList<>(found("\\d+(\\.\\d+)?", Texts.of(code, Language.ENGLISH)));
                found("\\d+(\\.\\d+)?", Texts.of(code, Language.KOREAN)).forEach(figures::remove);
                assertEquals(List.of(), figures, code::value);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "짧다", "Wait.", "시술을 미룹니다", "시술을 미룬다.", "미룹니다. 안 돼."})
        void wouldCatchWhatIsNoShortKorean(String planted) {
            assertTrue(isNoShortKorean(planted));
        }

        @Test
        void wouldCatchWhatIsNotTranslated() {
            assertEquals(List.of("wait"), untranslated("시술을 wait 합니다."));
            assertEquals(List.of(), untranslated("PDO 실은 SMAS층에서 {mm} 2 mm 깊이에 있습니다(Niu)."));
        }
    }

    @Nested
    class OfPromises {

        static List<ForbiddenPhrase> phrases() {
            return ForbiddenPhrase.all();
        }

        @ParameterizedTest
        @MethodSource("phrases")
        void areNotMade(ForbiddenPhrase phrase) {
            assertEquals(Map.of(), among(phrase.language(), phrase::isIn));
        }

        @ParameterizedTest
        @MethodSource("phrases")
        void wouldBeCaught(ForbiddenPhrase phrase) {
            assertTrue(phrase.isIn(phrase.planted()));
            assertFalse(phrase.reason().isBlank());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Not validated: a handful of series cannot validate a model.",
                    "Dimpling can occur with any plan; nothing here is validated.",
                    "It happened to 7 of 100 patients; none in stock.",
                    "여기의 어떤 내용도 검증되지 않았습니다.",
                    "어떤 계획에서도 딤플이 생길 수 있습니다.",
                    "100명 중 1명에서 생겼습니다.",
                    "같은 장력에서 딤플의 차이가 없습니다."
                })
        void areNotSeenWhereNoneIsMade(String honest) {
            assertEquals(
                    List.of(),
                    phrases().stream().filter(phrase -> phrase.isIn(honest)).toList());
        }
    }

    /** Bleeding is the lesser harm: a prescribed medicine goes on, whatever it does to bruising. */
    @Nested
    class OfMedicines {
        private static final Map<Language, String> GOES_ON = Map.of(
                Language.ENGLISH, "A prescribed medicine is not stopped for this.",
                Language.KOREAN, "처방약은 이 시술 때문에 중단하지 않습니다.");

        private static final Map<Language, Pattern> MEDICINE = Map.of(
                Language.ENGLISH,
                Pattern.compile(
                        "(?i)\\b(medicine|medication|drug|tablet|anticoagul|antiplatelet|blood thinner|aspirin|"
                                + "warfarin|heparin|apixaban|clopidogrel|immunosuppressant|isotretinoin|prescri|anti-inflammator)"),
                Language.KOREAN,
                Pattern.compile("처방|복용|투약|약물|약을|약은|먹는 약|항응고|항혈소판|소염|아스피린|와파린|헤파린|억제제|이소트레티노인"));

        private static final Map<Language, Pattern> STOP = Map.of(
                Language.ENGLISH,
                Pattern.compile("(?i)\\b(stop|discontinu|withh[eo]ld|paus|interrupt|ceas|suspend|halt|quit|skip|omit|"
                        + "come off|hold off|leave off|do not take)"),
                Language.KOREAN,
                Pattern.compile("중단|중지|끊|멈추|멈춥|휴약|거르|건너뛰|먹지 마|복용하지"));

        private static boolean advisesStopping(Language language, String text) {
            String rest = text.replace(GOES_ON.get(language), "");
            return MEDICINE.get(language).matcher(rest).find()
                    && STOP.get(language).matcher(rest).find();
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void areNeverToBeStopped(Language language) {
            assertEquals(Map.of(), among(language, text -> advisesStopping(language, text)));
        }

        @Test
        void areSaidToGoOnInEveryLanguage() {
            Set<Code> english = among(Language.ENGLISH, text -> text.contains(GOES_ON.get(Language.ENGLISH)))
                    .keySet();
            assertFalse(english.isEmpty());
            assertEquals(
                    english,
                    among(Language.KOREAN, text -> text.contains(GOES_ON.get(Language.KOREAN)))
                            .keySet());
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '"',
                value = {
                    "ENGLISH, Stop the anticoagulant three days before.",
                    "ENGLISH, Aspirin is discontinued a week before.",
                    "ENGLISH, Withhold every blood thinner.",
                    "ENGLISH, A prescribed medicine is not stopped for this. Aspirin is paused.",
                    "KOREAN, 시술 일주일 전부터 아스피린 복용을 중단하세요.",
                    "KOREAN, 항응고제를 끊고 오세요.",
                    "KOREAN, 처방약은 이 시술 때문에 중단하지 않습니다. 와파린은 3일간 휴약합니다."
                })
        void wouldBeCaughtWhereTheyAre(Language language, String planted) {
            assertTrue(advisesStopping(language, planted));
        }
    }
}
