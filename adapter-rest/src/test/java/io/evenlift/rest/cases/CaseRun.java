package io.evenlift.rest.cases;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Asks a service the cases of {@code docs/cases} and tells where its answers differ from what the cases expect. One file, so
 * that it can be launched as it stands; Jackson comes from the jar:
 *
 * <pre>{@code
 * java -cp adapter-rest/target/evenlift.jar \
 *     adapter-rest/src/test/java/io/evenlift/rest/cases/CaseRun.java http://127.0.0.1:8080 docs/cases
 * }</pre>
 *
 * <p>Ends with 0, with 1 where a case is missed that does not say why, with 2 where it could not ask.
 */
public final class CaseRun {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** 2 and 2.0 are one number. */
    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param base the address before {@code /v1} */
    public CaseRun(String base) {
        this.base = base.replaceAll("/+$", "");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            System.err.println("usage: CaseRun <base address> <directory of cases>");
            System.exit(2);
        }
        CaseRun run = new CaseRun(arguments[0]);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        try {
            for (Case asked : Pack.read(Path.of(arguments[1])).cases()) {
                Result result = run.ask(asked);
                Verdict verdict = result.verdict();
                counts.merge(verdict, 1, Integer::sum);
                System.out.printf(
                        "%-48s %-14s %s%n", asked.id(), verdict.word(), String.join("; ", result.differences()));
            }
        } catch (ConnectException nobody) {
            System.err.println("nobody answers at " + arguments[0]);
            System.exit(2);
        }
        counts.forEach((verdict, count) -> System.out.println(count + " " + verdict.word()));
        System.exit(counts.containsKey(Verdict.MISS) ? 1 : 0);
    }

    /** How a case came out. */
    public enum Verdict {
        OK("ok"),
        MISS("miss"),
        EXPLAINED("explained miss"),
        /** The answer is as expected although the case says that it is not: its mark is to be removed. */
        OVERTAKEN("ok, marked miss");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A case and what its answer has in another way than expected.
     *
     * @param differences empty where the answer is as expected
     */
    public record Result(Case asked, List<String> differences) {
        public Verdict verdict() {
            if (differences.isEmpty()) {
                return asked.miss().isEmpty() ? Verdict.OK : Verdict.OVERTAKEN;
            }
            return asked.miss().isEmpty() ? Verdict.MISS : Verdict.EXPLAINED;
        }
    }

    /**
     * One case.
     *
     * @param file where it stands
     * @param text its members as they stand there
     * @param body what is sent
     */
    public record Case(String file, JsonNode text, String body) {
        public String id() {
            return text.path("id").asText();
        }

        public String title() {
            return text.path("title").asText();
        }

        public String call() {
            return text.path("call").asText();
        }

        public JsonNode expected() {
            return text.path("expect");
        }

        /** Why the service of this project answers otherwise. */
        public Optional<String> miss() {
            return Optional.ofNullable(text.get("miss")).map(JsonNode::asText);
        }

        static Case of(String file, JsonNode text, JsonNode patients) {
            if (text.has("body")) {
                return new Case(file, text, text.get("body").asText());
            }
            if (text.has("request")) {
                return new Case(file, text, text.get("request").toString());
            }
            JsonNode patient = patients.at("/patients/" + text.path("patient").asText() + "/assessment");
            if (patient.isMissingNode()) {
                throw new IllegalArgumentException(file + ": no patient for " + text.path("id"));
            }
            ObjectNode request = JsonNodeFactory.instance.objectNode();
            request.set("assessment", patched(patient, text.path("change")));
            text.path("with").properties().forEach(member -> request.set(member.getKey(), member.getValue()));
            return new Case(file, text, request.toString());
        }

        /** RFC 7396, for a change that is an object or absent. */
        private static JsonNode patched(JsonNode target, JsonNode change) {
            ObjectNode patched =
                    target.isObject() ? ((ObjectNode) target).deepCopy() : JsonNodeFactory.instance.objectNode();
            change.properties().forEach(member -> {
                String name = member.getKey();
                JsonNode value = member.getValue();
                if (value.isNull()) {
                    patched.remove(name);
                } else {
                    patched.set(name, value.isObject() ? patched(patched.path(name), value) : value);
                }
            });
            return patched;
        }
    }

    /**
     * The files of a directory.
     *
     * @param cases those that are asked, by file and in the order of each
     * @param pending those of {@code ….pending.json}, for calls that are still to come
     */
    public record Pack(List<Case> cases, List<Case> pending) {
        public static Pack read(Path directory) throws IOException {
            JsonNode patients = JSON.readTree(directory.resolve("patients.json").toFile());
            List<Case> cases = new ArrayList<>();
            List<Case> pending = new ArrayList<>();
            for (Path file : files(directory)) {
                String name = file.getFileName().toString();
                for (JsonNode text : JSON.readTree(file.toFile()).path("cases")) {
                    (name.endsWith(".pending.json") ? pending : cases).add(Case.of(name, text, patients));
                }
            }
            return new Pack(List.copyOf(cases), List.copyOf(pending));
        }

        /** Every JSON file but the schema; the patients' file holds no cases. */
        static List<Path> files(Path directory) throws IOException {
            try (Stream<Path> all = Files.list(directory)) {
                return all.filter(file -> file.toString().endsWith(".json"))
                        .filter(file -> !file.endsWith("schema.json"))
                        .sorted()
                        .toList();
            }
        }
    }

    /** Sends a case and compares the answer. */
    public Result ask(Case asked) throws IOException, InterruptedException {
        String[] call = asked.call().split(" ", 2);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + call[1]))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(call[0], BodyPublishers.ofString(asked.body()))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        return new Result(asked, differences(asked.expected(), answer.statusCode(), tree(answer.body())));
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** What an answer has in another way than expected, each with both. */
    static List<String> differences(JsonNode expected, int status, JsonNode answer) {
        List<String> found = new ArrayList<>();
        if (expected.has("status") && expected.get("status").asInt() != status) {
            found.add("status " + status + ", expected " + expected.get("status"));
        }
        word("verdict", expected, answer.at("/candidacy/verdict")).ifPresent(found::add);
        word("outcome", expected, answer.at("/outcome")).ifPresent(found::add);
        TreeSet<String> codes = new TreeSet<>(answer.findValuesAsText("code"));
        codes.addAll(answer.findValuesAsText("constraint"));
        words(expected.path("has")).filter(code -> !codes.contains(code)).forEach(code -> found.add("lacks " + code));
        words(expected.path("hasNot")).filter(codes::contains).forEach(code -> found.add("has " + code));
        expected.path("bounds").forEach(bound -> bound(bound, answer).ifPresent(found::add));
        expected.path("equals").forEach(equal -> equal(equal, answer).ifPresent(found::add));
        List<String> wanted = faults(expected.path("faults"));
        List<String> faults = faults(answer.path("errors"));
        if (!wanted.isEmpty() && !faults.equals(wanted)) {
            found.add("faults " + faults + ", expected " + wanted);
        }
        return found;
    }

    private static Optional<String> word(String name, JsonNode expected, JsonNode actual) {
        return expected.has(name) && !expected.get(name).equals(actual)
                ? Optional.of(name + " " + actual.asText("none") + ", expected "
                        + expected.get(name).asText())
                : Optional.empty();
    }

    private static Stream<String> words(JsonNode list) {
        return elements(list).map(JsonNode::asText);
    }

    private static Optional<String> bound(JsonNode bound, JsonNode answer) {
        double least = bound.path("min").asDouble(Double.NEGATIVE_INFINITY);
        double most = bound.path("max").asDouble(Double.POSITIVE_INFINITY);
        String span = least + " to " + most;
        return each(
                bound,
                answer,
                span,
                value -> value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most);
    }

    private static Optional<String> equal(JsonNode equal, JsonNode answer) {
        JsonNode wanted = equal.path("value");
        if (wanted.isNull() && at(answer, equal.path("pointer").asText()).isEmpty()) {
            return Optional.empty();
        }
        return each(equal, answer, wanted.toString(), value -> wanted.equals(NUMBERS_BY_VALUE, value));
    }

    private static Optional<String> each(
            JsonNode condition, JsonNode answer, String wanted, Predicate<JsonNode> holds) {
        String pointer = condition.path("pointer").asText();
        List<JsonNode> values = at(answer, pointer);
        return values.isEmpty()
                ? Optional.of("nothing at " + pointer)
                : values.stream()
                        .filter(holds.negate())
                        .findFirst()
                        .map(value -> pointer + " is " + value + ", expected " + wanted);
    }

    private static List<String> faults(JsonNode list) {
        return elements(list)
                .map(fault -> fault.path("pointer").asText() + " "
                        + fault.path("code").asText())
                .toList();
    }

    /**
     * What stands at a JSON pointer in which a step {@code *} means every element of a list and {@code name=word} every
     * element whose member of that name is that word.
     */
    static List<JsonNode> at(JsonNode root, String pointer) {
        Stream<JsonNode> found = Stream.of(root);
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            found = found.flatMap(node -> step(node, step));
        }
        return found.toList();
    }

    private static Stream<JsonNode> step(JsonNode node, String step) {
        int sign = step.indexOf('=');
        if (step.equals("*")) {
            return elements(node);
        }
        if (sign > 0) {
            String word = step.substring(sign + 1);
            return elements(node)
                    .filter(element ->
                            element.path(step.substring(0, sign)).asText().equals(word));
        }
        return Stream.of(node.at("/" + step)).filter(next -> !next.isMissingNode());
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node instanceof ArrayNode ? StreamSupport.stream(node.spliterator(), false) : Stream.empty();
    }
}
