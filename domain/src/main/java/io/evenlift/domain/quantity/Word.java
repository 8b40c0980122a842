package io.evenlift.domain.quantity;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A member of a closed vocabulary, written as a kebab-case word on every surface. A word that is not in the list is
 * refused with the list: nothing is guessed.
 */
public interface Word {
    /** Stable, lower case, words joined by hyphens. */
    String word();

    /**
     * @throws InvalidValue with the given code and the whole list where no member has that word
     */
    static <E extends Enum<E> & Word> E parse(Class<E> vocabulary, String word, String code) {
        E[] members = vocabulary.getEnumConstants();
        for (E member : members) {
            if (member.word().equals(word)) {
                return member;
            }
        }
        throw new InvalidValue(
                code,
                "\"" + word + "\"",
                "one of " + Arrays.stream(members).map(Word::word).collect(Collectors.joining(", ")));
    }

    /** The word of an enum constant: {@code MID_CHEEK} gives {@code mid-cheek}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
