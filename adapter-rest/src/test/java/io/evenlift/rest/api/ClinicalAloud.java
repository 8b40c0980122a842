package io.evenlift.rest.api;

import static io.evenlift.rest.api.SpokenPage.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.domain.evidence.Language;
import java.util.ArrayList;
import java.util.List;

/** Answers of {@code /v1/comparisons} and {@code /v1/recovery} as a person would have them read out. */
final class ClinicalAloud {
    private final SpokenPage page;

    private ClinicalAloud(String title, Language language) {
        page = new SpokenPage(title, language);
    }

    static String treatments(String title, JsonNode answer, Language language) {
        ClinicalAloud aloud = new ClinicalAloud(title, language);
        aloud.comparison(answer.get("comparison"));
        return aloud.ended(answer);
    }

    static String recovery(String title, JsonNode answer, Language language) {
        ClinicalAloud aloud = new ClinicalAloud(title, language);
        answer.get("redFlags").forEach(aloud::redFlag);
        answer.get("findings").forEach(aloud::finding);
        aloud.page.line("**" + answer.at("/seek/urgencyText").textValue() + "** " + text(answer.get("seek")));
        return aloud.ended(answer);
    }

    private void comparison(JsonNode comparison) {
        comparison.get("forThisPatient").forEach(remark -> page.line("- " + text(remark)));
        for (JsonNode aspect : comparison.get("aspects")) {
            page.line("").line("## " + page.term("aspect", aspect.get("aspect")));
            for (JsonNode cell : aspect.get("cells")) {
                String technique = cell.has("technique") ? ", " + page.term("technique", cell.get("technique")) : "";
                page.line("- **" + page.term("treatment", cell.get("treatment")) + technique + "**: "
                        + sentences(cell.get("statements")));
            }
            aspect.path("conflicts").forEach(conflict -> page.line("- ! " + text(conflict)));
        }
        page.line("");
        comparison.get("notes").forEach(note -> page.line(text(note)));
    }

    private void redFlag(JsonNode flag) {
        page.line("**! " + page.term("finding-kind", flag.get("kind")) + "**: "
                        + flag.get("urgencyText").textValue() + " " + text(flag) + " " + text(flag.get("ifClosed")))
                .line("");
    }

    private void finding(JsonNode finding) {
        page.line("## " + page.term("finding-kind", finding.get("kind")) + ", "
                + page.term("finding-side", finding.get("side")));
        page.line("").line(text(finding.get("usual")) + " " + text(finding.get("seek")));
        page.line("").line(sentences(finding.get("advice")));
        if (finding.has("course")) {
            page.line("");
            finding.at("/course/stillThere").forEach(this::point);
            page.line("").line(sentences(finding.at("/course/sources")));
            for (JsonNode step : finding.path("ladder")) {
                page.line("- " + text(step) + " (" + page.term("ladder-step-by", step.get("by")) + ") "
                        + step.get("weakness").textValue());
            }
        }
        page.line("");
    }

    private void point(JsonNode point) {
        String central = point.has("central") ? point.get("central") + " " : "";
        String range = "(" + point.get("low") + "–" + point.get("high") + ")";
        page.line(page.say(
                "- day " + point.get("day") + ": " + central + range + " of 100 still there",
                "- " + point.get("day") + "일째: 100명 중 " + central + range + "명에게 남아 있음"));
    }

    private String ended(JsonNode answer) {
        return page.standing(answer).toString();
    }

    private static String sentences(JsonNode statements) {
        List<String> texts = new ArrayList<>();
        statements.forEach(statement -> texts.add(text(statement)));
        return String.join(" ", texts);
    }
}
