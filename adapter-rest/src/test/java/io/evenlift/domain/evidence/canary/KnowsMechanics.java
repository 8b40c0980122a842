package io.evenlift.domain.evidence.canary;

import io.evenlift.domain.mechanics.ElasticLayer;

/** Mechanics are for prediction. */
final class KnowsMechanics {
    ElasticLayer layer() {
        return new ElasticLayer(1, 100, 0.48);
    }
}
