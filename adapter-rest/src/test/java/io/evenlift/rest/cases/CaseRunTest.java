package io.evenlift.rest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.evenlift.rest.cases.CaseRun.Case;
import io.evenlift.rest.cases.CaseRun.Result;
import io.evenlift.rest.cases.CaseRun.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the runner calls a difference, and what it sends. */
class CaseRunTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ANSWER = json("""
            {"outcome": "options", "candidacy": {"verdict": "eligible", "reasons": [
              {"code": "thin-skin", "severity": "relative", "weeksUntilFree": 2},
              {"code": "over-fifty", "severity": "caution"}]},
             "binding": {"constraint": "dimple-limit"},
             "options": [{"lift": [0.5, 1.0]}, {"lift": [1.5]}], "none": []}""");

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(String expected) {
        return CaseRun.differences(json(expected), 200, ANSWER);
    }

    @Nested
    class Differences {
        @Test
        void areNoneWhereEverythingIsAsExpected() {
            assertEquals(
                    List.of(),
                    differences("{'status': 200, 'verdict': 'eligible', 'outcome': 'options', 'has': ['thin-skin',"
                            + " 'dimple-limit'], 'hasNot': ['pregnancy']}"));
        }

        @Test
        void nameStatusVerdictAndOutcome() {
            assertEquals(
                    List.of(
                            "status 200, expected 422",
                            "verdict eligible, expected deferred",
                            "outcome options, expected none"),
                    differences("{'status': 422, 'verdict': 'deferred', 'outcome': 'none'}"));
            assertEquals(
                    List.of("verdict none, expected eligible"),
                    CaseRun.differences(json("{'verdict': 'eligible'}"), 200, json("{}")));
        }

        @Test
        void nameCodesThatAreMissingOrTooMany() {
            assertEquals(
                    List.of("lacks pregnancy", "has over-fifty"),
                    differences("{'has': ['thin-skin', 'pregnancy'], 'hasNot': ['fever', 'over-fifty']}"));
        }

        @Test
        void nameNumbersOutOfBounds() {
            assertEquals(
                    List.of(), differences("{'bounds': [{'pointer': '/options/*/lift/*', 'min': 0.5, 'max': 1.5}]}"));
            assertEquals(
                    List.of(
                            "/options/*/lift/* is 1.5, expected -Infinity to 1.4",
                            "/options/*/lift/* is 0.5, expected 0.6 to 2.0",
                            "nothing at /options/*/dimple",
                            "/outcome is \"options\", expected 0.0 to Infinity"),
                    differences("{'bounds': [{'pointer': '/options/*/lift/*', 'max': 1.4},"
                            + " {'pointer': '/options/*/lift/*', 'min': 0.6, 'max': 2},"
                            + " {'pointer': '/options/*/dimple', 'min': 0}, {'pointer': '/outcome', 'min': 0}]}"));
        }

        @Test
        void nameValuesThatAreOthers() {
            assertEquals(
                    List.of(),
                    differences("{'equals': [{'pointer': '/candidacy/reasons/code=thin-skin/weeksUntilFree', 'value':"
                            + " 2.0}, {'pointer': '/none', 'value': []}, {'pointer': '/options/2', 'value': null}]}"));
            assertEquals(
                    List.of(
                            "/candidacy/reasons/code=over-fifty/severity is \"caution\", expected \"relative\"",
                            "nothing at /candidacy/reasons/code=fever/severity",
                            "/none is [], expected null"),
                    differences("{'equals': [{'pointer': '/candidacy/reasons/code=over-fifty/severity', 'value':"
                            + " 'relative'}, {'pointer': '/candidacy/reasons/code=fever/severity', 'value':"
                            + " 'absolute'}, {'pointer': '/none', 'value': null}]}"));
        }

        @Test
        void nameTheFaultsInTheirOrder() {
            JsonNode refusal =
                    json("{'errors': [{'pointer': '/a', 'code': 'missing'}, {'pointer': '/b', 'code': 'x'}]}");
            String both = "[{'pointer': '/a', 'code': 'missing'}, {'pointer': '/b', 'code': 'x'}]";
            String first = "[{'pointer': '/a', 'code': 'missing'}]";

            assertEquals(List.of(), CaseRun.differences(json("{'faults': " + both + "}"), 422, refusal));
            assertEquals(
                    List.of("faults [/a missing, /b x], expected [/a missing]"),
                    CaseRun.differences(json("{'faults': " + first + "}"), 422, refusal));
        }
    }

    @Nested
    class Bodies {
        private final JsonNode patients =
                json("{'patients': {'one': {'assessment': {'a': {'b': 1, 'c': 2}, 'd': [1]}}}}");

        private String body(String text) {
            return Case.of("file.json", json(text), patients).body();
        }

        @Test
        void areThePatientChangedByMergePatch() {
            assertEquals(
                    "{\"assessment\":{\"a\":{\"c\":3,\"e\":{\"f\":4}},\"d\":[]},\"with\":true}",
                    body("{'patient': 'one', 'change': {'a': {'b': null, 'c': 3, 'e': {'f': 4, 'g': null}}, 'd': []},"
                            + " 'with': {'with': true}}"));
            assertEquals("{\"assessment\":{\"a\":{\"b\":1,\"c\":2},\"d\":[1]}}", body("{'patient': 'one'}"));
        }

        @Test
        void areTheRequestOrTheTextWhereOneStands() {
            assertEquals("{\"day\":3}", body("{'request': {'day': 3}}"));
            assertEquals(
                    "{\"a\": NaN}",
                    Case.of("file.json", JSON.createObjectNode().put("body", "{\"a\": NaN}"), patients)
                            .body());
        }

        @Test
        void needAPatientThatIsThere() {
            assertThrows(IllegalArgumentException.class, () -> body("{'id': 'x', 'patient': 'two'}"));
        }
    }

    @Test
    void aMarkedMissIsExplainedUntilItIsOvertaken() {
        Case plain = Case.of("file.json", json("{'request': {}}"), json("{}"));
        Case marked = Case.of("file.json", json("{'request': {}, 'miss': 'the engine is wrong'}"), json("{}"));

        assertEquals(Verdict.OK, new Result(plain, List.of()).verdict());
        assertEquals(Verdict.MISS, new Result(plain, List.of("lacks x")).verdict());
        assertEquals(Verdict.EXPLAINED, new Result(marked, List.of("lacks x")).verdict());
        assertEquals(Verdict.OVERTAKEN, new Result(marked, List.of()).verdict());
    }
}
