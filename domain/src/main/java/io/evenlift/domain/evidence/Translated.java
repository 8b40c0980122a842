package io.evenlift.domain.evidence;

/** Something that reads in every language. */
public interface Translated {
    String in(Language language);
}
