package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.AnyCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The search's own test of what is forbidden is at least as strict as the check, for every strand and not only for those chosen. */
class ClearanceTest {
    /** On the side of seed 401 a test that looked every millimetre alone let a thread pass 0.3 mm inside the frontal corridor. */
    private static final long FIRST = 395;

    private static final int SIDES = Integer.getInteger("evenlift.cleared.sides", 12);

    @Test
    void everyStrandThatIsLaidPassesTheCheckOfDrawings() {
        long laid = LongStream.range(FIRST, FIRST + SIDES)
                .parallel()
                .map(seed -> AnyCandidate.of(seed)
                        .map(candidate -> passed(seed, candidate))
                        .orElse(0))
                .sum();
        assertTrue(laid > 15L * SIDES, "strands " + laid);
    }

    private static int passed(long seed, EligibleCandidate candidate) {
        Catalogue catalogue = Catalogue.builtIn();
        PlanChecker checker = new PlanChecker(candidate, catalogue, PlanLimits.USUAL);
        Side side = Side.values()[(int) (seed % 2)];
        ThreadProbe probe = new Predictor(candidate, catalogue).probe(side);
        SideSearch search = new SideSearch(
                side, probe, new Clearance(probe), LiftGoals.of(candidate.assessment(), side), PlanLimits.USUAL);
        Technique technique = Technique.values()[(int) (seed % Technique.values().length)];
        int laid = 0;
        for (ThreadProduct product : catalogue.plannable()) {
            for (Strand strand :
                    search.lay(new Structure(0, technique, product)).all()) {
                ThreadPlan plan = new ThreadPlan(List.of(strand.drawn()));
                assertEquals(List.of(), checker.check(plan).violations(), "seed " + seed + ", " + strand.route());
                laid++;
            }
        }
        return laid;
    }
}
