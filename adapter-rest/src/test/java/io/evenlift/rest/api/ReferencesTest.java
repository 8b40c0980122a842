package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be looked up: threads, techniques, sources. */
class ReferencesTest {
    private static final RunningApi api = RunningApi.shared();

    @Test
    void listsThreadsAndLeavesOutWhatIsNotPublished() {
        JsonNode threads = ok("/v1/threads").get("threads");

        JsonNode generic = threads.get(0);
        assertTrue(generic.get("plannable").booleanValue());
        assertEquals(12, generic.get("tensileN").doubleValue());
        assertEquals(0.32, generic.get("diameterMm").doubleValue());
        JsonNode real = byMember(threads, "id", "mint-lift");
        assertFalse(real.get("plannable").booleanValue());
        assertFalse(real.has("lengthMm"), real::toString);
        assertFalse(real.has("tensileN"), real::toString);
        assertEquals("data-not-published", real.at("/obstacles/0/code").textValue());
        assertFalse(real.at("/obstacles/0/text").textValue().isBlank());
    }

    @Test
    void listsTechniquesAndLayouts() {
        JsonNode answer = ok("/v1/techniques");

        assertEquals(3, answer.get("techniques").size());
        assertEquals(
                "[\"dermal\",\"fascial\"]",
                byMember(answer.get("techniques"), "technique", "dual-fixation")
                        .get("limbs")
                        .toString());
        for (JsonNode layout : answer.get("layouts")) {
            assertFalse(layout.get("threads").isEmpty());
            assertEquals(
                    200,
                    api.get("/v1/evidence/" + layout.get("citation").textValue())
                            .statusCode());
        }
    }

    @Test
    void listsEverySourceAndFindsEach() {
        List<String> keys = new ArrayList<>();
        ok("/v1/evidence")
                .get("citations")
                .forEach(citation -> keys.add(citation.get("key").textValue()));

        assertTrue(keys.contains("niu-2021"), keys::toString);
        assertEquals("pooled", ok("/v1/evidence/niu-2021").get("grade").textValue());
    }

    @Test
    void namesEveryWordInTheLanguageAskedFor() {
        JsonNode english = ok("/v1/terms").get("terms");
        HttpResponse<String> answer = api.send(api.request("/v1/terms").header("Accept-Language", "ko"));
        JsonNode korean = RunningApi.json(answer).get("terms");

        assertEquals(english.size(), korean.size());
        assertEquals("jowl", named(english, "region", "jowl"));
        assertEquals("팔자주름", named(korean, "region", "nasolabial"));
        assertEquals("절대 금기", named(korean, "severity", "absolute"));
    }

    private static String named(JsonNode terms, String vocabulary, String word) {
        for (JsonNode term : terms) {
            if (term.get("vocabulary").textValue().equals(vocabulary)
                    && term.get("word").textValue().equals(word)) {
                return term.get("text").textValue();
            }
        }
        throw new AssertionError("no term " + vocabulary + " " + word);
    }

    @Test
    void tellsOfASourceWhoWasStudiedWhatWasFoundAndWhatUsesIt() {
        JsonNode yeo = ok("/v1/evidence/yeo-2017");

        assertEquals("measured", yeo.get("grade").textValue());
        assertTrue(yeo.get("population").textValue().startsWith("144 patients"), yeo::toString);
        assertTrue(yeo.get("figure").textValue().startsWith("3 dimples"), yeo::toString);
        assertFalse(yeo.has("note"), "nothing more is known about it");
        assertTrue(yeo.get("usedBy").toString().contains("\"rate table dimpling_series: yeo\""), yeo::toString);
        assertTrue(yeo.get("usedBy").toString().contains("\"recovery table "), yeo::toString);
        assertEquals(ok("/v1/evidence").at("/engine/evidenceReviewDue"), yeo.get("reviewDue"));
    }

    @Test
    void tellsOfAnAssumptionWhyItWasMade() {
        JsonNode assumption = ok("/v1/evidence/assumed-thread-count");

        assertEquals("assumption", assumption.get("grade").textValue());
        assertFalse(assumption.has("population"), assumption::toString);
        assertFalse(assumption.has("figure"), assumption::toString);
        assertFalse(assumption.has("locator"), assumption::toString);
        assertTrue(assumption.get("note").textValue().contains("2 to 7 a side"), assumption::toString);
        List<String> uses = new ArrayList<>();
        assumption.get("usedBy").forEach(use -> uses.add(use.textValue()));
        assertEquals(
                List.of("check: too-many-threads", "reasons: threads-at-the-limit", "search: too-few-threads"), uses);
    }

    @Test
    void showsEachSourceInTheListAsAlone() {
        JsonNode answer = ok("/v1/evidence");
        for (JsonNode listed : answer.get("citations")) {
            assertTrue(listed.get("usedBy").isArray(), listed::toString);
            assertEquals(answer.at("/engine/evidenceReviewDue"), listed.get("reviewDue"));
        }
        JsonNode first = answer.at("/citations/0");
        assertEquals(ok("/v1/evidence/" + first.get("key").textValue()), first);
    }

    @Test
    void namesTheContentThatEveryAnswerRestsOn() {
        String content = ok("/v1/evidence").at("/engine/content").textValue();

        assertTrue(content.matches("[0-9a-f]{16}"), content);
        assertEquals(content, ok("/v1/threads").at("/engine/content").textValue());
        assertEquals(content, ok("/v1/techniques").at("/engine/content").textValue());
        assertEquals(
                content,
                RunningApi.json(api.post("/v1/candidacy", Patient.a48YearOld().json()))
                        .at("/engine/content")
                        .textValue());
    }

    @Test
    void findsNoSourceUnderAnUnknownKey() {
        HttpResponse<String> answer = api.get("/v1/evidence/nobody-1900");

        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "urn:evenlift:problem:not-found",
                RunningApi.json(answer).get("type").textValue());
        assertEquals(404, api.get("/v1/nothing").statusCode());
    }

    private static Stream<String> oddKeys() {
        return Stream.of(
                "NIU%202021",
                "NIU-2021",
                "niu-2021%20",
                "niu-2021%00",
                "niu-2021%0A",
                "niu-2021%2F",
                "%2F",
                "..%2F..%2Fetc%2Fpasswd",
                "niu-2021/uses",
                "%EC%8B%A4%EB%A6%AC%ED%94%84%ED%8C%85",
                "%FF",
                "%7Bkey%7D",
                "*",
                "k".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("oddKeys")
    void isNotPutOutByAnOddKey(String key) {
        HttpResponse<String> answer = api.get("/v1/evidence/" + key);

        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, key + " gets " + answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
    }

    private static JsonNode byMember(JsonNode list, String member, String value) {
        for (JsonNode entry : list) {
            if (entry.get(member).textValue().equals(value)) {
                return entry;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    private static JsonNode ok(String path) {
        HttpResponse<String> answer = api.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("en", answer.headers().firstValue("Content-Language").orElseThrow());
        return RunningApi.json(answer);
    }
}
