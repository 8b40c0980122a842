package io.evenlift.domain.planning.search;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tries published layouts × threads of the catalogue × techniques × depths × tensions, both sides, in a fixed order and
 * within a budget of steps, and proposes what serves each profile best. A first search: exact only on its grid.
 */
public final class PlanSearch {
    /** Below this part of the goals a plan is not worth its risk (assumption). */
    private static final double LEAST_ATTAINMENT = 0.1;

    /** "Least dimpling" and "fewest threads" may give up this part of the best lift (assumption). */
    private static final double WORTHWHILE = 0.7;

    private static final double ALL = 1;

    /** How many of a profile's best are looked at closely. */
    private static final int LOOKED_AT = 3;

    /** How many proposals more than asked for. */
    private static final int SPARE = 1;

    private static final int DEPTHS_LOOKED_AT = 2;

    private static final List<Profile> PROFILES =
            List.of(Profile.LEAST_DIMPLING, Profile.MOST_LIFT, Profile.FEWEST_THREADS, Profile.DUAL_FIXATION);

    private final Catalogue catalogue;
    private final PlanLimits limits;
    private final List<SideSearch> sides = new ArrayList<>();
    private final Map<Refined, Optional<Scored>> refined = new LinkedHashMap<>();
    private final Map<Integer, List<List<SideSearch.Laid>>> laidByOrder = new LinkedHashMap<>();

    public PlanSearch(EligibleCandidate candidate, Catalogue catalogue, PlanLimits limits, Predictor predictor) {
        this.catalogue = catalogue;
        this.limits = limits;
        PatientAssessment patient = candidate.assessment();
        for (Side side : Side.values()) {
            ThreadProbe probe = predictor.probe(side);
            SideSearch search = new SideSearch(
                    side,
                    probe,
                    new Clearance(probe, patient.tissue(side).keySet()),
                    LiftGoals.of(patient, side),
                    limits);
            if (search.hasGoals()) {
                sides.add(search);
            }
        }
    }

    public SearchResult search() {
        List<Structure> structures = sides.isEmpty() ? List.of() : structures();
        List<Scored> probed = probe(structures);
        if (probed.isEmpty()) {
            return new SearchResult.Nothing(new Obstruction(catalogue, limits).of(structures.size(), laidBySide()));
        }
        List<Proposal> proposals = Labels.of(choose(probed), limits.options());
        if (proposals.isEmpty()) {
            return new SearchResult.Nothing(Obstruction.tooLittleLift(LEAST_ATTAINMENT, mostAttained()));
        }
        return new SearchResult.Found(proposals);
    }

    private List<Structure> structures() {
        List<Structure> structures = new ArrayList<>();
        for (Layout layout : Layout.all()) {
            for (Technique technique : Technique.values()) {
                for (ThreadProduct product : catalogue.plannable()) {
                    if (layout.lines().size() <= limits.maxThreadsPerSide() && isInStock(product, layout)) {
                        structures.add(new Structure(layout, technique, product));
                    }
                }
            }
        }
        return structures;
    }

    private boolean isInStock(ThreadProduct product, Layout layout) {
        int needed = layout.lines().size() * sides.size();
        return product.stock().isEmpty() || product.stock().getAsInt() >= needed;
    }

    private List<Scored> probe(List<Structure> structures) {
        List<Scored> scored = new ArrayList<>();
        int steps = 0;
        for (int order = 0; order < structures.size() && steps < limits.searchSteps(); order++) {
            steps += DepthLevel.values().length * sides.size();
            score(order, structures.get(order), Look.PROBED_LINE, ALL).ifPresent(scored::add);
        }
        return scored;
    }

    /** How closely the dimples of a structure are looked at. */
    private enum Look {
        PROBED_LINE,
        SUMMITS
    }

    private record Refined(int order, double enough) {}

    /** The best of a structure: its best depth and tension on each side. */
    private Optional<Scored> score(int order, Structure structure, Look look, double enough) {
        List<SideChoice> choices = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            Optional<SideChoice> best = look == Look.PROBED_LINE
                    ? probedBest(sides.get(side), laid(order, structure).get(side), enough)
                    : closeBest(sides.get(side), laid(order, structure).get(side), enough);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            choices.add(best.get());
        }
        return Optional.of(new Scored(order, structure, choices));
    }

    private List<List<SideSearch.Laid>> laid(int order, Structure structure) {
        return laidByOrder.computeIfAbsent(
                order, o -> sides.stream().map(side -> side.lay(structure)).toList());
    }

    private static Optional<SideChoice> probedBest(SideSearch side, List<SideSearch.Laid> depths, double enough) {
        Optional<SideChoice> best = Optional.empty();
        for (SideSearch.Laid laid : depths) {
            best = better(best, side.choose(laid, Optional.empty(), enough));
        }
        return best;
    }

    /** The depths that looked best along the probed line are looked at closely, and more while none will do. */
    private static Optional<SideChoice> closeBest(SideSearch side, List<SideSearch.Laid> depths, double enough) {
        Comparator<SideSearch.Laid> byProbe =
                Comparator.comparing(laid -> side.choose(laid, Optional.empty(), enough), PlanSearch::compare);
        Optional<SideChoice> best = Optional.empty();
        int looked = 0;
        for (SideSearch.Laid laid : depths.stream().sorted(byProbe).toList()) {
            if (looked >= DEPTHS_LOOKED_AT && best.isPresent()) {
                break;
            }
            looked++;
            best = better(best, side.choose(laid, Optional.of(side.screen(laid)), enough));
        }
        return best;
    }

    private static Optional<SideChoice> better(Optional<SideChoice> one, Optional<SideChoice> other) {
        return compare(one, other) <= 0 ? one : other;
    }

    /** More lift first, then less dimple; nothing comes last. */
    private static int compare(Optional<SideChoice> one, Optional<SideChoice> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        Comparator<SideChoice> byLift =
                Comparator.comparing(SideChoice::attainment).reversed();
        return byLift.thenComparing(SideChoice::dimple).compare(one.get(), other.get());
    }

    /** What serves each profile best, each structure once, and more by lift should the check refuse one. */
    private List<Scored> choose(List<Scored> probed) {
        double most = probed.stream().mapToDouble(Scored::attainment).max().orElse(0);
        List<Scored> chosen = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Profile profile : PROFILES) {
            probed.stream()
                    .filter(scored -> serves(scored, profile, most))
                    .sorted(Scored.by(profile))
                    .limit(LOOKED_AT)
                    .flatMap(scored -> refine(scored, enough(profile, most)).stream())
                    .filter(scored -> scored.attainment() >= LEAST_ATTAINMENT)
                    .sorted(Scored.by(profile))
                    .filter(scored -> taken.add(scored.order()))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        for (Scored scored :
                probed.stream().sorted(Scored.by(Profile.ALTERNATIVE)).toList()) {
            if (chosen.size() >= limits.options() + SPARE) {
                break;
            }
            refine(scored, ALL)
                    .filter(close -> close.attainment() >= LEAST_ATTAINMENT && taken.add(close.order()))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    private static boolean serves(Scored scored, Profile profile, double most) {
        return switch (profile) {
            case MOST_LIFT, ALTERNATIVE -> true;
            case LEAST_DIMPLING, FEWEST_THREADS -> scored.attainment() >= WORTHWHILE * most;
            case DUAL_FIXATION -> scored.isDual();
        };
    }

    /** "Least dimpling" stops pulling where the lift is worthwhile; the others go for the goals. */
    private static double enough(Profile profile, double most) {
        return profile == Profile.LEAST_DIMPLING ? WORTHWHILE * most : ALL;
    }

    private Optional<Scored> refine(Scored scored, double enough) {
        return refined.computeIfAbsent(
                new Refined(scored.order(), enough),
                wanted -> score(wanted.order(), scored.structure(), Look.SUMMITS, enough));
    }

    /** Everything that could be laid, one list for each side. */
    private List<List<SideSearch.Laid>> laidBySide() {
        List<List<SideSearch.Laid>> bySide = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            int index = side;
            bySide.add(laidByOrder.values().stream()
                    .flatMap(laid -> laid.get(index).stream())
                    .toList());
        }
        return bySide;
    }

    private double mostAttained() {
        return refined.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Scored::attainment)
                .max()
                .orElse(0);
    }
}
