package io.evenlift.rest.resource.canary;

import java.time.Clock;
import java.time.LocalDate;

/** A resource that does not wait to be handed a clock. */
final class AsksTheClock {
    LocalDate today() {
        return LocalDate.now();
    }

    Clock clock() {
        return Clock.systemDefaultZone();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
