package io.evenlift.rest.edge;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of error, over real HTTP: which status, which type, which places. */
class ErrorTableTest {
    private static final String GOOD = "{\"ageYears\": 58, \"skin\": {\"thicknessMm\": 1.4}}";
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answersAGoodRequest() {
        HttpResponse<String> answer = service.post(GOOD);

        assertEquals(200, answer.statusCode());
        assertEquals(
                "{\n  \"age\": 58,\n  \"skin\": \"1.4 mm\",\n  \"findings\": [],\n  \"regions\": {}\n}\n",
                answer.body());
    }

    @Nested
    class BytesAndSyntax {
        @Test
        void refusesAnEmptyBody() {
            refused("", "", "empty-body");
            refused("  \n", "", "empty-body");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{", "{\"ageYears\": }", "{\"ageYears\" 58}", "{'ageYears': 58}", "[1,]", "\"", "nul", "}"})
        void refusesWhatIsNotJson(String body) {
            assertEquals(
                    "not-json", onlyFault(service.post(body), 400).get("code").textValue());
        }

        @Test
        void saysWhereTheSyntaxBreaks() {
            JsonNode fault = refused("{\"skin\":\n {\"thicknessMm\": x}}", "/skin/thicknessMm", "not-json");

            assertTrue(fault.get("message").textValue().startsWith("Line 2, column "), fault::toString);
        }

        @Test
        void refusesAMemberThatStandsTwice() {
            refused("{\"skin\": {\"method\": \"a\", \"method\": \"b\"}}", "/skin/method", "duplicate-member");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
        void refusesWordsForNumbers(String word) {
            refused("{\"skin\": {\"thicknessMm\": " + word + "}}", "/skin/thicknessMm", "not-a-number");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999", "-1e999", "1e99999999999", "1e-99999999999"})
        void refusesNumbersNoDoubleHolds(String number) {
            refused("{\"skin\": {\"thicknessMm\": " + number + "}}", "/skin/thicknessMm", "number-too-large");
        }

        @Test
        void refusesANumberOfTwoThousandDigits() {
            refused("{\"ageYears\": " + "5".repeat(2000) + "}", "/ageYears", "number-too-long");
        }

        @Test
        void refusesMoreThanThirtyTwoLevels() {
            assertEquals(
                    "too-deep",
                    onlyFault(service.post(nested(33)), 400).get("code").textValue());
            assertEquals(
                    "wrong-type",
                    onlyFault(service.post(nested(32)), 400).get("code").textValue());
        }

        @Test
        void refusesAHundredThousandLevels() {
            assertEquals(
                    "too-deep",
                    onlyFault(service.post(nested(100_000)), 400).get("code").textValue());
            assertEquals(
                    "too-deep",
                    onlyFault(service.post("{\"a\":".repeat(40_000)), 400)
                            .get("code")
                            .textValue());
        }

        @Test
        void refusesTextBehindTheDocument() {
            refused(GOOD + " {}", "", "trailing-text");
            refused(GOOD + "]", "", "not-json");
        }

        @Test
        void refusesWhatIsNotUtf8() {
            HttpResponse<String> answer = service.send(HttpRequest.newBuilder(service.uri("/visits"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})));

            assertEquals("not-utf-8", onlyFault(answer, 400).get("code").textValue());
        }

        @Test
        void refusesHalfASurrogatePairInsteadOfFailingToQuoteIt() {
            refused("{\"sex\": \"\\ud800\"}", "", "broken-text");
            refused("{\"\\udc00\": 1}", "", "broken-text");
        }

        @Test
        void refusesAMemberNameNobodyWouldGive() {
            refused("{\"" + "n".repeat(201) + "\": 1}", "", "name-too-long");
        }

        @Test
        void passesOverAByteOrderMark() {
            assertEquals(200, service.post("\uFEFF" + GOOD).statusCode());
        }

        private String nested(int levels) {
            return "[".repeat(levels) + "]".repeat(levels);
        }
    }

    @Nested
    class TypesAndNames {
        @Test
        void refusesAnUnknownMemberAndGuessesWhatWasMeant() {
            JsonNode fault = refused(
                    "{\"ageYears\": 58, \"skin\": {\"thiknessMm\": 1.4}}", "/skin/thiknessMm", "unknown-member");

            assertEquals(
                    "\"thiknessMm\" is no member here; did you mean \"thicknessMm\"?",
                    fault.get("message").textValue());
        }

        @Test
        void refusesATextForANumber() {
            JsonNode fault = refused("{\"skin\": {\"thicknessMm\": \"1.4\"}}", "/skin/thicknessMm", "wrong-type");

            assertEquals(
                    "thicknessMm is the text \"1.4\"; expected a number",
                    fault.get("message").textValue());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.9",
                    "58.00000000000000000000001",
                    "3000000000",
                    "-2147483649",
                    "1e300",
                    "true",
                    "\"58\"",
                    "{}"
                })
        void refusesAnythingButAWholeNumberForAnInteger(String value) {
            refused("{\"ageYears\": " + value + "}", "/ageYears", "wrong-type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"58", "58.0", "5.8e1", "580e-1"})
        void takesAWholeNumberHoweverItIsWritten(String value) {
            assertEquals(200, service.post(GOOD.replace("58", value)).statusCode());
        }

        @Test
        void namesAllFaultsAtOnce() {
            HttpResponse<String> answer =
                    service.post("{\"ageYears\": 1.5, \"sex\": 1, \"skin\": [], \"again\": \"true\","
                            + " \"findings\": [null, {\"grade\": []}, 3], \"regions\": {\"a/b~c\": 1}, \"sx\": 0}");

            assertEquals(
                    List.of(
                            "/again wrong-type",
                            "/ageYears wrong-type",
                            "/findings/0 wrong-type",
                            "/findings/1/grade wrong-type",
                            "/findings/2 wrong-type",
                            "/regions/a~1b~0c wrong-type",
                            "/sex wrong-type",
                            "/skin wrong-type",
                            "/sx unknown-member"),
                    faults(answer, 400));
        }

        @Test
        void refusesABodyThatIsNoObject() {
            refused("[]", "", "wrong-type");
            refused("null", "", "wrong-type");
            refused("\"text\"", "", "wrong-type");
        }

        @Test
        void takesNullForAbsent() {
            assertEquals(
                    200,
                    service.post("{\"ageYears\": 58, \"sex\": null, \"skin\": {\"thicknessMm\": 1.4, \"method\": null},"
                                    + " \"findings\": null, \"regions\": {\"jowl\": null}}")
                            .statusCode());
            assertEquals(List.of("/ageYears missing"), faults(service.post(GOOD.replace("58", "null")), 422));
        }

        @Test
        void listsAHundredFaultsAndCountsTheRest() throws IOException {
            StringBuilder body = new StringBuilder("{");
            for (int i = 0; i < 15_000; i++) {
                body.append("\"member").append(i).append("\":0,");
            }
            JsonNode problem = json(service.post(body.append("\"ageYears\":58}").toString()), 400);

            assertEquals(100, problem.get("errors").size());
            assertEquals(
                    "15000 faults, of which the first 100 are listed",
                    problem.get("detail").textValue());
        }
    }

    @Nested
    class PresenceAndRange {
        @Test
        void namesWhatIsMissing() {
            assertEquals(List.of("/ageYears missing", "/skin missing"), faults(service.post("{}"), 422));
        }

        @Test
        void namesWhatTheSchemaAndTheDomainRefuseTogether() {
            HttpResponse<String> answer = service.post("{\"ageYears\": 7, \"sex\": \"frau\","
                    + " \"skin\": {\"thicknessMm\": 9, \"method\": \"guess\"},"
                    + " \"findings\": [{\"kind\": \"dimple\"}, {\"kind\": \"dimpl\", \"grade\": 5}, {}],"
                    + " \"regions\": {\"jowl\": {}, \"a/b\": {\"thicknessMm\": 1}}}");

            assertEquals(
                    List.of(
                            "/ageYears out-of-range",
                            "/findings/1/grade out-of-range",
                            "/findings/1/kind kind",
                            "/findings/2/kind missing",
                            "/regions/a~1b region",
                            "/regions/jowl/thicknessMm missing",
                            "/sex sex",
                            "/skin/method method",
                            "/skin/thicknessMm out-of-range"),
                    faults(answer, 422));
        }

        @Test
        void saysWhatItGotAndWhatItExpected() {
            JsonNode fault = onlyFault(service.post(GOOD.replace("58", "7")), 422);

            assertEquals(
                    "ageYears is 7; must be greater than or equal to 19",
                    fault.get("message").textValue());
        }

        @Test
        void namesARuleOverSeveralMembersAtTheirCommonPlace() {
            HttpResponse<String> answer =
                    service.post("{\"ageYears\": 58, \"skin\": {\"thicknessMm\": 3.2, \"method\": \"ultrasound\"}}");

            assertEquals(List.of("/skin skin"), faults(answer, 422));
        }

        @Test
        void countsTheTenthFindingAfterTheSecond() {
            String finding = "{\"kind\": \"x\"}";
            HttpResponse<String> answer =
                    service.post("{\"ageYears\": 58, \"skin\": {\"thicknessMm\": 1.4}, \"findings\": ["
                            + String.join(",", java.util.Collections.nCopies(11, finding)) + "]}");

            List<String> places = faults(answer, 422);
            assertEquals("/findings/2/kind kind", places.get(2));
            assertEquals("/findings/10/kind kind", places.get(10));
        }

        @Test
        void tellsTheSizeOfAListThatIsTooLong() {
            String findings = String.join(",", java.util.Collections.nCopies(13, "{\"kind\": \"dimple\"}"));
            JsonNode fault = onlyFault(
                    service.post(
                            "{\"ageYears\": 58, \"skin\": {\"thicknessMm\": 1.4}, \"findings\": [" + findings + "]}"),
                    422);

            assertEquals(
                    "/findings size",
                    fault.get("pointer").textValue() + " " + fault.get("code").textValue());
            assertEquals(
                    "findings has 13 entries; size must be between 0 and 12",
                    fault.get("message").textValue());
        }
    }

    @Nested
    class Addresses {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/visits/%zz",
                    "/visits/1?option=%zz",
                    "/%",
                    "/visits/a|b",
                    "/visits/{",
                    "/visits/\"",
                    "/vis\u00A0its%"
                })
        void refusesAnAddressThatIsNoUri(String path) throws IOException {
            assertTrue(rawGet(path).startsWith("HTTP/1.1 400 "), path);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/visits/one",
                    "/visits/1?option=one",
                    "/visits/1?option=%FF",
                    "/visits/99999999999",
                    "/visits/%00"
                })
        void refusesAValueThatCannotBeRead(String path) {
            problem(service.get(path), 400, "malformed-address");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/nothing",
                    "/visits/1/2",
                    "/../etc/passwd",
                    "/%2e%2e/%2e%2e",
                    "//",
                    "/visits;a=b/1/2",
                    "/application.wadl"
                })
        void findsNothingAtAnUnknownAddress(String path) throws IOException {
            assertTrue(rawGet(path).startsWith("HTTP/1.1 404 "), path);
        }

        @Test
        void namesTheMethodsThatAreAllowed() {
            HttpResponse<String> answer =
                    service.send(HttpRequest.newBuilder(service.uri("/visits")).DELETE());

            problem(answer, 405, "method-not-allowed");
            assertEquals(Optional.of("OPTIONS, POST"), answer.headers().firstValue("Allow"));
        }

        @Test
        void refusesTrace() throws IOException {
            String answer = service.raw("TRACE /visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSecret: 1\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
            assertTrue(answer.contains("\r\nAllow: "), answer);
            assertFalse(answer.contains("Secret"), answer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"FOO", "PROPFIND", "PUT", "PATCH"})
        void refusesOtherMethods(String method) throws IOException {
            String answer = service.raw(method + " /visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*", "visits", "ftp://x/y", "http://x"})
        void neverFailsAtAnotherFormOfTarget(String target) throws IOException {
            String answer = service.raw("OPTIONS " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        }

        private String rawGet(String path) throws IOException {
            return service.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        }
    }

    @Nested
    class MediaTypes {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/plain",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "nonsense/",
                    "*/*;;",
                    ""
                })
        void refusesABodyThatIsNotDeclaredAsJson(String type) throws IOException {
            String answer = service.raw("POST /visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                    + "\r\nContent-Length: 2\r\n\r\n{}");

            assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        }

        @Test
        void refusesABodyThatIsNotDeclaredAtAll() throws IOException {
            String answer =
                    service.raw("POST /visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");

            assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
        }

        @Test
        void takesJsonWithACharset() {
            HttpResponse<String> answer = service.send(HttpRequest.newBuilder(service.uri("/visits"))
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(GOOD)));

            assertEquals(200, answer.statusCode());
        }

        @Test
        void saysSoWhenItCannotAnswerInTheAcceptedType() {
            HttpResponse<String> answer = service.send(
                    HttpRequest.newBuilder(service.uri("/visits/1")).header("Accept", "image/png"));

            problem(answer, 406, "not-acceptable");
        }

        @Test
        void neverFailsAtABrokenAcceptHeader() throws IOException {
            String answer =
                    service.raw("GET /visits/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: ;;/q=x\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        }
    }

    @Nested
    class FailuresOfTheService {
        @ParameterizedTest
        @ValueSource(strings = {"/visits/failing", "/visits/failing-deeply", "/visits/unwritable"})
        void showOnlyAnId(String path) throws IOException {
            HttpResponse<String> answer = service.get(path);

            JsonNode problem = problem(answer, 500, "internal-error");
            String id = problem.get("instance").textValue().substring("urn:uuid:".length());
            assertTrue(problem.get("detail").textValue().endsWith(id));
            assertFalse(
                    answer.body().matches("(?s).*(Kim|bruises|Exception|Error\\b|evenlift\\.rest|jersey).*"),
                    answer::body);
        }

        @Test
        void passOnWhenToComeAgain() {
            HttpResponse<String> answer = service.get("/visits/busy");

            problem(answer, 503, "overloaded");
            assertEquals(Optional.of("7"), answer.headers().firstValue("Retry-After"));
        }
    }

    @Nested
    class EveryAnswer {
        @ParameterizedTest
        @ValueSource(strings = {"/visits/1", "/nothing", "/visits/failing", "/visits/one", "/health/live"})
        void isNotKeptNotGuessedAtAndNamesNoServer(String path) {
            HttpResponse<String> answer = service.send(
                    HttpRequest.newBuilder(service.uri(path)).header("Origin", "http://elsewhere.example"));

            assertAll(
                    () -> assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control")),
                    () -> assertEquals(Optional.of("nosniff"), answer.headers().firstValue("X-Content-Type-Options")),
                    () -> assertEquals(Optional.empty(), answer.headers().firstValue("Server")),
                    () -> assertEquals(Optional.empty(), answer.headers().firstValue("X-Powered-By")),
                    () -> assertEquals(Optional.empty(), answer.headers().firstValue("Access-Control-Allow-Origin")));
        }

        @Test
        void toHeadHasTheHeadersOfGetAndNoBody() throws IOException {
            String answer = service.raw("HEAD /visits/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
            assertTrue(answer.contains("Content-Type: application/json\r\n"), answer);
            assertFalse(answer.contains("Content-Length: 0"), answer);
            assertTrue(answer.endsWith("\r\n\r\n"), answer);
        }

        @Test
        void toOptionsNamesTheMethods() {
            HttpResponse<String> answer = service.send(
                    HttpRequest.newBuilder(service.uri("/visits")).method("OPTIONS", BodyPublishers.noBody()));

            assertEquals(200, answer.statusCode());
            assertEquals(Optional.of("POST,OPTIONS"), answer.headers().firstValue("Allow"));
        }

        @Test
        void ofTheHealthResourceSaysUp() {
            assertEquals(
                    "{\n  \"status\": \"up\"\n}\n", service.get("/health/live").body());
            assertEquals(
                    "{\n  \"status\": \"up\",\n  \"warnings\": []\n}\n",
                    service.get("/health/ready").body());
        }
    }

    private static JsonNode refused(String body, String pointer, String code) {
        JsonNode fault = onlyFault(service.post(body), 400);
        assertEquals(
                pointer + " " + code,
                fault.get("pointer").textValue() + " " + fault.get("code").textValue());
        return fault;
    }

    private static JsonNode onlyFault(HttpResponse<String> answer, int status) {
        JsonNode errors = json(answer, status).get("errors");
        assertEquals(1, errors.size(), answer::body);
        return errors.get(0);
    }

    private static List<String> faults(HttpResponse<String> answer, int status) {
        List<String> faults = new ArrayList<>();
        json(answer, status)
                .get("errors")
                .forEach(error -> faults.add(error.get("pointer").textValue() + " "
                        + error.get("code").textValue()));
        return faults;
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String type) {
        JsonNode problem = json(answer, status);
        assertEquals("urn:evenlift:problem:" + type, problem.get("type").textValue());
        return problem;
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        try {
            assertEquals(status, answer.statusCode(), answer::body);
            assertEquals(
                    Optional.of("application/problem+json"), answer.headers().firstValue("Content-Type"));
            JsonNode problem = new ObjectMapper().readTree(answer.body());
            assertEquals(status, problem.get("status").intValue());
            return problem;
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
