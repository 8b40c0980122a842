package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Questions about what was found after a procedure, and how they are answered over HTTP. */
final class Recovery {
    static final String CALL = "/v1/recovery";
    static final ObjectMapper JSON = new ObjectMapper();
    static final RunningApi api = RunningApi.shared();

    private Recovery() {}

    static ObjectNode finding(String kind, String side, Object... more) {
        ObjectNode finding = JSON.createObjectNode().put("kind", kind).put("side", side);
        for (int i = 0; i < more.length; i += 2) {
            finding.set((String) more[i], JSON.valueToTree(more[i + 1]));
        }
        return finding;
    }

    static ObjectNode dimple() {
        return finding("dimple", "left", "region", "cheek", "grade", 1, "gradeSmiling", 2, "trend", "same");
    }

    static ObjectNode asking(int day, ObjectNode... findings) {
        ObjectNode request = JSON.createObjectNode().put("day", day);
        request.putArray("findings").addAll(List.of(findings));
        return request;
    }

    /** A clinic's lean record: a thread on each side. */
    static ObjectNode performed(ObjectNode request, String... deviations) {
        ObjectNode performed = request.putObject("performed");
        performed
                .putArray("threads")
                .add(JSON.valueToTree(Map.of("id", "L1", "side", "left", "technique", "dual-fixation")))
                .add(JSON.valueToTree(Map.of("id", "R1", "side", "right", "technique", "temple-entry")));
        performed.set("deviations", JSON.valueToTree(deviations));
        return request;
    }

    static JsonNode ok(JsonNode request) {
        HttpResponse<String> answer = api.post(CALL, request);
        assertEquals(200, answer.statusCode(), answer.body());
        return RunningApi.json(answer);
    }

    static List<String> refused(JsonNode request) {
        return faults(api.post(CALL, request), 422);
    }

    static List<String> notes(JsonNode answer) {
        List<String> notes = new ArrayList<>();
        answer.get("dataQuality")
                .forEach(note -> notes.add(
                        note.get("pointer").textValue() + " " + note.get("code").textValue()));
        return notes;
    }
}
