package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {
    private static final Code PREGNANCY = Code.of("pregnancy");

    @Nested
    class In {

        @Test
        void saysTheSameCodeInBothLanguages() {
            Sentence sentence = Sentence.of(PREGNANCY);
            assertEquals("Pregnant: no thread lift now.", sentence.in(Language.ENGLISH));
            assertEquals("임신 중입니다. 지금은 실리프팅을 하지 않습니다.", sentence.in(Language.KOREAN));
            assertEquals(PREGNANCY, sentence.code());
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void fillsEveryPlaceOfEveryCode(Language language) {
            for (Code code : Texts.codes()) {
                Map<String, String> values = new HashMap<>();
                Texts.placesIn(Texts.of(code, Language.ENGLISH)).forEach(place -> values.put(place, "7"));
                String expected = Texts.of(code, language).replaceAll("\\{[a-zA-Z]+}", "7");
                assertEquals(expected, new Sentence(code, values).in(language));
            }
        }

        @Test
        void isADifferentTextInEachLanguage() {
            for (Code code : Texts.codes()) {
                assertNotEquals(Texts.of(code, Language.ENGLISH), Texts.of(code, Language.KOREAN));
            }
        }
    }

    @Nested
    class Places {
        private static final String TEXT = "In {series}, {low} to {high} of 100; {high} at most.";

        @Test
        void areFilledWhereverTheyStand() {
            assertEquals(
                    "In a pool, 7 to 10 of 100; 10 at most.",
                    Texts.filled(TEXT, Map.of("series", "a pool", "low", "7", "high", "10")));
        }

        @Test
        void takeValuesAsTheyAreWritten() {
            assertEquals(
                    "In {low} $1 \\, 7 to 10 of 100; 10 at most.",
                    Texts.filled(TEXT, Map.of("series", "{low} $1 \\", "low", "7", "high", "10")));
        }

        @Test
        void areRefusedWhereOneIsMissing() {
            assertThrows(IllegalStateException.class, () -> Texts.requirePlaces(TEXT, Set.of("series", "low")));
        }

        @Test
        void areRefusedWhereOneIsTooMany() {
            assertThrows(IllegalStateException.class, () -> Texts.requirePlaces("No place.", Set.of("weeks")));
            assertThrows(IllegalStateException.class, () -> new Sentence(PREGNANCY, Map.of("weeks", "2")));
        }

        @Test
        void areKeptAsTheyWere() {
            Map<String, String> values = new HashMap<>();
            Sentence sentence = new Sentence(PREGNANCY, values);
            values.put("weeks", "2");
            assertEquals(Sentence.of(PREGNANCY), sentence);
            assertThrows(
                    UnsupportedOperationException.class, () -> sentence.values().put("weeks", "2"));
        }
    }

    @Test
    void isRefusedForACodeWithoutText() {
        assertThrows(IllegalStateException.class, () -> Sentence.of(Code.of("no-such-code")));
    }
}
