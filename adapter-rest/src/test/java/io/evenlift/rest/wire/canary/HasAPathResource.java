package io.evenlift.rest.wire.canary;

import jakarta.ws.rs.Path;

/** Named like a resource, but not among them; the path is on its method. */
final class HasAPathResource {
    @Path("canary")
    int answer() {
        return 1;
    }
}
