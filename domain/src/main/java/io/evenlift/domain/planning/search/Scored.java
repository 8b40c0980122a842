package io.evenlift.domain.planning.search;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plan of one structure, both sides looked at closely.
 *
 * @param structure technique and product
 * @param sides one for each side that has goals
 */
record Scored(Structure structure, List<SidePlan> sides) {
    /** Plans of the same ways count as two where they differ by this part of what the better one reaches (assumption). */
    private static final double NEARLY = 0.1;

    int order() {
        return structure.order();
    }

    double attainment() {
        return sides.stream().mapToDouble(SidePlan::attainment).average().orElse(0);
    }

    Length dimple() {
        return sides.stream().map(SidePlan::dimple).max(Length::compareTo).orElse(Length.ZERO);
    }

    int threadCount() {
        return sides.stream().mapToInt(side -> side.threads().size()).sum();
    }

    boolean isDual() {
        return structure.technique() == Technique.DUAL_FIXATION;
    }

    /** Whether it takes the same ways as another plan and lifts nearly as much. */
    boolean isLike(Scored other) {
        return structure.equals(other.structure)
                && exits().equals(other.exits())
                && Math.abs(attainment() - other.attainment()) < NEARLY * Math.max(attainment(), other.attainment());
    }

    private List<List<Integer>> exits() {
        return sides.stream().map(SidePlan::exits).toList();
    }

    Proposal as(Profile profile) {
        List<PlacedThread> threads = new ArrayList<>();
        sides.forEach(side -> threads.addAll(side.threads()));
        return new Proposal(profile, new ThreadPlan(threads), why());
    }

    private String[] sources() {
        return sides.stream()
                .flatMap(side -> side.sources().stream())
                .map(CitationKey::value)
                .distinct()
                .toArray(String[]::new);
    }

    private List<Why> why() {
        List<Why> why = new ArrayList<>();
        why.add(why("targets-from-published-layout", List.of("concerns"), sources()));
        why.add(why(
                "clear-of-the-frontal-branch",
                List.of("sides.*.landmarksMm"),
                "pitanguy-tragus-2020",
                "pankratz-2020"));
        why.add(why(
                "depth-under-measured-skin", List.of("sides.*.regions.*.skinThicknessMm"), "meng-2022", "lorenc-2018"));
        why.add(
                attainment() >= 1
                        ? why(
                                "tension-reaches-the-goals",
                                List.of("sides.*.regions.*.laxityGrade"),
                                "assumed-goal-lift")
                        : why(
                                "tension-kept-down-by-limits",
                                List.of("limits.maxDimpleMm", "limits.maxTensionN"),
                                "assumed-dimple-grades",
                                "assumed-tension-cap"));
        why.add(why(
                "thread-from-catalogue",
                List.of("catalogue"),
                structure.product().citation().value()));
        if (isDual()) {
            why.add(why("dual-fixation-precedent", List.of("concerns"), "wang-2019"));
        }
        return why;
    }

    private static Why why(String code, List<String> inputs, String... citations) {
        return new Why(
                Code.of(code),
                inputs,
                Arrays.stream(citations).map(CitationKey::of).toList());
    }
}
