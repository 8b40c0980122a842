package io.evenlift.rest.json.canary;

import io.evenlift.rest.resource.HealthResource;

/** An inner layer that sees an outer one. */
final class KnowsAResource {
    HealthResource health() {
        return new HealthResource();
    }
}
