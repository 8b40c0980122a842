package io.evenlift.rest.resource;

import io.evenlift.rest.wire.CodedText;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Says that the service is there. It keeps no connection to anything else, so what is alive is ready; what an operator
 * should see to does not stop it.
 */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private static final String UP = "up";

    private final EvidenceReview review;

    public HealthResource(EvidenceReview review) {
        this.review = review;
    }

    @GET
    @Path("/live")
    public Alive live() {
        return new Alive(UP);
    }

    @GET
    @Path("/ready")
    public Ready ready() {
        return new Ready(UP, review.warning().map(CodedText::of).stream().toList());
    }

    /** A status word. */
    public record Alive(String status) {}

    /**
     * A status word, and what is to be seen to.
     *
     * @param warnings empty where all is well
     */
    public record Ready(String status, List<CodedText> warnings) {}
}
