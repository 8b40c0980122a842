package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.TissueLayer;
import java.util.Optional;

/**
 * A place of a thread in the tissue that it passes.
 *
 * @param layer that it lies in; empty where nothing was measured
 */
record Sounding(BuriedPoint point, Optional<TissueLayer> layer) {

    /** Whether it lies in the zone's layers or about its depth, wherever on the face. */
    boolean meets(DangerZone zone) {
        return layer.filter(known -> zone.isMetAt(known, point.depth())).isPresent();
    }
}
