package io.evenlift.domain.canary.cycle.there;

import io.evenlift.domain.canary.cycle.here.Here;

public final class There {
    Here here() {
        return new Here();
    }
}
