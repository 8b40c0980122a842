package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static io.evenlift.rest.api.JsonAnswers.names;
import static io.evenlift.rest.api.JsonAnswers.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.boot.RunningApi;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan at the same lift, which a review answers only where it is asked for. */
class SameLiftTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RunningApi api = RunningApi.shared();

    private static ObjectNode example(String name) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(EXAMPLES.resolve(name + ".json")));
    }

    private static ObjectNode asking(ObjectNode request, Object... also) {
        request.set("also", JSON.valueToTree(also));
        return request;
    }

    private static HttpResponse<String> review(JsonNode request) {
        return api.post("/v1/plan-reviews", request.toString());
    }

    private static JsonNode sameLift(ObjectNode request) {
        return ok(review(asking(request, "same-lift"))).get("sameLift");
    }

    @Test
    void standsBesideTheRestWhereItIsAskedForAndElseChangesNoByte() throws IOException {
        HttpResponse<String> plain = review(example("good-plan"));
        assertEquals(plain.body(), review(asking(example("good-plan"))).body());
        ObjectNode more = (ObjectNode) ok(review(asking(example("good-plan"), "same-lift")));

        assertEquals(List.of("code", "text", "dimplesLess", "plan"), names(more.get("sameLift")));
        more.remove("sameLift");
        ObjectNode rest = (ObjectNode) ok(plain);
        assertFalse(rest.get("inputDigest").equals(more.get("inputDigest")), "another question");
        more.set("inputDigest", rest.get("inputDigest"));
        assertEquals(rest, more);
    }

    @Test
    void thePlanPostedBackBreaksNothingAndIsTheGentlestAtItsLift() throws IOException {
        ObjectNode request = example("good-plan");
        JsonNode plan = sameLift(request).get("plan");
        assertEquals(
                List.of("threads", "lift", "dimpling", "holding", "flags", "limbShares", "ligaments", "warnings"),
                names(plan));
        ((ObjectNode) request.get("plan")).set("threads", plan.get("threads"));
        JsonNode again = ok(review(request));
        assertEquals("[]", again.get("violations").toString());
        assertEquals(plan.get("threads"), again.get("threads"));
        assertEquals("already-gentlest-at-its-lift", again.at("/sameLift/code").textValue());
        assertEquals(List.of("code", "text"), names(again.get("sameLift")));
    }

    @Test
    void aPlanThroughADangerZoneGetsOneClearOfItThatLiftsAsMuch() throws IOException {
        JsonNode sameLift = sameLift(example("plan-through-a-danger-zone"));
        assertEquals("allowed-at-the-same-lift", sameLift.get("code").textValue());
        assertEquals(0, sameLift.at("/plan/dimpling/sites").size());
    }

    @Test
    void aLiftThatNothingReachesIsSaidToBeOutOfReachAndHowMuchOfItIsNot() throws IOException {
        ObjectNode request = example("too-shallow-and-too-tight-plan");
        ((ObjectNode) request.get("assessment")).putObject("goalLiftMm").put("nasolabial-mid", 3);
        for (String side : List.of("left", "right")) {
            ((ObjectNode) request.at("/assessment/sides/" + side + "/regions/nasolabial")).put("laxityGrade", 3);
        }
        JsonNode sameLift = sameLift(request);
        assertEquals("no-plan-at-the-same-lift", sameLift.get("code").textValue());
        assertEquals(List.of("code", "text", "binding"), names(sameLift));
        assertEquals("goals-out-of-reach", sameLift.at("/binding/constraint").textValue());
        assertTrue(sameLift.at("/binding/allowed").textValue().matches("0\\.\\d+ of it"), sameLift.toString());
    }

    @Test
    void isAbsentWhereThereIsNoPrediction() throws IOException {
        ObjectNode pregnant = asking(example("good-plan"), "same-lift");
        ((ObjectNode) pregnant.at("/assessment/history")).put("pregnancy", "yes");
        assertFalse(ok(review(pregnant)).has("sameLift"));

        ObjectNode unmeasured = asking(example("good-plan"), "same-lift");
        ((ObjectNode) unmeasured.at("/assessment/sides/left/regions")).remove("preauricular");
        ObjectNode limb = (ObjectNode) unmeasured.at("/plan/threads/0/limbs/0");
        ArrayNode path = (ArrayNode) limb.get("path");
        while (path.size() > 2) {
            path.remove(2);
        }
        path.addObject().put("u", 103).put("v", -40).put("depthMm", 4);
        limb.put("barbedFromMm", 20).put("barbedToMm", 50);
        JsonNode answer = ok(review(unmeasured));
        assertEquals("reviewed", answer.get("outcome").textValue());
        assertFalse(answer.has("lift"));
        assertFalse(answer.has("sameLift"));
    }

    @Test
    void isNotDrawn() throws IOException {
        String plain = example("good-plan").toString();
        String more = asking(example("good-plan"), "same-lift").toString();
        assertEquals(
                api.post("/v1/plan-reviews", plain, "image/svg+xml").body(),
                api.post("/v1/plan-reviews", more, "image/svg+xml").body());
    }

    @Test
    void refusesAnUnknownWordWithTheList() throws IOException {
        HttpResponse<String> answer = review(asking(example("good-plan"), "same-lift", "same-dimple"));
        assertEquals(List.of("/also/1 also"), faults(answer, 422));
        assertTrue(answer.body().contains("expected one of same-lift"), answer.body());
        assertEquals(List.of("/also/0 also"), faults(review(asking(example("good-plan"), "Same-Lift")), 422));
        assertEquals(List.of("/also/0 also"), faults(review(asking(example("good-plan"), "")), 422));
        Object[] many = Collections.nCopies(21, "same-lift").toArray();
        assertEquals(List.of("/also size"), faults(review(asking(example("good-plan"), many)), 422));
    }

    @Test
    void refusesWhatIsNoListOfWords() throws IOException {
        ObjectNode request = example("good-plan");
        assertEquals(List.of("/also wrong-type"), faults(review(request.put("also", "same-lift")), 400));
        assertEquals(List.of("/also wrong-type"), faults(review(request.put("also", true)), 400));
        assertEquals(List.of("/also/0 wrong-type"), faults(review(asking(request, 1)), 400));
        assertEquals(List.of("/also/0 wrong-type"), faults(review(asking(request, List.of("same-lift"))), 400));
        assertEquals(400, review(asking(request, (Object) null)).statusCode());
    }

    @Test
    void aWordThatStandsTwiceIsAskedOnce() throws IOException {
        assertEquals(
                review(asking(example("good-plan"), "same-lift")).body(),
                review(asking(example("good-plan"), "same-lift", "same-lift")).body());
    }
}
