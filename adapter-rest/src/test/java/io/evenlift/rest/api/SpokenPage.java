package io.evenlift.rest.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Term;

/** A page of an answer that is read out, in one language. */
final class SpokenPage {
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    /** @param title of the page, at its top */
    SpokenPage(String title, Language language) {
        this.language = language;
        line("# " + title).line("");
    }

    SpokenPage line(String line) {
        page.append(line).append('\n');
        return this;
    }

    /** What every answer says of itself, at the end. */
    SpokenPage standing(JsonNode answer) {
        line("").line(answer.get("releaseStatus").textValue()).line("");
        return line(answer.get("disclaimer").textValue());
    }

    String term(String vocabulary, JsonNode word) {
        return term(vocabulary, word.asText());
    }

    String term(String vocabulary, String word) {
        return Term.find(vocabulary, word).orElseThrow().in(language);
    }

    String say(String english, String korean) {
        return language == Language.ENGLISH ? english : korean;
    }

    static String text(JsonNode coded) {
        return coded.get("text").textValue();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
