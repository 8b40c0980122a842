package io.evenlift.domain.planning;

import io.evenlift.domain.quantity.Fraction;

/**
 * How far the search can vouch for its best plan.
 *
 * @param steps that it took
 * @param gap part of the goals by which an unseen plan of the same strands could at most reach more; nothing where it is
 *     proven that none does
 */
public record SearchProof(int steps, Fraction gap) {}
