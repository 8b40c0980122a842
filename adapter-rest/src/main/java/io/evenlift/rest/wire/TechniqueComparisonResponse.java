package io.evenlift.rest.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.planning.technique.Effect;
import io.evenlift.domain.planning.technique.Limitation;
import io.evenlift.domain.planning.technique.TechniqueColumn;
import io.evenlift.domain.planning.technique.TechniqueComparison;
import io.evenlift.rest.wire.PlanReviewResponse.ViolationResponse;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link TechniqueComparisonRequest}.
 *
 * @param outcome compared or not-eligible; without an eligible patient no thread gets a prediction
 * @param landmark the one that the first drawn technique lifts most, whose lift is made the same; absent where it lifts none
 * @param techniques temple entry, scalp-fascia loop, dual fixation
 * @param pairs each two that are drawn, one held against the other
 * @param fading how effects faded in published series
 */
public record TechniqueComparisonResponse(
        String outcome,
        VerdictResponse candidacy,
        Optional<String> landmark,
        Optional<List<TechniqueResponse>> techniques,
        Optional<List<TechniquePairResponse>> pairs,
        Optional<List<FadingResponse>> fading,
        EngineResponse engine,
        String inputDigest,
        List<DataNoteResponse> dataQuality,
        Sentence releaseStatus,
        Sentence disclaimer) {

    /**
     * One technique.
     *
     * @param atTheSameTension absent where the thread cannot be drawn in it
     * @param atTheSameLift absent where no tension that may be drawn makes that lift
     * @param holdsUpToN with the required reserve; absent where the strength of the thread is not known
     * @param cannot what it cannot do here and does not come without, or why it cannot be drawn
     */
    public record TechniqueResponse(
            String technique,
            Optional<LaidResponse> atTheSameTension,
            Optional<LaidResponse> atTheSameLift,
            Optional<Double> holdsUpToN,
            List<LimitationResponse> cannot) {
        static TechniqueResponse from(TechniqueColumn column) {
            return new TechniqueResponse(
                    column.technique().word(),
                    column.sameTension().map(LaidResponse::from),
                    column.sameLift().map(LaidResponse::from),
                    column.allowedLoad().map(Rounded::of),
                    column.cannot().stream().map(LimitationResponse::from).toList());
        }
    }

    /**
     * What a thread does in one technique at one tension: the members of a review of that thread alone.
     *
     * @param effect its members stand as members of this one
     * @param violations rules that it breaks; empty where it breaks none
     */
    public record LaidResponse(@JsonUnwrapped EffectResponse effect, List<ViolationResponse> violations) {
        static LaidResponse from(Effect effect) {
            return new LaidResponse(
                    EffectResponse.from(effect.plan(), effect.prediction(), effect.report()),
                    effect.report().violations().stream()
                            .map(ViolationResponse::from)
                            .toList());
        }
    }

    /**
     * What a technique cannot do, or does not come without.
     *
     * @param loadN the load that it is about
     */
    public record LimitationResponse(String code, Sentence text, Optional<Double> loadN, List<String> citations) {
        static LimitationResponse from(Limitation limitation) {
            return new LimitationResponse(
                    limitation.code().value(),
                    Sentence.of(limitation.code()),
                    limitation.force().map(Rounded::of),
                    Keys.of(limitation.citations()));
        }
    }

    public static TechniqueComparisonResponse from(CompareTechniquesUseCase.Answer answer) {
        Optional<TechniqueComparison> comparison = answer.comparison();
        AnswerNotes notes = answer.notes();
        return new TechniqueComparisonResponse(
                comparison.isPresent() ? "compared" : "not-eligible",
                VerdictResponse.from(answer.candidacy()),
                comparison.flatMap(TechniqueComparison::landmark).map(Landmark::word),
                comparison.map(compared ->
                        compared.columns().stream().map(TechniqueResponse::from).toList()),
                comparison.map(compared -> compared.pairs().stream()
                        .map(TechniquePairResponse::from)
                        .toList()),
                comparison.map(compared -> FadingResponse.published()),
                EngineResponse.from(notes.versions()),
                notes.inputDigest(),
                DataNoteResponse.each(notes),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
