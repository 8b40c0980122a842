package io.evenlift.rest.resource;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.CandidacyRequest;
import io.evenlift.rest.wire.CandidacyResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Does a thread lift suit this patient? */
@Path("/v1/candidacy")
public final class CandidacyResource {
    private final AssessCandidacyUseCase assessCandidacy;

    public CandidacyResource(AssessCandidacyUseCase assessCandidacy) {
        this.assessCandidacy = assessCandidacy;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response assess(byte[] body) {
        AssessCandidacyUseCase.Query query =
                RequestReader.read(body, CandidacyRequest.class, CandidacyRequest::toCommand);
        return Reply.json(CandidacyResponse.from(assessCandidacy.assess(query)));
    }
}
