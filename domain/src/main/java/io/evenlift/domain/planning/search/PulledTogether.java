package io.evenlift.domain.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Strands of one problem, each pulled at its steps: what they reach and what they use up together. */
record PulledTogether(SideProblem problem, List<ChosenSet.Pulled> strands) {
    /** Parts of the goals that differ by less are one. */
    static final double SAME = 1e-9;

    /** A limit counts as passed beyond this. */
    static final double FULL = 1 + 1e-9;

    PulledTogether {
        strands = List.copyOf(strands);
    }

    /** The part of a goal that they reach; may be more than one, or negative. */
    double reached(int goal) {
        return strands.stream()
                .mapToDouble(pulled -> pulled.steps() * problem.lift(pulled.strand(), goal))
                .sum();
    }

    /** Mean part of the goals, each counted as far as it is asked for. */
    double attainment() {
        return attainment(
                IntStream.range(0, problem.goals()).mapToDouble(this::reached).toArray());
    }

    /** The same of parts of the goals that are known. */
    static double attainment(double[] reached) {
        double sum = 0;
        for (double part : reached) {
            sum += counted(part);
        }
        return sum / reached.length;
    }

    /** The part of each goal that counts. */
    List<Double> counted() {
        return IntStream.range(0, problem.goals())
                .mapToObj(goal -> counted(reached(goal)))
                .toList();
    }

    /** What of a goal counts: none of it less than nothing, none beyond it. */
    static double counted(double part) {
        return Math.max(0, Math.min(1, part));
    }

    /** How much they use up of a strand's limit, whether it is one of them or not. */
    double used(int strand, int limit) {
        return strands.stream()
                .mapToDouble(by -> by.steps() * problem.use(strand, limit, by.strand()))
                .sum();
    }

    /** How much they use up of a limit that all strands share. */
    double usedOfShared(int limit) {
        return strands.stream()
                .mapToDouble(by -> by.steps() * problem.sharedUse(limit, by.strand()))
                .sum();
    }

    /** The most that they use up of any limit, their own or shared; a strand may relieve the dimples of another. */
    double mostUsed() {
        double most = 0;
        for (int limit = 0; limit < problem.sharedLimits(); limit++) {
            most = Math.max(most, usedOfShared(limit));
        }
        for (ChosenSet.Pulled each : strands) {
            for (int limit = 0; limit < problem.limits(each.strand()); limit++) {
                most = Math.max(most, used(each.strand(), limit));
            }
        }
        return most;
    }

    /** Whether no limit is passed. */
    boolean keepToTheLimits() {
        return mostUsed() <= FULL;
    }

    /** The same with one of them a step lower; a strand of one step goes. */
    PulledTogether aStepLessOf(ChosenSet.Pulled one) {
        List<ChosenSet.Pulled> fewer = new ArrayList<>(strands);
        int place = fewer.indexOf(one);
        if (one.steps() == 1) {
            fewer.remove(place);
        } else {
            fewer.set(place, new ChosenSet.Pulled(one.strand(), one.steps() - 1));
        }
        return new PulledTogether(problem, fewer);
    }
}
