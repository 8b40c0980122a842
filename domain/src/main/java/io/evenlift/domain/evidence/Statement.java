package io.evenlift.domain.evidence;

import java.util.List;

/**
 * Something said to a clinician or patient, with what it rests on.
 *
 * @param sentence what is said
 * @param citations at least one source, or the assumption that it is
 */
public record Statement(Sentence sentence, List<CitationKey> citations) {
    /** @throws IllegalStateException without a citation, or with one that {@link Citations} does not have */
    public Statement {
        citations = List.copyOf(citations);
        Citations.weakest(citations);
    }

    public static Statement of(String code, CitationKey... citations) {
        return new Statement(Sentence.of(Code.of(code)), List.of(citations));
    }

    public Code code() {
        return sentence.code();
    }

    /** The grade of its weakest source: a threshold of our own on a published direction is an assumption. */
    public Grade grade() {
        return Citations.weakest(citations);
    }
}
