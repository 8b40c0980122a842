package io.evenlift.domain.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A language in which every code has its text. No language touches a result. */
public enum Language {
    ENGLISH("en"),
    KOREAN("ko");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag, which is also the name of its column in the tables of texts. */
    public String tag() {
        return tag;
    }

    /** The texts of a row that has a column for each language. */
    static Map<Language, String> texts(Row row) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : values()) {
            texts.put(language, row.text(language.tag));
        }
        return Collections.unmodifiableMap(texts);
    }
}
