package io.evenlift.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that no text may say.
 *
 * @param language in which it would be said
 * @param pattern found anywhere in the text
 * @param reason why it is not said
 * @param planted a sentence that says it
 */
record ForbiddenPhrase(Language language, Pattern pattern, String reason, String planted) {
    static List<ForbiddenPhrase> all() {
        return Tables.read(ForbiddenPhrase.class, "forbidden_phrases.csv").stream()
                .map(ForbiddenPhrase::of)
                .toList();
    }

    private static ForbiddenPhrase of(Row row) {
        Language language = Arrays.stream(Language.values())
                .filter(each -> each.tag().equals(row.text("language")))
                .findFirst()
                .orElseThrow();
        int withoutCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Pattern pattern = Pattern.compile(row.text("phrase"), withoutCase);
        return new ForbiddenPhrase(language, pattern, row.text("reason"), row.text("planted"));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    @Override
    public String toString() {
        return language.tag() + " \"" + pattern + "\": " + reason;
    }
}
