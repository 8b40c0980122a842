package io.evenlift.rest.wire;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.PlanOutcome;
import io.evenlift.domain.planning.SearchProof;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link PlansRequest}.
 *
 * @param outcome options, none or not-eligible
 * @param options best first; empty without any
 * @param fading how effects faded in published series, beside options
 * @param search how far the search vouches for the options
 * @param binding what no plan met, where there is none
 */
public record PlansResponse(
        String outcome,
        VerdictResponse candidacy,
        List<OptionResponse> options,
        Optional<List<FadingResponse>> fading,
        Optional<SearchResponse> search,
        Optional<BindingResponse> binding,
        EngineResponse engine,
        String inputDigest,
        List<DataNoteResponse> dataQuality,
        Sentence releaseStatus,
        Sentence disclaimer) {

    /**
     * How far the search vouches for its choice among strands; the look at all threads together may leave less of it.
     *
     * @param steps that it took
     * @param gap part of the goals that an unseen plan of the same strands could reach more at most; 0: proven that none does
     */
    public record SearchResponse(int steps, double gap) {
        static SearchResponse from(SearchProof proof) {
            return new SearchResponse(proof.steps(), Rounded.up(proof.gap()));
        }
    }

    /** Why there is no acceptable plan: what the best one needed, and what is allowed. */
    public record BindingResponse(
            String constraint, Sentence text, String needed, String allowed, List<String> citations) {
        static BindingResponse from(BindingConstraint binding) {
            return new BindingResponse(
                    binding.constraint().value(),
                    Sentence.of(binding.constraint()),
                    binding.needed(),
                    binding.allowed(),
                    Keys.of(binding.citations()));
        }
    }

    public static PlansResponse from(ProposePlansUseCase.Answer answer) {
        return answer.outcome()
                .map(found -> found.fold(
                        options -> of(
                                answer, "options", options.options(), Optional.of(options.proof()), Optional.empty()),
                        (PlanOutcome.None none) ->
                                of(answer, "none", List.of(), Optional.empty(), Optional.of(none.binding()))))
                .orElseGet(() -> of(answer, "not-eligible", List.of(), Optional.empty(), Optional.empty()));
    }

    private static PlansResponse of(
            ProposePlansUseCase.Answer answer,
            String outcome,
            List<PlanOption> options,
            Optional<SearchProof> proof,
            Optional<BindingConstraint> binding) {
        AnswerNotes notes = answer.notes();
        return new PlansResponse(
                outcome,
                VerdictResponse.from(answer.candidacy()),
                options.stream()
                        .map(option -> OptionResponse.from(option, options))
                        .toList(),
                Optional.of(FadingResponse.published()).filter(series -> !options.isEmpty()),
                proof.map(SearchResponse::from),
                binding.map(BindingResponse::from),
                EngineResponse.from(notes.versions()),
                notes.inputDigest(),
                DataNoteResponse.each(notes),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
