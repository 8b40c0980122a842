package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.AnyCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a side is shown is the best that passes the look at all threads together: of {@link AnyCandidate} every pair of strands
 * that would reach more is looked at as well, and fails.
 */
class SeenTogetherTest {
    private static final PlanLimits LIMITS =
            new PlanLimits(Length.ofMillimetres(0.25), Force.ofNewtons(1.5), 2, 3, 100_000);

    private static final Length DEEPEST = LIMITS.deepest().times(1 / StructureSide.MARGIN);
    private static final Ratio STEEPEST = Ratio.of(LIMITS.steepest().value() / StructureSide.MARGIN);
    private static final double ROUNDING = 1e-9;

    @Test
    void nothingThatReachesMorePassesTheLookAtAllThreads() {
        int changed = 0;
        int failed = 0;
        for (long seed = 0; changed < 5; seed++) {
            for (Side side : Side.values()) {
                Case one = AnyCandidate.of(seed)
                        .map(found -> new Case(found, side))
                        .orElse(null);
                if (one == null || !one.search().hasGoals()) {
                    continue;
                }
                int better = one.thatReachMoreButFail();
                changed += better > 0 ? 1 : 0;
                failed += better;
            }
        }
        assertTrue(failed > 10, failed + " pairs failed");
    }

    /** A side of a patient, from the temple, with one thread. */
    private record Case(Structure structure, SideSearch search) {
        Case(EligibleCandidate candidate, Side side) {
            this(anyStructure(), searched(candidate, side));
        }

        private static Structure anyStructure() {
            ThreadProduct product = Catalogue.builtIn().plannable().get(1);
            return new Structure(0, Technique.TEMPLE_ENTRY, product);
        }

        private static SideSearch searched(EligibleCandidate candidate, Side side) {
            ThreadProbe probe = new Predictor(candidate, Catalogue.builtIn()).probe(side);
            return new SideSearch(
                    side, probe, new Clearance(probe), LiftGoals.of(candidate.assessment(), side), LIMITS);
        }

        /** How many pairs reach more than what is shown; each of them must fail. */
        int thatReachMoreButFail() {
            StructureSide side = new StructureSide(structure, search, LIMITS, new StepBudget(LIMITS.searchSteps()));
            double first = side.attainment(2);
            double shown = side.mostLift(2).map(SidePlan::attainment).orElse(0.0);
            if (first <= shown + ROUNDING) {
                return 0;
            }
            SideStrands strands = search.lay(structure);
            SideProblem problem = strands.ofOwnDimples(DEEPEST, STEEPEST);
            List<PulledTogether> better = betterPairs(problem, shown);
            for (PulledTogether pair : better) {
                SideScreen screen =
                        search.screen(strands, new ChosenSet(pair.strands(), pair.attainment(), pair.attainment()));
                boolean passes = screen.deepest().per(DEEPEST) <= 1
                        && screen.steepest().slope().value() / STEEPEST.value() <= 1;
                assertTrue(!passes, () -> pair.strands() + " reach " + pair.attainment() + ", shown " + shown);
            }
            return better.size();
        }

        private static List<PulledTogether> betterPairs(SideProblem problem, double shown) {
            List<PulledTogether> better = new ArrayList<>();
            for (int one = 0; one < problem.strands(); one++) {
                for (int other = 0; other < one; other++) {
                    if (problem.exit(one) == problem.exit(other) || !problem.goTogether(one, other)) {
                        continue;
                    }
                    for (int steps = 1; steps <= problem.mostSteps(one); steps++) {
                        for (int others = 1; others <= problem.mostSteps(other); others++) {
                            PulledTogether pair = new PulledTogether(
                                    problem,
                                    List.of(new ChosenSet.Pulled(one, steps), new ChosenSet.Pulled(other, others)));
                            if (pair.attainment() > shown + ROUNDING && pair.keepToTheLimits()) {
                                better.add(pair);
                            }
                        }
                    }
                }
            }
            return better;
        }
    }
}
