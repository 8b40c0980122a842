package io.evenlift.rest.json;

import io.evenlift.domain.evidence.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an {@code Accept-Language} header wishes for (RFC 9110 §12.5.4). A range stands for its language, whichever script or
 * country it names; {@code *} stands for every language that the header does not name. A part that is not of the header's
 * form is passed over: nobody is refused an answer about a patient for it.
 */
final class LanguageWishes {
    /**
     * A range and its weight. No part of it can be matched in two ways and no group more than nine times, so that a header of
     * any length is read in little time and little stack.
     */
    private static final Pattern PART =
            Pattern.compile("(?:(?<any>\\*)|(?<language>[a-zA-Z]{1,8})(?:-[a-zA-Z0-9]{1,8}){0,9})"
                    + "(?:[ \\t]*;[ \\t]*[qQ]=(?<weight>0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private LanguageWishes() {}

    /** Of the languages there are the one wished for most, among equals the one named first; empty where none is. */
    static Optional<Language> first(String header) {
        Map<Language, Double> weights = new LinkedHashMap<>();
        double others = 0;
        for (String part : header.split(",", -1)) {
            Matcher wish = PART.matcher(part.strip());
            if (!wish.matches()) {
                continue;
            }
            double weight = wish.group("weight") == null ? 1 : Double.parseDouble(wish.group("weight"));
            if (wish.group("any") != null) {
                others = Math.max(others, weight);
            } else {
                named(wish.group("language")).ifPresent(language -> weights.merge(language, weight, Math::max));
            }
        }
        for (Language language : Language.values()) {
            weights.putIfAbsent(language, others);
        }
        return weights.entrySet().stream()
                .filter(wish -> wish.getValue() > 0)
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    /** The language of a tag, in whichever case it is written. */
    static Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }
}
