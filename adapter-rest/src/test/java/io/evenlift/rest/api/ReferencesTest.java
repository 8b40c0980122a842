package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be looked up: threads, techniques, sources. */
class ReferencesTest {
    private static RunningApi api;

    @BeforeAll
    static void start() {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

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
    void findsNoSourceUnderAnUnknownKey() {
        assertEquals(404, api.get("/v1/evidence/nobody-1900").statusCode());
        assertEquals(404, api.get("/v1/evidence/NIU%202021").statusCode());
        assertEquals(404, api.get("/v1/nothing").statusCode());
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
