package io.evenlift.rest.wire;

import io.evenlift.domain.quantity.Word;
import io.evenlift.rest.json.Faults;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the words of closed vocabularies; the refusal of an unknown one carries the list and the member's name. */
final class Words {
    private Words() {}

    static <E extends Enum<E> & Word> Optional<E> at(Faults faults, String member, String word, Class<E> vocabulary) {
        return faults.at(member, word, text -> Word.parse(vocabulary, text, code(member)));
    }

    static <E extends Enum<E> & Word> List<E> each(
            Faults faults, String member, List<String> words, Class<E> vocabulary) {
        return faults.each(
                member, words, (text, place) -> place.whole(() -> Word.parse(vocabulary, text, code(member))));
    }

    /** {@code laxityScale} gives {@code laxity-scale}. */
    private static String code(String member) {
        return member.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
