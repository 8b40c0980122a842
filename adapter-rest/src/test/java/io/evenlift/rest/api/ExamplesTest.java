package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.boot.RunningApi;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the documentation: each request gets the answer that lies beside it, byte for byte, and the answers say
 * what the example is there to show. {@code -Devenlift.golden.write=true} writes the answers anew; their change is then to
 * be read before it is committed.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final String ANSWER = ".answer.json";
    private static final boolean WRITE = Boolean.getBoolean("evenlift.golden.write");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RunningApi api = RunningApi.shared();

    /** A request alone does not tell what is asked of a patient: where treatments are to be compared, the file's name does. */
    private static String call(String name, String request) throws IOException {
        if (name.startsWith("treatments-")) {
            return "/v1/comparisons";
        }
        JsonNode asked = JSON.readTree(request);
        if (asked.has("findings")) {
            return "/v1/recovery";
        }
        if (asked.has("thread")) {
            return "/v1/technique-comparisons";
        }
        return asked.has("plan") ? "/v1/plan-reviews" : "/v1/plans";
    }

    private static JsonNode answerTo(String name) throws IOException {
        String request = Files.readString(EXAMPLES.resolve(name + ".json"));
        HttpResponse<String> answer = api.post(call(name, request), request);
        assertEquals(200, answer.statusCode(), answer.body());
        return RunningApi.json(answer);
    }

    @TestFactory
    Stream<DynamicTest> eachGetsTheAnswerBesideIt() throws IOException {
        List<Path> requests = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(ANSWER))
                    .sorted()
                    .forEach(requests::add);
        }
        assertTrue(requests.size() >= 11, requests.toString());
        return requests.stream()
                .map(request -> DynamicTest.dynamicTest(request.getFileName().toString(), () -> compare(request)));
    }

    private static void compare(Path file) throws IOException {
        String request = Files.readString(file);
        HttpResponse<String> answer = api.post(call(file.getFileName().toString(), request), request);
        assertEquals(200, answer.statusCode(), answer.body());
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".json", ANSWER));
        if (WRITE) {
            Files.writeString(expected, answer.body());
        }
        assertEquals(Files.readString(expected), answer.body());
    }

    @Test
    void thePictureOfTheReadmeIsTheSecondOptionOfTheFirstExample() throws IOException {
        String request = Files.readString(EXAMPLES.resolve("young-thin-skin-mild-jowl.json"));
        HttpResponse<String> picture = api.post("/v1/plans?option=2", request, "image/svg+xml");
        assertEquals(200, picture.statusCode());
        Path expected = EXAMPLES.resolveSibling("example-plan.svg");
        if (WRITE) {
            Files.writeString(expected, picture.body());
        }
        assertEquals(Files.readString(expected), picture.body());
    }

    @Nested
    class WithoutAPlan {
        @Test
        void severeLaxityBelongsToSurgery() throws IOException {
            refused("severe-laxity-surgery-suits-better", "unsuitable", "surgery-for-very-severe-laxity");
        }

        @Test
        void pregnancyLeavesNoPlan() throws IOException {
            refused("pregnant", "unsuitable", "pregnancy");
        }

        @Test
        void anAnticoagulantAsksForTheCliniciansReason() throws IOException {
            refused("anticoagulated-without-a-reason", "undetermined", "anticoagulant");
        }

        @Test
        void findingsLeftOutAreAskedFor() throws IOException {
            JsonNode answer = refused("findings-left-out", "undetermined", "findings-missing");
            List<String> inputs = new ArrayList<>();
            answer.at("/candidacy/reasons/0/inputs").forEach(input -> inputs.add(input.textValue()));
            assertEquals(
                    Set.of(
                            "history.pregnancy",
                            "history.local-infection",
                            "history.bleeding-disorder",
                            "medication.anticoagulant"),
                    new HashSet<>(inputs));
        }

        private JsonNode refused(String name, String verdict, String reason) throws IOException {
            JsonNode answer = answerTo(name);
            assertEquals("not-eligible", answer.get("outcome").textValue());
            assertEquals(0, answer.get("options").size());
            assertEquals(verdict, answer.at("/candidacy/verdict").textValue());
            assertEquals(reason, answer.at("/candidacy/reasons/0/code").textValue());
            return answer;
        }
    }

    @Nested
    class WithPlans {
        /** Same technique, thread and exits: then one of them lifts a good deal more. */
        @Test
        void optionsDifferInTheirWaysOrClearlyInTheirLift() throws IOException {
            for (String name : List.of(
                    "young-thin-skin-mild-jowl",
                    "heavy-jowl-58",
                    "asymmetric-face",
                    "very-thin-skin-at-the-temple",
                    "anticoagulated-with-the-clinicians-reason")) {
                JsonNode answer = answerTo(name);
                assertEquals("options", answer.get("outcome").textValue(), name);
                JsonNode options = answer.get("options");
                assertTrue(options.size() >= 2, name);
                for (int i = 0; i < options.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        boolean differ = !kind(options.get(i)).equals(kind(options.get(j)));
                        double lift = Math.abs(lift(options.get(i)) - lift(options.get(j)));
                        assertTrue(differ || lift > 0.1, name + " " + i + " " + j + ": " + lift);
                    }
                }
            }
        }

        private String kind(JsonNode option) {
            StringBuilder kind = new StringBuilder();
            option.get("threads").forEach(thread -> {
                JsonNode path = thread.at("/limbs/0/path");
                kind.append(thread.get("technique").textValue())
                        .append(thread.get("product").textValue())
                        .append(path.get(path.size() - 1));
            });
            return kind.toString();
        }

        /** In mm, summed over the landmarks of a goal. */
        private double lift(JsonNode option) {
            double sum = 0;
            for (JsonNode lift : option.get("lift")) {
                sum += lift.has("goalMm") ? lift.at("/mm/central").doubleValue() : 0;
            }
            return sum;
        }

        @Test
        void theSearchProvesThatNoPlanOfItsStrandsLiftsMore() throws IOException {
            for (String name : List.of("young-thin-skin-mild-jowl", "heavy-jowl-58", "asymmetric-face")) {
                JsonNode search = answerTo(name).get("search");
                assertEquals(0.0, search.get("gap").doubleValue(), name);
                assertTrue(search.get("steps").intValue() > 1_000, name);
            }
        }

        @Test
        void noOptionHasAVisibleDimple() throws IOException {
            for (String name : List.of("young-thin-skin-mild-jowl", "heavy-jowl-58", "asymmetric-face")) {
                answerTo(name)
                        .get("options")
                        .forEach(option -> option.at("/dimpling/sites")
                                .forEach(site -> assertTrue(site.get("grade").intValue() < 2, name)));
            }
        }

        @Test
        void theCliniciansReasonStaysInTheAnswer() throws IOException {
            JsonNode reason =
                    answerTo("anticoagulated-with-the-clinicians-reason").at("/candidacy/reasons/0");
            assertEquals("anticoagulant", reason.get("code").textValue());
            assertTrue(reason.get("acknowledgement").textValue().startsWith("Apixaban"));
        }

        @Test
        void anAsymmetricFaceGetsAnAsymmetricPlan() throws IOException {
            JsonNode option = answerTo("asymmetric-face").at("/options/0");
            JsonNode left = option.at("/threads/0/limbs/0/path");
            Set<JsonNode> paths = new HashSet<>();
            option.get("threads").forEach(thread -> paths.add(thread.at("/limbs/0/path")));
            assertEquals(option.get("threads").size(), paths.size(), "a path of " + left + " stands on both sides");
        }
    }

    @Nested
    class ReviewsOfDrawnPlans {
        @Test
        void theGoodPlanBreaksNothing() throws IOException {
            JsonNode review = answerTo("good-plan");
            assertEquals("reviewed", review.get("outcome").textValue());
            assertEquals(
                    0, review.get("violations").size(), review.get("violations").toString());
        }

        /** What is rounded on its way out must still pass. */
        @Test
        void theNearestPlanPostedBackBreaksNothing() throws IOException {
            for (String name : List.of("plan-through-a-danger-zone", "too-shallow-and-too-tight-plan")) {
                JsonNode nearest = answerTo(name).get("nearest");
                assertTrue(nearest.get("changes").size() > 0, name);
                ObjectNode request = (ObjectNode) JSON.readTree(Files.readString(EXAMPLES.resolve(name + ".json")));
                ((ObjectNode) request.get("plan")).set("threads", nearest.get("threads"));
                JsonNode review = JSON.readTree(
                        api.post("/v1/plan-reviews", request.toString()).body());
                assertEquals("reviewed", review.get("outcome").textValue());
                assertEquals(0, review.get("violations").size(), () -> name + review.get("violations"));
                assertEquals(false, review.has("nearest"));
            }
        }

        /** Over the fold the drawing overshoots its goal: as far as the goal is enough there. */
        @Test
        void theGoodPlanIsToldAGentlerOneAtItsLift() throws IOException {
            JsonNode review = answerTo("good-plan-and-its-lift");
            JsonNode sameLift = review.get("sameLift");
            assertEquals("gentler-at-the-same-lift", sameLift.get("code").textValue());
            assertTrue(sameLift.get("dimplesLess").doubleValue() > 0.5);
            for (int i = 0; i < review.get("lift").size(); i++) {
                JsonNode drawn = review.at("/lift/" + i);
                double goal = drawn.path("goalMm").asDouble();
                double asked = Math.min(goal, drawn.at("/mm/central").doubleValue());
                double here = sameLift.at("/plan/lift/" + i + "/mm/central").doubleValue();
                assertTrue(here >= asked, drawn + " but " + here);
            }
            double before = review.at("/dimpling/sites/0/depthMm/central").doubleValue();
            double now = sameLift.at("/plan/dimpling/sites/0/depthMm/central").doubleValue();
            assertTrue(now < 0.7 * before, now + " of " + before);
        }

        @Test
        void whereNoThreadCanStayThatIsSaid() throws IOException {
            JsonNode review = answerTo("drawn-dual-plan");
            assertTrue(review.get("violations").size() > 0);
            assertEquals(false, review.has("nearest"));
            assertTrue(review.get("warnings").toString().contains("no-nearest-plan"));
        }

        @Test
        void theTooShallowAndTooTightPlanIsToldSo() throws IOException {
            JsonNode review = answerTo("too-shallow-and-too-tight-plan");
            Set<String> codes = codes(review);
            assertTrue(
                    codes.containsAll(Set.of("too-near-the-surface", "tension-above-limit", "dimple-above-limit")),
                    codes.toString());
            JsonNode worst = review.at("/dimpling/sites/0");
            assertEquals(3, worst.get("grade").intValue());
            for (String cause : List.of("strong-lift", "shallow-thread", "thin-skin")) {
                assertTrue(share(worst, cause) > 0.03, cause + " in " + worst.get("causes"));
            }
            assertTrue(share(worst, "shallow-thread") > 0.5);
        }

        /** No share was drawn, and the fascial limb meets what runs in the SMAS of this face. */
        @Test
        void theDrawnDualPlanIsToldItsSharesItsLigamentsAndWhatItMeets() throws IOException {
            JsonNode review = answerTo("drawn-dual-plan");
            String request = Files.readString(EXAMPLES.resolve("drawn-dual-plan.json"));
            String picture =
                    api.post("/v1/plan-reviews", request, "image/svg+xml").body();
            assertTrue(picture.contains("no dimple of 0.1 mm or deeper"), "no figure where there is no site");
            JsonNode share = review.at("/limbShares/0");
            assertEquals("computed", share.get("shareFrom").textValue());
            assertTrue(share.at("/dermal/central").doubleValue() < 0.5, "the fascia takes most: " + share);
            JsonNode ligament = review.at("/ligaments/0");
            double held = ligament.at("/liftMm/central").doubleValue();
            assertTrue(held > 0 && held < ligament.get("freeMm").doubleValue(), ligament.toString());
            assertTrue(
                    codes(review).containsAll(Set.of("danger-zone", "anchor-not-in-scalp-fascia")),
                    codes(review).toString());
        }

        @Test
        void whatLiesBeyondTheModelIsPrintedAsABound() throws IOException {
            JsonNode review = answerTo("too-shallow-and-too-tight-plan");
            Set<String> flags = new HashSet<>();
            review.get("flags").forEach(flag -> flags.add(flag.get("code").textValue()));
            assertTrue(
                    flags.containsAll(Set.of("strain-beyond-model", "pleating", "barbs-reach-the-dermis")),
                    flags.toString());
            JsonNode depth = review.at("/dimpling/sites/0/depthMm");
            assertEquals("at-least", depth.get("bound").textValue());
            String request = Files.readString(EXAMPLES.resolve("too-shallow-and-too-tight-plan.json"));
            String picture =
                    api.post("/v1/plan-reviews", request, "image/svg+xml").body();
            assertTrue(picture.contains("deepest dimple ≥\u202f" + depth.get("central") + " mm"));
            answerTo("good-plan")
                    .at("/dimpling/sites")
                    .forEach(site -> assertTrue(site.at("/depthMm/bound").isMissingNode()));
        }

        @Test
        void oneChangeTakesTheTooShallowPlanBelowItsBound() throws IOException {
            JsonNode worst = answerTo("too-shallow-and-too-tight-plan").at("/dimpling/sites/0");
            double depth = worst.at("/depthMm/central").doubleValue();
            double best = depth;
            for (JsonNode change : worst.get("counterfactuals")) {
                best = Math.min(best, change.get("depthMm").doubleValue());
            }
            assertEquals("at-least", worst.at("/depthMm/bound").textValue());
            assertTrue(best <= 0.7 * depth, best + " against at least " + depth);
        }

        @Test
        void thePlanThroughADangerZoneIsToldWhichOne() throws IOException {
            JsonNode review = answerTo("plan-through-a-danger-zone");
            assertEquals(Set.of("danger-zone"), codes(review));
            assertEquals(
                    "frontal-branch-corridor",
                    review.at("/violations/0/subject").textValue());
        }

        private Set<String> codes(JsonNode review) {
            Set<String> codes = new HashSet<>();
            review.get("violations")
                    .forEach(violation -> codes.add(violation.get("code").textValue()));
            return codes;
        }

        private double share(JsonNode site, String cause) {
            for (JsonNode share : site.get("causes")) {
                if (share.get("code").textValue().equals(cause)) {
                    return share.get("share").doubleValue();
                }
            }
            throw new AssertionError("no " + cause);
        }
    }

    @Nested
    class ComparisonsOfTechniques {
        /** Half of it is not flattering, and both halves are told. */
        @Test
        void theExampleIsToldWhatADualFixationGivesAndWhatItDoesNot() throws IOException {
            JsonNode answer = answerTo("technique-comparison");
            assertEquals("compared", answer.get("outcome").textValue());
            JsonNode pair = answer.at("/pairs/0");
            assertEquals("dual-fixation", pair.get("technique").textValue());
            assertEquals("better-in-part", pair.at("/verdict/code").textValue());
            Set<String> codes = new HashSet<>();
            pair.get("contrasts")
                    .forEach(contrast -> codes.add(contrast.get("code").textValue()));
            assertTrue(
                    codes.containsAll(Set.of(
                            "lifts-less-at-the-same-tension",
                            "dimples-less-below-the-temple-at-the-same-lift",
                            "holds-more",
                            "takes-more-thread")),
                    codes.toString());
        }
    }

    @Nested
    class Recoveries {
        @Test
        void aDimpleOnDayFiveHasACourseAsFarAsOneWasCounted() throws IOException {
            JsonNode answer = answerTo("dimple-on-day-five");
            assertEquals(0, answer.get("redFlags").size());
            JsonNode dimple = answer.at("/findings/0");
            assertEquals("usual-now", dimple.at("/usual/code").textValue());
            assertEquals(11, dimple.at("/course/stillThere/1/central").intValue());
            dimple.at("/course/stillThere")
                    .forEach(point -> assertEquals(point.get("day").intValue() <= 21, point.has("central")));
            assertEquals("dual-fixation", dimple.get("technique").textValue());
            assertEquals("within-two-weeks", answer.at("/seek/urgency").textValue(), "for the numb patch");
            assertEquals(1, answer.at("/performed/deviations").size());
        }

        @Test
        void aWrongThreadDoesNotStandBeforeAnEscalation() throws IOException {
            JsonNode answer = answerTo("weakness-beside-a-wrong-thread");
            assertEquals("facial-weakness", answer.at("/redFlags/0/kind").textValue());
            assertEquals("ent-or-neurology", answer.at("/seek/where/0").textValue());
            assertEquals(
                    "thread-not-performed", answer.at("/dataQuality/0/code").textValue());
        }
    }

    @Nested
    class ComparisonsOfTreatments {
        /** She bruises easily, and her left jowl sags severely: both are told, and neither argues for threads. */
        @Test
        void theExampleIsToldWhatTouchesIt() throws IOException {
            JsonNode comparison = answerTo("treatments-compared").get("comparison");
            List<String> said = new ArrayList<>();
            comparison
                    .get("forThisPatient")
                    .forEach(remark -> said.add(remark.get("code").textValue()));
            assertEquals(
                    List.of(
                            "target-sags-mildly",
                            "target-sags-severely",
                            "above-the-age-that-parts",
                            "bruises-easily",
                            "swelling-not-asked",
                            "takes-what-thins-the-blood",
                            "smoking-not-asked",
                            "heavier-and-infection"),
                    said);
            comparison.get("forThisPatient").forEach(remark -> {
                String text = remark.get("text").textValue();
                boolean isSensitive = remark.get("code").textValue().equals("bruises-easily");
                assertTrue(!isSensitive || text.endsWith("This does not argue for threads."), text);
            });
        }
    }
}
