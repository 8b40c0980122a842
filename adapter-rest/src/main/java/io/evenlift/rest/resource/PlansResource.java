package io.evenlift.rest.resource;

import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.drawing.NoPicture;
import io.evenlift.rest.drawing.PlanPicture;
import io.evenlift.rest.json.AnswerLanguage;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.PlansRequest;
import io.evenlift.rest.wire.PlansResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Which plans suit this patient? */
@Path("/v1/plans")
public final class PlansResource {
    private final ProposePlansUseCase proposePlans;

    public PlansResource(ProposePlansUseCase proposePlans) {
        this.proposePlans = proposePlans;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response propose(byte[] body) {
        return Reply.json(PlansResponse.from(proposePlans.propose(query(body))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Reply.SVG)
    public Response draw(
            byte[] body, @QueryParam("option") @DefaultValue("1") OptionNumber option, @Context HttpHeaders headers) {
        Language language = AnswerLanguage.accepted(headers);
        ProposePlansUseCase.Query query = query(body);
        ProposePlansUseCase.Answer answer = proposePlans.propose(query);
        return Reply.svg(
                answer.outcome()
                        .map(found -> found.fold(
                                options -> PlanPicture.of(query.assessment(), option.of(options.options()), language)
                                        .svg(answer.notes()),
                                none -> NoPicture.none(none.binding(), language)))
                        .orElseGet(() -> NoPicture.notEligible(answer.candidacy(), language)),
                language);
    }

    private static ProposePlansUseCase.Query query(byte[] body) {
        return RequestReader.read(body, PlansRequest.class, PlansRequest::toCommand);
    }
}
