package io.evenlift.application.port.in;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineVersionsTest {
    private static final EngineVersions CURRENT = EngineVersions.CURRENT;

    @Nested
    class TheContent {
        /** A changed figure without a word in the changelog stops here. */
        @Test
        void standsInTheChangelogUnderTheVersionsThatItBelongsTo() throws IOException {
            String changelog = Files.readString(Path.of("..", "CHANGELOG.md"));
            String line = "Versions: evidence %s, rules %s, catalogue %s, content %s."
                    .formatted(CURRENT.evidence(), CURRENT.rules(), CURRENT.catalogue(), CURRENT.content());
            assertTrue(
                    entry(changelog, CURRENT.version()).contains(line),
                    () ->
                            "A table, or the use of a source, has changed. Move the version of what changed in EngineVersions"
                                    + " (evidence, rules or catalogue; none for a wording), write into the entry ["
                                    + CURRENT.version()
                                    + "] of CHANGELOG.md what changed, and let that entry say: " + line);
        }

        /** The part of the changelog under a version's heading, on one line. */
        private String entry(String changelog, String version) {
            int from = changelog.indexOf("\n## [" + version + "]");
            assertTrue(from >= 0, () -> "CHANGELOG.md has no entry [" + version + "]");
            int to = changelog.indexOf("\n## [", from + 1);
            return changelog.substring(from, to < 0 ? changelog.length() : to).replaceAll("\\s+", " ");
        }

        @Test
        void isADigestOfSixteenDigits() {
            assertTrue(CURRENT.content().matches("[0-9a-f]{16}"), CURRENT.content());
        }

        @Test
        void staysWithACallersCatalogue() {
            assertEquals(CURRENT.content(), CURRENT.withCatalogue("caller-1").content());
        }

        @Test
        void movesWithOneDigitOfOneTable() {
            SortedMap<String, String> changed = new TreeMap<>(Content.tables());
            changed.computeIfPresent(
                    "face/tissue.csv", (name, text) -> text.replace("modulus-kpa,100,", "modulus-kpa,101,"));
            assertNotEquals(Content.tables(), changed);
            assertNotEquals(CURRENT.content(), ContentDigest.of(changed));
            assertEquals(CURRENT.content(), ContentDigest.of(Content.tables()));
        }

        @Test
        void movesWithTheNameOfATableAndWithWhereOneEnds() {
            String digest = ContentDigest.of(new TreeMap<>(Map.of("a.csv", "one\n", "b.csv", "two\n")));
            assertNotEquals(digest, ContentDigest.of(new TreeMap<>(Map.of("a.csv", "one\n", "c.csv", "two\n"))));
            assertNotEquals(digest, ContentDigest.of(new TreeMap<>(Map.of("a.csv", "one\nb.csv 4\ntwo\n"))));
        }

        /** So that other programs can compute it: the published SHA-256 of "abc". */
        @Test
        void isTakenByTheUsualSha256() {
            assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
        }
    }

    @Nested
    class TheReview {
        @ParameterizedTest
        @ValueSource(strings = {"2026-11-29", "2027-11-21", "2027-11-22"})
        void isNotOverdueUpToItsDay(String today) {
            assertFalse(reviewDue("2027-11-22").isReviewOverdue(LocalDate.parse(today)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-11-23", "2030-01-01"})
        void isOverdueAfterIt(String today) {
            assertTrue(reviewDue("2027-11-22").isReviewOverdue(LocalDate.parse(today)));
        }

        @Test
        void hasADate() {
            assertEquals(
                    CURRENT.evidenceReviewDue(),
                    LocalDate.parse(CURRENT.evidenceReviewDue()).toString());
        }

        private EngineVersions reviewDue(String date) {
            return new EngineVersions("1", "1", "1", date, "built-in-1", "0123456789abcdef");
        }
    }
}
