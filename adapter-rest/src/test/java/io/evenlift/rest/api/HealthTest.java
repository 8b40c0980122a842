package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.rest.boot.RunningApi;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of itself before and after the day by which its evidence is to be read again. */
class HealthTest {
    private static final LocalDate DUE = LocalDate.parse(EngineVersions.CURRENT.evidenceReviewDue());

    @ParameterizedTest
    @ValueSource(ints = {-300, -1, 0})
    void isReadyWithoutAWarningUpToTheDay(int daysAfter) {
        try (RunningApi api = new RunningApi(DUE.plusDays(daysAfter))) {
            HttpResponse<String> answer = api.get("/health/ready");

            assertEquals(200, answer.statusCode());
            assertEquals("{\n  \"status\": \"up\",\n  \"warnings\": []\n}\n", answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 400})
    void isReadyWithAWarningOnceTheDayHasPassed(int daysAfter) {
        try (RunningApi api = new RunningApi(DUE.plusDays(daysAfter))) {
            HttpResponse<String> answer = api.get("/health/ready");

            assertEquals(200, answer.statusCode());
            JsonNode ready = RunningApi.json(answer);
            assertEquals("up", ready.get("status").textValue());
            assertEquals(1, ready.get("warnings").size());
            assertEquals("evidence-review-overdue", ready.at("/warnings/0/code").textValue());
            assertTrue(ready.at("/warnings/0/text").textValue().contains(DUE.toString()), answer::body);
        }
    }

    @Test
    void warnsInTheLanguageThatIsAccepted() {
        try (RunningApi api = new RunningApi(DUE.plusDays(1))) {
            HttpResponse<String> answer = api.send(api.request("/health/ready").header("Accept-Language", "ko"));

            String text = RunningApi.json(answer).at("/warnings/0/text").textValue();
            assertTrue(text.startsWith("근거 자료") && text.contains(DUE.toString()), text);
            assertEquals("ko", answer.headers().firstValue("Content-Language").orElseThrow());
        }
    }

    /** Whoever restarts what is not alive would not make the evidence any newer. */
    @Test
    void isAliveWhateverTheDay() {
        try (RunningApi api = new RunningApi(DUE.plusDays(1))) {
            HttpResponse<String> answer = api.get("/health/live");

            assertEquals(200, answer.statusCode());
            assertEquals("{\n  \"status\": \"up\"\n}\n", answer.body());
        }
    }

    /** The day decides no answer: only the service's own state tells it. */
    @Test
    void answersTheSameQuestionTheSameOnEitherDay() {
        try (RunningApi before = new RunningApi(DUE);
                RunningApi after = new RunningApi(DUE.plusDays(1))) {
            String question = "/v1/evidence/niu-2021";
            assertEquals(before.get(question).body(), after.get(question).body());
            assertEquals(
                    before.post("/v1/candidacy", Patient.a48YearOld().json()).body(),
                    after.post("/v1/candidacy", Patient.a48YearOld().json()).body());
        }
    }
}
