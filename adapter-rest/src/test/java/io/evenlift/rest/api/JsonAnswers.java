package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What tests read from answers. */
final class JsonAnswers {
    private JsonAnswers() {}

    /** The body of an answer that is a success. */
    static JsonNode ok(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return RunningApi.json(answer);
    }

    /** Pointer and code of every fault in a refusal, as in {@code "/assessment/ageYears required"}. */
    static List<String> faults(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : RunningApi.json(answer).get("errors")) {
            faults.add(
                    fault.get("pointer").textValue() + " " + fault.get("code").textValue());
        }
        return faults;
    }

    /** The members of an object, in their order. */
    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A member of each element of a list. */
    static List<String> words(JsonNode list, String member) {
        List<String> words = new ArrayList<>();
        list.forEach(element -> words.add(element.get(member).textValue()));
        return words;
    }
}
