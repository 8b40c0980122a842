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
import java.util.Comparator;
import java.util.List;

/**
 * A structure with the best that was found for it on each side.
 *
 * @param order its place in the fixed order of the search, the last word between equals
 * @param structure layout, technique and product
 * @param sides one choice for each side that has goals
 */
record Scored(int order, Structure structure, List<SideChoice> sides) {

    double attainment() {
        return sides.stream()
                .mapToDouble(choice -> choice.attainment().value())
                .average()
                .orElse(0);
    }

    Length dimple() {
        return sides.stream().map(SideChoice::dimple).max(Length::compareTo).orElse(Length.ZERO);
    }

    int threadCount() {
        return sides.stream().mapToInt(choice -> choice.threads().size()).sum();
    }

    boolean isDual() {
        return structure.technique() == Technique.DUAL_FIXATION;
    }

    Proposal as(Profile profile) {
        List<PlacedThread> threads = new ArrayList<>();
        sides.forEach(choice -> threads.addAll(choice.threads()));
        return new Proposal(profile, new ThreadPlan(threads), why());
    }

    private List<Why> why() {
        List<Why> why = new ArrayList<>();
        why.add(why(
                "targets-from-published-layout",
                List.of("concerns"),
                structure.layout().citation().value()));
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

    /** Which of two serves a profile better: first the profile's own measure, then lift, dimple, threads, order. */
    static Comparator<Scored> by(Profile profile) {
        Comparator<Scored> lift = Comparator.comparingDouble(Scored::attainment).reversed();
        Comparator<Scored> dimple = Comparator.comparing(Scored::dimple);
        Comparator<Scored> threads = Comparator.comparingInt(Scored::threadCount);
        Comparator<Scored> first = switch (profile) {
            case LEAST_DIMPLING -> dimple;
            case FEWEST_THREADS -> threads;
            case MOST_LIFT, DUAL_FIXATION, ALTERNATIVE -> lift;
        };
        return first.thenComparing(lift)
                .thenComparing(dimple)
                .thenComparing(threads)
                .thenComparingInt(Scored::order);
    }
}
