package io.evenlift.domain.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a code says, in whatever language it will be read: the code, and the values that stand in its text.
 *
 * @param code whose text it is
 * @param values by the name of their place, as they are to be read in every language: digits with a point, no unit
 */
public record Sentence(Code code, Map<String, String> values) implements Translated {
    /** @throws IllegalStateException where the text has other places than those that are filled */
    public Sentence {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        Texts.requirePlaces(Texts.of(code, Language.ENGLISH), values.keySet());
    }

    /** The sentence of a code whose text has no place to fill. */
    public static Sentence of(Code code) {
        return new Sentence(code, Map.of());
    }

    @Override
    public String in(Language language) {
        return Texts.filled(Texts.of(code, language), values);
    }
}
