package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calls refuse, where they point to, and what they let pass. */
class RefusalsTest {
    private static final String LEFT = "/assessment/sides/left/regions/";
    private static final String RIGHT = "/assessment/sides/right/regions/";
    private static final RunningApi api = RunningApi.shared();

    @Test
    void namesEveryFaultOfTheAssessmentInOneAnswer() {
        Patient patient = Patient.a48YearOld()
                .without(LEFT + "temple/skinThicknessMm")
                .with(LEFT + "cheek/skinThicknessMm/value", 120)
                .with(RIGHT + "jowel", Patient.a48YearOld().json().at(RIGHT + "jowl"))
                .with(RIGHT + "malar/skinThicknessMm", calliper(1.2));

        HttpResponse<String> answer = api.post("/v1/candidacy", patient.json());

        assertEquals(
                List.of(
                        LEFT + "cheek/skinThicknessMm skin-thickness",
                        LEFT + "temple/skinThicknessMm missing",
                        RIGHT + "jowel region",
                        RIGHT + "malar/skinThicknessMm double-skinfold"),
                faults(answer, 422));
        assertTrue(answer.body().contains("got 120.0 mm, expected 0.5 to 3.5 mm"), answer.body());
        assertTrue(answer.body().contains("submental"), "the list of regions");
    }

    @Test
    void asksForWhatIsRequired() {
        assertEquals(List.of("/assessment missing"), faults(api.post("/v1/candidacy", "{}"), 422));
        assertEquals(
                List.of("/assessment/ageYears missing", "/assessment/sex missing", "/assessment/sides missing"),
                faults(api.post("/v1/plans", "{\"assessment\": {}}"), 422));
        assertEquals(
                List.of("/assessment/sides/left missing", "/assessment/sides/right/regions not-empty"),
                refused(Patient.a48YearOld()
                        .without("/assessment/sides/left")
                        .with("/assessment/sides/right/regions", Map.of())));
        assertEquals(
                List.of(LEFT + "jowl/laxityGrade missing", LEFT + "malar/skinThicknessMm/quantity missing"),
                refused(Patient.a48YearOld()
                        .without(LEFT + "jowl/laxityGrade")
                        .without(LEFT + "malar/skinThicknessMm/quantity")));
        assertEquals(
                List.of("/plan missing"),
                faults(api.post("/v1/plan-reviews", Patient.a48YearOld().json()), 422));
    }

    @ParameterizedTest
    @CsvSource({
        "/assessment/sex, woman, sex",
        "/assessment/laxityScale, baker, laxity-scale",
        "/assessment/skin/elasticity, firm, elasticity",
        "/assessment/history/pregnancy, maybe, answer",
        "/assessment/history/pregnanzy, no, history",
        "/assessment/history/anticoagulant, no, history",
        "/assessment/medication/aspirin, no, medication",
        "/assessment/sensitivity/bruising, much, bruising",
        "/assessment/sides/left/regions/jowl/skinThicknessMm/method, ruler, method",
        "/assessment/sides/left/regions/jowl/fatThicknessMm/method, ruler, method",
    })
    void refusesAnUnknownWordWithTheList(String pointer, String word, String code) {
        HttpResponse<String> answer =
                api.post("/v1/plans", Patient.a48YearOld().with(pointer, word).json());

        assertEquals(List.of(pointer + " " + code), faults(answer, 422));
        assertTrue(answer.body().contains("expected one of "), answer.body());
    }

    @Test
    void refusesUnknownWordsInLists() {
        assertEquals(
                List.of("/assessment/concerns/1 concerns", "/assessment/previousProcedures/0/kind kind"),
                refused(Patient.a48YearOld()
                        .with("/assessment/concerns", List.of("jowl", "jowls"))
                        .with("/assessment/previousProcedures", List.of(Map.of("kind", "magic")))));
    }

    @ParameterizedTest
    @CsvSource({
        "/assessment/ageYears, 18, out-of-range",
        "/assessment/bodyMassIndex, 12.9, out-of-range",
        "/assessment/goalLiftMm/jowl-border, 10.1, out-of-range",
        "/assessment/goalLiftMm/gonion, 1, goal-landmark",
        "/assessment/sides/left/regions/jowl/laxityGrade, 5, out-of-range",
        "/assessment/sides/left/regions/jowl/fatThicknessMm/value, 0.9, out-of-range",
        "/limits/maxDimpleMm, 1.6, out-of-range",
        "/limits/maxTensionN, 4.1, out-of-range",
        "/limits/options, 7, out-of-range",
        "/limits/searchSteps, 99, out-of-range",
    })
    void refusesAValueOutsideItsBand(String pointer, double value, String code) {
        Object number = value == Math.rint(value) ? (Object) (int) value : (Object) value;
        HttpResponse<String> answer =
                api.post("/v1/plans", Patient.a48YearOld().with(pointer, number).json());

        assertEquals(List.of(pointer + " " + code), faults(answer, 422));
        assertTrue(!answer.body().contains("${"), answer.body());
    }

    @Test
    void asksForThicknessesThatFitTogether() {
        assertEquals(
                List.of(LEFT + "jowl smas-depth"),
                refused(Patient.a48YearOld()
                        .with(LEFT + "jowl/skinThicknessMm/value", 0.6)
                        .with(LEFT + "jowl/fatThicknessMm/value", 1)));
    }

    @Test
    void refusesLandmarksThatContradictEachOther() {
        assertEquals(
                List.of("/assessment/sides/left/landmarksMm landmarks-mm"),
                refused(Patient.a48YearOld()
                        .with("/assessment/sides/left/landmarksMm", Map.of("tragion", Map.of("u", 20, "v", 100)))));
        assertEquals(
                List.of("/assessment/sides/left/landmarksMm/nose landmark"),
                refused(Patient.a48YearOld()
                        .with("/assessment/sides/left/landmarksMm", Map.of("nose", Map.of("u", 20, "v", 100)))));
    }

    @Test
    void asksForAReasonWithEachAcknowledgement() {
        assertEquals(
                List.of("/acknowledged/0/reason missing", "/acknowledged/1 acknowledgement-reason"),
                refused(Patient.a48YearOld()
                        .with(
                                "/acknowledged",
                                List.of(Map.of("code", "smoking"), Map.of("code", "smoking", "reason", " ")))));
    }

    @Nested
    class Strictness {
        @Test
        void refusesAMemberItDoesNotKnow() {
            assertEquals(
                    List.of("/assessment/sides/left/regions/jowl/skinThickness unknown-member"),
                    faults(
                            api.post(
                                    "/v1/plans",
                                    Patient.a48YearOld()
                                            .with(LEFT + "jowl/skinThickness", 1)
                                            .json()),
                            400));
        }

        @Test
        void refusesATextForANumberAndAFractionForAnInteger() {
            assertEquals(
                    List.of("/assessment/ageYears wrong-type", LEFT + "jowl/skinThicknessMm/value wrong-type"),
                    faults(
                            api.post(
                                    "/v1/plans",
                                    Patient.a48YearOld()
                                            .with("/assessment/ageYears", 48.5)
                                            .with(LEFT + "jowl/skinThicknessMm/value", "1.3")
                                            .json()),
                            400));
        }

        @Test
        void refusesNotANumber() {
            String body = Patient.a48YearOld().toString().replace("22.5", "NaN");

            assertEquals(
                    List.of("/assessment/bodyMassIndex not-a-number"), faults(api.post("/v1/candidacy", body), 400));
        }

        @Test
        void readsJsonOnly() {
            HttpResponse<String> answer = api.send(api.request("/v1/plans")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString(Patient.a48YearOld().toString())));

            assertEquals(415, answer.statusCode());
        }

        @Test
        void answersToPostOnlyAndOffersNothingElse() {
            assertEquals(405, api.get("/v1/plans").statusCode());
            assertEquals(405, api.get("/v1/candidacy").statusCode());
            assertEquals(
                    406,
                    api.post("/v1/candidacy", Patient.a48YearOld().toString(), "application/xml")
                            .statusCode());
        }
    }

    @Nested
    class Catalogues {
        @Test
        void refusesAnIdThatStandsInTheBuiltInCatalogue() {
            assertEquals(
                    List.of("/catalogue/threads product-id"),
                    refused(withCatalogue(true, product("generic-pdo-cog-0"))));
            assertEquals(
                    200,
                    api.post(
                                    "/v1/plans",
                                    withCatalogue(false, product("generic-pdo-cog-0"))
                                            .json())
                            .statusCode());
        }

        @Test
        void refusesAnIdThatStandsTwice() {
            assertEquals(
                    List.of("/catalogue/threads product-id"),
                    refused(withCatalogue(false, product("mine"), product("mine"))));
        }

        @Test
        void asksWhetherTheBuiltInThreadsAreAtHand() {
            assertEquals(
                    List.of("/catalogue/builtIn missing"),
                    refused(withCatalogue(true, product("mine")).without("/catalogue/builtIn")));
        }

        @Test
        void refusesBarbsBeyondTheThread() {
            Patient patient = withCatalogue(false, product("mine"));

            assertEquals(
                    List.of("/catalogue/threads/0 barbed-part"),
                    refused(patient.with(
                            "/catalogue/threads", List.of(merged(product("mine"), Map.of("barbedToMm", 151))))));
        }

        private Patient withCatalogue(boolean builtIn, Object... products) {
            return Patient.a48YearOld().with("/catalogue", Map.of("builtIn", builtIn, "threads", List.of(products)));
        }

        private Map<String, Object> product(String id) {
            return Map.of(
                    "id", id,
                    "material", "pdo",
                    "barbs", Map.of("kind", "moulded"),
                    "lengthMm", 150,
                    "barbedFromMm", 1,
                    "barbedToMm", 51,
                    "tensileN", 12);
        }

        private Map<String, Object> merged(Map<String, Object> one, Map<String, Object> other) {
            Map<String, Object> both = new TreeMap<>(one);
            both.putAll(other);
            return both;
        }
    }

    private static Map<String, Object> calliper(double value) {
        return Map.of("value", value, "method", "calliper", "quantity", "double-skinfold");
    }

    private static List<String> refused(Patient patient) {
        return faults(api.post("/v1/plans", patient.json()), 422);
    }
}
