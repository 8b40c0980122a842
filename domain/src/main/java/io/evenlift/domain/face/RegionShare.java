package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Fraction;

/**
 * How much a region's tissue counts at a place: one inside it, falling to nothing over the border.
 *
 * @param region the region
 * @param share its part; the shares of a place add up to one
 */
public record RegionShare(Region region, Fraction share) {}
