package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.names;
import static io.evenlift.rest.api.JsonAnswers.words;
import static io.evenlift.rest.api.Recovery.CALL;
import static io.evenlift.rest.api.Recovery.api;
import static io.evenlift.rest.api.Recovery.asking;
import static io.evenlift.rest.api.Recovery.dimple;
import static io.evenlift.rest.api.Recovery.finding;
import static io.evenlift.rest.api.Recovery.ok;
import static io.evenlift.rest.api.Recovery.performed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is answered to findings after a procedure, over HTTP. */
class RecoveryAnswersTest {
    private static final List<String> TAIL =
            List.of("engine", "inputDigest", "dataQuality", "releaseStatus", "disclaimer");

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
        return type instanceof ParameterizedType generic ? held(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
