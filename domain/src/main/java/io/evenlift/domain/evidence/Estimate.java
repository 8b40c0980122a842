package io.evenlift.domain.evidence;

/**
 * A figure that never stands bare: with its spread, source, strength and the people it was found in.
 *
 * @param <T> a quantity
 * @param value the central value
 * @param low lower end of the spread, in the sense that the citation's note gives
 * @param high upper end of the spread
 * @param citation the source; an assumption has one too, which says why
 * @param grade strength of the source for this use
 * @param population who was measured; "assumption" where nobody was
 */
public record Estimate<T>(T value, T low, T high, CitationKey citation, Grade grade, String population) {}
