package io.evenlift.rest.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Term;
import java.util.ArrayList;
import java.util.List;

/** Answers of {@code /v1/comparisons} and {@code /v1/recovery} as a person would have them read out. */
final class ClinicalAloud {
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private ClinicalAloud(Language language) {
        this.language = language;
    }

    static String treatments(String title, JsonNode answer, Language language) {
        ClinicalAloud aloud = new ClinicalAloud(language);
        aloud.line("# " + title).line("");
        aloud.comparison(answer.get("comparison"));
        return aloud.ended(answer);
    }

    static String recovery(String title, JsonNode answer, Language language) {
        ClinicalAloud aloud = new ClinicalAloud(language);
        aloud.line("# " + title).line("");
        answer.get("redFlags").forEach(aloud::redFlag);
        answer.get("findings").forEach(aloud::finding);
        aloud.line("**" + answer.at("/seek/urgencyText").textValue() + "** " + text(answer.get("seek")));
        return aloud.ended(answer);
    }

    private void comparison(JsonNode comparison) {
        comparison.get("forThisPatient").forEach(remark -> line("- " + text(remark)));
        for (JsonNode aspect : comparison.get("aspects")) {
            line("").line("## " + term("aspect", aspect.get("aspect")));
            for (JsonNode cell : aspect.get("cells")) {
                String technique = cell.has("technique") ? ", " + term("technique", cell.get("technique")) : "";
                line("- **" + term("treatment", cell.get("treatment")) + technique + "**: "
                        + sentences(cell.get("statements")));
            }
            aspect.path("conflicts").forEach(conflict -> line("- ! " + text(conflict)));
        }
        line("");
        comparison.get("notes").forEach(note -> line(text(note)));
    }

    private void redFlag(JsonNode flag) {
        line("**! " + term("finding-kind", flag.get("kind")) + "**: "
                        + flag.get("urgencyText").textValue() + " " + text(flag) + " " + text(flag.get("ifClosed")))
                .line("");
    }

    private void finding(JsonNode finding) {
        line("## " + term("finding-kind", finding.get("kind")) + ", " + term("finding-side", finding.get("side")));
        line("").line(text(finding.get("usual")) + " " + text(finding.get("seek")));
        line("").line(sentences(finding.get("advice")));
        if (finding.has("course")) {
            line("");
            finding.at("/course/stillThere").forEach(this::point);
            line("").line(sentences(finding.at("/course/sources")));
            for (JsonNode step : finding.path("ladder")) {
                line("- " + text(step) + " (" + term("ladder-step-by", step.get("by")) + ") "
                        + step.get("weakness").textValue());
            }
        }
        line("");
    }

    private void point(JsonNode point) {
        String central = point.has("central") ? point.get("central") + " " : "";
        String range = "(" + point.get("low") + "–" + point.get("high") + ")";
        line(say(
                "- day " + point.get("day") + ": " + central + range + " of 100 still there",
                "- " + point.get("day") + "일째: 100명 중 " + central + range + "명에게 남아 있음"));
    }

    private String ended(JsonNode answer) {
        line("").line(answer.get("releaseStatus").textValue()).line("");
        line(answer.get("disclaimer").textValue());
        return page.toString();
    }

    private static String sentences(JsonNode statements) {
        List<String> texts = new ArrayList<>();
        statements.forEach(statement -> texts.add(text(statement)));
        return String.join(" ", texts);
    }

    private static String text(JsonNode coded) {
        return coded.get("text").textValue();
    }

    private String term(String vocabulary, JsonNode word) {
        return Term.find(vocabulary, word.asText()).orElseThrow().in(language);
    }

    private String say(String english, String korean) {
        return language == Language.ENGLISH ? english : korean;
    }

    private ClinicalAloud line(String line) {
        page.append(line).append('\n');
        return this;
    }
}
