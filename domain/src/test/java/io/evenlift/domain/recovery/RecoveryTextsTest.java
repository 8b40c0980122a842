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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What patients read, beyond what all texts are held to. */
class RecoveryTextsTest {

    static List<Code> codes() {
        return Tables.read(Texts.class, "texts_recovery.csv").stream()
                .map((Row row) -> Code.of(row.text("code")))
                .toList();
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
