package io.evenlift.domain.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The English sentence of every code that an answer can carry. No text influences a result. */
public final class Texts {
    private static final Map<Code, String> ENGLISH = load();

    private Texts() {}

    /** @throws IllegalStateException for a code without a text, which is a fault of the build */
    public static String of(Code code) {
        String text = ENGLISH.get(code);
        if (text == null) {
            throw new IllegalStateException("texts.csv has no text for " + code);
        }
        return text;
    }

    /** Every code that has a text. */
    public static Set<Code> codes() {
        return Set.copyOf(ENGLISH.keySet());
    }

    private static Map<Code, String> load() {
        Map<Code, String> texts = new HashMap<>();
        for (Row row : Tables.read(Texts.class, "texts.csv")) {
            if (texts.put(Code.of(row.text("code")), row.text("en")) != null) {
                throw new IllegalStateException("texts.csv has " + row.text("code") + " twice");
            }
        }
        return texts;
    }
}
