package io.evenlift.rest.resource;

import io.evenlift.application.port.in.CompareTreatmentsUseCase;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.ComparisonRequest;
import io.evenlift.rest.wire.ComparisonResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is known of a thread lift and of a surgical lift, for this patient? */
@Path("/v1/comparisons")
public final class ComparisonsResource {
    private final CompareTreatmentsUseCase compareTreatments;

    public ComparisonsResource(CompareTreatmentsUseCase compareTreatments) {
        this.compareTreatments = compareTreatments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response compare(byte[] body) {
        CompareTreatmentsUseCase.Query query =
                RequestReader.read(body, ComparisonRequest.class, ComparisonRequest::toCommand);
        return Reply.json(ComparisonResponse.from(compareTreatments.compare(query)));
    }
}
