package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * A cause's Shapley value at a site.
 *
 * @param cause the cause
 * @param depth how much of the dimple it accounts for; the values of a site add up to its depth
 * @param share the same as part of the depth; zero where there is no dimple
 */
public record CauseShare(Cause cause, Length depth, Ratio share) {}
