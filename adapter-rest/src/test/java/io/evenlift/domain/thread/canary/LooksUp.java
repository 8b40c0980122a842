package io.evenlift.domain.thread.canary;

import io.evenlift.domain.plan.ThreadId;

/** A product that knows the plan it is used in. */
final class LooksUp {
    ThreadId plan() {
        return ThreadId.of("t1");
    }
}
