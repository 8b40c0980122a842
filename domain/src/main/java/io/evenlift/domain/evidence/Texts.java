package io.evenlift.domain.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of every code that an answer can carry, in each {@link Language}: one or two short sentences, no guarantee, no
 * superlative, no comparison of clinics. A place such as {@code {weeks}} is filled by a {@link Sentence}. No text
 * influences a result.
 */
public final class Texts {
    private static final List<String> TABLES = List.of(
            "texts_candidacy.csv",
            "texts_check.csv",
            "texts_comparison.csv",
            "texts_picture.csv",
            "texts_planning.csv",
            "texts_prediction.csv",
            "texts_recovery.csv",
            "texts_service.csv",
            "texts_standing.csv",
            "texts_techniques.csv");

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Map<Code, Map<Language, String>> BY_CODE = load();

    private Texts() {}

    /**
     * The text as written, its places not filled.
     *
     * @throws IllegalStateException for a code without a text, which is a fault of the build
     */
    public static String of(Code code, Language language) {
        Map<Language, String> texts = BY_CODE.get(code);
        if (texts == null) {
            throw new IllegalStateException("no table of texts has " + code);
        }
        return Objects.requireNonNull(texts.get(language));
    }

    /** Every code that has a text. */
    public static Set<Code> codes() {
        return BY_CODE.keySet();
    }

    /** The places in a text; in every language the same, which a test holds. */
    static Set<String> placesIn(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalStateException where the text has other places than these, which is a fault of the build */
    static void requirePlaces(String text, Set<String> filled) {
        if (!placesIn(text).equals(filled)) {
            throw new IllegalStateException(
                    "\"" + text + "\" has the places " + placesIn(text) + ", filled: " + filled);
        }
    }

    /**
     * A text with its places filled, as the values are written.
     *
     * @param values by the name of their place; of each place in the text
     */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
    }

    private static Map<Code, Map<Language, String>> load() {
        Map<Code, Map<Language, String>> byCode = new TreeMap<>();
        for (String table : TABLES) {
            for (Row row : Tables.read(Texts.class, table)) {
                if (byCode.put(Code.of(row.text("code")), Language.texts(row)) != null) {
                    throw new IllegalStateException(table + " has " + row.text("code") + " a second time");
                }
            }
        }
        return Collections.unmodifiableMap(byCode);
    }
}
