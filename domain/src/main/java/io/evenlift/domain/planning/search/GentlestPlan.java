package io.evenlift.domain.planning.search;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan that reaches every goal and dimples least: the structure whose deepest side can be the shallowest, and in it each side
 * as shallow as it can be.
 */
final class GentlestPlan {
    private static final double ALL_GOALS = 1;

    private final int sides;
    private final Length deepest;
    private final Ratio steepest;

    /**
     * @param sides that have goals
     * @param deepest no dimple may be deeper
     * @param steepest nor steeper
     */
    GentlestPlan(int sides, Length deepest, Ratio steepest) {
        this.sides = sides;
        this.deepest = deepest;
        this.steepest = steepest;
    }

    /** Empty where no structure reaches every goal; of equals the first. */
    Optional<Scored> of(List<StructureSearch> structures) {
        return LeastDepth.within(
                        deepest,
                        depth -> structures.stream()
                                .flatMap(search -> within(depth, search).stream())
                                .findFirst())
                .map(found -> new Scored(found.search().structure(), eachAtItsLeast(found)));
    }

    /** A structure with a plan of every side. */
    private record Planned(StructureSearch search, List<SidePlan> plans) {}

    private Optional<Planned> within(Length depth, StructureSearch search) {
        List<SidePlan> plans = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            Optional<SidePlan> plan = search.gentle(side, ALL_GOALS, depth, steepest);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            plans.add(plan.get());
        }
        return Optional.of(new Planned(search, plans));
    }

    private List<SidePlan> eachAtItsLeast(Planned found) {
        List<SidePlan> plans = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            int each = side;
            // As it was found, where the steps have run out since.
            plans.add(LeastDepth.within(deepest, depth -> found.search().gentle(each, ALL_GOALS, depth, steepest))
                    .orElse(found.plans().get(side)));
        }
        return plans;
    }
}
