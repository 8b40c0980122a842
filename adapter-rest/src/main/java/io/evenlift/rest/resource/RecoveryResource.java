package io.evenlift.rest.resource;

import io.evenlift.application.port.in.FollowRecoveryUseCase;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.RecoveryRequest;
import io.evenlift.rest.wire.RecoveryResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is usual after this procedure, and who is to see it how soon? */
@Path("/v1/recovery")
public final class RecoveryResource {
    private final FollowRecoveryUseCase followRecovery;

    public RecoveryResource(FollowRecoveryUseCase followRecovery) {
        this.followRecovery = followRecovery;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response follow(byte[] body) {
        FollowRecoveryUseCase.Query query = RequestReader.read(body, RecoveryRequest.class, RecoveryRequest::toCommand);
        return Reply.json(RecoveryResponse.from(followRecovery.follow(query)));
    }
}
