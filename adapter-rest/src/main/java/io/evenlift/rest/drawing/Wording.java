package io.evenlift.rest.drawing;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Texts;
import java.util.ArrayList;
import java.util.List;

/** The words of a picture, and texts cut to the room there is. */
final class Wording {
    private Wording() {}

    static String of(Code code) {
        return Texts.of(code, Language.ENGLISH);
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Lines of at most so many characters, broken between words. */
    static List<String> wrapped(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shortened(word, longest));
        }
        lines.add(line.toString());
        return lines;
    }
}
