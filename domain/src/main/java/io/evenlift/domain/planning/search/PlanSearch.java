package io.evenlift.domain.planning.search;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.SearchProof;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the plans at the corners of what is possible for a patient: the most lift, the least dimpling that still lifts
 * enough, the fewest threads that do, and the best with dual fixation. Strands are laid from every published entry to every
 * published exit at four depths, for each technique and each thread of the catalogue; {@link BranchAndBound} chooses among
 * them and proves its choice, within a budget of steps.
 */
public final class PlanSearch {
    /** Below this part of the goals a plan is not worth its risk (assumption). */
    private static final double LEAST_ATTAINMENT = 0.1;

    /** "Least dimpling" and "fewest threads" may give up this part of the best lift (assumption). */
    private static final double WORTHWHILE = 0.7;

    /** Limits of depth are tried in whole hundredths of a millimetre: finer says nothing. */
    private static final double HUNDREDTHS = 100;

    /** Parts of the goals that differ by less are one. */
    private static final double SAME = 1e-9;

    /** How many proposals more than asked for. */
    private static final int SPARE = 1;

    private final Catalogue catalogue;
    private final PlanLimits limits;
    private final StepBudget budget;
    private final List<SideSearch> sides = new ArrayList<>();

    public PlanSearch(EligibleCandidate candidate, Catalogue catalogue, PlanLimits limits, Predictor predictor) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.budget = new StepBudget(limits.searchSteps());
        PatientAssessment patient = candidate.assessment();
        for (Side side : Side.values()) {
            ThreadProbe probe = predictor.probe(side);
            SideSearch search = new SideSearch(side, probe, new Clearance(probe), LiftGoals.of(patient, side), limits);
            if (search.hasGoals()) {
                sides.add(search);
            }
        }
    }

    public SearchResult search() {
        List<Structure> structures = sides.isEmpty() ? List.of() : structures();
        List<StructureSearch> all = structures.stream()
                .map(structure -> new StructureSearch(structure, sides, limits, budget))
                .toList();
        List<StructureSearch> possible =
                all.stream().filter(StructureSearch::isPossible).toList();
        if (possible.isEmpty()) {
            return new SearchResult.Nothing(new Obstruction(catalogue, limits).of(structures.size(), laidBySide(all)));
        }
        List<Scored> chosen = choose(possible);
        if (chosen.isEmpty()) {
            return new SearchResult.Nothing(Obstruction.tooLittleLift(LEAST_ATTAINMENT, most(possible)));
        }
        return new SearchResult.Found(
                Labels.of(chosen, limits.options(), structure -> productChoice(structure, possible)), proof(all));
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
        if (most > own + SAME) {
            return ProductChoice.SERVES_THE_PROFILE;
        }
        return most < own - SAME ? ProductChoice.LIFTS_MOST : ProductChoice.FIRST_OF_EQUALS;
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
        List<StructureSearch> byLift = possible.stream()
                .sorted(Comparator.comparingDouble((StructureSearch search) -> -attainment(search)))
                .toList();
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

    /** Halves the range of depths until a hundredth of a millimetre is left within which some structure reaches enough. */
    private Optional<Scored> leastDimpling(List<StructureSearch> byLift, double[] enough) {
        int tooLittle = 0;
        int sufficient = (int) Math.ceil(limits.maxDimple().millimetres() * HUNDREDTHS);
        Optional<StructureSearch> gentlest = firstThatReaches(byLift, enough, depth(sufficient));
        while (gentlest.isPresent() && sufficient - tooLittle > 1) {
            int middle = (sufficient + tooLittle) / 2;
            Optional<StructureSearch> gentler = firstThatReaches(byLift, enough, depth(middle));
            if (gentler.isPresent()) {
                gentlest = gentler;
                sufficient = middle;
            } else {
                tooLittle = middle;
            }
        }
        Length least = depth(sufficient);
        return gentlest.flatMap(
                search -> search.gentle(enough, least).map(plan -> new Scored(search.structure(), plan)));
    }

    private static Length depth(int hundredths) {
        return Length.ofMillimetres(hundredths / HUNDREDTHS);
    }

    private static Optional<StructureSearch> firstThatReaches(
            List<StructureSearch> byLift, double[] enough, Length deepest) {
        return byLift.stream().filter(search -> search.reaches(enough, deepest)).findFirst();
    }

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

    private SearchProof proof(List<StructureSearch> all) {
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
