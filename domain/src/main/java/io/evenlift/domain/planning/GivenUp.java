package io.evenlift.domain.planning;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.prediction.Bound;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an option gives up beside another one that is the best of all at it, in the tissue as it was found.
 *
 * @param code less-lift, deeper-dimple or more-threads
 * @param rank of the option that is best at it
 * @param goals for less-lift, by how much less of the goals is reached in their mean, each as {@link LandmarkLift#partOfGoal}
 * @param depth for deeper-dimple, by how much the deepest dimple is deeper; absent where one of the two is a bound only
 * @param threads for more-threads, how many more there are
 */
public record GivenUp(Code code, int rank, Optional<Fraction> goals, Optional<Length> depth, OptionalInt threads) {
    /** Less is not told: it is less than the last figure of a share of goals that is shown. */
    private static final double LEAST_OF_GOALS = 0.005;

    /** Nor is less than the last figure of a depth that is shown. */
    private static final Length LEAST_DEPTH = Length.ofMillimetres(0.01);

    /**
     * What one option gives up, in this order: lift, a shallower dimple, fewer threads. Nothing of what it is best at itself.
     *
     * @param all options, this one among them
     */
    public static List<GivenUp> by(PlanOption option, List<PlanOption> all) {
        List<GivenUp> givenUp = new ArrayList<>();
        lift(option, first(all, Comparator.comparingDouble((PlanOption each) -> -reached(each))))
                .ifPresent(givenUp::add);
        dimple(option, first(all, Comparator.comparing(each -> each.prediction().deepest())))
                .ifPresent(givenUp::add);
        threads(option, first(all, Comparator.comparing(GivenUp::count))).ifPresent(givenUp::add);
        return givenUp;
    }

    private static PlanOption first(List<PlanOption> all, Comparator<PlanOption> best) {
        return all.stream().min(best).orElseThrow();
    }

    private static Optional<GivenUp> lift(PlanOption option, PlanOption best) {
        double less = reached(best) - reached(option);
        return less < LEAST_OF_GOALS
                ? Optional.empty()
                : beside(best, "less-lift", Optional.of(Fraction.of(less)), Optional.empty(), OptionalInt.empty());
    }

    private static Optional<GivenUp> dimple(PlanOption option, PlanOption best) {
        Length deeper = option.prediction().deepest().minus(best.prediction().deepest());
        boolean isKnown = isComputed(option.prediction()) && isComputed(best.prediction());
        return deeper.isLessThan(LEAST_DEPTH)
                ? Optional.empty()
                : beside(
                        best,
                        "deeper-dimple",
                        Optional.empty(),
                        Optional.of(deeper).filter(known -> isKnown),
                        OptionalInt.empty());
    }

    private static Optional<GivenUp> threads(PlanOption option, PlanOption best) {
        int more = count(option) - count(best);
        return more == 0
                ? Optional.empty()
                : beside(best, "more-threads", Optional.empty(), Optional.empty(), OptionalInt.of(more));
    }

    private static Optional<GivenUp> beside(
            PlanOption best, String code, Optional<Fraction> goals, Optional<Length> depth, OptionalInt threads) {
        return Optional.of(new GivenUp(Code.of(code), best.rank(), goals, depth, threads));
    }

    /** Mean part of the goals that an option reaches. */
    private static double reached(PlanOption option) {
        return option.prediction().lifts().stream()
                .flatMap(lift -> lift.partOfGoal().stream())
                .mapToDouble(Fraction::value)
                .average()
                .orElse(0);
    }

    private static boolean isComputed(Prediction prediction) {
        return prediction.sites().stream()
                .limit(1)
                .allMatch(deepest -> prediction.shown(deepest).bound() == Bound.COMPUTED);
    }

    private static int count(PlanOption option) {
        return option.plan().threads().size();
    }
}
