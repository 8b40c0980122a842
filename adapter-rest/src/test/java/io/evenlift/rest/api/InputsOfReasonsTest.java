package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.evenlift.rest.wire.LimitsRequest;
import io.evenlift.rest.wire.PlansRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a plan's reasons name as their inputs stands in the request: of the assessment what was sent, of limits and catalogue
 * also what could have been sent. The answers are those of the examples, which {@link ExamplesTest} holds to the service.
 */
class InputsOfReasonsTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final String ANSWER = ".answer.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void areAllFoundInTheRequest() throws IOException {
        int found = 0;
        for (Path answer : answers()) {
            JsonNode request = JSON.readTree(Files.readString(
                    answer.resolveSibling(answer.getFileName().toString().replace(ANSWER, ".json"))));
            for (JsonNode option : JSON.readTree(Files.readString(answer)).path("options")) {
                for (JsonNode why : option.get("why")) {
                    for (JsonNode input : why.get("inputs")) {
                        assertTrue(isKnown(request, input.textValue()), answer + ": " + why);
                        found++;
                    }
                    assertFalse(why.get("citations").isEmpty(), why.toString());
                }
            }
        }
        assertTrue(found > 500, "found " + found);
    }

    @Test
    void areConcreteOfASideAndNameTheirThread() throws IOException {
        for (Path answer : answers()) {
            for (JsonNode option : JSON.readTree(Files.readString(answer)).path("options")) {
                Set<String> threads = new HashSet<>();
                option.get("threads")
                        .forEach(thread -> threads.add(thread.get("id").textValue()));
                Set<String> explained = new HashSet<>();
                for (JsonNode why : option.get("why")) {
                    assertFalse(why.get("inputs").toString().contains("*"), why.toString());
                    if (why.has("thread")) {
                        explained.add(why.get("thread").textValue());
                        String side = why.get("thread").textValue().startsWith("left") ? "right" : "left";
                        assertFalse(why.get("inputs").toString().contains("sides." + side), why.toString());
                    }
                }
                assertEquals(threads, explained);
            }
        }
    }

    private static List<Path> answers() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(ANSWER))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isKnown(JsonNode request, String input) {
        String pointer = "/" + input.replace('.', '/');
        return !request.at("/assessment" + pointer).isMissingNode()
                || !request.at(pointer).isMissingNode()
                || input.startsWith("limits.") && isComponent(LimitsRequest.class, input.substring("limits.".length()))
                || input.equals("catalogue") && isComponent(PlansRequest.class, input);
    }

    private static boolean isComponent(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }
}
