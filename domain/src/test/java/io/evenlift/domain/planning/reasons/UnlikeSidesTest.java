package io.evenlift.domain.planning.reasons;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.planning.AnyCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Which findings are named where the sides of a plan differ. Each is held against the search: a finding is made as it is on
 * the other side, and the patient is planned anew.
 */
class UnlikeSidesTest {
    private static final Catalogue ONE =
            new Catalogue(List.of(Catalogue.builtIn().plannable().get(0)));

    /** A proposal, and what it names. */
    private record Planned(Proposal proposal, List<String> named) {
        /** What is laid on a side, as it is drawn and pulled. */
        List<List<Object>> laid(Side side) {
            return proposal.plan().on(side).stream()
                    .map(thread -> List.<Object>of(thread.fixation(), thread.tension()))
                    .toList();
        }

        List<List<Object>> laid() {
            List<List<Object>> laid = new ArrayList<>(laid(Side.LEFT));
            laid.addAll(laid(Side.RIGHT));
            return laid;
        }

        List<String> named(String ending) {
            return named.stream().filter(input -> input.endsWith(ending)).toList();
        }
    }

    private static Optional<Planned> plan(PatientAssessment patient) {
        return CandidacyRules.judge(patient, List.of()) instanceof Candidacy.Eligible eligible
                ? mostLift(eligible.candidate())
                : Optional.empty();
    }

    private static Planned plan(APatient patient) {
        return plan(patient.assessment()).orElseThrow();
    }

    private static Optional<Planned> mostLift(EligibleCandidate candidate) {
        return new PlanSearch(candidate, ONE, PlanLimits.USUAL, new Predictor(candidate, ONE))
                .search().fold(SearchResult.Found::proposals, nothing -> List.<Proposal>of()).stream()
                        .filter(proposal -> proposal.profile() == Profile.MOST_LIFT)
                        .findFirst()
                        .map(proposal -> new Planned(proposal, named(candidate, proposal)));
    }

    private static List<String> named(EligibleCandidate candidate, Proposal proposal) {
        return new Reasons(candidate, ONE)
                .of(proposal).stream()
                        .filter(reason -> reason.code().value().equals("sides-differ"))
                        .flatMap(reason -> reason.inputs().stream())
                        .toList();
    }

    @Nested
    class OfExamples {
        @Test
        void aSideWithoutThreadsHasNoTissueToName() {
            RegionAssessment firm = region(1.2, 4.0, 0);
            Planned planned = plan(
                    a58YearOld().with(Side.LEFT, Region.JOWL, firm).with(Side.LEFT, Region.CHEEK, region(1.5, 4.0, 1)));
            assertEquals(
                    List.of(
                            "sides.left.regions.jowl.laxityGrade",
                            "sides.right.regions.jowl.laxityGrade",
                            "sides.right.regions.cheek.skinThicknessMm"),
                    planned.named());
            Planned likeTheOther = plan(a58YearOld().with(Side.LEFT, Region.JOWL, firm));
            assertEquals(planned.laid(), likeTheOther.laid());
        }

        @Test
        void tissueThatNoThreadOfItsSideRestsOnIsNotNamed() {
            APatient thickCheek = a58YearOld().with(Side.RIGHT, Region.CHEEK, region(1.6, 4.0, 1));
            Planned without = plan(thickCheek);
            Planned with = plan(thickCheek
                    .with(Side.RIGHT, Region.PERIORAL, region(1.6, 4.0, 1))
                    .with(Side.LEFT, Region.PERIORAL, region(1.2, 4.0, 1)));
            assertEquals(without.named(), with.named());
            assertEquals(without.laid(), with.laid());
        }

        @Test
        void saggingIsNotNamedWhereAWishDecidesOnBothSides() {
            Length wish = Length.ofMillimetres(0.3);
            APatient wishing =
                    a58YearOld().with(Landmark.JOWL_BORDER, wish).with(Side.RIGHT, Region.CHEEK, region(1.6, 4.0, 1));
            Planned alike = plan(wishing);
            Planned laxer = plan(wishing.with(Side.LEFT, Region.JOWL, region(1.2, 4.0, 3)));
            assertEquals(
                    List.of("sides.left.regions.cheek.skinThicknessMm", "sides.right.regions.cheek.skinThicknessMm"),
                    laxer.named());
            assertEquals(alike.laid(), laxer.laid());
        }

        /** Nothing that a number rests on differs: then all is named that does. */
        @Test
        void whereNothingThatANumberRestsOnDiffersAllThatDiffersIsNamed() {
            Planned planned = plan(a58YearOld().with(Side.LEFT, Region.TEMPLE, region(1.4, 4.0, 1)));
            assertEquals(
                    List.of("sides.left.regions.temple.skinThicknessMm", "sides.right.regions.temple.skinThicknessMm"),
                    planned.named());
            assertNotEquals(planned.laid(Side.LEFT), planned.laid(Side.RIGHT));
        }
    }

    /** How many: {@code -Devenlift.generated.searches}, or the profile {@code many}. */
    @Nested
    class OfGeneratedPatients {
        private static final int PATIENTS = Integer.getInteger("evenlift.generated.searches", 8);

        private final SplittableRandom random = new SplittableRandom(17);
        private int tried;
        private int same;

        @Test
        void aThicknessThatIsNamedChangesItsSide() {
            onEach((patient, planned) -> {
                List<String> named = planned.named("ThicknessMm");
                tryAsOnTheOtherSide(patient, planned, named.get(random.nextInt(named.size())));
            });
            assertTrue(tried == PATIENTS && same <= tried / 20, same + " of " + tried + " change nothing");
        }

        /**
         * Not always, which only planning anew could tell: where a goal is higher, lower or another one, the same threads may
         * still be the best. So it was with 28 of 135 that were named in all proposals for 14 patients, and with 32 of 33 that
         * were not.
         */
        @Test
        void aLaxityThatIsNamedMostlyChangesItsSide() {
            onEach((patient, planned) ->
                    planned.named("laxityGrade").forEach(input -> tryAsOnTheOtherSide(patient, planned, input)));
            assertTrue(tried > PATIENTS && same <= tried / 3, same + " of " + tried + " change nothing");
        }

        private void onEach(BiConsumer<PatientAssessment, Planned> trial) {
            int patients = 0;
            for (long seed = 0; patients < PATIENTS; seed++) {
                Optional<EligibleCandidate> candidate = AnyCandidate.of(seed);
                Optional<Planned> planned = candidate.flatMap(UnlikeSidesTest::mostLift);
                if (planned.isPresent()) {
                    patients++;
                    trial.accept(candidate.get().assessment(), planned.get());
                }
            }
        }

        private void tryAsOnTheOtherSide(PatientAssessment patient, Planned planned, String input) {
            String[] path = input.split("\\.");
            Side side = Word.parse(Side.class, path[1], "side");
            Side other = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
            Region region = Word.parse(Region.class, path[3], "region");
            RegionAssessment here = patient.region(side, region).orElseThrow();
            RegionAssessment there = patient.region(other, region).orElseThrow();
            RegionAssessment changed = switch (path[4]) {
                case "skinThicknessMm" -> new RegionAssessment(there.skin(), here.fat(), here.laxity());
                case "fatThicknessMm" -> new RegionAssessment(here.skin(), there.fat(), here.laxity());
                default -> new RegionAssessment(here.skin(), here.fat(), there.laxity());
            };
            tried++;
            boolean changesNothing = plan(APatient.like(patient)
                            .with(side, region, changed)
                            .assessment())
                    .filter(now -> now.laid(side).equals(planned.laid(side)))
                    .isPresent();
            same += changesNothing ? 1 : 0;
        }
    }
}
