package io.evenlift.application.service.canary;

import java.time.Instant;

final class AsksTheClock {
    Instant now() {
        return Instant.now();
    }
}
