package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final CitationKey CONSENSUS = CitationKey.of("lorenc-2018");
    private static final CitationKey ASSUMED = CitationKey.of("assumed-thickness-bands");

    @Test
    void isAsGoodAsItsWeakestSource() {
        assertEquals(Grade.OPINION, Statement.of("thin-skin", CONSENSUS).grade());
        assertEquals(
                Grade.ASSUMPTION, Statement.of("thin-skin", CONSENSUS, ASSUMED).grade());
        assertEquals(
                Grade.ASSUMPTION, Statement.of("thin-skin", ASSUMED, CONSENSUS).grade());
    }

    @Test
    void needsACitationThatExists() {
        assertThrows(IllegalStateException.class, () -> Statement.of("thin-skin"));
        assertThrows(IllegalStateException.class, () -> Statement.of("thin-skin", CitationKey.of("nobody-1900")));
        assertThrows(
                IllegalStateException.class, () -> Statement.of("thin-skin", CONSENSUS, CitationKey.of("nobody-1900")));
    }

    @Test
    void needsACodeWithAText() {
        assertThrows(IllegalStateException.class, () -> Statement.of("no-such-code", CONSENSUS));
    }

    @Test
    void saysItsSentenceAndKeepsTheOrderOfItsSources() {
        Statement statement = Statement.of("thin-skin", CONSENSUS, ASSUMED);
        assertEquals(Code.of("thin-skin"), statement.code());
        assertEquals(Sentence.of(Code.of("thin-skin")), statement.sentence());
        assertEquals(List.of(CONSENSUS, ASSUMED), statement.citations());
    }
}
