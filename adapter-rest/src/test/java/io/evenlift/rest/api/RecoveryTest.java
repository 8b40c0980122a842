package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static io.evenlift.rest.api.JsonAnswers.names;
import static io.evenlift.rest.api.JsonAnswers.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.domain.recovery.FindingKind;
import io.evenlift.rest.boot.RunningApi;
import io.evenlift.rest.wire.RecoveryResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings after a procedure, over HTTP. */
class RecoveryTest {
    private static final String CALL = "/v1/recovery";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TAIL =
            List.of("engine", "inputDigest", "dataQuality", "releaseStatus", "disclaimer");
    private static final RunningApi api = RunningApi.shared();

    private static ObjectNode finding(String kind, String side, Object... more) {
        ObjectNode finding = JSON.createObjectNode().put("kind", kind).put("side", side);
        for (int i = 0; i < more.length; i += 2) {
            finding.set((String) more[i], JSON.valueToTree(more[i + 1]));
        }
        return finding;
    }

    private static ObjectNode dimple() {
        return finding("dimple", "left", "region", "cheek", "grade", 1, "gradeSmiling", 2, "trend", "same");
    }

    private static ObjectNode asking(int day, ObjectNode... findings) {
        ObjectNode request = JSON.createObjectNode().put("day", day);
        request.putArray("findings").addAll(List.of(findings));
        return request;
    }

    /** A clinic's lean record: a thread on each side. */
    private static ObjectNode performed(ObjectNode request, String... deviations) {
        ObjectNode performed = request.putObject("performed");
        performed
                .putArray("threads")
                .add(JSON.valueToTree(Map.of("id", "L1", "side", "left", "technique", "dual-fixation")))
                .add(JSON.valueToTree(Map.of("id", "R1", "side", "right", "technique", "temple-entry")));
        performed.set("deviations", JSON.valueToTree(deviations));
        return request;
    }

    private static JsonNode ok(JsonNode request) {
        HttpResponse<String> answer = api.post(CALL, request);
        assertEquals(200, answer.statusCode(), answer.body());
        return RunningApi.json(answer);
    }

    private static List<String> refused(JsonNode request) {
        return faults(api.post(CALL, request), 422);
    }

    private static List<String> notes(JsonNode answer) {
        List<String> notes = new ArrayList<>();
        answer.get("dataQuality")
                .forEach(note -> notes.add(
                        note.get("pointer").textValue() + " " + note.get("code").textValue()));
        return notes;
    }

    @Nested
    class TheAnswer {

        @Test
        void hasRedFlagsBeforeAllElse() {
            JsonNode answer = ok(performed(asking(0, dimple(), finding("facial-weakness", "left"))));
            assertEquals(
                    Stream.concat(Stream.of("redFlags", "seek", "findings", "performed"), TAIL.stream())
                            .toList(),
                    names(answer));
            assertEquals(
                    List.of("kind", "side", "code", "text", "urgency", "urgencyText", "where", "citations", "ifClosed"),
                    names(answer.at("/redFlags/0")));
            assertEquals("facial-weakness", answer.at("/redFlags/0/kind").textValue());
            assertEquals("same-day", answer.at("/seek/urgency").textValue());
            assertEquals("[\"clinic\"]", answer.at("/redFlags/0/where").toString());
            assertEquals(List.of("code", "text", "grade", "citations"), names(answer.at("/redFlags/0/ifClosed")));
        }

        @Test
        void tellsOfADimpleItsCourseAndTheLadder() {
            JsonNode told = ok(asking(2, dimple())).at("/findings/0");
            assertEquals(
                    List.of("kind", "side", "region", "usual", "advice", "seek", "missing", "course", "ladder"),
                    names(told));
            assertEquals("usual-now", told.at("/usual/code").textValue());
            assertEquals("planned-review", told.at("/seek/urgency").textValue());
            assertEquals("measured", told.at("/seek/grade").textValue());
            assertEquals(List.of("outcome", "stillThere", "sources"), names(told.get("course")));
            assertEquals(
                    "{\"day\":2,\"low\":100,\"central\":100,\"high\":100,\"citations\":[\"sarigul-guduk-2018\"]}",
                    told.at("/course/stillThere/0").toString());
            JsonNode onDaySeven = told.at("/course/stillThere/2");
            assertEquals(7, onDaySeven.get("day").intValue());
            assertEquals(1, onDaySeven.get("low").intValue());
            assertEquals(6, onDaySeven.get("central").intValue());
            assertEquals(27, onDaySeven.get("high").intValue());
            JsonNode later = told.at("/course/stillThere/5");
            assertEquals(28, later.get("day").intValue());
            assertEquals(List.of("day", "low", "high", "citations"), names(later), "nobody counted");
            assertEquals(
                    List.of("code", "text", "by", "fromDay", "weakness", "grade", "citations"),
                    names(told.at("/ladder/0")));
            assertEquals("patient", told.at("/ladder/0/by").textValue());
            assertEquals("clinician", told.at("/ladder/5/by").textValue());
        }

        @Test
        void tellsOfAnythingElseNeither() {
            JsonNode told =
                    ok(asking(2, finding("bruise", "right", "trend", "better"))).at("/findings/0");
            assertEquals(List.of("kind", "side", "usual", "advice", "seek", "missing"), names(told));
            assertTrue(told.get("advice").toString().contains("Keep taking prescribed blood thinners"));
        }

        @Test
        void saysWhatIsMissingAndTakesTheGraver() {
            JsonNode told = ok(asking(2, finding("dimple", "left"))).at("/findings/0");
            assertEquals(
                    List.of("dimple-grade-not-told", "dimple-smiling-not-told", "dimple-trend-not-told"),
                    words(told.get("missing"), "code"));
            assertEquals("within-48-hours", told.at("/seek/urgency").textValue());
        }

        @Test
        void isHonestAboutADayOfWhichNoSourceSpeaks() {
            JsonNode told = ok(asking(40, finding("swelling-both-sides", "both", "trend", "same", "grade", 1)))
                    .at("/findings/0");
            assertEquals("no-source-for-this-day", told.at("/usual/code").textValue());
            assertEquals("within-a-week", told.at("/seek/urgency").textValue());
        }

        @Test
        void carriesTheDeviationsAndTheTechniqueOfTheThread() {
            ObjectNode request =
                    performed(asking(9, dimple().put("thread", "L1")), "one thread less", "knot tied twice <b>");
            JsonNode answer = ok(request);
            assertEquals(
                    "{\"threads\":[\"L1\",\"R1\"],\"deviations\":[\"one thread less\",\"knot tied twice <b>\"]}",
                    answer.get("performed").toString());
            assertEquals("L1", answer.at("/findings/0/thread").textValue());
            assertEquals("dual-fixation", answer.at("/findings/0/technique").textValue());
            assertTrue(words(answer.at("/findings/0/advice"), "code").contains("thread-with-a-knot"));
        }

        @Test
        void takesTheThreadsOfAProposedPlan() {
            JsonNode threads = RunningApi.json(
                            api.post("/v1/plans", Patient.a48YearOld().json()))
                    .at("/options/0/threads");
            String first = threads.at("/0/id").textValue();
            ObjectNode request = asking(
                    3,
                    finding(
                            "dimple",
                            threads.at("/0/side").textValue(),
                            "thread",
                            first,
                            "grade",
                            1,
                            "trend",
                            "better",
                            "gradeSmiling",
                            1));
            request.putObject("performed").set("threads", threads);
            JsonNode answer = ok(request);
            assertEquals(threads.size(), answer.at("/performed/threads").size());
            assertEquals(threads.at("/0/technique"), answer.at("/findings/0/technique"));
        }

        @Test
        void speaksKoreanWhereTheClientDoes() {
            ObjectNode request = performed(asking(2, dimple(), finding("distress", "both")));
            HttpResponse<String> korean = api.send(api.request(CALL)
                    .header("Content-Type", "application/json")
                    .header("Accept-Language", "ko-KR,ko;q=0.9")
                    .POST(BodyPublishers.ofString(request.toString())));
            assertEquals("ko", korean.headers().firstValue("Content-Language").orElseThrow());
            JsonNode told = RunningApi.json(korean);
            JsonNode english = ok(request);
            assertTrue(told.at("/redFlags/0/text").textValue().contains("109"), korean.body());
            texts(told.at("/redFlags")).forEach(text -> assertTrue(text.matches(".*[가-힣].*"), text));
            texts(told.at("/findings")).forEach(text -> assertTrue(text.matches(".*[가-힣].*"), text));
            assertEquals(english.findValuesAsText("code"), told.findValuesAsText("code"), "codes are no language");
            assertEquals(english.get("inputDigest"), told.get("inputDigest"));
            assertFalse(english.at("/findings").toString().matches(".*[가-힣].*"));
        }

        private List<String> texts(JsonNode node) {
            List<String> texts = new ArrayList<>(node.findValuesAsText("text"));
            texts.addAll(node.findValuesAsText("urgencyText"));
            texts.addAll(node.findValuesAsText("weakness"));
            assertFalse(texts.isEmpty());
            return texts;
        }

        @Test
        void isTheSameEachTimeAndTheSameSetInAnyOrder() {
            ObjectNode request = asking(1, dimple(), finding("bruise", "left"), finding("pus-or-fever", "left"));
            ObjectNode turned = asking(1, finding("pus-or-fever", "left"), finding("bruise", "left"), dimple());
            assertEquals(api.post(CALL, request).body(), api.post(CALL, request).body());
            JsonNode one = ok(request);
            JsonNode other = ok(turned);
            assertEquals(one.get("redFlags"), other.get("redFlags"));
            assertEquals(one.get("seek"), other.get("seek"));
            assertEquals(set(one.get("findings")), set(other.get("findings")));
        }

        private Set<JsonNode> set(JsonNode list) {
            Set<JsonNode> set = new HashSet<>();
            list.forEach(set::add);
            return set;
        }

        @Test
        void hasACitationThatResolvesForEverythingSaid() {
            Set<String> keys = new HashSet<>();
            for (FindingKind kind : FindingKind.values()) {
                for (JsonNode citations :
                        ok(asking(5, finding(kind.word(), "left"))).findValues("citations")) {
                    assertFalse(citations.isEmpty());
                    citations.forEach(key -> keys.add(key.textValue()));
                }
            }
            keys.forEach(key -> assertEquals(200, api.get("/v1/evidence/" + key).statusCode(), key));
        }

        @Test
        void nestsAtMostFourRecords() {
            assertEquals(4, depth(RecoveryResponse.class));
        }

        private int depth(Class<?> type) {
            if (!type.isRecord() || !type.getPackageName().endsWith(".wire")) {
                return 0;
            }
            return 1
                    + Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .mapToInt(part -> depth(held(part)))
                            .max()
                            .orElse(0);
        }

        private Class<?> held(Type type) {
            return type instanceof ParameterizedType generic
                    ? held(generic.getActualTypeArguments()[0])
                    : (Class<?>) type;
        }
    }

    @Nested
    class TheRequest {

        @Test
        void needsADayAndFindings() {
            assertEquals(List.of("/day missing", "/findings missing"), faults(api.post(CALL, "{}"), 422));
            assertEquals(List.of("/findings size"), refused(asking(1)));
            ObjectNode many = asking(1);
            for (int i = 0; i < 51; i++) {
                many.withArray("findings").add(dimple());
            }
            assertEquals(List.of("/findings size"), refused(many));
            assertEquals(
                    List.of("/findings/0/kind missing", "/findings/0/side missing"),
                    refused(asking(1, JSON.createObjectNode())));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 3651})
        void refusesADayOutOfTenYears(int day) {
            assertEquals(List.of("/day out-of-range"), refused(asking(day, dimple())));
        }

        @ParameterizedTest
        @CsvSource({
            "kind, dimpel, kind",
            "side, middle, side",
            "region, nose, region",
            "trend, worst, trend",
            "thread, a b, thread-id"
        })
        void refusesAWordItDoesNotKnow(String member, String word, String code) {
            HttpResponse<String> answer = api.post(CALL, asking(1, dimple().put(member, word)));
            assertEquals(List.of("/findings/0/" + member + " " + code), faults(answer, 422));
            assertTrue(answer.body().contains("expected "), answer.body());
        }

        @ParameterizedTest
        @CsvSource({
            "dimple, grade, 4, out-of-range",
            "dimple, grade, -1, out-of-range",
            "dimple, gradeSmiling, 4, out-of-range",
            "bruise, grade, 0, grade",
            "bruise, grade, 4, out-of-range",
            "bruise, gradeSmiling, 1, grade-smiling"
        })
        void refusesAGradeThatTheKindDoesNotHave(String kind, String member, int value, String code) {
            assertEquals(
                    List.of("/findings/0/" + member + " " + code),
                    refused(asking(1, finding(kind, "left").put(member, value))));
        }

        @Test
        void namesEveryFaultInOneAnswer() {
            ObjectNode request =
                    asking(-1, finding("dimpel", "left"), finding("bruise", "up", "grade", 9), finding("ache", "left"));
            request.putObject("performed").putArray("threads").addObject().put("id", "x y");
            assertEquals(
                    List.of(
                            "/day out-of-range",
                            "/findings/0/kind kind",
                            "/findings/1/grade out-of-range",
                            "/findings/1/side side",
                            "/performed/threads/0/id thread-id",
                            "/performed/threads/0/side missing"),
                    refused(request));
        }

        @Test
        void refusesAThreadThatWasNotPerformedAndNamesThoseThatWere() {
            HttpResponse<String> answer =
                    api.post(CALL, performed(asking(1, finding("ache", "left"), dimple().put("thread", "L9"))));
            assertEquals(List.of("/findings/1/thread thread-not-performed"), faults(answer, 422));
            assertTrue(answer.body().contains("got \\\"L9\\\", expected one of L1, R1"), answer.body());
        }

        @Test
        void refusesAThreadWithoutARecord() {
            assertEquals(
                    List.of("/findings/0/thread thread-without-performed"),
                    refused(asking(1, dimple().put("thread", "L1"))));
        }

        @Test
        void refusesTheWrongSide() {
            HttpResponse<String> crossed = api.post(CALL, performed(asking(1, dimple().put("thread", "R1"))));
            assertEquals(List.of("/findings/0/side side-of-another-thread"), faults(crossed, 422));
            assertTrue(crossed.body().contains("right, the side of R1"), crossed.body());
            ObjectNode request = asking(1, finding("bruise", "right"));
            request.putObject("performed")
                    .putArray("threads")
                    .addObject()
                    .put("id", "L1")
                    .put("side", "left");
            HttpResponse<String> untouched = api.post(CALL, request);
            assertEquals(List.of("/findings/0/side side-not-performed"), faults(untouched, 422));
            assertTrue(untouched.body().contains("left (L1)"), untouched.body());
        }

        @Test
        void refusesARecordThatCannotBe() {
            ObjectNode empty = asking(1, dimple());
            empty.putObject("performed").putArray("threads");
            assertEquals(List.of("/performed/threads not-empty"), refused(empty));

            ObjectNode twice = performed(asking(1, dimple()));
            ((ObjectNode) twice.at("/performed/threads/1")).put("id", "L1");
            assertEquals(List.of("/performed thread-id"), refused(twice));

            ObjectNode words = performed(asking(1, dimple()), "x".repeat(501), " ");
            assertEquals(
                    List.of("/performed/deviations/0 deviation", "/performed/deviations/1 deviation"), refused(words));

            ObjectNode pulled = performed(asking(1, dimple()));
            ((ObjectNode) pulled.at("/performed/threads/0")).put("tensionN", 8.1);
            assertEquals(List.of("/performed/threads/0/tensionN out-of-range"), refused(pulled));
        }

        /** A drawing is told whole or not at all. */
        @Test
        void refusesHalfADrawing() {
            ObjectNode request = asking(1, dimple());
            request.putObject("performed").set("threads", drawn());
            assertEquals(1, ok(request).at("/performed/threads").size());
            for (String part : List.of("technique", "limbs", "fixation")) {
                ObjectNode half = asking(1, dimple());
                half.putObject("performed").set("threads", drawn());
                ((ObjectNode) half.at("/performed/threads/0")).remove(part);
                assertTrue(
                        refused(half).contains("/performed/threads/0/" + part + " " + part),
                        () -> refused(half).toString());
            }
        }

        private ArrayNode drawn() {
            ArrayNode threads = JSON.createArrayNode();
            ObjectNode thread =
                    threads.addObject().put("id", "L1").put("side", "left").put("technique", "temple-entry");
            thread.putArray("limbs")
                    .addObject()
                    .put("role", "single")
                    .put("layer", "fat")
                    .put("barbedFromMm", 10)
                    .put("barbedToMm", 60)
                    .putArray("path")
                    .add(JSON.valueToTree(Map.of("u", 92, "v", 25, "depthMm", 3)))
                    .add(JSON.valueToTree(Map.of("u", 56, "v", -23, "depthMm", 3)));
            thread.putObject("fixation")
                    .putObject("anchor")
                    .put("u", 92)
                    .put("v", 25)
                    .put("depthMm", 3)
                    .put("tissue", "deep-temporal-fascia")
                    .put("bite", "horizontal");
            return threads;
        }

        @Test
        void isReadAsStrictlyAsAnyOther() {
            assertEquals(
                    List.of("/day wrong-type", "/findings/0/grade wrong-type", "/findings/0/greade unknown-member"),
                    faults(
                            api.post(
                                    CALL,
                                    "{\"day\": 1.5, \"findings\": [{\"kind\": \"dimple\", \"side\": \"left\","
                                            + " \"grade\": \"1\", \"greade\": 1}]}"),
                            400));
            assertEquals(405, api.get(CALL).statusCode());
            assertEquals(
                    406,
                    api.post(CALL, asking(1, dimple()).toString(), "application/xml")
                            .statusCode());
            assertEquals(
                    415,
                    api.send(api.request(CALL)
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString("{}")))
                            .statusCode());
        }
    }

    /** An escalation is never refused for what else was entered. */
    @Nested
    class ARedFlag {

        private void isEscalated(JsonNode answer, String kind) {
            assertTrue(words(answer.get("redFlags"), "kind").contains(kind), answer::toString);
            assertFalse(answer.at("/redFlags/0/text").textValue().isBlank());
            assertEquals(
                    "red-flag-clinic-closed",
                    answer.at("/redFlags/0/ifClosed/code").textValue());
        }

        @ParameterizedTest
        @EnumSource(FindingKind.class)
        void isEscalatedBesideAFindingThatDoesNotFit(FindingKind kind) {
            if (!kind.isRedFlag()) {
                return;
            }
            ObjectNode strayed = finding("bruise", "right", "thread", "L9");
            JsonNode answer = ok(performed(asking(1, strayed, finding(kind.word(), "left"))));
            isEscalated(answer, kind.word());
            assertEquals(List.of("/findings/0/thread thread-not-performed"), notes(answer));
            assertTrue(answer.at("/dataQuality/0/used").textValue().contains("one of L1, R1"));
            assertEquals(2, answer.get("findings").size());
        }

        @Test
        void isEscalatedWhereItsOwnThreadOrSideDoesNotFit() {
            ObjectNode crossed = performed(asking(1, finding("pus-or-fever", "left", "thread", "R1")));
            JsonNode answer = ok(crossed);
            isEscalated(answer, "pus-or-fever");
            assertEquals(List.of("/findings/0/side side-of-another-thread"), notes(answer));
            assertTrue(answer.at("/findings/0/technique").isMissingNode(), "of no thread that it lies over");
        }

        @Test
        void isEscalatedWhateverElseCannotBeRead() {
            ObjectNode request = asking(
                    1,
                    finding("dimpel", "left"),
                    finding("bruise", "up", "grade", 9, "thread", "a b"),
                    finding("vision-or-neurological", "left", "grade", 0, "trend", "worst"),
                    finding("ache", "left", "thread", "L1"));
            ObjectNode performed = request.putObject("performed");
            performed.putArray("threads").addObject().put("id", "x y");
            performed.putArray("deviations").add("x".repeat(501));
            JsonNode answer = ok(request);
            isEscalated(answer, "vision-or-neurological");
            assertEquals("at-once", answer.at("/seek/urgency").textValue());
            assertEquals(
                    List.of(
                            "/performed/deviations/0 passed-over-beside-a-red-flag",
                            "/performed/threads/0/id passed-over-beside-a-red-flag",
                            "/performed/threads/0/side passed-over-beside-a-red-flag",
                            "/findings/0/kind passed-over-beside-a-red-flag",
                            "/findings/1/grade passed-over-beside-a-red-flag",
                            "/findings/1/side passed-over-beside-a-red-flag",
                            "/findings/1/thread passed-over-beside-a-red-flag",
                            "/findings/2/grade passed-over-beside-a-red-flag",
                            "/findings/2/trend passed-over-beside-a-red-flag",
                            "/findings/3/thread thread-without-performed"),
                    notes(answer));
            assertEquals(List.of("bruise", "vision-or-neurological", "ache"), words(answer.get("findings"), "kind"));
            assertFalse(answer.has("performed"));
        }

        @Test
        void isEscalatedWithoutASide() {
            ObjectNode sideless = JSON.createObjectNode().put("kind", "distress");
            JsonNode answer = ok(asking(1, sideless));
            isEscalated(answer, "distress");
            assertEquals("both", answer.at("/redFlags/0/side").textValue());
            assertEquals(List.of("/findings/0/side passed-over-beside-a-red-flag"), notes(answer));
        }

        @Test
        void stillNeedsItsShapeAndItsDay() {
            ObjectNode flag = finding("distress", "both");
            assertEquals(List.of("/day out-of-range"), refused(asking(-1, flag)));
            assertEquals(
                    List.of("/findings/0/kinds unknown-member"),
                    faults(api.post(CALL, asking(1, flag.deepCopy().put("kinds", "x"))), 400));
        }

        /** Findings of every kind with members that may be anything, beside a red flag: never refused, always escalated. */
        @Test
        void isEscalatedBesideAnythingThatHasTheShapeOfAFinding() {
            List<String> flags = Arrays.stream(FindingKind.values())
                    .filter(FindingKind::isRedFlag)
                    .map(FindingKind::word)
                    .toList();
            for (long seed = 0; seed < 300; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                List<ObjectNode> findings = new ArrayList<>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    findings.add(anything(random));
                }
                String flag = flags.get(random.nextInt(flags.size()));
                findings.add(random.nextInt(findings.size() + 1), finding(flag, "left"));
                ObjectNode request = asking(random.nextInt(100), findings.toArray(ObjectNode[]::new));
                HttpResponse<String> answer = api.post(CALL, random.nextBoolean() ? performed(request) : request);
                assertEquals(200, answer.statusCode(), "seed " + seed + ": " + answer.body());
                isEscalated(RunningApi.json(answer), flag);
            }
        }

        private ObjectNode anything(SplittableRandom random) {
            List<String> words = List.of("left", "right", "both", "", "L1", "L9", "a b", "worse", "cheek", "??");
            FindingKind[] kinds = FindingKind.values();
            ObjectNode finding = JSON.createObjectNode();
            finding.put("kind", random.nextInt(5) == 0 ? "nonsense" : kinds[random.nextInt(kinds.length)].word());
            for (String member : List.of("side", "thread", "region", "trend")) {
                if (random.nextBoolean()) {
                    finding.put(member, words.get(random.nextInt(words.size())));
                }
            }
            for (String member : List.of("grade", "gradeSmiling")) {
                if (random.nextBoolean()) {
                    finding.put(member, random.nextInt(-2, 6));
                }
            }
            return finding;
        }
    }
}
