package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.boot.RunningApi;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples' answers in both languages as a person would read them out, kept in {@code docs/examples/read-aloud} so
 * that somebody does. {@code -Devenlift.golden.write=true} writes them anew.
 */
class ReadAloudTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final boolean WRITE = Boolean.getBoolean("evenlift.golden.write");
    private static final RunningApi api = RunningApi.shared();

    @ParameterizedTest
    @CsvSource({
        "young-thin-skin-mild-jowl, 'Young, thin skin, mild jowl', '젊은 나이, 얇은 피부, 경도의 불독살'",
        "heavy-jowl-58, '58 years, heavy jowl', '58세, 심한 불독살'",
        "asymmetric-face, 'Asymmetric face', '비대칭 얼굴'",
        "very-thin-skin-at-the-temple, 'Very thin skin at the temple', '관자놀이의 매우 얇은 피부'",
        "severe-laxity-surgery-suits-better, 'Very severe laxity', '매우 심한 처짐'",
        "anticoagulated-without-a-reason, 'Anticoagulated, no reason recorded', '항응고제 복용, 판단 근거 기록 없음'",
        "anticoagulated-with-the-clinicians-reason, 'Anticoagulated, reason recorded', '항응고제 복용, 판단 근거 기록됨'",
        "pregnant, 'Pregnant', '임신'",
        "findings-left-out, 'Findings left out', '확인하지 않은 병력'"
    })
    void readInBothLanguagesAsTheyDid(String example, String english, String korean) throws IOException {
        compareInBoth("/v1/plans", example, english, korean, ReadAloud::of);
    }

    @Test
    void comparesTreatmentsInBothLanguagesAsTheyDid() throws IOException {
        compareInBoth(
                "/v1/comparisons",
                "treatments-compared",
                "Thread lift beside surgery",
                "실리프팅과 안면거상술",
                ClinicalAloud::treatments);
    }

    @ParameterizedTest
    @CsvSource({
        "dimple-on-day-five, 'A dimple on day 5', '5일째의 딤플'",
        "weakness-beside-a-wrong-thread, 'Weakness of the face', '안면신경 약화'"
    })
    void followRecoveryInBothLanguagesAsTheyDid(String example, String english, String korean) throws IOException {
        compareInBoth("/v1/recovery", example, english, korean, ClinicalAloud::recovery);
    }

    /** How an answer is read out under a title. */
    private interface Reader {
        String read(String title, JsonNode answer, Language language);
    }

    private static void compareInBoth(String call, String example, String english, String korean, Reader reader)
            throws IOException {
        String request = Files.readString(EXAMPLES.resolve(example + ".json"));
        for (Language language : Language.values()) {
            String title = language == Language.ENGLISH ? english : korean;
            compare(example, reader.read(title, answer(call, request, language), language), language);
        }
    }

    private static JsonNode answer(String call, String request, Language language) {
        HttpResponse<String> answer = api.send(api.request(call)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language.tag())
                .POST(BodyPublishers.ofString(request)));
        assertEquals(200, answer.statusCode(), answer.body());
        return RunningApi.json(answer);
    }

    private static void compare(String example, String page, Language language) throws IOException {
        Path kept = EXAMPLES.resolve("read-aloud").resolve(example + "." + language.tag() + ".md");
        if (WRITE) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, page);
        }
        assertEquals(Files.readString(kept), page);
    }
}
