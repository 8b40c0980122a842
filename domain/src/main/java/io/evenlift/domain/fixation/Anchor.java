package io.evenlift.domain.fixation;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.quantity.Length;

/**
 * Where a thread is held.
 *
 * @param place where
 * @param tissue in what
 * @param bite by which stitch
 */
public record Anchor(BuriedPoint place, AnchorTissue tissue, Bite bite) {
    Anchor movedBy(Length alongU, Length alongV) {
        return new Anchor(place.movedBy(alongU, alongV), tissue, bite);
    }
}
