package io.evenlift.domain.planning.search;

import io.evenlift.domain.assessment.PatientAssessment;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the plans at the corners of what is possible for a patient: the most lift, the least dimpling that still lifts
 * enough, the fewest threads that do, and the best with dual fixation. Strands are laid from every published entry to every
 * published exit at the depths of {@link DepthLevel}, for each technique and each thread of the catalogue; {@link BranchAndBound} chooses among
 * them and proves its choice, within a budget of steps.
 */
public final class PlanSearch {
    /** Below this part of the goals a plan is not worth its risk (assumption). */
    private static final double LEAST_ATTAINMENT = 0.1;

    /** "Least dimpling" and "fewest threads" may give up this part of the best lift (assumption). */
    private static final double WORTHWHILE = 0.7;

    /** The gentlest plan is asked for at many depths: that may take the steps of so many searches (assumption). */
    private static final int SEARCHES = 4;

    /** One side of one structure at one depth may take this part of a search's steps (assumption). */
    private static final int PART = 5;

    /** How many proposals more than asked for. */
    private static final int SPARE = 1;

    private final Catalogue catalogue;
    private final PlanLimits limits;
    private final Parallel parallel;
    private final List<SideSearch> sides = new ArrayList<>();

    /** A search towards the goals of the candidate's own concerns and wishes. */
    public PlanSearch(EligibleCandidate candidate, Catalogue catalogue, PlanLimits limits, Predictor predictor) {
        this(goals(candidate.assessment()), catalogue, limits, predictor);
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

    private static Map<Side, Map<Landmark, Length>> goals(PatientAssessment patient) {
        Map<Side, Map<Landmark, Length>> goals = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            goals.put(side, LiftGoals.of(patient, side));
        }
        return goals;
    }

    /** Several plans, each the best at something. */
    public SearchResult search() {
        StepBudget budget = new StepBudget(limits.searchSteps());
        return among(budget, (all, possible) -> {
            List<Scored> chosen = choose(possible);
            return chosen.isEmpty()
                    ? new SearchResult.Nothing(Obstruction.tooLittleLift(LEAST_ATTAINMENT, most(possible)))
                    : new SearchResult.Found(
                            Labels.of(chosen, limits.options(), structure -> productChoice(structure, possible)),
                            proof(all, budget));
        });
    }

    /**
     * The one plan that reaches every goal and dimples least, each side by itself; nothing where no plan reaches them all.
     *
     * @param deepest no dimple of it is deeper, when all threads of a side are looked at together
     * @param steepest nor steeper
     */
    public SearchResult gentlest(Length deepest, Ratio steepest) {
        StepBudget budget = new StepBudget(SEARCHES * limits.searchSteps(), limits.searchSteps() / PART);
        return among(budget, (all, possible) -> {
            List<StructureSearch> byLift = byLift(possible);
            return new GentlestPlan(sides.size(), deepest, steepest)
                    .of(byLift)
                    .<SearchResult>map(plan -> new SearchResult.Found(
                            List.of(plan.as(Profile.LEAST_DIMPLING, productChoice(plan.structure(), possible))),
                            proof(all, budget)))
                    .orElseGet(() -> new SearchResult.Nothing(Obstruction.goalsOutOfReach(
                            mostLift(byLift).map(Scored::attainment).orElse(0.0))));
        });
    }

    /** What is chosen among the structures that can lift every side. */
    private interface Choice {
        SearchResult of(List<StructureSearch> all, List<StructureSearch> possible);
    }

    private SearchResult among(StepBudget budget, Choice choice) {
        List<Structure> structures = sides.isEmpty() ? List.of() : structures();
        List<List<SideStrands>> laid =
                parallel.map(sides, side -> structures.stream().map(side::lay).toList());
        List<StructureSearch> all = structures.stream()
                .map(structure -> new StructureSearch(
                        structure,
                        sides,
                        laid.stream()
                                .map(ofSide -> ofSide.get(structure.order()))
                                .toList(),
                        limits,
                        budget))
                .toList();
        List<StructureSearch> possible =
                all.stream().filter(StructureSearch::isPossible).toList();
        return possible.isEmpty()
                ? new SearchResult.Nothing(new Obstruction(catalogue, limits).of(structures.size(), laidBySide(all)))
                : choice.of(all, possible);
    }

    private ProductChoice productChoice(Structure chosen, List<StructureSearch> possible) {
        if (catalogue.plannable().size() == 1) {
            return ProductChoice.ONLY_ONE;
        }
        double own = 0;
        double most = -1;
        for (StructureSearch search : possible) {
            if (search.structure().equals(chosen)) {
                own = attainment(search);
            } else if (search.structure().technique() == chosen.technique()) {
                most = Math.max(most, attainment(search));
            }
        }
        if (most < 0) {
            return ProductChoice.OTHERS_CANNOT;
        }
        if (most > own + PulledTogether.SAME) {
            return ProductChoice.SERVES_THE_PROFILE;
        }
        return most < own - PulledTogether.SAME ? ProductChoice.LIFTS_MOST : ProductChoice.FIRST_OF_EQUALS;
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

    /** What serves each profile best, no two alike, and more by lift should the check refuse one. */
    private List<Scored> choose(List<StructureSearch> possible) {
        double[] enough = enough(possible);
        List<StructureSearch> byLift = byLift(possible);
        List<Scored> chosen = new ArrayList<>();
        add(chosen, leastDimpling(byLift, enough));
        add(chosen, mostLift(byLift));
        add(chosen, fewestThreads(byLift, enough));
        add(
                chosen,
                mostLift(byLift.stream()
                        .filter(search -> search.structure().technique() == Technique.DUAL_FIXATION)
                        .toList()));
        for (StructureSearch search : byLift) {
            if (chosen.size() < limits.options() + SPARE) {
                add(chosen, mostLift(List.of(search)));
            }
        }
        return chosen;
    }

    private List<StructureSearch> byLift(List<StructureSearch> possible) {
        return possible.stream()
                .sorted(Comparator.comparingDouble((StructureSearch search) -> -attainment(search)))
                .toList();
    }

    private static void add(List<Scored> chosen, Optional<Scored> found) {
        found.filter(scored -> scored.attainment() >= LEAST_ATTAINMENT)
                .filter(scored -> chosen.stream().noneMatch(scored::isLike))
                .ifPresent(chosen::add);
    }

    /** Of each side, what is enough beside the most that any structure reaches. */
    private double[] enough(List<StructureSearch> possible) {
        double[] enough = new double[sides.size()];
        for (int side = 0; side < enough.length; side++) {
            int each = side;
            enough[side] = WORTHWHILE
                    * possible.stream()
                            .mapToDouble(search -> search.attainment(each))
                            .max()
                            .orElse(0);
        }
        return enough;
    }

    private static Optional<Scored> mostLift(List<StructureSearch> byLift) {
        return byLift.stream()
                .flatMap(search -> search.mostLift().map(plan -> new Scored(search.structure(), plan)).stream())
                .findFirst();
    }

    private Optional<Scored> leastDimpling(List<StructureSearch> byLift, double[] enough) {
        return LeastDepth.within(
                        limits.maxDimple(),
                        depth -> byLift.stream()
                                .filter(search -> search.reaches(enough, depth))
                                .findFirst()
                                .map(search -> new Within(search, depth)))
                .flatMap(least -> least.search()
                        .gentle(enough, least.depth())
                        .map(plan -> new Scored(least.search().structure(), plan)));
    }

    /** A structure, and a depth within which it reaches enough. */
    private record Within(StructureSearch search, Length depth) {}

    private static Optional<Scored> fewestThreads(List<StructureSearch> byLift, double[] enough) {
        Optional<StructureSearch> sparing = Optional.empty();
        List<Integer> fewest = List.of();
        for (StructureSearch search : byLift) {
            List<Integer> threads = search.fewest(enough).orElse(List.of());
            if (!threads.isEmpty() && (fewest.isEmpty() || sum(threads) < sum(fewest))) {
                sparing = Optional.of(search);
                fewest = threads;
            }
        }
        List<Integer> threads = fewest;
        return sparing.flatMap(
                search -> search.withNoMoreThan(threads).map(plan -> new Scored(search.structure(), plan)));
    }

    private static int sum(List<Integer> threads) {
        return threads.stream().mapToInt(Integer::intValue).sum();
    }

    private double attainment(StructureSearch search) {
        double sum = 0;
        for (int side = 0; side < sides.size(); side++) {
            sum += search.attainment(side);
        }
        return sum / sides.size();
    }

    private double most(List<StructureSearch> possible) {
        return possible.stream().mapToDouble(this::attainment).max().orElse(0);
    }

    private SearchProof proof(List<StructureSearch> all, StepBudget budget) {
        double bound = 0;
        for (StructureSearch search : all) {
            double sum = 0;
            for (int side = 0; side < sides.size(); side++) {
                sum += search.bound(side);
            }
            bound = Math.max(bound, sum / sides.size());
        }
        return new SearchProof(budget.taken(), Fraction.of(Math.max(0, Math.min(1, bound) - most(all))));
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
