package io.evenlift.rest.api;

import static io.evenlift.rest.api.SpokenPage.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.domain.evidence.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer of {@code /v1/plans} as a person would have it read out: its sentences in their order, words by their terms,
 * the numbers that belong to them. It shows how the texts read one after the other; the product's own sheet is not this.
 */
final class ReadAloud {
    private final SpokenPage page;

    private ReadAloud(String title, Language language) {
        page = new SpokenPage(title, language);
    }

    static String of(String title, JsonNode answer, Language language) {
        ReadAloud aloud = new ReadAloud(title, language);
        aloud.candidacy(answer.get("candidacy"));
        answer.path("options").forEach(aloud::option);
        aloud.notes(answer);
        return aloud.page.toString();
    }

    private void candidacy(JsonNode candidacy) {
        page.line("**" + page.say("Candidacy", "시술 적합성") + ": " + page.term("verdict", candidacy.get("verdict")) + "**")
                .line("");
        for (JsonNode reason : candidacy.get("reasons")) {
            String weeks = reason.has("weeksUntilFree")
                    ? page.say(
                            " In " + reason.get("weeksUntilFree") + " weeks at most.",
                            " 최대 " + reason.get("weeksUntilFree") + "주.")
                    : "";
            String until = reason.has("until") ? " " + reason.at("/until/text").textValue() : "";
            String because = reason.has("acknowledgement")
                    ? " — " + page.say("the clinician", "의사 기록") + ": "
                            + reason.get("acknowledgement").textValue()
                    : "";
            page.line("- " + page.term("severity", reason.get("severity")) + ": " + text(reason) + weeks + until
                    + inputs(reason) + because + " (" + page.term("grade", reason.get("grade")) + ")");
        }
    }

    private void option(JsonNode option) {
        page.line("").line("## " + option.get("rank") + ". " + page.term("profile", option.get("profile")));
        page.line("").line(threads(option)).line("");
        page.line("| " + page.say("place | side | lift (mm) | goal (mm)", "부위 | 쪽 | 리프팅(mm) | 목표(mm)") + " |");
        page.line("|---|---|---|---|");
        for (JsonNode lift : option.get("lift")) {
            if (lift.has("goalMm")) {
                page.line(
                        "| " + page.term("landmark", lift.get("landmark")) + " | " + page.term("side", lift.get("side"))
                                + " | " + range(lift.get("mm")) + " | " + lift.get("goalMm") + " |");
            }
        }
        page.line("").line(deepest(option.get("dimpling"))).line("");
        sentences(option.get("warnings"));
        page.line("").line(page.say("Why:", "이유:"));
        sentences(option.get("why"));
    }

    /** How many threads on each side, and in which technique. */
    private String threads(JsonNode option) {
        Map<String, Integer> count = new LinkedHashMap<>();
        option.get("threads")
                .forEach(thread -> count.merge(
                        page.term("side", thread.get("side")) + ", " + page.term("technique", thread.get("technique")),
                        1,
                        Integer::sum));
        List<String> parts = new ArrayList<>();
        count.forEach((kind, number) -> parts.add(
                page.say(number + (number == 1 ? " thread " : " threads ") + kind, kind + " " + number + "줄")));
        return String.join("; ", parts) + ".";
    }

    private String deepest(JsonNode dimpling) {
        JsonNode deepest = null;
        for (JsonNode site : dimpling.get("sites")) {
            if (deepest == null || depth(site) > depth(deepest)) {
                deepest = site;
            }
        }
        if (deepest == null) {
            return page.say("No dimple of 0.1 mm or more.", "0.1 mm 이상의 딤플이 예측되지 않습니다.");
        }
        String grade = page.term("dimple-grade", deepest.get("grade"));
        return page.say("Deepest dimple: ", "가장 깊은 딤플: ") + range(deepest.get("depthMm")) + " mm, "
                + page.term("side", deepest.get("side")) + ", " + page.term("site-kind", deepest.get("kind")) + "; "
                + grade
                + ". "
                + text(dimpling.get("sample")) + " " + text(dimpling.get("evidence"));
    }

    private static double depth(JsonNode site) {
        return site.at("/depthMm/central").doubleValue();
    }

    private void notes(JsonNode answer) {
        page.line("").line("## " + page.say("About the input", "입력에 관하여")).line("");
        answer.get("dataQuality")
                .forEach(note -> page.line("- " + note.get("pointer").textValue() + ": " + text(note)));
        page.standing(answer);
    }

    /** Each sentence once, in the order of the answer, with all that it speaks of. */
    private void sentences(JsonNode coded) {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        coded.forEach(entry -> said.computeIfAbsent(text(entry), sentence -> new LinkedHashSet<>())
                .addAll(named(entry)));
        said.forEach((sentence, inputs) -> page.line("- " + sentence + listed(inputs)));
    }

    private String inputs(JsonNode reason) {
        return listed(named(reason));
    }

    private static String listed(Set<String> inputs) {
        return inputs.isEmpty() ? "" : " [" + String.join("; ", inputs) + "]";
    }

    /** The findings and regions that an answer names as its inputs, by their terms. */
    private Set<String> named(JsonNode coded) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode input : coded.path("inputs")) {
            List<String> place = List.of(input.textValue().split("\\."));
            int region = place.indexOf("regions") + 1;
            if (region > 0 && place.size() > region) {
                String side = place.get(0).equals("sides") ? page.term("side", place.get(1)) + " " : "";
                names.add(side + page.term("region", place.get(region)));
            } else if (place.get(0).equals("history") || place.get(0).equals("medication")) {
                names.add(page.term("finding", place.get(1)));
            }
        }
        return names;
    }

    private static String range(JsonNode range) {
        return range.get("central") + " (" + range.get("low") + "–" + range.get("high") + ")";
    }
}
