package io.evenlift.rest.resource;

import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.TechniqueComparisonRequest;
import io.evenlift.rest.wire.TechniqueComparisonResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What would this thread do in each fixation technique? */
@Path("/v1/technique-comparisons")
public final class TechniqueComparisonsResource {
    private final CompareTechniquesUseCase compareTechniques;

    public TechniqueComparisonsResource(CompareTechniquesUseCase compareTechniques) {
        this.compareTechniques = compareTechniques;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response compare(byte[] body) {
        return Reply.json(TechniqueComparisonResponse.from(compareTechniques.compare(
                RequestReader.read(body, TechniqueComparisonRequest.class, TechniqueComparisonRequest::toCommand))));
    }
}
