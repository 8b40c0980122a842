package io.evenlift.rest.wire.canary;

import io.evenlift.domain.mechanics.ElasticLayer;

final class KnowsMechanics {
    ElasticLayer layer() {
        return new ElasticLayer(1, 100, 0.48);
    }
}
