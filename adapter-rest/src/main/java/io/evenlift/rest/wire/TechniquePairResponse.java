package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.planning.technique.Contrast;
import io.evenlift.domain.planning.technique.TechniquePair;
import java.util.List;
import java.util.Optional;

/**
 * One technique held against another.
 *
 * @param verdict better, worse, in part, or no difference; measures are not weighed against each other
 */
public record TechniquePairResponse(
        String technique, String against, CodedText verdict, List<ContrastResponse> contrasts) {
    private static final Code BEYOND = Code.of("difference-beyond-model");

    /**
     * One measure. A code claims a direction only where the difference is large enough and nine of ten plausible tissues agree.
     *
     * @param differenceMm figure of the technique less that of the other; absent where one of them is only a bound
     * @param times how many times as much load the technique holds
     * @param moreIn in which part of the plausible tissues the technique has more of it
     * @param lessIn in which part less
     * @param remark what else to know of it
     */
    public record ContrastResponse(
            String measure,
            String code,
            Sentence text,
            Optional<String> ligament,
            Optional<Double> differenceMm,
            Optional<Double> times,
            Optional<Double> moreIn,
            Optional<Double> lessIn,
            Optional<CodedText> remark,
            List<String> citations) {
        static ContrastResponse from(Contrast contrast) {
            return new ContrastResponse(
                    contrast.measure().word(),
                    contrast.code().value(),
                    Sentence.of(contrast.code()),
                    contrast.ligament().map(Ligament::word),
                    contrast.difference().map(Rounded::of),
                    contrast.times().map(Rounded::factor),
                    contrast.shares().map(shares -> Rounded.of(shares.more())),
                    contrast.shares().map(shares -> Rounded.of(shares.less())),
                    contrast.isBeyondModel() ? Optional.of(CodedText.of(BEYOND)) : Optional.empty(),
                    Keys.of(contrast.citations()));
        }
    }

    static TechniquePairResponse from(TechniquePair pair) {
        return new TechniquePairResponse(
                pair.technique().word(),
                pair.against().word(),
                CodedText.of(pair.verdict()),
                pair.contrasts().stream().map(ContrastResponse::from).toList());
    }
}
