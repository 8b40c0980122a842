package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.prediction.CauseShare;
import io.evenlift.domain.prediction.Counterfactual;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.ShownRange;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Word;
import java.util.List;
import java.util.Optional;

/**
 * Where the skin would dimple.
 *
 * @param filterCutoffMm wavelength that the depths' high-pass halves; a depth means nothing without it
 * @param probability the published rate, moved by mechanics and age
 * @param sites the deepest first
 * @param chances of the gravest grade of the plan over the plausible tissues
 * @param sample what ranges and chances are shares of
 * @param evidence how far the millimetres can be trusted
 */
public record DimplingResponse(
        double filterCutoffMm,
        ProbabilityResponse probability,
        List<SiteResponse> sites,
        GradeChancesResponse chances,
        CodedText sample,
        CodedText evidence) {
    private static final Code SAMPLE = Code.of("plausible-tissues");
    private static final Code TRUST = Code.of("factor-of-two");

    /**
     * One dimple.
     *
     * @param grade 0 not seen to 3 plain; from 2 on it counts as visible
     * @param depthMm where it is a bound, it and what follows is for the part of the load that the model bears
     * @param chances of every grade over the plausible tissues
     * @param causes add up to the central depth
     * @param counterfactuals what would change it
     */
    public record SiteResponse(
            String thread,
            String side,
            String kind,
            double u,
            double v,
            RangeResponse depthMm,
            double slopeDegrees,
            int grade,
            GradeChancesResponse chances,
            List<CauseResponse> causes,
            List<CounterfactualResponse> counterfactuals) {
        static SiteResponse from(DimpleSite site, ShownRange shown) {
            Fraction part = shown.partOf(site.depth());
            return new SiteResponse(
                    site.thread().value(),
                    site.side().word(),
                    site.kind().word(),
                    Rounded.of(site.place().u()),
                    Rounded.of(site.place().v()),
                    RangeResponse.from(shown),
                    Rounded.of(
                            part.equals(Fraction.ALL)
                                    ? site.slope()
                                    : site.slope().flattenedTo(part)),
                    site.grade().number(),
                    GradeChancesResponse.from(site.chances()),
                    site.causes().stream()
                            .map(cause -> CauseResponse.from(cause, part))
                            .toList(),
                    site.counterfactuals().stream()
                            .map(changed -> CounterfactualResponse.from(changed, shown))
                            .toList());
        }
    }

    /** A cause's part of a dimple; negative where it makes it shallower. */
    public record CauseResponse(String code, double mm, double share) {
        static CauseResponse from(CauseShare cause, Fraction part) {
            return new CauseResponse(
                    cause.cause().word(), Rounded.of(cause.depth().times(part.value())), Rounded.share(cause.share()));
        }
    }

    /**
     * The dimple after one change of the plan.
     *
     * @param depthMm the dimple's depth then; where the site's own is a bound, not more than that
     * @param lostLiftMm what it costs where the plan lifts most on that side; negative where it gains
     */
    public record CounterfactualResponse(ChangeResponse change, double depthMm, double lostLiftMm) {
        static CounterfactualResponse from(Counterfactual changed, ShownRange site) {
            return new CounterfactualResponse(
                    new ChangeResponse(
                            changed.code().value(),
                            Sentence.of(changed.code()),
                            changed.plane().map(Word::word),
                            changed.tension().map(Rounded::of)),
                    Rounded.of(site.isBound() ? changed.depth().min(site.range().central()) : changed.depth()),
                    Rounded.of(changed.lostLift()));
        }
    }

    /** A change of one thread, with the layer or the tension after it. */
    public record ChangeResponse(String code, Sentence text, Optional<String> layer, Optional<Double> tensionN) {}

    static DimplingResponse from(Prediction prediction) {
        return new DimplingResponse(
                Rounded.of(prediction.filterCutoff()),
                ProbabilityResponse.from(prediction.rate()),
                prediction.sites().stream()
                        .map(site -> SiteResponse.from(site, prediction.shown(site)))
                        .toList(),
                GradeChancesResponse.from(prediction.chances()),
                CodedText.of(SAMPLE),
                CodedText.of(TRUST));
    }
}
