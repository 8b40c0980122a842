package io.evenlift.domain.fixation;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.Length;

/**
 * Where a thread is held.
 *
 * @param place where
 * @param tissue in what
 * @param bite by which stitch
 */
public record Anchor(BuriedPoint place, AnchorTissue tissue, Bite bite) {
    private static final Length INTO_DEEP_FASCIA = Length.ofMillimetres(0.5);
    private static final Length INTO_SUPERFICIAL_FASCIA = Length.ofMillimetres(0.3);

    /**
     * The anchor that a technique means at a place: a temple entry's in the superficial temporal fascia, that of a loop or
     * a dual fixation half a millimetre deep in the deep temporal fascia, bitten along (assumed-layout-entries).
     *
     * @param tissue under the place
     */
    public static Anchor of(Technique technique, ChartPoint at, TissueStack tissue) {
        return technique == Technique.TEMPLE_ENTRY
                ? new Anchor(
                        new BuriedPoint(at, tissue.smasTop().plus(INTO_SUPERFICIAL_FASCIA)),
                        AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA,
                        Bite.VERTICAL)
                : new Anchor(
                        new BuriedPoint(at, tissue.deepTop().plus(INTO_DEEP_FASCIA)),
                        AnchorTissue.DEEP_TEMPORAL_FASCIA,
                        Bite.HORIZONTAL);
    }

    Anchor into(AnchorTissue newTissue) {
        return new Anchor(place, newTissue, bite);
    }

    Anchor movedBy(Length alongU, Length alongV) {
        return new Anchor(place.movedBy(alongU, alongV), tissue, bite);
    }
}
