package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.AnyCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A tighter limit never improves what the search chooses, nor what is shown of it after the look at all threads together; a larger
 * stock never worsens it: on {@link AnyCandidate} within limits drawn at random, one technique and thread a patient in turn. How
 * many patients: {@code -Devenlift.generated.searches}, or the profile {@code many}.
 */
class TighterLimitsTest {
    private static final int PATIENTS = Integer.getInteger("evenlift.generated.searches", 8);
    private static final double ROUNDING = 1e-9;

    private final SplittableRandom random = new SplittableRandom(39);
    private int pairs;
    private int proven;
    private int lost;
    private int gained;
    private double mostGained;

    @Test
    void aTighterLimitNeverImprovesTheChoice() {
        for (Case each : cases()) {
            PlanLimits loose = anyLimits();
            for (PlanLimits tight : tighterThan(loose)) {
                compare(each, loose, tight);
            }
        }
        String summary = String.format(
                Locale.ROOT,
                "%d pairs of limits: the looser proven on %d sides, the tighter costs on %d; after the close look %d gained, by %.3f"
                        + " of the goals at most",
                pairs,
                proven,
                lost,
                gained,
                mostGained);
        System.out.println(summary);
        assertTrue(proven > pairs && lost > pairs / 2, summary);
        assertEquals(0, gained, summary);
    }

    private void compare(Case patient, PlanLimits loose, PlanLimits tight) {
        StructureSearch wide = patient.within(loose);
        StructureSearch narrow = patient.within(tight);
        pairs++;
        double most = 0;
        for (int side = 0; side < patient.sides(); side++) {
            String which = patient.name + ", side " + side + ", " + tight + " against " + loose;
            double less = narrow.attainment(side);
            assertTrue(less <= wide.bound(side) + ROUNDING, () -> less + " of " + which);
            proven += wide.bound(side) - wide.attainment(side) < ROUNDING ? 1 : 0;
            lost += less < wide.attainment(side) - ROUNDING ? 1 : 0;
            most += wide.bound(side);
        }
        double bound = most;
        double seen = reached(narrow);
        assertTrue(seen <= bound + ROUNDING, () -> "the plan of " + patient.name + ", " + tight);
        double gain = (seen - reached(wide)) / patient.sides();
        gained += gain > ROUNDING ? 1 : 0;
        mostGained = Math.max(mostGained, gain);
    }

    /** What the plan that passes the close look reaches, summed over the sides. */
    private static double reached(StructureSearch search) {
        return search.mostLift().stream()
                .flatMap(List::stream)
                .mapToDouble(SidePlan::attainment)
                .sum();
    }

    @Test
    void aLargerStockNeverWorsensTheChoice() {
        int gainedByOne = 0;
        int less = 0;
        for (Case each : cases()) {
            PlanLimits limits = anyLimits();
            int stock = random.nextInt(2, 6);
            StructureSearch fewer = each.withStock(stock).within(limits);
            StructureSearch more = each.withStock(stock + 1).within(limits);
            double had = fewer.attainment();
            assertTrue(
                    had <= more.bound() + ROUNDING,
                    () -> each.name + ", " + (stock + 1) + " instead of " + stock + ", " + limits);
            less += more.attainment() < had - ROUNDING ? 1 : 0;
            gainedByOne += more.attainment() > had + ROUNDING ? 1 : 0;
        }
        assertTrue(gainedByOne > PATIENTS / 4, "a thread more helped " + gainedByOne + " times");
        assertEquals(0, less, "found less with a thread more");
    }

    private PlanLimits anyLimits() {
        return new PlanLimits(
                Length.ofMillimetres(
                        random.nextInt(3) == 0 ? random.nextDouble(0.5, 1.5) : random.nextDouble(0.15, 0.5)),
                Force.ofNewtons(random.nextDouble(1, 3)),
                random.nextInt(2, 6),
                3,
                100_000);
    }

    /** One of the limits tightened, each in turn. */
    private List<PlanLimits> tighterThan(PlanLimits loose) {
        Length dimple =
                Length.ofMillimetres(random.nextDouble(0.05, loose.maxDimple().millimetres()));
        Force tension =
                Force.ofNewtons(random.nextDouble(0.25, loose.maxTension().newtons()));
        int threads = random.nextInt(1, loose.maxThreadsPerSide());
        return List.of(
                new PlanLimits(dimple, loose.maxTension(), loose.maxThreadsPerSide(), 3, 100_000),
                new PlanLimits(loose.maxDimple(), tension, loose.maxThreadsPerSide(), 3, 100_000),
                new PlanLimits(loose.maxDimple(), loose.maxTension(), threads, 3, 100_000));
    }

    /** One after the other: a thousand with all that is prepared for them need more memory than there is. */
    private static Iterable<Case> cases() {
        return () -> LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(Case::of)
                .flatMap(Optional::stream)
                .limit(PATIENTS)
                .iterator();
    }

    /** A patient who is to be lifted, with one technique and one thread. */
    private record Case(
            String name, EligibleCandidate candidate, Predictor predictor, Technique technique, ThreadProduct thread) {
        static Optional<Case> of(long seed) {
            List<ThreadProduct> threads = Catalogue.builtIn().plannable();
            // Mostly from the temple, where most is found.
            Technique technique = seed % 4 == 3 ? Technique.SCALP_FASCIA_LOOP : Technique.TEMPLE_ENTRY;
            ThreadProduct thread = threads.get((int) (seed % threads.size()));
            return AnyCandidate.of(seed)
                    .map(found -> new Case(
                            "patient " + seed + ", " + technique.word() + ", " + thread.id(),
                            found,
                            new Predictor(found, Catalogue.builtIn()),
                            technique,
                            thread))
                    .filter(found -> found.sides() > 0);
        }

        Case withStock(int stock) {
            ThreadProduct few =
                    AProduct.like(thread.id().value()).inStock(stock).product();
            return new Case(name, candidate, predictor, technique, few);
        }

        int sides() {
            return searches(PlanLimits.USUAL).size();
        }

        StructureSearch within(PlanLimits limits) {
            Structure structure = new Structure(0, technique, thread);
            List<SideSearch> sides = searches(limits);
            return new StructureSearch(
                    structure,
                    sides.stream()
                            .map(side ->
                                    new StructureSide(structure, side, limits, new StepBudget(limits.searchSteps())))
                            .toList(),
                    limits,
                    Parallel.NONE);
        }

        private List<SideSearch> searches(PlanLimits limits) {
            List<SideSearch> searches = new ArrayList<>();
            for (Side side : Side.values()) {
                ThreadProbe probe = predictor.probe(side);
                SideSearch search = new SideSearch(
                        side, probe, new Clearance(probe), LiftGoals.of(candidate.assessment(), side), limits);
                if (search.hasGoals()) {
                    searches.add(search);
                }
            }
            return searches;
        }
    }
}
