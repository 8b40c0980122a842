package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.SensitivityLevel;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.recovery.FindingKind;
import io.evenlift.domain.recovery.FindingSide;
import io.evenlift.domain.recovery.Trend;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two hundred patients drawn at random: whatever is answered rests on a source and reads in both languages. */
class GeneratedAnswersTest {
    private static final int PATIENTS = 200;
    private static final int MOST_PLANNED = 3;
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** Members of an answer whose entries are said on the strength of a source. */
    private static final List<String> RECOMMENDING =
            List.of("reasons", "statements", "advice", "forThisPatient", "conflicts", "ladder");

    private static final RunningApi api = RunningApi.shared();

    @Test
    void noneIsWithoutACitationOrATranslation() {
        int sentences = 0;
        for (int seed = 0; seed < PATIENTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String patient = drawn(random).toString();
            Map<String, String> requests = Map.of(
                    "/v1/candidacy",
                    patient,
                    "/v1/comparisons",
                    patient,
                    "/v1/recovery",
                    followed(random).toString());
            for (Map.Entry<String, String> asked : requests.entrySet()) {
                JsonNode english = answer(asked.getKey(), asked.getValue(), Language.ENGLISH);
                JsonNode korean = answer(asked.getKey(), asked.getValue(), Language.KOREAN);
                List<String> inEnglish = texts(english);
                List<String> inKorean = texts(korean);
                assertEquals(inEnglish.size(), inKorean.size(), "seed " + seed);
                for (String text : inEnglish) {
                    assertFalse(text.isBlank() || HANGUL.matcher(text).find() || text.contains("{"), text);
                }
                for (String text : inKorean) {
                    assertTrue(HANGUL.matcher(text).find() && !text.contains("{"), "seed " + seed + ": " + text);
                }
                RECOMMENDING.forEach(member -> english.findValues(member).forEach(GeneratedAnswersTest::isCited));
                sentences += inEnglish.size();
            }
        }
        assertTrue(sentences > 10 * PATIENTS, "too little was said: " + sentences);
    }

    /** Invariant 33: whatever candidacy said is said again where the patient goes on. */
    @Test
    void everyReasonOfCandidacyIsToldByTheLaterAnswersToo() {
        int planned = 0;
        for (int seed = 0; seed < PATIENTS; seed++) {
            String patient = drawn(new SplittableRandom(seed)).toString();
            JsonNode candidacy =
                    answer("/v1/candidacy", patient, Language.ENGLISH).get("candidacy");
            assertEquals(
                    candidacy,
                    answer("/v1/comparisons", patient, Language.ENGLISH).get("candidacy"),
                    "seed " + seed);
            boolean isEligible = candidacy.get("verdict").textValue().equals("eligible");
            if (!isEligible || planned < MOST_PLANNED) {
                planned += isEligible ? 1 : 0;
                assertEquals(
                        candidacy,
                        answer("/v1/plans", patient, Language.ENGLISH).get("candidacy"),
                        "seed " + seed);
            }
        }
        assertTrue(planned > 0, "nobody was eligible");
    }

    private static void isCited(JsonNode entries) {
        for (JsonNode entry : entries) {
            assertFalse(entry.path("citations").isEmpty(), () -> "no citation: " + entry);
            for (JsonNode key : entry.get("citations")) {
                assertTrue(Citations.find(CitationKey.of(key.textValue())).isPresent(), key::textValue);
            }
            assertFalse(entry.path("grade").asText().isBlank(), () -> "no grade: " + entry);
        }
    }

    private static List<String> texts(JsonNode answer) {
        List<String> texts = new ArrayList<>(answer.findValuesAsText("text"));
        texts.addAll(answer.findValuesAsText("releaseStatus"));
        texts.addAll(answer.findValuesAsText("disclaimer"));
        return texts;
    }

    private static JsonNode answer(String call, String request, Language language) {
        HttpResponse<String> answer = api.send(api.request(call)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language.tag())
                .POST(BodyPublishers.ofString(request)));
        assertEquals(200, answer.statusCode(), () -> request + " got " + answer.body());
        return RunningApi.json(answer);
    }

    private static Patient drawn(SplittableRandom random) {
        Patient patient = Patient.a48YearOld()
                .with("/assessment/ageYears", random.nextInt(19, 101))
                .with("/assessment/sex", random.nextBoolean() ? "female" : "male")
                .with("/assessment/bodyMassIndex", random.nextInt(16, 40))
                .with("/assessment/skin/elasticity", one(random, SkinElasticity.values()))
                .with("/assessment/skin/photodamage", one(random, Photodamage.values()))
                .with("/assessment/skin/scarring", one(random, Scarring.values()))
                .with("/assessment/sensitivity/bruising", one(random, SensitivityLevel.values()))
                .with("/assessment/sensitivity/swelling", one(random, SensitivityLevel.values()));
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            Finding finding = Finding.values()[random.nextInt(Finding.values().length)];
            patient.with("/assessment/" + finding.topic().word() + "/" + finding.word(), one(random, Answer.values()));
        }
        for (String side : List.of("left", "right")) {
            for (String region : List.of("temple", "cheek", "jowl", "jawline")) {
                String place = "/assessment/sides/" + side + "/regions/" + region;
                patient.with(place + "/laxityGrade", random.nextInt(5));
                patient.with(place + "/skinThicknessMm/value", random.nextInt(6, 25) / 10.0);
            }
        }
        if (random.nextInt(3) == 0) {
            patient.with("/assessment/previousProcedures", List.of(procedure(random)));
        }
        return patient;
    }

    private static JsonNode followed(SplittableRandom random) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("day", random.nextInt(200));
        ArrayNode findings = request.putArray("findings");
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            ObjectNode finding = findings.addObject()
                    .put("kind", one(random, FindingKind.values()))
                    .put("side", one(random, FindingSide.values()));
            if (random.nextBoolean()) {
                finding.put("grade", 1 + random.nextInt(3)).put("trend", one(random, Trend.values()));
            }
            if (random.nextBoolean()) {
                finding.put("region", one(random, Region.values()));
            }
        }
        return request;
    }

    private static Map<String, Object> procedure(SplittableRandom random) {
        return Map.of(
                "kind", one(random, PreviousProcedure.Kind.values()),
                "region", one(random, Region.values()),
                "weeksAgo", random.nextInt(60));
    }

    private static String one(SplittableRandom random, Word[] words) {
        return words[random.nextInt(words.length)].word();
    }
}
