package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What uses a source. {@code -Devenlift.golden.write=true} writes {@code uses.csv} anew; its change is then to be read
 * before it is committed.
 */
class CitationUsesTest {
    private static final Path TABLE =
            Path.of("src", "main", "resources", "io", "evenlift", "domain", "evidence", "uses.csv");
    private static final String HEADING = """
            # Which rules and tables use each source. Made by CitationUsesTest from the keys in the tables and in the code
            # (-Devenlift.golden.write=true writes it anew); not to be changed by hand. A use is a concept, then the code of the
            # rule, what it is about, or the row of the table. In brackets: for which figure of the row; heading and note only
            # tell of the source.
            citation,use
            """;

    /** What is told on the evidence page alone, with the reason. */
    private static final Map<String, String> EXCUSED = Map.of(
            "assumed-reference-tension",
            "The references of the cause shares: a share carries no citation, the page of evidence shows the row.");

    @Test
    void standInTheTableAsTheTablesAndTheCodeHaveThem() throws IOException {
        String fresh = HEADING
                + DerivedUses.all().entrySet().stream()
                        .flatMap(uses -> uses.getValue().stream().map(use -> uses.getKey() + "," + use + "\n"))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("evenlift.golden.write")) {
            Files.writeString(TABLE, fresh);
        }
        assertEquals(
                fresh, Files.readString(TABLE), "uses.csv is old: run this test with -Devenlift.golden.write=true");
    }

    @Test
    void areKnownOfEverySourceButTheExcused() {
        Set<String> idle = Citations.all().stream()
                .map(citation -> citation.key().value())
                .filter(key -> CitationUses.of(CitationKey.of(key)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(EXCUSED.keySet(), idle);
    }

    @Test
    void belongToSourcesThatExist() {
        for (String key : DerivedUses.all().keySet()) {
            assertTrue(Citations.find(CitationKey.of(key)).isPresent(), key);
        }
    }

    @Test
    void nameARuleByItsCodeThoughPartsOfItHaveCodesToo() {
        assertUsed("lorenc-2018", "candidacy: thin-skin");
        assertUsed("assumed-layout-entries", "check: anchor-not-in-a-fascia");
        assertFalse(CitationUses.of(CitationKey.of("assumed-layout-entries")).contains("check: anchor-deeper-by"));
        assertUsed("saps-non-surgical-face-lift", "technique: may-need-an-incision");
        assertFalse(CitationUses.of(CitationKey.of("saps-non-surgical-face-lift"))
                .contains("technique: knot-that-may-be-felt"));
    }

    @Test
    void followAConstantToTheRulesThatNameIt() {
        assertUsed("assumed-goal-lift", "reasons: tension-is-enough");
        assertUsed("assumed-pleating", "prediction: dimple-with-pleat");
    }

    @Test
    void nameWhatAClassIsAboutWhereNoCodeIsGiven() {
        assertUsed("caller-catalogue", "request: catalogue");
    }

    @Test
    void nameARowByTheWordsThatTellItApart() {
        assertUsed("goldthread-vendor-list", "candidacy table finding_gates: pregnancy");
        assertUsed("pds-rat-1981", "thread table strength: pdo rat");
        assertUsed("assumed-goal-lift", "prediction table goals: jowl");
        assertUsed("superficial-fascia-ultrasound", "face table regional_thickness: temple (smas depth)");
    }

    @Test
    void tellWhereASourceIsOnlyNamed() {
        assertEquals(
                List.of("evidence: assumed-fat-modulus (note)", "evidence: mousavi-2023 (note)"),
                CitationUses.of(CitationKey.of("superficial-fascia-traction")));
        assertUsed("yi-oh-2024", "face table danger_zones: superficial-temporal-artery-frontal (note)");
    }

    @Test
    void areNoNamesOfClassesOrPackages() {
        for (SortedSet<String> uses : DerivedUses.all().values()) {
            uses.forEach(use -> assertTrue(use.matches("[a-z0-9_ :()-]+"), use));
        }
    }

    private static void assertUsed(String key, String use) {
        List<String> uses = CitationUses.of(CitationKey.of(key));
        assertTrue(uses.contains(use), () -> key + " has " + uses);
    }
}
