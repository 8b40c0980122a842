package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.TissueEstimates;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static final Path TABLES = Path.of("src", "main", "resources");
    private static final String SEVERAL_WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)+";

    /** Methods whose argument names what a type refuses or what a table holds, and so is neither a code nor a source. */
    private static final Set<String> OTHER_NAMES =
            Set.of("InvalidValue", "requireWithin", "within", "finite", "estimate", "parse");

    private static List<SourceLiterals.Literal> everywhere() {
        return SourceLiterals.of("domain", "application", "adapter-rest");
    }

    private static Set<String> textCodes() {
        return Texts.codes().stream().map(Code::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCitation(String key) {
        return Citations.find(CitationKey.of(key)).isPresent();
    }

    static List<Path> tables() {
        return SourceLiterals.files(TABLES, ".csv");
    }

    static List<Row> rows(Path table) {
        return Tables.read(
                Citations.class, "/" + TABLES.relativize(table).toString().replace('\\', '/'));
    }

    private static List<String> lines(Path table) {
        return SourceLiterals.text(table).lines().toList();
    }

    static List<String> columns(Path table) {
        String header = lines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow();
        return List.of(header.split(",", -1));
    }

    private static List<String> citationColumns(Path table) {
        return columns(table).stream()
                .filter(column -> column.endsWith("citation") || column.endsWith("citations"))
                .toList();
    }

    private static Set<String> citedInTables() {
        Set<String> cited = new TreeSet<>();
        for (Path table : tables()) {
            for (String column : citationColumns(table)) {
                rows(table).forEach(row -> row.citations(column).forEach(key -> cited.add(key.value())));
            }
        }
        return cited;
    }

    @Nested
    class OfTables {

        static List<Path> all() {
            return tables();
        }

        @ParameterizedTest
        @MethodSource("all")
        void loadInPlace(Path table) {
            assertFalse(rows(table).isEmpty());
            assertTrue(lines(table).get(0).startsWith("#"), "a heading says what the table is");
        }

        @ParameterizedTest
        @MethodSource("all")
        void areReadByTheCodeOfTheirPackage(Path table) {
            String folder = TABLES.relativize(table).getParent().toString();
            String name = table.getFileName().toString();
            assertTrue(
                    SourceLiterals.of("domain").stream()
                            .anyMatch(literal -> literal.value().equals(name)
                                    && literal.file().getParent().endsWith(folder)),
                    () -> name + " is read by nobody");
        }

        @Test
        void citeWhereTheyHoldFigures() {
            Set<String> withoutSource = tables().stream()
                    .filter(table -> citationColumns(table).isEmpty())
                    .map(table -> table.getFileName().toString())
                    .filter(name -> !name.startsWith("texts_"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    // The sources themselves, the outlines, all of one assumption that their heading names, and the
                    // index.
                    new TreeSet<>(Set.of("citations.csv", "region_outlines.csv", "tables.csv")), withoutSource);
        }

        @Test
        void readQuotesBlanksAndCommentsAsWritten() {
            List<Row> rows = Tables.read(EvidenceTest.class, "well-formed.csv");
            assertEquals(
                    List.of("plain", "quoted", "korean"),
                    rows.stream().map(row -> row.text("name")).toList());
            assertEquals(Length.ofMillimetres(2), rows.get(1).length("amount"));
            assertEquals("a, \"b\" and c", rows.get(1).text("note"));
            assertEquals("딤플", rows.get(2).text("note"));
            assertTrue(rows.get(0).isBlank("note"));
            assertEquals(Optional.empty(), rows.get(0).optionalLength("note"));
            assertEquals(Optional.of(Length.ofMillimetres(1.5)), rows.get(0).optionalLength("amount"));
        }

        @Test
        void stopTheBuildWhereTheyAreBroken() {
            assertThrows(IllegalStateException.class, () -> Tables.read(EvidenceTest.class, "too-many-cells.csv"));
            assertThrows(IllegalStateException.class, () -> Tables.read(EvidenceTest.class, "not-there.csv"));
            Row row = Tables.read(EvidenceTest.class, "well-formed.csv").get(1);
            assertThrows(IllegalStateException.class, () -> row.text("no such column"));
            assertThrows(IllegalStateException.class, () -> row.length("note"));
        }
    }

    @Nested
    class OfCitations {

        static List<Citation> all() {
            return Citations.all();
        }

        @ParameterizedTest
        @MethodSource("all")
        void sayWhereOrWhy(Citation citation) {
            assertFalse(citation.title().isBlank());
            if (citation.grade() == Grade.ASSUMPTION) {
                assertTrue(citation.note().length() > 20, "an assumption says why");
                assertEquals("", citation.locator());
                assertEquals("", citation.population(), "nobody was studied for an assumption");
                assertEquals("", citation.figure(), "nothing was found for an assumption");
            } else {
                assertFalse(citation.locator().isBlank(), "a source can be found");
                assertFalse(citation.figure().isBlank() && citation.note().isBlank(), "a source says something");
            }
            assertEquals(
                    citation.grade() == Grade.ASSUMPTION, citation.key().value().startsWith("assumed-"));
        }

        @ParameterizedTest
        @MethodSource("all")
        void areFoundByTheirKey(Citation citation) {
            assertEquals(Optional.of(citation), Citations.find(citation.key()));
        }

        @Test
        void areThereForEveryKeyOfATable() {
            Set<String> cited = citedInTables();
            assertFalse(cited.isEmpty());
            assertEquals(Set.of(), unresolved(cited));
        }

        @Test
        void areThereForEveryKeyInTheCode() {
            Set<String> cited = everywhere().stream()
                    .filter(literal -> literal.call().endsWith("CitationKey.of"))
                    .map(SourceLiterals.Literal::value)
                    .collect(Collectors.toSet());
            assertFalse(cited.isEmpty());
            assertEquals(Set.of(), unresolved(cited));
        }

        private Set<String> unresolved(Set<String> keys) {
            return keys.stream().filter(key -> !isCitation(key)).collect(Collectors.toCollection(TreeSet::new));
        }

        /** A name in the domain that is neither a code with a text nor a source is misspelt, or has lost its row. */
        @Test
        void orTextsAreThereForEveryNameInTheDomain() {
            Set<String> texts = textCodes();
            List<String> unknown = new ArrayList<>();
            for (SourceLiterals.Literal literal : SourceLiterals.of("domain", "application")) {
                String name = literal.value();
                boolean isName = name.matches(SEVERAL_WORDS) && !OTHER_NAMES.contains(literal.method());
                boolean isVersion = literal.file().endsWith("EngineVersions.java");
                if (isName && !isVersion && !texts.contains(name) && !isCitation(name)) {
                    unknown.add(literal.call() + "(\"" + name + "\") in " + literal.file());
                }
            }
            assertEquals(List.of(), unknown);
        }

        @Test
        void gradeTheEstimatesThatRestOnThem() {
            for (Estimate<?> estimate : TissueEstimates.ALL) {
                assertEquals(
                        Optional.of(estimate.grade()),
                        Citations.find(estimate.citation()).map(Citation::grade),
                        estimate::toString);
            }
        }
    }

    @Nested
    class OfCitationKey {

        @ParameterizedTest
        @ValueSource(strings = {"niu-2021", "a", "510k-x"})
        void takesWordsJoinedByHyphens(String key) {
            assertEquals(key, CitationKey.of(key).value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Niu-2021", "niu 2021", "-niu", "niu-", "niu--2021", "niu_2021", "niu\n"})
        void rejectsAnyOther(String key) {
            assertEquals(
                    "citation-key",
                    assertThrows(InvalidValue.class, () -> CitationKey.of(key)).code());
            assertEquals(
                    "code", assertThrows(InvalidValue.class, () -> Code.of(key)).code());
        }
    }
}
