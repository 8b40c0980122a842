package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsEveryKindOfValue() {
        assertEquals(
                Map.of("a", List.of(1.0, -2.5e-3, true, false, Json.NULL), "b\n\u00e9", Map.of(), "c", List.of()),
                Json.parse(" {\"a\" : [1,-2.5e-3, true,false,null],\"b\\n\\u00e9\":{},\"c\":[ ]} "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1,]",
                "{\"a\":1,}",
                "[1 2]",
                "01",
                "1.",
                ".5",
                "+1",
                "NaN",
                "Infinity",
                "1e999",
                "'a'",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "tru",
                "[1]x",
                "{a:1}",
                "{\"a\":1,\"a\":2}",
                "[",
                "{\"a\"}"
            })
    void refusesWhatTheGrammarDoesNotAllow(String text) {
        assertThrows(IllegalArgumentException.class, () -> Json.parse(text));
    }
}
