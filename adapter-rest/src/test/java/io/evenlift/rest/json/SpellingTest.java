package io.evenlift.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> KNOWN = List.of("ageYears", "sex", "skinThicknessMm", "u", "v");

    @Test
    void guessesASlip() {
        assertEquals(Optional.of("skinThicknessMm"), Spelling.closest("skinThiknesMm", KNOWN));
        assertEquals(Optional.of("ageYears"), Spelling.closest("ageyears", KNOWN));
        assertEquals(Optional.of("sex"), Spelling.closest("se", KNOWN));
    }

    @Test
    void doesNotGuessWhatIsFarFromEverything() {
        assertEquals(Optional.empty(), Spelling.closest("bodyMassIndex", KNOWN));
        assertEquals(Optional.empty(), Spelling.closest("x".repeat(10_000), KNOWN));
    }
}
