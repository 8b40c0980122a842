package io.evenlift.domain.planning;

import io.evenlift.domain.quantity.Fraction;

/**
 * How far the search can vouch for the plan with the most lift, among those of the strands that it laid: with all threads of a
 * side looked at together.
 *
 * @param steps that it took
 * @param gap part of the goals by which another plan of the same strands could at most reach more than the best one found; nothing
 *     where it is proven that none does
 */
public record SearchProof(int steps, Fraction gap) {}
