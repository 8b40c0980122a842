package io.evenlift.domain.planning.search;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.planning.SearchProof;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the plans at the corners of what is possible for a patient: the most lift, the least dimpling that still lifts
 * enough, the fewest threads that do, and the best with dual fixation. Strands are laid from every published entry to every
 * published exit at the depths of {@link DepthLevel}, for each technique and each thread of the catalogue; {@link BranchAndBound} chooses among
 * them and proves its choice, within a budget of steps.
 */
public final class PlanSearch {
    /** The gentlest plan is asked for at many depths: that may take the steps of so many searches (assumption). */
    private static final int SEARCHES = 4;

    /** One side of one structure at one depth may take this part of a search's steps (assumption). */
    private static final int PART = 5;

    private final Catalogue catalogue;
    private final PlanLimits limits;
    private final Parallel parallel;
    private final List<SideSearch> sides = new ArrayList<>();

    /** A search towards the goals of the candidate's own concerns and wishes. */
    public PlanSearch(EligibleCandidate candidate, Catalogue catalogue, PlanLimits limits, Predictor predictor) {
        this(LiftGoals.of(candidate.assessment()), catalogue, limits, predictor);
    }

    /**
     * A search towards other goals.
     *
     * @param goals above 0 mm; a side without any is left alone
     */
    public PlanSearch(
            Map<Side, Map<Landmark, Length>> goals, Catalogue catalogue, PlanLimits limits, Predictor predictor) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.parallel = predictor.parallel();
        for (Side side : Side.values()) {
            ThreadProbe probe = predictor.probe(side);
            SideSearch search =
                    new SideSearch(side, probe, new Clearance(probe), goals.getOrDefault(side, Map.of()), limits);
            if (search.hasGoals()) {
                sides.add(search);
            }
        }
    }

    /** Several plans, each the best at something. */
    public SearchResult search() {
        List<StepBudget> budgets = budgets(1, limits.searchSteps());
        return among(budgets, (all, possible) -> {
            Optional<Scored> mostLift = possible.mostLift();
            List<Scored> chosen = possible.plans(mostLift);
            return chosen.isEmpty()
                    ? new SearchResult.Nothing(
                            Obstruction.tooLittleLift(Corners.LEAST_ATTAINMENT, possible.mostAttained()))
                    : new SearchResult.Found(
                            Labels.of(chosen, limits.options(), structure -> productChoice(structure, possible)),
                            proof(all, mostLift, budgets));
        });
    }

    /**
     * The one plan that reaches every goal and dimples least, each side by itself; nothing where no plan reaches them all.
     *
     * @param deepest no dimple of it is deeper, when all threads of a side are looked at together
     * @param steepest nor steeper
     */
    public SearchResult gentlest(Length deepest, Ratio steepest) {
        List<StepBudget> budgets = budgets(SEARCHES, limits.searchSteps() / PART);
        return among(budgets, (all, possible) -> {
            return new GentlestPlan(sides.size(), deepest, steepest)
                    .of(possible.byLift())
                    .<SearchResult>map(plan -> new SearchResult.Found(
                            List.of(plan.as(Profile.LEAST_DIMPLING, productChoice(plan.structure(), possible))),
                            proof(all, Optional.of(plan), budgets)))
                    .orElseGet(() -> new SearchResult.Nothing(Obstruction.goalsOutOfReach(
                            possible.mostLift().map(Scored::attainment).orElse(0.0))));
        });
    }

    /** What is chosen among the structures that can lift every side. */
    private interface Choice {
        SearchResult of(List<StructureSearch> all, Corners possible);
    }

    private SearchResult among(List<StepBudget> budgets, Choice choice) {
        List<Structure> structures = sides.isEmpty() ? List.of() : structures();
        List<List<StructureSide>> bySide = parallel.map(
                IntStream.range(0, sides.size()).boxed().toList(),
                side -> structures.stream()
                        .map(structure -> laid(structure, side, budgets.get(side)))
                        .toList());
        List<StructureSearch> all = structures.stream()
                .map(structure -> new StructureSearch(
                        structure,
                        bySide.stream()
                                .map(ofSide -> ofSide.get(structure.order()))
                                .toList(),
                        limits,
                        parallel))
                .toList();
        List<StructureSearch> possible =
                all.stream().filter(StructureSearch::isPossible).toList();
        return possible.isEmpty()
                ? new SearchResult.Nothing(new Obstruction(catalogue, limits).of(structures.size(), laidBySide(all)))
                : choice.of(all, new Corners(possible, sides.size(), limits));
    }

    /** A structure on a side, and the best of it where that does not depend on the other side. */
    private StructureSide laid(Structure structure, int side, StepBudget budget) {
        StructureSide laid = new StructureSide(structure, sides.get(side), limits, budget);
        if (structure.isInStockFor(sides.size(), limits)) {
            laid.best(limits.maxThreadsPerSide());
        }
        return laid;
    }

    /** The steps of each side, which is searched by itself, so that threads may share the work. */
    private List<StepBudget> budgets(int searches, int forOne) {
        return sides.stream()
                .map(side -> new StepBudget(searches * limits.searchSteps() / sides.size(), forOne))
                .toList();
    }

    private ProductChoice productChoice(Structure chosen, Corners possible) {
        return catalogue.plannable().size() == 1 ? ProductChoice.ONLY_ONE : possible.productChoice(chosen);
    }

    private List<Structure> structures() {
        List<Structure> structures = new ArrayList<>();
        for (Technique technique : Technique.values()) {
            for (ThreadProduct product : catalogue.plannable()) {
                if (product.stock().orElse(Integer.MAX_VALUE) >= sides.size()) {
                    structures.add(new Structure(structures.size(), technique, product));
                }
            }
        }
        return structures;
    }

    /** How much more lift than this plan there could be, of all that was laid. */
    private static SearchProof proof(List<StructureSearch> all, Optional<Scored> plan, List<StepBudget> budgets) {
        double bound = all.stream().mapToDouble(StructureSearch::bound).max().orElse(0);
        double open = Math.min(1, bound) - plan.map(Scored::attainment).orElse(0.0);
        return new SearchProof(
                budgets.stream().mapToInt(StepBudget::taken).sum(), Fraction.of(open < PulledTogether.SAME ? 0 : open));
    }

    /** Everything that could be laid, one list for each side. */
    private List<List<Strand>> laidBySide(List<StructureSearch> all) {
        List<List<Strand>> bySide = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            int each = side;
            bySide.add(all.stream()
                    .flatMap(search -> search.strands(each).stream())
                    .toList());
        }
        return bySide;
    }
}
