package io.evenlift.rest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.rest.boot.RunningApi;
import io.evenlift.rest.cases.CaseRun.Case;
import io.evenlift.rest.cases.CaseRun.Pack;
import io.evenlift.rest.cases.CaseRun.Result;
import io.evenlift.rest.cases.CaseRun.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code docs/cases} against this service: each is answered as expected, or says why it is not.
 * {@code -Devenlift.golden.write=true} writes the table of results anew.
 */
class CasesTest {
    private static final Path CASES = Path.of("..", "docs", "cases");
    private static final boolean WRITE = Boolean.getBoolean("evenlift.golden.write");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Result> RESULTS = new ArrayList<>();
    private static Pack pack;

    @BeforeAll
    static void askAll() throws IOException, InterruptedException {
        pack = Pack.read(CASES);
        try (RunningApi api = new RunningApi()) {
            CaseRun run = new CaseRun(api.request("/").build().uri().toString());
            for (Case asked : pack.cases()) {
                RESULTS.add(run.ask(asked));
            }
        }
    }

    @AfterAll
    static void forget() {
        RESULTS.clear();
    }

    @TestFactory
    Stream<DynamicTest> eachIsAnsweredAsExpectedOrSaysWhyNot() {
        return RESULTS.stream()
                .map(result -> DynamicTest.dynamicTest(result.asked().id(), () -> {
                    assertTrue(result.verdict() != Verdict.MISS, () -> String.join("; ", result.differences()));
                    assertTrue(
                            result.verdict() != Verdict.OVERTAKEN, "answered as expected: remove its member \"miss\"");
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachFileFitsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(CASES.resolve("schema.json").toFile()));
        return Pack.files(CASES).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    List<Error> faults = schema.validate(JSON.readTree(file.toFile()));
                    assertTrue(faults.isEmpty(), faults::toString);
                }));
    }

    @Test
    void theSchemaIsNotTooWide() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(CASES.resolve("schema.json").toFile()));
        String sound = "{'$schema': './schema.json', 'theme': 'A theme of its own.', 'cases': [{'id': 'one', 'title':"
                + " 'A woman of 45.', 'call': 'POST /v1/candidacy', 'patient': 'one', 'expect': {'status': 200,"
                + " 'verdict': 'eligible'}, 'why': 'Nothing stands against it.', 'citations': []}]}";
        assertEquals(List.of(), schema.validate(JSON.readTree(sound.replace('\'', '"'))));
        for (String[] fault : new String[][] {
            {"'verdict'", "'verdikt'"},
            {"'eligible'", "'suited'"},
            {"'status': 200,", ""},
            {"'patient': 'one',", ""},
            {"'patient': 'one',", "'patient': 'one', 'request': {},"},
            {"'patient': 'one',", "'request': {}, 'change': {},"},
            {"'why': 'Nothing stands against it.',", ""},
            {"'id': 'one'", "'id': 'One'"},
            {"'$schema': './schema.json', ", ""},
        }) {
            String unsound = sound.replace(fault[0], fault[1]);
            assertTrue(!unsound.equals(sound), fault[0]);
            assertTrue(
                    !schema.validate(JSON.readTree(unsound.replace('\'', '"'))).isEmpty(), unsound);
        }
    }

    @Test
    void thereAreEnoughAndNoTwoOfOneName() {
        Set<String> seen = new HashSet<>();
        Stream.concat(pack.cases().stream(), pack.pending().stream())
                .forEach(each -> assertTrue(seen.add(each.id()), () -> each.id() + " stands twice"));
        assertTrue(pack.cases().size() >= 120, pack.cases().size() + " cases");
    }

    @Test
    void everyFindingIsSaidToBeThereInOneOfThem() throws IOException {
        Set<Finding> missing = EnumSet.allOf(Finding.class);
        for (Case each : pack.cases()) {
            JsonNode body = each.text().has("body") ? JSON.createObjectNode() : JSON.readTree(each.body());
            missing.removeIf(finding -> Answer.YES
                    .word()
                    .equals(body.at("/assessment/" + finding.place().replace('.', '/'))
                            .asText()));
        }
        assertEquals(Set.of(), missing);
    }

    /** A misspelt code that an answer is not to have would never be missed. */
    @Test
    void everyCodeHasAText() {
        for (Case each : pack.cases()) {
            for (String member : List.of("has", "hasNot")) {
                each.expected()
                        .path(member)
                        .forEach(code -> assertTrue(
                                Texts.codes().contains(Code.of(code.asText())),
                                () -> each.id() + ": " + code.asText()));
            }
        }
    }

    @Test
    void everyCitationResolves() {
        for (Case each : pack.cases()) {
            each.text()
                    .path("citations")
                    .forEach(key -> assertTrue(
                            Citations.find(CitationKey.of(key.asText())).isPresent(),
                            () -> each.id() + ": " + key.asText()));
        }
    }

    @Test
    void theTableOfResultsIsThatOfThisService() throws IOException {
        Path file = CASES.resolve("RESULTS.md");
        String table = ResultTable.of(RESULTS, pack.pending());
        if (WRITE) {
            Files.writeString(file, table);
        }
        assertEquals(Files.readString(file), table);
    }
}
