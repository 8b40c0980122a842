package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static io.evenlift.rest.api.JsonAnswers.words;
import static io.evenlift.rest.api.Recovery.CALL;
import static io.evenlift.rest.api.Recovery.JSON;
import static io.evenlift.rest.api.Recovery.api;
import static io.evenlift.rest.api.Recovery.asking;
import static io.evenlift.rest.api.Recovery.dimple;
import static io.evenlift.rest.api.Recovery.finding;
import static io.evenlift.rest.api.Recovery.notes;
import static io.evenlift.rest.api.Recovery.ok;
import static io.evenlift.rest.api.Recovery.performed;
import static io.evenlift.rest.api.Recovery.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.domain.recovery.FindingKind;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which findings after a procedure are taken, and which are escalated, over HTTP. */
class RecoveryTest {

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
