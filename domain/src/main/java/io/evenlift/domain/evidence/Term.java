package io.evenlift.domain.evidence;

import io.evenlift.domain.quantity.Word;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a word of a vocabulary is called in each language, as a clinician says it. Answers carry the words alone; who shows
 * them to people finds the terms here.
 *
 * @param vocabulary lower-case words joined by hyphens, as {@code region} or {@code previous-procedure-kind}
 * @param word as requests and answers have it
 * @param names by language
 */
public record Term(String vocabulary, String word, Map<Language, String> names) implements Translated {
    private static final Map<String, Term> BY_PLACE = load();

    public Term {
        names = Collections.unmodifiableMap(new EnumMap<>(names));
    }

    /** Every term, in the order of its table: vocabulary by vocabulary. */
    public static List<Term> all() {
        return List.copyOf(BY_PLACE.values());
    }

    public static Optional<Term> find(String vocabulary, String word) {
        return Optional.ofNullable(BY_PLACE.get(place(vocabulary, word)));
    }

    /**
     * The term of a word; its vocabulary is named like its type.
     *
     * @throws IllegalStateException for a word without a term, which is a fault of the build
     */
    public static Term of(Word word) {
        String vocabulary = vocabulary(word.getClass());
        return find(vocabulary, word.word())
                .orElseThrow(
                        () -> new IllegalStateException("texts_terms.csv has no " + vocabulary + " " + word.word()));
    }

    @Override
    public String in(Language language) {
        return Objects.requireNonNull(names.get(language));
    }

    /** {@code PreviousProcedure.Kind} gives {@code previous-procedure-kind}. */
    static String vocabulary(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String own = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return outer == null ? own : vocabulary(outer) + "-" + own;
    }

    private static String place(String vocabulary, String word) {
        return vocabulary + " " + word;
    }

    private static Map<String, Term> load() {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Row row : Tables.read(Term.class, "texts_terms.csv")) {
            Term term = new Term(row.text("vocabulary"), row.text("word"), Language.texts(row));
            if (terms.put(place(term.vocabulary(), term.word()), term) != null) {
                throw new IllegalStateException(
                        "texts_terms.csv has " + term.vocabulary() + " " + term.word() + " twice");
            }
        }
        return Collections.unmodifiableMap(terms);
    }
}
