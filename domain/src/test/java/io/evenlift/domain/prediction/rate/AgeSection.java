package io.evenlift.domain.prediction.rate;

import static io.evenlift.domain.prediction.rate.CredibilityReport.depth;
import static io.evenlift.domain.prediction.rate.CredibilityReport.format;
import static io.evenlift.domain.prediction.rate.CredibilityReport.odds;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;

/** Older against younger people: the effect that is put in, and what the mechanics say of older skin by themselves. */
final class AgeSection {
    private static final double THINNER = 0.9;
    private static final double MEDIAN_SLOPE = 0.88;
    private static final double MOST_SLOPE = RateEstimates.MOST_SLOPE.value();
    private static final double PUBLISHED = RateEstimates.MOST_AGE_ODDS_RATIO.value();

    private final CredibilityReport report;

    AgeSection(CredibilityReport report) {
        this.report = report;
    }

    void write() {
        PatientAssessment person = ReferencePlan.person();
        Length reference = RateEstimates.REFERENCE_DEPTH;
        double putIn = odds(DimplingRate.of(reference, Age.ofYears(60)).central())
                / odds(DimplingRate.of(reference, Age.ofYears(40)).central());
        report.write(format("""

                ## Above against below 50
                Published: 16 %% against 5.6 %%, an odds ratio of 3.2, not adjusted and between studies. The model's own effect
                of age has an odds ratio of %.2f between 60 and 40 years by its middle; its sign is put in and proves nothing.
                What the mechanics say of older skin does not depend on it. The reference plan, its threads where they were:

                | skin | deepest dimple | odds ratio, middle slope %.2f | odds ratio, steepest slope %.0f |
                |---|---|---|---|""", putIn, MEDIAN_SLOPE, MOST_SLOPE));
        Length reduced = deepestIn(lax(person));
        Length thin = deepestIn(thinner(person));
        Length both = deepestIn(lax(thinner(person)));
        skin("reference", reference);
        skin("elasticity reduced", reduced);
        skin("10 % thinner over the same SMAS", thin);
        skin("both", both);
        boolean rises = reference.isLessThan(reduced) && reference.isLessThan(thin);
        boolean explains = oddsRatio(both, MOST_SLOPE) >= PUBLISHED;
        report.write(format(
                """

                Sign: %s.
                Size: the steepest slope and both changes %s the published ratio%s.
                That skin thins with age in women is published in direction only (`meng-2022`), that lax skin is a poorer
                candidate is opinion (`lorenc-2018`): the rows are illustrations. A person's own thin or lax skin counts twice
                where she is also older, once by depth and once by age, which is the cautious side.""",
                rises
                        ? "older skin dimples more, as published"
                        : "older skin does not dimple more, against what is published",
                explains ? "reach" : "do not reach",
                explains ? "" : ": skin changes more, or other things age, or the ratio is confounded"));
        report.miss(!rises, "The mechanics alone do not have older skin dimple more.");
        report.miss(
                !explains,
                format(
                        "Skin 10 %% thinner and of reduced elasticity explains an odds ratio of %.2f at most; %.1f is published"
                                + " for age.",
                        oddsRatio(both, MOST_SLOPE), PUBLISHED));
    }

    private void skin(String name, Length deepest) {
        report.row(
                name,
                depth(deepest),
                format("%.2f", oddsRatio(deepest, MEDIAN_SLOPE)),
                format("%.2f", oddsRatio(deepest, MOST_SLOPE)));
    }

    private static double oddsRatio(Length deepest, double slope) {
        return StrictMath.exp(slope * MechanicalIndex.of(deepest).value().value());
    }

    private static PatientAssessment lax(PatientAssessment person) {
        return APatient.like(person)
                .with(new Skin(
                        SkinElasticity.REDUCED,
                        person.skin().photodamage(),
                        person.skin().scarring()))
                .assessment();
    }

    private static PatientAssessment thinner(PatientAssessment person) {
        APatient thinner = APatient.like(person);
        for (Side side : Side.values()) {
            person.side(side).regions().forEach((region, found) -> {
                SkinThickness skin = found.skin();
                thinner.with(
                        side,
                        region,
                        new RegionAssessment(
                                new SkinThickness(skin.value().times(THINNER), skin.method(), skin.quantity()),
                                found.fat(),
                                found.laxity()));
            });
        }
        return thinner.assessment();
    }

    private static Length deepestIn(PatientAssessment person) {
        return CandidacyRules.judge(person, List.of())
                .fold(
                        eligible -> new Predictor(eligible.candidate(), Catalogue.builtIn())
                                .predict(ReferencePlan.threads())
                                .deepest(),
                        deferred -> notEligible(),
                        unsuitable -> notEligible(),
                        undetermined -> notEligible());
    }

    private static Length notEligible() {
        throw new AssertionError("a variant of the reference person is not eligible");
    }
}
