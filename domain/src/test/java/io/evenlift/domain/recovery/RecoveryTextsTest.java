package io.evenlift.domain.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.evidence.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patients read, in both languages. */
class RecoveryTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");
    /** Stopping a prescribed medicine is nobody's advice here. */
    private static final Pattern STOPS_A_MEDICINE = Pattern.compile(
            "(?i)(stop|pause|discontinue)[^.]*(thinner|anticoagulant|medicine)|(항응고제|혈전 예방약)[^.]*(중단|끊)");

    static List<Code> codes() {
        return Tables.read(Texts.class, "texts_recovery.csv").stream()
                .map((Row row) -> Code.of(row.text("code")))
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void stayShortPoliteAndAlikeInKorean(Code code) {
        String korean = Texts.of(code, Language.KOREAN);
        String english = Texts.of(code, Language.ENGLISH);
        assertTrue(korean.matches("[가-힣{0-9].{5,140}[다요]\\."), () -> code + ": " + korean);
        for (String sentence : korean.split("(?<=\\.) ")) {
            assertTrue(sentence.matches(".*(니다|세요)(\\([^)]*\\))?\\."), () -> code + ": " + sentence);
        }
        assertEquals(places(english), places(korean), code::value);
        assertTrue(english.split("(?<=[.]) ").length <= 4, code::value);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void neverAdviseToStopAMedicineNorCompareClinics(Code code) {
        for (Language language : Language.values()) {
            String text = Texts.of(code, language);
            assertFalse(STOPS_A_MEDICINE.matcher(text).find(), () -> code + ": " + text);
            assertFalse(text.matches(".*\\b1 in \\d+.*"), () -> code + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"보장", "완벽", "최고", "확실히", "100%", "안전합니다", "부작용이 없", "심부볼", "매선", "타 병원"})
    void promiseNothingInKorean(String word) {
        for (Code code : codes()) {
            assertFalse(Texts.of(code, Language.KOREAN).contains(word), code::value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validated", "safe ", "safely", "will disappear", "always go"})
    void promiseNothingInEnglish(String word) {
        for (Code code : codes()) {
            assertFalse(Texts.of(code, Language.ENGLISH).contains(word), code::value);
        }
    }

    @Test
    void sayOfEveryRateThatItIsNotThisPersons() {
        for (Code code : codes()) {
            String text = Texts.of(code, Language.ENGLISH);
            boolean isRate = code.value().endsWith("-rate") || code.value().equals("dimpling-on-record");
            assertEquals(isRate, text.contains("not this person's probability"), code::value);
            assertTrue(!isRate || text.contains(" of 100"), code::value);
            assertTrue(!isRate || Texts.of(code, Language.KOREAN).contains("100명 중"), code::value);
        }
    }
}
