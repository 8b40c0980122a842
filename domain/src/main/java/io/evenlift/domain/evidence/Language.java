package io.evenlift.domain.evidence;

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
}
