package io.evenlift.rest.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/risk-file.md} honest: whole rows, controls that are used, tests that exist. */
class RiskFileTest {
    private static final Paper FILE = Paper.of("docs/risk-file.md");
    private static final List<Map<String, String>> HAZARDS = FILE.table("Hazards");
    private static final List<Map<String, String>> CONTROLS = FILE.table("Controls");
    private static final Pattern CONTROL = Pattern.compile("\\bC\\d+\\b");

    /** How many controls the tests know as invariants. */
    private static final int INVARIANTS = 42;

    private static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>(HAZARDS);
        rows.addAll(CONTROLS);
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> numbers(List<Map<String, String>> table) {
        return table.stream().map(row -> cell(row, "no.")).toList();
    }

    private static List<String> counted(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> letter + i).toList();
    }

    @Test
    void countsItsHazardsAndControlsWithoutAGap() {
        assertEquals(counted("H", HAZARDS.size()), numbers(HAZARDS));
        assertEquals(counted("C", CONTROLS.size()), numbers(CONTROLS));
        assertTrue(HAZARDS.size() >= 25, "only " + HAZARDS.size());
    }

    @Test
    void holdsEveryInvariant() {
        assertTrue(numbers(CONTROLS).containsAll(counted("C", INVARIANTS)), numbers(CONTROLS)::toString);
    }

    @Test
    void hasTheColumnsThatARiskNeeds() {
        for (Map<String, String> hazard : HAZARDS) {
            assertEquals(
                    Set.of(
                            "no.",
                            "hazard",
                            "sequence of events",
                            "harm",
                            "severity",
                            "control",
                            "test",
                            "what remains"),
                    hazard.keySet());
        }
        for (Map<String, String> control : CONTROLS) {
            assertEquals(Set.of("no.", "what always holds", "test", "what it does not hold"), control.keySet());
        }
    }

    @Test
    void leavesNoCellBlank() {
        for (Map<String, String> row : rows()) {
            row.forEach((column, cell) -> assertTrue(cell.length() > 1, () -> column + " of " + row));
        }
    }

    /** A test, or the plain words that there is none, or one that is awaited. */
    @Test
    void namesATestInEachRowOrSaysThatThereIsNone() {
        for (Map<String, String> row : rows()) {
            String test = cell(row, "test");
            boolean said = !Paper.testsIn(test).isEmpty() || test.contains("not held yet");
            assertTrue(said, row::toString);
        }
    }

    @Test
    void namesTestsThatExist() {
        List<String> missing = FILE.tests().stream()
                .filter(test -> !NamedTests.has(test))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    /** A class alone says too little: which of its tests would have to fail is told. */
    @Test
    void namesMethodsInItsTables() {
        for (Map<String, String> row : rows()) {
            for (String test : Paper.testsIn(cell(row, "test"))) {
                assertTrue(test.matches(".*\\.[a-z]\\w*"), () -> test + " of " + cell(row, "no."));
            }
        }
    }

    @Test
    void usesEachControlAndNoOther() {
        Set<String> used = new TreeSet<>();
        for (Map<String, String> hazard : HAZARDS) {
            Set<String> here = CONTROL.matcher(cell(hazard, "control"))
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toSet());
            assertTrue(!here.isEmpty(), hazard::toString);
            used.addAll(here);
        }
        assertEquals(new TreeSet<>(numbers(CONTROLS)), used);
    }

    @Test
    void gradesSeverityInItsThreeWords() {
        for (Map<String, String> hazard : HAZARDS) {
            assertTrue(Set.of("slight", "moderate", "severe").contains(cell(hazard, "severity")), hazard::toString);
        }
    }
}
