package io.evenlift.rest.boot;

import io.evenlift.rest.resource.HealthResource;
import org.glassfish.jersey.server.ResourceConfig;

/** What the service answers with. */
final class Resources {
    private Resources() {}

    static ResourceConfig all() {
        return new ResourceConfig().register(new HealthResource());
    }
}
