package io.evenlift.rest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenlift.domain.evidence.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    record Measure(double value, String method) {
        public boolean isLarge() {
            return value > 1;
        }

        public String getUnit() {
            return "mm";
        }
    }

    record Everything(
            String zone,
            Integer age,
            Measure measure,
            Optional<String> note,
            Optional<Measure> absent,
            String missing,
            List<Double> path,
            List<Measure> none,
            Map<String, Integer> byName,
            boolean done) {}

    record Nothing() {}

    record Number(double value) {}

    @Test
    void keepsTheOrderOfTheComponentsAndLeavesOutWhatIsAbsent() {
        Everything everything = new Everything(
                "볼 \"cheek\"",
                58,
                new Measure(1.4, "calliper"),
                Optional.of("seen"),
                Optional.empty(),
                null,
                List.of(1.0, 0.25),
                List.of(),
                Map.of("b", 2, "a", 1, "c", 3),
                true);

        assertEquals("""
                {
                  "zone": "볼 \\"cheek\\"",
                  "age": 58,
                  "measure": {
                    "value": 1.4,
                    "method": "calliper"
                  },
                  "note": "seen",
                  "path": [
                    1,
                    0.25
                  ],
                  "none": [],
                  "byName": {
                    "a": 1,
                    "b": 2,
                    "c": 3
                  },
                  "done": true
                }
                """, text(everything));
    }

    @Test
    void writesARecordWithoutComponents() {
        assertEquals("{}\n", text(new Nothing()));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-12.50, -12.5",
        "100.0, 100",
        "0.1, 0.1",
        "0.002, 0.002",
        "1e-9, 0.000000001",
        "12345678.9, 12345678.9",
        "123456789012345, 123456789012345",
        "2e-3, 0.002",
        "2.2250738585072014e-308, 2.2250738585072014E-308",
        "1.7976931348623157e308, 1.7976931348623157E+308"
    })
    void writesTheShortestDigits(double value, String expected) {
        assertEquals("{\n  \"value\": " + expected + "\n}\n", text(new Number(value)));
    }

    @Test
    void writesDigitsThatReadBackAsTheSameNumber() {
        long seed = 20_260_101;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String digits = text(new Number(value)).replaceAll("[^-+.0-9E]", "");
                assertEquals(value + 0.0, Double.parseDouble(digits), "seed " + seed + ": " + digits);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesToWriteWhatIsNoNumber(double value) {
        assertThrows(IllegalStateException.class, () -> JsonText.of(new Number(value), Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void isTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals("{\n  \"value\": 1234.5,\n  \"method\": \"TITI\"\n}\n", text(new Measure(1234.5, "TITI")));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(Object value) {
        return new String(JsonText.of(value, Language.ENGLISH), UTF_8);
    }
}
