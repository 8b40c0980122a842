package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.names;
import static io.evenlift.rest.api.JsonAnswers.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the answers hold, in which form, and that they are the same each time. */
class AnswersTest {
    /** What is told of each thing that an option can give up. */
    private static final Map<String, String> GIVEN_UP =
            Map.of("less-lift", "shareOfGoals", "deeper-dimple", "mm", "more-threads", "threads");

    private static final List<String> TAIL =
            List.of("engine", "inputDigest", "dataQuality", "releaseStatus", "disclaimer");
    private static final RunningApi api = RunningApi.shared();
    private static HttpResponse<String> plans;

    @BeforeAll
    static void ask() {
        plans = api.post("/v1/plans", Patient.a48YearOld().json());
    }

    @Test
    void tellsWhetherThePatientIsSuited() {
        JsonNode answer = ok(api.post("/v1/candidacy", Patient.a48YearOld().json()));

        assertEquals(members("candidacy"), names(answer));
        assertEquals("eligible", answer.at("/candidacy/verdict").textValue());
    }

    @Test
    void tellsThatAnAcknowledgementHadNoEffect() {
        Patient patient = Patient.a48YearOld()
                .with("/acknowledged", List.of(Map.of("code", "no-such-reason", "reason", "just in case")));
        JsonNode notes = ok(api.post("/v1/candidacy", patient.json())).get("dataQuality");
        JsonNode last = notes.get(notes.size() - 1);
        assertEquals("/acknowledged/0", last.get("pointer").textValue());
        assertEquals("acknowledgement-without-effect", last.get("code").textValue());
        assertEquals("no-such-reason", last.get("used").textValue());
    }

    @Test
    void tellsEachReasonWithTextSourceAndEnd() {
        Patient patient = Patient.a48YearOld()
                .with("/assessment/history/recent-vaccination", "yes")
                .with("/assessment/history/smoking", "yes")
                .with("/acknowledged", List.of(Map.of("code", "smoking", "reason", "stopped \"last\" week <b>")));

        JsonNode candidacy = ok(api.post("/v1/candidacy", patient.json())).get("candidacy");

        assertEquals("deferred", candidacy.get("verdict").textValue());
        JsonNode vaccination = candidacy.at("/reasons/0");
        assertEquals(
                List.of("code", "severity", "text", "inputs", "grade", "citations", "weeksUntilFree"),
                names(vaccination));
        assertEquals("history.recent-vaccination", vaccination.at("/inputs/0").textValue());
        assertEquals(2, vaccination.get("weeksUntilFree").intValue());
        assertEquals(
                "stopped \"last\" week <b>",
                candidacy.at("/reasons/1/acknowledgement").textValue());
    }

    @Test
    void leavesUnaskedFindingsUnknown() {
        JsonNode answer = ok(api.post(
                "/v1/candidacy",
                Patient.a48YearOld().with("/assessment/history", Map.of()).json()));

        assertEquals("undetermined", answer.at("/candidacy/verdict").textValue());
        assertEquals("findings-missing", answer.at("/candidacy/reasons/0/code").textValue());
    }

    @Test
    void tellsProceduresNotAskedFromNone() {
        JsonNode answer = ok(api.post(
                "/v1/candidacy",
                Patient.a48YearOld().without("/assessment/previousProcedures").json()));

        assertEquals(
                "previous-procedures-missing",
                answer.at("/candidacy/reasons/0/code").textValue());
    }

    @Test
    void listsOptionsWithEverythingTheyRestOn() {
        JsonNode answer = ok(plans);

        assertEquals("options", answer.get("outcome").textValue());
        assertEquals(members("outcome", "candidacy", "options", "fading", "search"), names(answer));
        assertTrue(answer.get("options").size() >= 2);
        int rank = 1;
        for (JsonNode option : answer.get("options")) {
            assertEquals(
                    List.of(
                            "rank",
                            "profile",
                            "threads",
                            "lift",
                            "dimpling",
                            "givesUp",
                            "dimplesLessThan",
                            "holding",
                            "flags",
                            "warnings",
                            "why",
                            "limbShares",
                            "ligaments"),
                    names(option));
            assertEquals(rank++, option.get("rank").intValue());
            assertEquals(12, option.get("lift").size());
            assertEquals(
                    List.of("filterCutoffMm", "probability", "sites", "chances", "sample", "evidence"),
                    names(option.get("dimpling")));
            assertEquals(List.of("low", "median", "central", "high"), names(option.at("/dimpling/sites/0/depthMm")));
            assertEquals(
                    1,
                    option.at("/dimpling/chances/none").doubleValue()
                            + option.at("/dimpling/chances/faint").doubleValue()
                            + option.at("/dimpling/chances/visible").doubleValue()
                            + option.at("/dimpling/chances/plain").doubleValue(),
                    0.002);
            assertEquals(
                    answer.get("options").size() - 1,
                    option.get("dimplesLessThan").size());
            for (JsonNode givenUp : option.get("givesUp")) {
                assertNotEquals(option.get("rank"), givenUp.get("rank"));
                assertFalse(givenUp.get("text").textValue().isBlank());
                assertTrue(givenUp.has(GIVEN_UP.get(givenUp.get("code").textValue())), givenUp.toString());
            }
            assertEquals(
                    List.of("low", "central", "high", "outcome", "evidence", "citations"),
                    names(option.at("/dimpling/probability")));
            assertEquals("factor-of-two", option.at("/dimpling/evidence/code").textValue());
            assertEquals(
                    "holding-is-assumed", option.at("/holding/evidence/code").textValue());
            assertEquals(6, option.at("/holding/overWeeks").size());
            assertFalse(option.at("/why/0/text").textValue().isBlank());
            assertFalse(option.at("/why/0/citations").isEmpty());
            assertEquals(
                    List.of(
                            "thread",
                            "side",
                            "kind",
                            "u",
                            "v",
                            "depthMm",
                            "slopeDegrees",
                            "grade",
                            "chances",
                            "causes",
                            "counterfactuals"),
                    names(option.at("/dimpling/sites/0")));
        }
        assertEquals(Optional.of("en"), plans.headers().firstValue("Content-Language"));
    }

    @Test
    void pointsFromEachRemarkIntoTheRequest() {
        JsonNode request = Patient.a48YearOld()
                .without("/assessment/sides/left/regions/jowl/fatThicknessMm")
                .json();
        JsonNode notes = ok(api.post("/v1/candidacy", request)).get("dataQuality");

        List<String> pointers = new ArrayList<>();
        notes.forEach(note -> pointers.add(note.get("pointer").textValue()));
        assertTrue(pointers.contains("/assessment/sides/left/landmarksMm"), pointers::toString);
        assertTrue(pointers.contains("/assessment/sides/left/regions/jowl/fatThicknessMm"), pointers::toString);
        for (String pointer : pointers) {
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            assertFalse(request.at(parent).isMissingNode(), pointer);
        }
    }

    @Test
    void writesNumbersRounded() {
        JsonNode option = ok(plans).at("/options/0");

        decimals(option.get("lift"), 2);
        decimals(option.get("threads"), 3);
        for (JsonNode site : option.at("/dimpling/sites")) {
            decimals(site.get("depthMm"), 2);
            decimals(site.get("slopeDegrees"), 1);
            decimals(site.get("causes"), 3);
        }
        assertFalse(plans.body().contains("-0,"), "minus zero");
    }

    @Test
    void saysWhatStandsInTheWay() {
        JsonNode answer = ok(api.post(
                "/v1/plans",
                Patient.a48YearOld()
                        .with("/catalogue", Map.of("builtIn", false, "threads", List.of()))
                        .json()));

        assertEquals("none", answer.get("outcome").textValue());
        assertEquals(members("outcome", "candidacy", "options", "binding"), names(answer));
        assertEquals(List.of("constraint", "text", "needed", "allowed", "citations"), names(answer.get("binding")));
        assertTrue(answer.get("options").isEmpty());
    }

    @Test
    void givesNoPlanAndNoPredictionToWhoIsNotSuited() {
        Patient pregnant = Patient.a48YearOld().with("/assessment/history/pregnancy", "yes");

        JsonNode proposed = ok(api.post("/v1/plans", pregnant.json()));
        JsonNode reviewed =
                ok(api.post("/v1/plan-reviews", pregnant.with("/plan", plan(0)).json()));

        assertEquals("not-eligible", proposed.get("outcome").textValue());
        assertTrue(proposed.get("options").isEmpty());
        assertEquals("not-eligible", reviewed.get("outcome").textValue());
        assertEquals(members("outcome", "candidacy"), names(reviewed));
    }

    @Test
    void reviewsWhatItProposedAndFindsTheSame() {
        JsonNode options = ok(plans).get("options");
        for (int i = 0; i < options.size(); i++) {
            JsonNode review = ok(api.post(
                    "/v1/plan-reviews",
                    Patient.a48YearOld().with("/plan", plan(i)).json()));

            assertEquals("reviewed", review.get("outcome").textValue());
            assertEquals(
                    members(
                            "outcome",
                            "candidacy",
                            "threads",
                            "lift",
                            "dimpling",
                            "holding",
                            "fading",
                            "flags",
                            "limbShares",
                            "ligaments",
                            "warnings",
                            "violations"),
                    names(review));
            assertEquals(options.get(i).get("threads"), review.get("threads"));
            assertEquals("[]", review.get("violations").toString());
            for (int k = 0; k < review.get("lift").size(); k++) {
                double proposed =
                        options.get(i).at("/lift/" + k + "/mm/central").doubleValue();
                assertEquals(proposed, review.at("/lift/" + k + "/mm/central").doubleValue(), 0.02);
            }
        }
    }

    @Test
    void predictsNothingOfTissueThatWasNotMeasured() {
        Patient patient =
                Patient.a48YearOld().with("/plan", plan(0)).without("/assessment/sides/left/regions/preauricular");
        JsonNode limb = patient.json().at("/plan/threads/0/limbs/0");
        // From the anchor down in front of the ear, where nothing was measured now.
        while (limb.get("path").size() > 2) {
            ((ArrayNode) limb.get("path")).remove(2);
        }
        ((ArrayNode) limb.get("path")).addObject().put("u", 103).put("v", -40).put("depthMm", 4);
        ((ObjectNode) limb).put("barbedFromMm", 20).put("barbedToMm", 50);

        JsonNode review = ok(api.post("/v1/plan-reviews", patient.json()));

        List<String> codes = new ArrayList<>();
        review.get("violations")
                .forEach(violation -> codes.add(violation.get("code").textValue()));
        assertTrue(codes.contains("region-not-assessed"), codes::toString);
        assertEquals(members("outcome", "candidacy", "threads", "warnings", "violations", "nearest"), names(review));
        JsonNode change = review.at("/nearest/changes/0");
        assertEquals("thread-left-out", change.get("code").textValue());
        assertEquals(patient.json().at("/plan/threads/0/id"), change.get("thread"));
    }

    @Test
    void answersTheSameBytesEachTime() {
        assertEquals(
                plans.body(), api.post("/v1/plans", Patient.a48YearOld().json()).body());
    }

    @Test
    void answersTheSameInWhateverOrderTheMembersStand() {
        assertEquals(
                plans.body(),
                api.post("/v1/plans", reversed(Patient.a48YearOld().json())).body());
    }

    @Test
    void digestsTheInputAndNothingElse() {
        String digest = ok(plans).get("inputDigest").textValue();

        assertTrue(digest.matches("[0-9a-f]{64}"), digest);
        assertEquals(digest, digest(Patient.a48YearOld().with("/assessment/reference", "case 7")));
        assertFalse(digest.equals(digest(Patient.a48YearOld().with("/assessment/ageYears", 49))));
    }

    private static String digest(Patient patient) {
        return ok(api.post("/v1/plans", patient.json())).get("inputDigest").textValue();
    }

    private static JsonNode plan(int option) {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        plan.set("threads", ok(plans).at("/options/" + option + "/threads").deepCopy());
        return plan;
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode same = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> same.add(reversed(element)));
            return same;
        }
        if (node instanceof ObjectNode object) {
            List<String> names = names(object);
            Collections.reverse(names);
            ObjectNode turned = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> turned.set(name, reversed(object.get(name))));
            return turned;
        }
        return node;
    }

    private static void decimals(JsonNode node, int most) {
        if (node.isNumber()) {
            int scale = node.decimalValue().stripTrailingZeros().scale();
            assertTrue(scale <= most, () -> node + " has more than " + most + " decimals");
        }
        node.forEach(child -> decimals(child, most));
    }

    private static List<String> members(String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(TAIL);
        return all;
    }
}
