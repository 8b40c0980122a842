package io.evenlift.domain.planning.search;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.SeenDimple;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** What stood in the way of every plan, asked in the order in which the search goes. */
final class Obstruction {
    private static final double THOUSANDTHS = 1000;

    private final Catalogue catalogue;
    private final PlanLimits limits;

    Obstruction(Catalogue catalogue, PlanLimits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /**
     * @param structures how many were to be tried
     * @param laid what could be laid, by side, over all structures; one list for each side with goals
     */
    BindingConstraint of(int structures, List<List<Strand>> laid) {
        if (laid.isEmpty()) {
            return binding("no-goal", "a goal above 0 mm", "no concern and no wish asks for lift", "assumed-goal-lift");
        }
        if (catalogue.plannable().isEmpty()) {
            return binding(
                    "no-plannable-thread",
                    "a thread in stock with length, barbed length, tensile limit and licence",
                    "0 of " + catalogue.products().size() + " in the catalogue",
                    "assumed-generic-threads");
        }
        if (structures == 0) {
            return binding(
                    "too-few-threads",
                    "a thread of one product for each side",
                    "at most " + limits.maxThreadsPerSide() + " a side, and what is in stock",
                    "assumed-thread-count");
        }
        if (laid.stream().anyMatch(List::isEmpty)) {
            return binding(
                    "no-clear-path",
                    "on each side a path clear of danger zones that the thread's length allows",
                    "none of the published entries and exits on one side",
                    "assumed-layout-entries");
        }
        return ofLoads(laid);
    }

    private BindingConstraint ofLoads(List<List<Strand>> laid) {
        for (List<Strand> side : laid) {
            Force most = side.stream()
                    .map(Strand::held)
                    .max(Force::compareTo)
                    .orElse(Force.ZERO)
                    .min(limits.maxTension());
            if (SideStrands.STEP.isMoreThan(most)) {
                return binding(
                        "holding-limit",
                        SideStrands.STEP.toString(),
                        rounded(most.newtons()) + " N",
                        "assumed-holding");
            }
        }
        List<Length> least = new ArrayList<>();
        for (List<Strand> side : laid) {
            side.stream()
                    .map(Strand::probed)
                    .map(probed -> probed.dimples().stream()
                            .map(SeenDimple::depth)
                            .max(Length::compareTo)
                            .orElse(Length.ZERO))
                    .min(Length::compareTo)
                    .map(depth -> depth.times(SideStrands.STEP.newtons()))
                    .ifPresent(least::add);
        }
        Length needed = least.stream().max(Length::compareTo).orElse(Length.ZERO);
        return binding(
                "dimple-limit",
                rounded(needed.millimetres()) + " mm deep, or steeper than grade 1, at " + SideStrands.STEP,
                limits.maxDimple().toString(),
                "assumed-dimple-grades");
    }

    static BindingConstraint tooLittleLift(double needed, double most) {
        return binding(
                "lift-too-small-within-limits",
                needed + " of the goals",
                rounded(most) + " of the goals",
                "assumed-goal-lift");
    }

    /** Rounded down, so that less than all never reads as all. */
    static BindingConstraint goalsOutOfReach(double most) {
        double down = Math.floor(most * THOUSANDTHS) / THOUSANDTHS;
        return binding("goals-out-of-reach", "all of the lift that is asked for", down + " of it", "assumed-goal-lift");
    }

    private static BindingConstraint binding(String code, String needed, String allowed, String citation) {
        return new BindingConstraint(Code.of(code), needed, allowed, List.of(CitationKey.of(citation)));
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
