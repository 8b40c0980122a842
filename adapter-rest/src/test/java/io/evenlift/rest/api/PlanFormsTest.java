package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the threads of a drawn plan may and may not be put together. */
class PlanFormsTest {
    private static final String THREAD = "/plan/threads/0";
    private static final RunningApi api = RunningApi.shared();

    @Test
    void takesOneLimbForATempleEntryAndForALoop() {
        for (String technique : List.of("temple-entry", "scalp-fascia-loop")) {
            JsonNode thread = reviewed(thread(technique, limb("single", "fat")));

            assertEquals(technique, thread.get("technique").textValue());
            assertEquals(1, thread.get("limbs").size());
            assertEquals(false, thread.at("/limbs/0").has("share"));
            assertEquals(false, thread.get("fixation").has("knot"));
        }
    }

    @Test
    void fillsInWhatADualFixationLeavesOut() {
        JsonNode thread =
                reviewed(thread("dual-fixation", without(limb("dermal", "x"), "layer"), limb("fascial", "smas")));

        assertEquals("subdermal", thread.at("/limbs/0/layer").textValue());
        double share = thread.at("/limbs/0/share").doubleValue();
        assertTrue(share > 0 && share < 1, "computed: " + share);
        assertEquals(1, share + thread.at("/limbs/1/share").doubleValue(), 1.1e-3);
        assertEquals("computed", thread.at("/limbs/0/shareFrom").textValue());
        assertEquals(thread.at("/fixation/anchor/u"), thread.at("/fixation/knot/u"));
        assertEquals(thread.at("/fixation/anchor/depthMm"), thread.at("/fixation/knot/depthMm"));
    }

    @Test
    void takesTheLimbsInAnyOrderAndTheShareOfEither() {
        JsonNode thread = reviewed(
                thread("dual-fixation", with(limb("fascial", "smas"), "share", 0.65), limb("dermal", "subdermal")));

        assertEquals("dermal", thread.at("/limbs/0/role").textValue());
        assertEquals(0.35, thread.at("/limbs/0/share").doubleValue());
        assertEquals("given", thread.at("/limbs/0/shareFrom").textValue());
    }

    @Test
    void computesAnewWhatComesBackAsComputed() {
        JsonNode thread = reviewed(thread(
                "dual-fixation",
                with(with(limb("dermal", "subdermal"), "share", 0.999), "shareFrom", "computed"),
                with(with(limb("fascial", "smas"), "share", 0.999), "shareFrom", "computed")));
        JsonNode left = reviewed(thread("dual-fixation", limb("dermal", "subdermal"), limb("fascial", "smas")));

        assertEquals(left, thread);
        assertEquals(
                List.of(THREAD + "/limbs/0/shareFrom share-from"),
                refused(thread(
                        "dual-fixation",
                        with(limb("dermal", "subdermal"), "shareFrom", "guessed"),
                        limb("fascial", "smas"))));
    }

    @Test
    void asksForSharesThatAddUpToOne() {
        assertEquals(
                List.of(THREAD + "/limbs share"),
                refused(thread(
                        "dual-fixation",
                        with(limb("dermal", "subdermal"), "share", 0.3),
                        with(limb("fascial", "smas"), "share", 0.6))));
    }

    @Test
    void refusesLimbsThatDoNotFitTheTechnique() {
        assertEquals(List.of(THREAD + "/limbs limbs"), refused(thread("dual-fixation", limb("dermal", "subdermal"))));
        assertEquals(
                List.of(THREAD + "/limbs limbs"),
                refused(thread("dual-fixation", limb("dermal", "fat"), limb("dermal", "fat"))));
        assertEquals(List.of(THREAD + "/limbs limbs"), refused(thread("temple-entry", limb("dermal", "subdermal"))));
        assertEquals(
                List.of(THREAD + "/limbs limbs"),
                refused(thread("scalp-fascia-loop", limb("dermal", "fat"), limb("fascial", "smas"))));
        assertEquals(List.of(THREAD + "/limbs not-empty"), refused(thread("temple-entry")));
        assertEquals(
                List.of(THREAD + "/limbs/0/layer layer"),
                refused(thread("temple-entry", without(limb("single", "fat"), "layer"))));
    }

    @Test
    void refusesWhatOnlyADualFixationHas() {
        Map<String, Object> thread = thread("temple-entry", with(limb("single", "fat"), "share", 1));
        thread.put("fixation", with(fixation(), "knot", point(86, 44, 5)));
        assertEquals(List.of(THREAD + "/fixation/knot knot", THREAD + "/limbs/0/share share"), refused(thread));

        thread = thread("temple-entry", limb("single", "fat"));
        thread.put("fixation", with(fixation(), "ligaments", List.of("zygomatic")));
        assertEquals(List.of(THREAD + "/fixation/ligaments ligaments"), refused(thread));
    }

    @Test
    void pointsAtTheFaultInsideAThread() {
        Map<String, Object> limb = with(limb("single", "skin"), "path", List.of(point(86, 44, 31), point(200.5, 2, 3)));
        Map<String, Object> thread = with(thread("temple", limb), "tensionN", 8.1);
        thread.put("fixation", Map.of("anchor", with(point(86, 44, 5), "tissue", "bone")));

        assertEquals(
                List.of(
                        THREAD + "/fixation/anchor/bite missing",
                        THREAD + "/fixation/anchor/tissue tissue",
                        THREAD + "/limbs/0/layer layer",
                        THREAD + "/limbs/0/path/0/depthMm out-of-range",
                        THREAD + "/limbs/0/path/1/u out-of-range",
                        THREAD + "/technique technique",
                        THREAD + "/tensionN out-of-range"),
                refused(thread));
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        Map<String, Object> thread = thread("temple-entry", limb("single", "fat"));

        assertEquals(List.of("/plan/threads thread-id"), faults(review(thread, thread)));
        assertEquals(List.of("/plan/threads not-empty"), faults(review()));
    }

    @Test
    void refusesBarbsBeyondThePath() {
        assertEquals(
                List.of(THREAD + "/limbs/0 barbed-to"),
                refused(thread("temple-entry", with(limb("single", "fat"), "barbedToMm", 200))));
    }

    private static JsonNode reviewed(Map<String, Object> thread) {
        HttpResponse<String> answer = review(thread);
        assertEquals(200, answer.statusCode(), answer.body());
        return RunningApi.json(answer).at("/threads/0");
    }

    private static List<String> refused(Map<String, Object> thread) {
        return faults(review(thread));
    }

    private static HttpResponse<String> review(Object... threads) {
        JsonNode plan = new ObjectMapper().valueToTree(Map.of("threads", List.of(threads)));
        return api.post(
                "/v1/plan-reviews", Patient.a48YearOld().with("/plan", plan).json());
    }

    private static List<String> faults(HttpResponse<String> answer) {
        assertEquals(422, answer.statusCode(), answer.body());
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : RunningApi.json(answer).get("errors")) {
            faults.add(
                    fault.get("pointer").textValue() + " " + fault.get("code").textValue());
        }
        return faults;
    }

    private static Map<String, Object> thread(String technique, Object... limbs) {
        return new HashMap<>(Map.of(
                "id",
                "one",
                "side",
                "left",
                "product",
                "generic-pdo-cog-2-0",
                "technique",
                technique,
                "tensionN",
                0.5,
                "limbs",
                List.of(limbs),
                "fixation",
                fixation()));
    }

    private static Map<String, Object> limb(String role, String layer) {
        return new HashMap<>(Map.of(
                "role",
                role,
                "layer",
                layer,
                "path",
                List.of(point(86, 44, 5), point(70, 2, 4), point(48, -60, 4)),
                "barbedFromMm",
                60,
                "barbedToMm",
                100));
    }

    private static Map<String, Object> fixation() {
        return Map.of("anchor", with(with(point(86, 44, 5), "tissue", "deep-temporal-fascia"), "bite", "horizontal"));
    }

    private static Map<String, Object> point(double u, double v, double depth) {
        return Map.of("u", u, "v", v, "depthMm", depth);
    }

    private static Map<String, Object> with(Map<String, Object> map, String member, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(member, value);
        return more;
    }

    private static Map<String, Object> without(Map<String, Object> map, String member) {
        Map<String, Object> less = new HashMap<>(map);
        less.remove(member);
        return less;
    }
}
