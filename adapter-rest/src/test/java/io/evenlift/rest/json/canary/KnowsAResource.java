package io.evenlift.rest.json.canary;

import io.evenlift.rest.resource.EvidenceReview;
import io.evenlift.rest.resource.HealthResource;
import java.time.Clock;

/** An inner layer that sees an outer one. */
final class KnowsAResource {
    HealthResource health(Clock clock) {
        return new HealthResource(new EvidenceReview(clock));
    }
}
