package io.evenlift.domain.planning;

import io.evenlift.domain.quantity.Fraction;

/**
 * How far the search can vouch for its choice among the strands that it laid. The look at all threads together that follows may
 * leave less.
 *
 * @param steps that it took
 * @param gap part of the goals by which an unseen plan of the same strands could at most reach more than the best choice;
 *     nothing where it is proven that none does
 */
public record SearchProof(int steps, Fraction gap) {}
