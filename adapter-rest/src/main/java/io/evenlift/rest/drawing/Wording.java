package io.evenlift.rest.drawing;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Term;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a picture in its language, and texts cut to the room there is. */
final class Wording {
    /** Hangul is set about twice as wide as Latin letters. */
    private static final double WIDE = 1.8;

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    String of(Code code) {
        return Sentence.of(code).in(language);
    }

    /** The text of a picture, its code without the {@code picture-} that all of them begin with. */
    String label(String name) {
        return label(name, Map.of());
    }

    String label(String name, Map<String, String> values) {
        return new Sentence(Code.of("picture-" + name), values).in(language);
    }

    /** In English the word that requests and answers have, so that who reads both finds it again. */
    String name(Word word) {
        return language == Language.ENGLISH ? word.word() : Term.of(word).in(language);
    }

    /** Likewise, for a word that no type of ours holds. */
    String name(String vocabulary, String word) {
        return language == Language.ENGLISH
                ? word
                : Term.find(vocabulary, word).orElseThrow().in(language);
    }

    /** How many Latin letters a text is wide. */
    static double width(String text) {
        return text.codePoints()
                .mapToDouble(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL ? WIDE : 1)
                .sum();
    }

    static String shortened(String text, int longest) {
        if (width(text) <= longest) {
            return text;
        }
        int kept = text.length();
        while (width(text.substring(0, kept)) > longest - 1) {
            kept--;
        }
        return text.substring(0, kept) + "…";
    }

    /** Lines of at most so many Latin letters, broken between words. */
    static List<String> wrapped(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shortened(word, longest));
        }
        lines.add(line.toString());
        return lines;
    }
}
