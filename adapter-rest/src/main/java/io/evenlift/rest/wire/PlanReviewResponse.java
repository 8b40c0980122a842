package io.evenlift.rest.wire;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.planning.check.Fix;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.prediction.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link PlanReviewRequest}.
 *
 * @param outcome reviewed or not-eligible; without an eligible patient a drawing gets no prediction
 * @param threads the plan as it was read, with the shares that were computed
 * @param lift absent, as dimpling, holding, fading and flags, where the plan runs through tissue that was not measured
 * @param violations rules that the plan breaks; empty where it breaks none
 * @param nearest the plan without violations that is nearest to the drawing; absent where it breaks none, or no thread could
 *     stay
 * @param sameLift whether its lift can be had with less dimpling; absent where that was not asked, or as lift is
 */
public record PlanReviewResponse(
        String outcome,
        VerdictResponse candidacy,
        Optional<List<ThreadRequest>> threads,
        Optional<List<LiftResponse>> lift,
        Optional<DimplingResponse> dimpling,
        Optional<HoldingResponse> holding,
        Optional<List<FadingResponse>> fading,
        Optional<List<FlagResponse>> flags,
        Optional<List<LimbShareResponse>> limbShares,
        Optional<List<LigamentResponse>> ligaments,
        Optional<List<CodedText>> warnings,
        Optional<List<ViolationResponse>> violations,
        Optional<NearestResponse> nearest,
        Optional<SameLiftResponse> sameLift,
        EngineResponse engine,
        String inputDigest,
        List<DataNoteResponse> dataQuality,
        Sentence releaseStatus,
        Sentence disclaimer) {
    private static final Code NO_NEAREST = Code.of("no-nearest-plan");

    /**
     * A rule that the plan breaks.
     *
     * @param thread absent where it is the whole plan
     * @param u where it is worst, with v; absent where it has no place
     * @param amount by how much, with its unit; absent where there is no measure
     * @param fix the smallest change that mends it, where one is known
     * @param subject the zone, region, product, other thread or limb that it is about
     */
    public record ViolationResponse(
            String code,
            Sentence text,
            Optional<String> thread,
            Optional<Double> u,
            Optional<Double> v,
            Optional<String> amount,
            Optional<FixResponse> fix,
            Optional<String> subject,
            Optional<Double> contactChance,
            List<String> citations) {
        static ViolationResponse from(Violation violation) {
            return new ViolationResponse(
                    violation.code().value(),
                    Sentence.of(violation.code()),
                    violation.thread().map(ThreadId::value),
                    violation.place().map(place -> Rounded.of(place.u())),
                    violation.place().map(place -> Rounded.of(place.v())),
                    Optional.of(violation.amount()).filter(amount -> !amount.isEmpty()),
                    violation.fix().map(FixResponse::from),
                    Optional.of(violation.subject()).filter(subject -> !subject.isEmpty()),
                    violation.contactChance().map(Rounded::of),
                    Keys.of(violation.citations()));
        }
    }

    /** What to change, and to which value. */
    public record FixResponse(String code, Sentence text, String to) {
        static FixResponse from(Fix fix) {
            return new FixResponse(fix.code().value(), Sentence.of(fix.code()), fix.to());
        }
    }

    public static PlanReviewResponse from(ReviewPlanUseCase.Answer answer) {
        Optional<ReviewPlanUseCase.Review> review = answer.review();
        Optional<Prediction> prediction = review.flatMap(ReviewPlanUseCase.Review::prediction);
        AnswerNotes notes = answer.notes();
        return new PlanReviewResponse(
                review.isPresent() ? "reviewed" : "not-eligible",
                VerdictResponse.from(answer.candidacy()),
                review.map(drawn -> ThreadRequest.each(drawn.plan(), prediction)),
                prediction.map(LiftResponse::each),
                prediction.map(DimplingResponse::from),
                prediction.flatMap(Prediction::holding).map(HoldingResponse::from),
                prediction.map(predicted -> FadingResponse.published()),
                prediction.map(FlagResponse::each),
                prediction.map(LimbShareResponse::each),
                prediction.map(LigamentResponse::each),
                review.map(PlanReviewResponse::warnings),
                review.map(drawn -> drawn.report().violations().stream()
                        .map(ViolationResponse::from)
                        .toList()),
                review.flatMap(ReviewPlanUseCase.Review::nearest).map(NearestResponse::from),
                review.flatMap(ReviewPlanUseCase.Review::sameLift).map(SameLiftResponse::from),
                EngineResponse.from(notes.versions()),
                notes.inputDigest(),
                DataNoteResponse.each(notes),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }

    private static List<CodedText> warnings(ReviewPlanUseCase.Review review) {
        List<Code> codes = new ArrayList<>();
        review.prediction().ifPresent(prediction -> codes.addAll(prediction.warnings()));
        codes.addAll(review.report().warnings());
        if (!review.report().isClean() && review.nearest().isEmpty()) {
            codes.add(NO_NEAREST);
        }
        return CodedText.each(codes);
    }
}
