package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static io.evenlift.rest.api.JsonAnswers.names;
import static io.evenlift.rest.api.JsonAnswers.ok;
import static io.evenlift.rest.api.JsonAnswers.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.boot.RunningApi;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thread in the three techniques, over HTTP. */
class TechniqueComparisonsTest {
    private static final String CALL = "/v1/technique-comparisons";
    private static final RunningApi api = RunningApi.shared();
    private static HttpResponse<String> compared;

    @BeforeAll
    static void ask() {
        compared = api.post(CALL, asking().json());
    }

    private static Map<String, Object> point(double u, double v, double depthMm) {
        return Map.of("u", u, "v", v, "depthMm", depthMm);
    }

    private static Patient asking() {
        return Patient.a48YearOld()
                .with("/side", "left")
                .with(
                        "/thread",
                        Map.of(
                                "product",
                                "generic-pdo-cog-2-0",
                                "path",
                                List.of(
                                        point(86, 44, 4.5),
                                        point(79, 24, 3.7),
                                        point(71, 1, 4.4),
                                        point(66, -13, 3.4),
                                        point(51, -55, 3.4)),
                                "tensionN",
                                1));
    }

    private static List<String> refused(Patient patient) {
        return faults(api.post(CALL, patient.json()), 422);
    }

    @Nested
    class TheAnswer {

        @Test
        void hasTheTechniquesSideBySideAndEveryPairOfThem() {
            JsonNode answer = ok(compared);
            assertEquals(
                    List.of(
                            "outcome",
                            "candidacy",
                            "landmark",
                            "techniques",
                            "pairs",
                            "fading",
                            "engine",
                            "inputDigest",
                            "dataQuality",
                            "releaseStatus",
                            "disclaimer"),
                    names(answer));
            assertEquals("compared", answer.get("outcome").textValue());
            assertEquals(
                    List.of("temple-entry", "scalp-fascia-loop", "dual-fixation"),
                    words(answer.get("techniques"), "technique"));
            assertEquals(
                    List.of("dual-fixation", "dual-fixation", "scalp-fascia-loop"),
                    words(answer.get("pairs"), "technique"));
            assertEquals(
                    List.of("temple-entry", "scalp-fascia-loop", "temple-entry"),
                    words(answer.get("pairs"), "against"));
            assertEquals("en", compared.headers().firstValue("Content-Language").orElseThrow());
        }

        @Test
        void tellsOfEachWhatAReviewTells() {
            for (JsonNode technique : ok(compared).get("techniques")) {
                assertEquals(
                        List.of("technique", "atTheSameTension", "atTheSameLift", "holdsUpToN", "cannot"),
                        names(technique));
                for (String effect : List.of("atTheSameTension", "atTheSameLift")) {
                    assertEquals(
                            List.of(
                                    "threads",
                                    "lift",
                                    "dimpling",
                                    "holding",
                                    "flags",
                                    "limbShares",
                                    "ligaments",
                                    "warnings",
                                    "violations"),
                            names(technique.get(effect)));
                }
                for (JsonNode limitation : technique.get("cannot")) {
                    assertFalse(limitation.get("text").textValue().isBlank());
                    assertFalse(limitation.get("citations").isEmpty());
                }
            }
        }

        /** The drawn thread leaves in the form of a request; what it would do stays the same. */
        @Test
        void isReviewedAlikeWhenADrawnThreadIsPostedBack() {
            for (JsonNode technique : ok(compared).get("techniques")) {
                JsonNode effect = technique.get("atTheSameTension");
                ObjectNode plan = new ObjectMapper().createObjectNode();
                plan.set("threads", effect.get("threads"));
                JsonNode review = ok(api.post(
                        "/v1/plan-reviews",
                        Patient.a48YearOld().with("/plan", plan).json()));
                for (String member : List.of("ligaments", "flags")) {
                    assertEquals(effect.get(member), review.get(member), member);
                }
                for (String member : List.of("technique", "tensionN", "fixation")) {
                    assertEquals(effect.at("/threads/0/" + member), review.at("/threads/0/" + member), member);
                }
                assertEquals(words(effect.get("violations"), "code"), words(review.get("violations"), "code"));
                for (int i = 0; i < effect.get("lift").size(); i++) {
                    assertEquals(
                            effect.at("/lift/" + i + "/mm/central").doubleValue(),
                            review.at("/lift/" + i + "/mm/central").doubleValue(),
                            0.011);
                }
            }
        }

        @Test
        void showsTheSameLiftOfTheSameLandmark() {
            JsonNode answer = ok(compared);
            String landmark = answer.get("landmark").textValue();
            double aim = lift(answer.at("/techniques/0/atTheSameTension"), landmark);
            assertTrue(aim > 0.1);
            for (JsonNode technique : answer.get("techniques")) {
                assertEquals(aim, lift(technique.get("atTheSameLift"), landmark), 0.011);
            }
            assertTrue(
                    answer.at("/techniques/2/atTheSameLift/threads/0/tensionN").doubleValue() > 1.05);
        }

        private double lift(JsonNode effect, String landmark) {
            for (JsonNode lift : effect.get("lift")) {
                if (lift.get("landmark").textValue().equals(landmark)) {
                    return lift.at("/mm/central").doubleValue();
                }
            }
            throw new AssertionError(landmark);
        }

        @Test
        void saysWhereTheDualFixationIsNotBetter() {
            JsonNode pair = ok(compared).at("/pairs/0");
            assertEquals("better-in-part", pair.at("/verdict/code").textValue());
            List<String> codes = words(pair.get("contrasts"), "code");
            assertTrue(
                    codes.containsAll(List.of("lifts-less-at-the-same-tension", "takes-more-thread", "holds-more")),
                    codes::toString);
            JsonNode lift = pair.at("/contrasts/0");
            assertTrue(lift.get("differenceMm").doubleValue() < 0);
            assertTrue(lift.get("lessIn").doubleValue() >= 0.9);
            assertTrue(words(ok(compared).at("/techniques/2/cannot"), "code").contains("knot-that-may-be-felt"));
        }

        @Test
        void isTheSameEachTimeAndForEitherSideOfASymmetricFace() throws IOException {
            assertEquals(compared.body(), api.post(CALL, asking().json()).body());
            JsonNode other = ok(api.post(CALL, asking().with("/side", "right").json()));
            assertEquals(
                    ok(compared).at("/techniques/2/atTheSameTension/dimpling"),
                    mirrored(other.at("/techniques/2/atTheSameTension/dimpling")));
            assertEquals(ok(compared).get("pairs"), other.get("pairs"));
        }

        private JsonNode mirrored(JsonNode dimpling) throws IOException {
            return new ObjectMapper().readTree(dimpling.toString().replace("\"right\"", "\"left\""));
        }

        @Test
        void digestsTheThread() {
            String digest = ok(compared).get("inputDigest").textValue();
            assertFalse(digest.equals(
                    ok(api.post(CALL, asking().with("/thread/tensionN", 1.01).json()))
                            .get("inputDigest")
                            .textValue()));
        }

        @Test
        void isTheCandidacyAloneForWhoIsNotSuited() {
            JsonNode answer = ok(api.post(
                    CALL, asking().with("/assessment/history/pregnancy", "yes").json()));
            assertEquals("not-eligible", answer.get("outcome").textValue());
            assertEquals(
                    List.of(
                            "outcome",
                            "candidacy",
                            "engine",
                            "inputDigest",
                            "dataQuality",
                            "releaseStatus",
                            "disclaimer"),
                    names(answer));
        }

        @Test
        void hearsTheCliniciansReason() {
            Patient smoker = asking().with("/assessment/history/smoking", "yes");
            assertEquals(
                    "not-eligible",
                    ok(api.post(CALL, smoker.json())).get("outcome").textValue());
            smoker.with("/acknowledged", List.of(Map.of("code", "smoking", "reason", "stopped")));
            assertEquals(
                    "compared", ok(api.post(CALL, smoker.json())).get("outcome").textValue());
        }

        @ParameterizedTest
        @CsvSource({"no-such-thread, product-unknown", "pdo-maxx-0, product-data-not-published"})
        void saysWhyNothingIsDrawn(String product, String code) {
            JsonNode answer =
                    ok(api.post(CALL, asking().with("/thread/product", product).json()));
            assertEquals("compared", answer.get("outcome").textValue());
            assertFalse(answer.has("landmark"));
            assertTrue(answer.get("pairs").isEmpty());
            for (JsonNode technique : answer.get("techniques")) {
                assertEquals(List.of("technique", "cannot"), names(technique));
                assertEquals(List.of(code), words(technique.get("cannot"), "code"));
            }
        }

        @Test
        void takesAThreadOfTheSendersOwnCatalogue() {
            Map<String, Object> mine = Map.of(
                    "id",
                    "mine",
                    "material",
                    "pdo",
                    "barbs",
                    Map.of("kind", "moulded"),
                    "lengthMm",
                    150,
                    "barbedFromMm",
                    1,
                    "barbedToMm",
                    41,
                    "tensileN",
                    12,
                    "licence",
                    "made-up",
                    "purpose",
                    "lifting");
            JsonNode answer = ok(api.post(
                    CALL,
                    asking().with("/thread/product", "mine")
                            .with("/catalogue", Map.of("builtIn", false, "threads", List.of(mine)))
                            .json()));
            assertEquals("caller-1", answer.at("/engine/catalogue").textValue());
            assertTrue(answer.at("/techniques/0").has("atTheSameTension"));
        }
    }

    @Nested
    class TheRequest {

        @Test
        void needsASideAndAThread() {
            assertEquals(
                    List.of("/assessment missing", "/side missing", "/thread missing"),
                    faults(api.post(CALL, "{}"), 422));
            assertEquals(
                    List.of("/thread/path missing", "/thread/product missing", "/thread/tensionN missing"),
                    refused(asking().with("/thread", Map.of())));
            assertEquals(
                    List.of("/thread/path/1/depthMm missing"), refused(asking().with("/thread/path", withoutADepth())));
        }

        private List<Object> withoutADepth() {
            return List.of(point(86, 44, 4.5), Map.of("u", 71, "v", 1), point(51, -55, 3.4));
        }

        @ParameterizedTest
        @CsvSource({
            "/thread/tensionN, -0.01, out-of-range",
            "/thread/tensionN, 8.01, out-of-range",
            "/side, middle, side",
            "/thread/product, no such name!, product-id",
        })
        void isRefusedBeyondItsBounds(String pointer, String value, String code) {
            Object sent = value.matches("-?[0-9.]+") ? (Object) Double.valueOf(value) : value;
            assertEquals(List.of(pointer + " " + code), refused(asking().with(pointer, sent)));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, 8})
        void isTakenAtItsBounds(double tension) {
            assertEquals(
                    "compared",
                    ok(api.post(CALL, asking().with("/thread/tensionN", tension).json()))
                            .get("outcome")
                            .textValue());
        }

        @ParameterizedTest
        @CsvSource({
            "-0.01, 0, 3, u",
            "200.01, 0, 3, u",
            "50, -200.01, 3, v",
            "50, 200.01, 3, v",
            "50, 0, -0.01, depthMm",
            "50, 0, 30.01, depthMm",
        })
        void isRefusedWhereAPointLiesBeyondTheFace(double u, double v, double depth, String member) {
            assertEquals(
                    List.of("/thread/path/1/" + member + " out-of-range"),
                    refused(asking().with("/thread/path", List.of(point(86, 44, 4.5), point(u, v, depth)))));
        }

        @Test
        void isRefusedWhereThePathIsNone() {
            assertEquals(
                    List.of("/thread/path size"), refused(asking().with("/thread/path", List.of(point(86, 44, 4.5)))));
            assertEquals(
                    List.of("/thread/path size"),
                    refused(asking().with("/thread/path", Collections.nCopies(51, point(86, 44, 4.5)))));
            assertEquals(
                    List.of("/thread/path path"),
                    refused(asking().with("/thread/path", List.of(point(86, 44, 4.5), point(86, 44.4, 4.5)))));
        }

        @Test
        void namesEveryFaultAtOnce() {
            assertEquals(
                    List.of("/assessment/sex sex", "/side side", "/thread/tensionN out-of-range"),
                    refused(asking().with("/assessment/sex", "woman")
                            .with("/side", "both")
                            .with("/thread/tensionN", 9)));
        }

        @Test
        void hasNoMemberThatIsNotKnown() {
            assertEquals(
                    List.of("/technique unknown-member", "/thread/technique unknown-member"),
                    faults(
                            api.post(
                                    CALL,
                                    asking().with("/technique", "dual-fixation")
                                            .with("/thread/technique", "dual-fixation")
                                            .json()),
                            400));
        }

        @Test
        void isJsonByPostAndAnsweredAsJson() {
            assertEquals(405, api.get(CALL).statusCode());
            assertEquals(
                    406, api.post(CALL, asking().toString(), "image/svg+xml").statusCode());
        }
    }
}
