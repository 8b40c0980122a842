package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.faults;
import static io.evenlift.rest.api.JsonAnswers.names;
import static io.evenlift.rest.api.JsonAnswers.ok;
import static io.evenlift.rest.api.JsonAnswers.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thread lift against surgical lift, over HTTP. */
class ComparisonsTest {
    private static final String CALL = "/v1/comparisons";
    private static final RunningApi api = RunningApi.shared();
    private static HttpResponse<String> compared;

    @BeforeAll
    static void ask() {
        compared = api.post(CALL, Patient.a48YearOld().json());
    }

    private static JsonNode comparison(Patient patient) {
        return ok(api.post(CALL, patient.json())).get("comparison");
    }

    private static HttpResponse<String> speaking(String language, Patient patient) {
        return api.send(api.request(CALL)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(patient.toString())));
    }

    private static JsonNode aspect(JsonNode comparison, String word) {
        for (JsonNode aspect : comparison.get("aspects")) {
            if (aspect.get("aspect").textValue().equals(word)) {
                return aspect;
            }
        }
        throw new AssertionError("no " + word);
    }

    @Nested
    class TheAnswer {
        @Test
        void hasTheVerdictTheComparisonAndWhatEveryAnswerHas() {
            JsonNode answer = ok(compared);
            assertEquals(
                    List.of(
                            "candidacy",
                            "comparison",
                            "engine",
                            "inputDigest",
                            "dataQuality",
                            "releaseStatus",
                            "disclaimer"),
                    names(answer));
            assertEquals("eligible", answer.at("/candidacy/verdict").textValue());
            JsonNode comparison = answer.get("comparison");
            assertEquals(List.of("treatments", "aspects", "forThisPatient", "notes"), names(comparison));
            assertEquals(
                    List.of("thread-lift", "smas-facelift", "mini-facelift"),
                    words(comparison.get("treatments"), "treatment"));
            assertEquals(22, comparison.get("aspects").size());
        }

        @Test
        void hasEachCellInItsForm() {
            for (JsonNode aspect : ok(compared).at("/comparison/aspects")) {
                assertEquals(List.of("aspect", "text", "cells", "conflicts"), names(aspect));
                for (JsonNode cell : aspect.get("cells")) {
                    assertEquals(
                            cell.has("technique")
                                    ? List.of("treatment", "technique", "known", "statements")
                                    : List.of("treatment", "known", "statements"),
                            names(cell));
                    assertTrue(cell.get("known").isBoolean());
                    assertFalse(cell.get("statements").isEmpty());
                    cell.get("statements").forEach(ComparisonsTest::assertSourced);
                }
                aspect.get("conflicts").forEach(ComparisonsTest::assertSourced);
            }
        }

        @Test
        void tellsFiguresWithOutcomeUnitSampleAndTime() {
            JsonNode satisfaction = aspect(ok(compared).get("comparison"), "durability-by-satisfaction");
            JsonNode figures = satisfaction.at("/cells/0/statements/0/figures");
            assertEquals(
                    "{\"outcome\":\"satisfied\",\"low\":98,\"high\":98,\"unit\":\"of-100\","
                            + "\"sample\":{\"studies\":26},\"time\":{\"value\":0,\"unit\":\"months\"}}",
                    figures.get(0).toString());
            JsonNode bruising = aspect(ok(compared).get("comparison"), "bruising");
            assertEquals(
                    "{\"outcome\":\"bruising\",\"low\":26,\"high\":26,\"unit\":\"of-100\","
                            + "\"sample\":{\"patients\":2827,\"studies\":26}}",
                    bruising.at("/cells/0/statements/0/figures/0").toString());
        }

        @Test
        void callsTheDimplingOfSurgeryUnknown() {
            JsonNode dimpling = aspect(ok(compared).get("comparison"), "dimpling-and-contour");
            for (JsonNode cell : dimpling.get("cells")) {
                if (!cell.get("treatment").textValue().equals("thread-lift")) {
                    assertFalse(cell.get("known").booleanValue());
                    assertFalse(cell.at("/statements/0").has("figures"));
                    assertTrue(cell.at("/statements/0/text").textValue().startsWith("Unknown, which is not zero"));
                }
            }
        }

        @Test
        void saysToThisPatientWhatItRestsOn() {
            JsonNode comparison = comparison(Patient.a48YearOld()
                    .with("/assessment/sensitivity", Map.of("bruising", "high", "swelling", "low")));
            for (JsonNode remark : comparison.get("forThisPatient")) {
                assertEquals(List.of("code", "text", "inputs", "about", "grade", "citations"), names(remark));
                assertSourced(remark);
                assertFalse(remark.get("inputs").isEmpty());
            }
            assertEquals(
                    List.of("target-sags-mildly", "bruises-easily"), words(comparison.get("forThisPatient"), "code"));
            assertEquals(
                    "[\"thread-lift\",\"smas-facelift\",\"mini-facelift\"]",
                    comparison.at("/forThisPatient/1/about").toString());
        }

        /** Bytes, not only values: no sensitivity touches what is published. */
        @Test
        void hasTheSameFactsHoweverReadilyThePatientBruises() {
            String usual = comparison(Patient.a48YearOld()).get("aspects").toString();
            for (String level : List.of("low", "usual", "high", "unknown")) {
                JsonNode comparison = comparison(Patient.a48YearOld()
                        .with("/assessment/sensitivity", Map.of("bruising", level, "swelling", level)));
                assertEquals(usual, comparison.get("aspects").toString());
                assertEquals(
                        List.of("thread-lift-can-be-planned"), words(comparison.at("/treatments/0/remarks"), "code"));
            }
        }

        @Test
        void isTheSameBytesEachTimeAndInWhateverOrderTheMembersStand() {
            assertEquals(
                    compared.body(), api.post(CALL, Patient.a48YearOld().json()).body());
            String turned = "{\"acknowledged\": [], \"assessment\": "
                    + Patient.a48YearOld().json().get("assessment") + "}";
            assertEquals(compared.body(), api.post(CALL, turned).body());
        }
    }

    @Nested
    class WhoIsNotEligible {
        @ParameterizedTest
        @CsvSource({
            "/assessment/history/pregnancy, yes, unsuitable, no-thread-lift-planned, pregnancy",
            "/assessment/history/sunburn, yes, deferred, no-thread-lift-planned-now, sunburn",
            "/assessment/history/smoking, yes, undetermined, no-thread-lift-planned-yet, smoking",
            "/assessment/sides/left/regions/jowl/laxityGrade, 4, unsuitable, no-thread-lift-planned,"
                    + " surgery-for-very-severe-laxity",
        })
        void isComparedAndReadsInTheThreadColumnWhy(
                String pointer, String value, String verdict, String said, String why) {
            Object finding = value.length() == 1 ? (Object) Integer.valueOf(value) : value;
            JsonNode answer = ok(
                    api.post(CALL, Patient.a48YearOld().with(pointer, finding).json()));
            assertEquals(verdict, answer.at("/candidacy/verdict").textValue());
            JsonNode threads = answer.at("/comparison/treatments/0");
            assertEquals(List.of(said, why), words(threads.get("remarks"), "code"));
            assertEquals(22, answer.at("/comparison/aspects").size());
        }

        @Test
        void isToldTheCliniciansReasonAndThenThatOneCanBePlanned() {
            JsonNode answer = ok(api.post(
                    CALL,
                    Patient.a48YearOld()
                            .with("/assessment/history/smoking", "yes")
                            .with("/acknowledged", List.of(Map.of("code", "smoking", "reason", "stopped")))
                            .json()));
            assertEquals("eligible", answer.at("/candidacy/verdict").textValue());
            assertEquals(
                    "stopped", answer.at("/candidacy/reasons/0/acknowledgement").textValue());
            assertEquals(
                    List.of("thread-lift-can-be-planned"),
                    words(answer.at("/comparison/treatments/0/remarks"), "code"));
        }
    }

    @Nested
    class InKorean {
        @Test
        void everyTextOfTheComparisonIsKorean() {
            HttpResponse<String> korean = speaking("ko", Patient.a48YearOld());
            assertEquals(Optional.of("ko"), korean.headers().firstValue("Content-Language"));
            List<String> texts = texts(ok(korean).get("comparison"));
            assertTrue(texts.size() > 150, () -> "only " + texts.size());
            texts.forEach(text -> assertTrue(text.matches(".*[가-힣].*"), () -> "not Korean: " + text));
        }

        /** A language touches no figure, code or source. */
        @Test
        void everythingButTextsIsTheSame() {
            String english =
                    ok(compared).get("comparison").toString().replaceAll("\"text\":\"(\\\\.|[^\"\\\\])*\"", "");
            String korean = ok(speaking("ko-KR, en;q=0.5", Patient.a48YearOld()))
                    .get("comparison")
                    .toString()
                    .replaceAll("\"text\":\"(\\\\.|[^\"\\\\])*\"", "");
            assertEquals(english, korean);
        }

        private List<String> texts(JsonNode node) {
            List<String> texts = new ArrayList<>();
            node.findValues("text").forEach(text -> texts.add(text.textValue()));
            return texts;
        }
    }

    @Nested
    class Refusals {
        @Test
        void askForTheAssessment() {
            assertEquals(List.of("/assessment missing"), faults(api.post(CALL, "{}"), 422));
        }

        @Test
        void nameAllFaultsOfAStageAtOnce() {
            Patient patient = Patient.a48YearOld()
                    .with("/assessment/ageYears", 18)
                    .with("/assessment/sensitivity", Map.of("bruising", "much"))
                    .with("/acknowledged", List.of(Map.of("code", "smoking", "reason", " ")));
            assertEquals(
                    List.of(
                            "/acknowledged/0 acknowledgement-reason",
                            "/assessment/ageYears out-of-range",
                            "/assessment/sensitivity/bruising bruising"),
                    faults(api.post(CALL, patient.json()), 422).stream()
                            .sorted()
                            .toList());
        }

        @Test
        void takeNoMemberOfOtherCalls() {
            for (String member : List.of("plan", "limits", "catalogue", "thread")) {
                assertEquals(
                        List.of("/" + member + " unknown-member"),
                        faults(
                                api.post(
                                        CALL,
                                        Patient.a48YearOld()
                                                .with("/" + member, Map.of())
                                                .json()),
                                400));
            }
        }

        @Test
        void takeNoTextForANumberAndNoNumberThatIsNone() {
            assertEquals(
                    List.of("/assessment/ageYears wrong-type"),
                    faults(
                            api.post(
                                    CALL,
                                    Patient.a48YearOld()
                                            .with("/assessment/ageYears", "48")
                                            .json()),
                            400));
            assertEquals(
                    List.of("/assessment/bodyMassIndex not-a-number"),
                    faults(api.post(CALL, Patient.a48YearOld().toString().replace("22.5", "NaN")), 400));
        }

        @Test
        void answerToPostOnlyAndInJsonOnly() {
            assertEquals(405, api.get(CALL).statusCode());
            assertEquals(
                    406,
                    api.post(CALL, Patient.a48YearOld().toString(), "image/svg+xml")
                            .statusCode());
            assertEquals(
                    415,
                    api.send(api.request(CALL)
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString(
                                            Patient.a48YearOld().toString())))
                            .statusCode());
        }
    }

    /** Every key of an answer can be looked up. */
    @Test
    void resolvesItsSources() {
        List<String> keys = new ArrayList<>();
        for (JsonNode citations : ok(compared).get("comparison").findValues("citations")) {
            citations.forEach(key -> keys.add(key.textValue()));
        }
        List<String> known = words(ok(api.send(api.request("/v1/evidence"))).get("citations"), "key");
        assertTrue(keys.size() > 150, () -> "only " + keys.size());
        keys.forEach(key -> assertTrue(known.contains(key), key));
    }

    private static void assertSourced(JsonNode statement) {
        assertFalse(statement.get("citations").isEmpty(), statement::toString);
        assertFalse(statement.get("text").textValue().isBlank(), statement::toString);
        assertFalse(statement.get("grade").textValue().isBlank(), statement::toString);
    }
}
