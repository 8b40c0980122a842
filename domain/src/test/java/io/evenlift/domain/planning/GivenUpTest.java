package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GivenUpTest {
    /** Those that are shown. */
    private static final List<PlanOption> OPTIONS = options().subList(0, PlanLimits.USUAL.options());

    private static List<PlanOption> options() {
        EligibleCandidate candidate = CandidacyRules.judge(a58YearOld().assessment(), List.of())
                .eligibleCandidate()
                .orElseThrow();
        Predictor predictor = new Predictor(candidate, Catalogue.builtIn());
        List<PlanOption> options = new ArrayList<>();
        for (Proposal proposal : new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor)
                .search()
                .fold(SearchResult.Found::proposals, nothing -> List.<Proposal>of())) {
            options.add(new PlanOption(
                    options.size() + 1,
                    proposal.profile(),
                    proposal.plan(),
                    predictor.predict(proposal.plan()),
                    List.of(),
                    List.of()));
        }
        return options;
    }

    private static Optional<GivenUp> of(PlanOption option, String code) {
        return GivenUp.by(option, OPTIONS).stream()
                .filter(each -> each.code().equals(Code.of(code)))
                .findFirst();
    }

    private static PlanOption of(Profile profile) {
        return OPTIONS.stream()
                .filter(option -> option.profile() == profile)
                .findFirst()
                .orElseThrow();
    }

    private static PlanOption ranked(int rank) {
        return OPTIONS.get(rank - 1);
    }

    private static double reached(PlanOption option) {
        double sum = 0;
        int goals = 0;
        for (LandmarkLift lift : option.prediction().lifts()) {
            if (lift.goal().isPresent()) {
                sum += Math.min(
                        1,
                        lift.lift().central().millimetres()
                                / lift.goal().orElseThrow().millimetres());
                goals++;
            }
        }
        return sum / goals;
    }

    private static Length deepest(PlanOption option) {
        return option.prediction().deepest();
    }

    private static int threads(PlanOption option) {
        return option.plan().threads().size();
    }

    /** Here; another option may dimple less where it lifts less than the gentlest must, and then that is told. */
    @Test
    void anOptionGivesUpNothingOfWhatItIsNamedFor() {
        assertEquals(Optional.empty(), of(of(Profile.MOST_LIFT), "less-lift"));
        assertEquals(Optional.empty(), of(of(Profile.LEAST_DIMPLING), "deeper-dimple"));
        assertEquals(Optional.empty(), of(of(Profile.FEWEST_THREADS), "more-threads"));
    }

    @Test
    void eachOfTheOthersGivesUpSomething() {
        assertTrue(of(of(Profile.LEAST_DIMPLING), "less-lift").isPresent());
        assertTrue(of(of(Profile.FEWEST_THREADS), "less-lift").isPresent());
        assertTrue(of(of(Profile.MOST_LIFT), "deeper-dimple").isPresent());
        assertTrue(of(of(Profile.MOST_LIFT), "more-threads").isPresent());
    }

    @Test
    void tellsByHowMuchAndWhichOptionIsBest() {
        for (PlanOption option : OPTIONS) {
            of(option, "less-lift").ifPresent(given -> {
                PlanOption best = ranked(given.rank());
                assertEquals(
                        reached(best) - reached(option),
                        given.goals().orElseThrow().value(),
                        1e-12);
                assertTrue(OPTIONS.stream().allMatch(other -> reached(other) <= reached(best)));
            });
            of(option, "deeper-dimple").ifPresent(given -> {
                PlanOption best = ranked(given.rank());
                assertEquals(deepest(option).minus(deepest(best)), given.depth().orElseThrow());
                assertTrue(OPTIONS.stream().noneMatch(other -> deepest(other).isLessThan(deepest(best))));
            });
            of(option, "more-threads").ifPresent(given -> {
                PlanOption best = ranked(given.rank());
                assertEquals(OptionalInt.of(threads(option) - threads(best)), given.threads());
                assertTrue(OPTIONS.stream().allMatch(other -> threads(other) >= threads(best)));
            });
        }
    }

    /** As a search counts it. */
    @Test
    void ofAGoalNothingCountsBelowNoneOfItNorBeyondIt() {
        LandmarkLift lift = OPTIONS.get(0).prediction().lifts().stream()
                .filter(each -> each.goal().isPresent())
                .findFirst()
                .orElseThrow();
        Length central = lift.lift().central();
        assertEquals(
                Optional.of(Fraction.of(0.25)), towards(lift, central.times(4)).partOfGoal());
        assertEquals(
                Optional.of(Fraction.ALL), towards(lift, central.times(0.5)).partOfGoal());
        assertEquals(
                Optional.of(Fraction.NONE), towards(lift, central.times(-2)).partOfGoal());
    }

    private static LandmarkLift towards(LandmarkLift lift, Length goal) {
        return new LandmarkLift(
                lift.landmark(),
                lift.side(),
                lift.lift(),
                lift.inEach(),
                lift.lateral(),
                lift.upward(),
                Optional.of(goal));
    }

    @Test
    void oneAloneGivesUpNothing() {
        PlanOption only = OPTIONS.get(0);
        assertEquals(List.of(), GivenUp.by(only, List.of(only)));
    }

    @Test
    void whatIsNotShownIsNotTold() {
        PlanOption option = OPTIONS.get(0);
        PlanOption alike = new PlanOption(
                2, option.profile(), option.plan(), option.prediction(), option.warnings(), option.why());
        assertEquals(List.of(), GivenUp.by(alike, List.of(option, alike)));
    }
}
