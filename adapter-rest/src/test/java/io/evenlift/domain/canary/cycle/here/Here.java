package io.evenlift.domain.canary.cycle.here;

import io.evenlift.domain.canary.cycle.there.There;

public final class Here {
    There there() {
        return new There();
    }
}
