package io.evenlift.rest.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says that the service is there. It keeps no connection to anything else, so alive and ready are the same. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private static final Health UP = new Health("up");

    @GET
    @Path("/live")
    public Health live() {
        return UP;
    }

    @GET
    @Path("/ready")
    public Health ready() {
        return UP;
    }

    /** The answer: a status word. */
    public record Health(String status) {}
}
