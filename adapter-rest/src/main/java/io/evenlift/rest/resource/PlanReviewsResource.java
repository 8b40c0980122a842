package io.evenlift.rest.resource;

import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.drawing.NoPicture;
import io.evenlift.rest.drawing.PlanPicture;
import io.evenlift.rest.json.AnswerLanguage;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.PlanReviewRequest;
import io.evenlift.rest.wire.PlanReviewResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What of this plan that a clinician drew? */
@Path("/v1/plan-reviews")
public final class PlanReviewsResource {
    private final ReviewPlanUseCase reviewPlan;

    public PlanReviewsResource(ReviewPlanUseCase reviewPlan) {
        this.reviewPlan = reviewPlan;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response review(byte[] body) {
        return Reply.json(PlanReviewResponse.from(reviewPlan.review(order(body))));
    }

    /** Draws the review alone: what else was asked for is not on the sheet. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Reply.SVG)
    public Response draw(byte[] body, @Context HttpHeaders headers) {
        Language language = AnswerLanguage.accepted(headers);
        ReviewPlanUseCase.Query query = order(body).query();
        ReviewPlanUseCase.Answer answer = reviewPlan.review(query);
        return Reply.svg(
                answer.review()
                        .map(review -> PlanPicture.of(query.assessment(), review, language)
                                .svg(answer.notes()))
                        .orElseGet(() -> NoPicture.notEligible(answer.candidacy(), language)),
                language);
    }

    private static ReviewPlanUseCase.Order order(byte[] body) {
        return RequestReader.read(body, PlanReviewRequest.class, PlanReviewRequest::toCommand);
    }
}
