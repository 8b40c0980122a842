package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.boot.RunningApi;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Plans as pictures. */
class PicturesTest {
    private static final String SVG = "image/svg+xml";
    private static final RunningApi api = RunningApi.shared();

    @Test
    void drawsTheFirstOption() throws Exception {
        HttpResponse<String> answer = draw("/v1/plans", Patient.a48YearOld());

        String words = words(answer);
        assertEquals(SVG, answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(words.contains("option 1"), words);
        assertTrue(words.contains("Patient's right") && words.contains("Patient's left"), words);
        assertTrue(words.contains("left-1") && words.contains("tragion"), words);
        assertTrue(words.contains("The clinician decides."), words);
        assertEquals(answer.body(), draw("/v1/plans", Patient.a48YearOld()).body());
    }

    @Test
    void drawsAnotherOption() throws Exception {
        assertTrue(words(draw("/v1/plans?option=2", Patient.a48YearOld())).contains("option 2"));
    }

    /** The words change, and where a label had to make room; marks, threads and figures stay where they are. */
    @Test
    void drawsTheSamePictureInKorean() throws Exception {
        HttpResponse<String> english = draw("/v1/plans", Patient.a48YearOld());
        HttpResponse<String> korean = api.send(api.request("/v1/plans")
                .header("Content-Type", "application/json")
                .header("Accept", SVG)
                .header("Accept-Language", "ko-KR, en;q=0.5")
                .POST(BodyPublishers.ofString(Patient.a48YearOld().toString())));

        assertEquals("en", english.headers().firstValue("Content-Language").orElseThrow());
        assertEquals("ko", korean.headers().firstValue("Content-Language").orElseThrow());
        assertEquals("Accept-Language", korean.headers().firstValue("Vary").orElseThrow());
        String words = words(korean);
        assertTrue(words.contains("제안된 계획 1안") && words.contains("환자의 오른쪽"), words);
        assertTrue(words.contains("최종 판단은 의사가 합니다."), words);
        assertFalse(words.contains("Patient's") || words.contains("clinician"), words);
        assertTrue(linesOnTheFace(english).size() > 40, linesOnTheFace(english).size() + " lines");
        assertEquals(linesOnTheFace(english), linesOnTheFace(korean));
    }

    /** Zones, barbs and features of the face have round ends; the lines of labels and legend have none. */
    private static List<String> linesOnTheFace(HttpResponse<String> picture) {
        return picture.body()
                .lines()
                .filter(line -> line.contains("stroke-linecap=\"round\""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-1", "two", "1.0", "%31%30"})
    void refusesAnOptionThatCannotBe(String option) {
        assertEquals(
                400, draw("/v1/plans?option=" + option, Patient.a48YearOld()).statusCode());
    }

    @Test
    void refusesAnOptionThatWasNotProposed() {
        Patient patient = Patient.a48YearOld().with("/limits", Map.of("options", 2));

        HttpResponse<String> answer = draw("/v1/plans?option=3", patient);

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("expected 1 to 2"), answer.body());
    }

    @Test
    void drawsAReviewWithWhatItBreaks() throws Exception {
        JsonNode plans =
                RunningApi.json(api.post("/v1/plans", Patient.a48YearOld().json()));
        Patient patient = Patient.a48YearOld();
        patient.json().withObject("/plan").set("threads", plans.at("/options/0/threads"));
        ((ObjectNode) patient.json().at("/plan/threads/0")).put("tensionN", 7).put("product", "none-such");

        String words = words(draw("/v1/plan-reviews", patient));

        assertTrue(words.contains("rules or limits broken"), words);
        assertTrue(words.contains("The catalogue has no such thread."), words);
    }

    @Test
    void tellsWhyThereIsNothingToDraw() throws Exception {
        Patient pregnant = Patient.a48YearOld().with("/assessment/history/pregnancy", "yes");
        Patient empty = Patient.a48YearOld().with("/catalogue", Map.of("builtIn", false, "threads", List.of()));

        assertTrue(words(draw("/v1/plans", pregnant)).contains("unsuitable"));
        assertTrue(words(draw("/v1/plans", empty)).contains("No acceptable plan"));
    }

    @Test
    void prefersJsonWhereAnythingIsTaken() {
        HttpResponse<String> answer = api.post("/v1/plans", Patient.a48YearOld().toString(), "*/*");

        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void refusesABadRequestAsAProblemAlsoHere() {
        HttpResponse<String> answer = api.post("/v1/plans", "{}", SVG);

        assertEquals(422, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertFalse(answer.body().contains("<svg"));
    }

    private static HttpResponse<String> draw(String path, Patient patient) {
        return api.post(path, patient.toString(), SVG);
    }

    /** Reads the picture as XML, which fails unless it is well formed, and gives its texts. */
    private static String words(HttpResponse<String> answer) throws Exception {
        assertEquals(200, answer.statusCode(), answer.body());
        Document picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        NodeList texts = picture.getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent()).append('\n');
        }
        return words.toString();
    }
}
