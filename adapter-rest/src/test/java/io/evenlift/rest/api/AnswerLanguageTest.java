package io.evenlift.rest.api;

import static io.evenlift.rest.api.JsonAnswers.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.rest.boot.RunningApi;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language an answer is written, that it says so, and that nothing but its sentences depends on it. */
class AnswerLanguageTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final Set<String> WORDS = Set.of("text", "releaseStatus", "disclaimer");
    private static final RunningApi api = RunningApi.shared();

    @Nested
    class Chosen {

        @Test
        void isEnglishWhereNoneIsNamed() {
            written(Language.ENGLISH, api.send(techniques()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ko | ko",
                    "KO | ko",
                    "ko-KR | ko",
                    "ko-Kore-KR | ko",
                    "en | en",
                    "en-GB | en",
                    "ko-KR,ko;q=0.9,en;q=0.8 | ko",
                    "en;q=0.2, ko;q=0.9 | ko",
                    "ko;q=0.2, en;q=0.9 | en",
                    "ko, en | ko",
                    "en, ko | en",
                    "ko ; q=0.5 | ko",
                    "fr, ko;q=0.1 | ko",
                    "ko;q=0.001 | ko",
                    "ko;q=0, ko-KR | ko",
                    "kok | en",
                })
        void isTheOneWishedForMost(String header, String tag) {
            written(tagged(tag), accepting(header));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "* | en",
                    "*;q=0.5 | en",
                    "ko, * | ko",
                    "*, ko | ko",
                    "ko;q=0.5, * | en",
                    "ko;q=0, * | en",
                    "en;q=0, * | ko",
                    "*;q=0 | en",
                })
        void takesAStarForWhateverIsNotNamed(String header, String tag) {
            written(tagged(tag), accepting(header));
        }

        @ParameterizedTest
        @ValueSource(strings = {"fr, de;q=0.5", "ko;q=0", "en;q=0", "ko;q=0, en;q=0", "", "x"})
        void fallsBackToEnglish(String header) {
            written(Language.ENGLISH, accepting(header));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ko;q=abc",
                    "ko;q=2",
                    "ko;q=-1",
                    "ko;q=0.1234",
                    "ko;q",
                    "ko;",
                    "ko;level=1",
                    "%%%",
                    ";;;",
                    ",,,",
                    "ko en",
                    "ko_KR",
                    "-",
                    "*-KR",
                    "\"ko\"",
                    "=",
                    "abcdefghi"
                })
        void isNotThatOfAPartThatCannotBeRead(String header) {
            written(Language.ENGLISH, accepting(header));
        }

        @ParameterizedTest
        @ValueSource(strings = {"%%%, ko", "en;q=abc, ko;q=0.1", ",, ko,", "fr;q=, ko"})
        void isThatOfThePartsThatCanBeRead(String header) {
            written(Language.KOREAN, accepting(header));
        }

        @Test
        void isFoundInAHeaderOfAnyLength() {
            written(Language.ENGLISH, accepting("a".repeat(5000)));
            written(Language.ENGLISH, accepting("a-".repeat(2500)));
            written(Language.ENGLISH, accepting("ko;q" + " ".repeat(5000) + "x"));
            written(Language.KOREAN, accepting("fr,".repeat(1600) + "ko"));
            written(Language.KOREAN, accepting("ko,".repeat(1600)));
        }

        @Test
        void isFoundInSeveralHeaders() {
            HttpRequest.Builder request =
                    techniques().header("Accept-Language", "fr").header("Accept-Language", "en;q=0.3, ko");
            written(Language.KOREAN, api.send(request));
        }
    }

    @Nested
    class Answers {

        @ParameterizedTest
        @CsvSource({
            "/v1/candidacy, pregnant",
            "/v1/candidacy, findings-left-out",
            "/v1/plans, young-thin-skin-mild-jowl",
            "/v1/plan-reviews, too-shallow-and-too-tight-plan",
            "/v1/plan-reviews, plan-through-a-danger-zone",
            "/v1/technique-comparisons, technique-comparison"
        })
        void differInTheirSentencesAlone(String path, String example) throws IOException {
            String body = example(example);
            assertTrue(sentencesCompared(() -> post(path, body)) > 2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/v1/threads", "/v1/techniques", "/v1/evidence"})
        void ofReferencesDifferInTheirSentencesAlone(String path) {
            assertTrue(sentencesCompared(() -> api.request(path)) >= 2);
        }

        /** Where a code stands beside a text that has no place to fill, the text is that of the code. */
        private void saysWhatItsCodeSays(String at, JsonNode english, JsonNode korean) {
            if (!korean.has("code") || !korean.has("text")) {
                return;
            }
            Code code = Code.of(korean.get("code").textValue());
            if (Texts.codes().contains(code)
                    && !Texts.of(code, Language.ENGLISH).contains("{")) {
                assertEquals(
                        Texts.of(code, Language.ENGLISH), english.get("text").textValue(), at);
                assertEquals(Texts.of(code, Language.KOREAN), korean.get("text").textValue(), at);
            }
        }

        private int sentencesCompared(Supplier<HttpRequest.Builder> request) {
            JsonNode english = written(Language.ENGLISH, api.send(request.get()));
            JsonNode korean = written(Language.KOREAN, wishing("ko", request.get()));
            return sentencesCompared("", english, korean);
        }

        /** How many sentences stand in both, each in its own language, everything around them being equal. */
        private int sentencesCompared(String at, JsonNode english, JsonNode korean) {
            if (english.isValueNode() && WORDS.contains(at.substring(at.lastIndexOf('/') + 1))) {
                assertFalse(hasHangul(english.textValue()), at);
                assertTrue(hasHangul(korean.textValue()), at);
                return 1;
            }
            if (english.isValueNode()) {
                assertEquals(english, korean, at);
                return 0;
            }
            assertEquals(names(english), names(korean), at);
            assertEquals(english.size(), korean.size(), at);
            saysWhatItsCodeSays(at, english, korean);
            int compared = 0;
            for (String name : names(english)) {
                compared += sentencesCompared(at + "/" + name, english.get(name), korean.get(name));
            }
            for (int i = 0; english.isArray() && i < english.size(); i++) {
                compared += sentencesCompared(at + "/" + i, english.get(i), korean.get(i));
            }
            return compared;
        }
    }

    @Nested
    class Problems {

        @Test
        void areEnglishAndSaySo() {
            isEnglishProblem(400, wishing("ko", post("/v1/candidacy", "{")));
            isEnglishProblem(404, wishing("ko", api.request("/v1/nowhere")));
            isEnglishProblem(422, wishing("ko", post("/v1/candidacy", "{}")));
        }

        @Test
        void ofTheGateAreEnglishAndSaySo() {
            String tooLarge = " ".repeat(300 * 1024);
            isEnglishProblem(413, wishing("ko", post("/v1/candidacy", tooLarge)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ko;q=abc", "%%%", "ko"})
        void areNotMadeByAnUnreadableWish(String header) {
            isEnglishProblem(422, wishing(header, post("/v1/candidacy", "{}")));
        }
    }

    @Nested
    class Pictures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"en | en", "ko-KR, en;q=0.5 | ko", "ko;q=0 | en", "ko;q=abc | en", "fr | en"})
        void areDrawnInTheLanguageWishedForMost(String header, String tag) throws IOException {
            HttpResponse<String> picture =
                    wishing(header, post("/v1/plans", example("pregnant")).header("Accept", "image/svg+xml"));
            assertEquals(200, picture.statusCode());
            assertEquals(Optional.of(tag), picture.headers().firstValue("Content-Language"));
            assertEquals(List.of("Accept-Language"), picture.headers().allValues("Vary"));
            assertTrue(picture.body().contains(Texts.of(Code.of("disclaimer"), tagged(tag))), picture.body());
        }
    }

    /** What a written answer holds, once its headers name its language and what it depends on. */
    private static JsonNode written(Language language, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(Optional.of(language.tag()), answer.headers().firstValue("Content-Language"));
        assertEquals(List.of("Accept-Language"), answer.headers().allValues("Vary"));
        JsonNode json = RunningApi.json(answer);
        assertEquals(
                Texts.of(Code.of("disclaimer"), language),
                json.get("disclaimer").textValue());
        return json;
    }

    private static Language tagged(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static void isEnglishProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode());
        assertEquals(Optional.of("application/problem+json"), answer.headers().firstValue("Content-Type"));
        assertEquals(Optional.of("en"), answer.headers().firstValue("Content-Language"));
        assertFalse(hasHangul(answer.body()), answer.body());
    }

    private static HttpResponse<String> accepting(String header) {
        return wishing(header, techniques());
    }

    private static HttpRequest.Builder techniques() {
        return api.request("/v1/techniques");
    }

    private static HttpRequest.Builder post(String path, String body) {
        return api.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> wishing(String header, HttpRequest.Builder request) {
        return api.send(request.header("Accept-Language", header));
    }

    private static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name + ".json"));
    }

    private static boolean hasHangul(String text) {
        return text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HANGUL);
    }
}
