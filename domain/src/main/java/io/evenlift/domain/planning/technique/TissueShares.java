package io.evenlift.domain.planning.technique;

import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Sampled;
import io.evenlift.domain.quantity.Fraction;

/**
 * In which part of the plausible tissues one technique has more of something than another, and in which less.
 *
 * @param more part of the tissues
 * @param less part of the tissues; with {@code more} at most one
 */
public record TissueShares(Fraction more, Fraction less) {
    static TissueShares of(Sampled one, Sampled other) {
        return new TissueShares(other.shareBelow(one), one.shareBelow(other));
    }

    /** Of the deepest dimple. */
    static TissueShares ofDimples(Prediction one, Prediction other) {
        return of(one.deepestInEach(), other.deepestInEach());
    }
}
