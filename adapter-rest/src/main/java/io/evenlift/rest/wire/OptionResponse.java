package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.planning.GivenUp;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.Why;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A plan that passes every check.
 *
 * @param profile what it is best at
 * @param threads in the form of a request
 * @param givesUp what another option is better at, and by how much in the tissue as it was found; empty where it is best at all
 * @param dimplesLessThan in which part of the plausible tissues it dimples less than each other option
 * @param flags where figures end with the model
 * @param limbShares of each dual fixation
 * @param ligaments those near a thread
 * @param holding absent where the strength of the threads is not known
 */
public record OptionResponse(
        int rank,
        String profile,
        List<ThreadRequest> threads,
        List<LiftResponse> lift,
        DimplingResponse dimpling,
        List<GivenUpResponse> givesUp,
        List<ComparisonResponse> dimplesLessThan,
        Optional<HoldingResponse> holding,
        List<FlagResponse> flags,
        List<CodedText> warnings,
        List<WhyResponse> why,
        List<LimbShareResponse> limbShares,
        List<LigamentResponse> ligaments) {

    /** One reason for the plan being as it is, for one of its sides or for one of its threads. */
    public record WhyResponse(
            String code,
            Optional<String> side,
            Optional<String> thread,
            Sentence text,
            List<String> inputs,
            List<String> citations) {
        static WhyResponse from(Why why) {
            return new WhyResponse(
                    why.code().value(),
                    why.side().map(Side::word),
                    why.thread().map(ThreadId::value),
                    Sentence.of(why.code()),
                    why.inputs(),
                    Keys.of(why.citations()));
        }
    }

    /**
     * What the option of that rank is better at.
     *
     * @param shareOfGoals less of them reached, in their mean
     * @param mm deeper
     * @param threads more
     */
    public record GivenUpResponse(
            String code,
            Sentence text,
            int rank,
            Optional<Double> shareOfGoals,
            Optional<Double> mm,
            OptionalInt threads) {
        static List<GivenUpResponse> of(PlanOption option, List<PlanOption> all) {
            return GivenUp.by(option, all).stream()
                    .map(each -> new GivenUpResponse(
                            each.code().value(),
                            Sentence.of(each.code()),
                            each.rank(),
                            each.goals().map(Rounded::of),
                            each.depth().map(Rounded::of),
                            each.threads()))
                    .toList();
        }
    }

    /** Another option, and the part of the plausible tissues in which that one's deepest dimple is the deeper. */
    public record ComparisonResponse(int rank, double share) {
        static List<ComparisonResponse> of(PlanOption option, List<PlanOption> all) {
            return all.stream()
                    .filter(other -> other.rank() != option.rank())
                    .map(other -> new ComparisonResponse(
                            other.rank(), Rounded.of(option.prediction().dimplesLessThan(other.prediction()))))
                    .toList();
        }
    }

    /** An option among all of them. */
    static OptionResponse from(PlanOption option, List<PlanOption> all) {
        return new OptionResponse(
                option.rank(),
                option.profile().word(),
                ThreadRequest.each(option.plan(), Optional.of(option.prediction())),
                LiftResponse.each(option.prediction()),
                DimplingResponse.from(option.prediction()),
                GivenUpResponse.of(option, all),
                ComparisonResponse.of(option, all),
                option.prediction().holding().map(HoldingResponse::from),
                FlagResponse.each(option.prediction()),
                CodedText.warnings(option.prediction(), option.warnings()),
                option.why().stream().map(WhyResponse::from).toList(),
                LimbShareResponse.each(option.prediction()),
                LigamentResponse.each(option.prediction()));
    }
}
