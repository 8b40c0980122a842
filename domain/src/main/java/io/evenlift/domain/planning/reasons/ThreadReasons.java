package io.evenlift.domain.planning.reasons;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.planning.search.Grounds;
import io.evenlift.domain.planning.search.TensionBound;
import io.evenlift.domain.planning.search.TensionBound.Dimple;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why a thread has its tension, its depth and its exit. */
final class ThreadReasons {
    private static final CitationKey DIMPLE_GRADES = CitationKey.of("assumed-dimple-grades");
    private static final CitationKey GOAL_LIFT = CitationKey.of("assumed-goal-lift");

    private final Inputs inputs;
    private final ThreadProduct product;
    private final PlacedThread thread;
    private final Grounds.OfThread grounds;
    private final Side side;

    ThreadReasons(Inputs inputs, ThreadProduct product, PlacedThread thread, Grounds.OfThread grounds) {
        this.inputs = inputs;
        this.product = product;
        this.thread = thread;
        this.grounds = grounds;
        this.side = thread.side();
    }

    List<Why> all() {
        List<Why> reasons = new ArrayList<>(tension());
        reasons.add(depth());
        reasons.addAll(assumedDepth());
        reasons.add(exit());
        return reasons;
    }

    private Why why(String code, List<String> from, CitationKey... citations) {
        return Why.of(thread.id(), code, from, List.of(citations));
    }

    private List<Why> tension() {
        List<Why> reasons = new ArrayList<>();
        Map<Dimple.Limit, List<ChartPoint>> dimples = new EnumMap<>(Dimple.Limit.class);
        for (TensionBound bound : grounds.tension()) {
            if (bound instanceof Dimple dimple) {
                dimples.computeIfAbsent(dimple.limit(), limit -> new ArrayList<>())
                        .add(dimple.place());
            }
        }
        dimples.forEach((limit, places) -> reasons.add(dimple(limit, inputs.regionsUnder(side, places))));
        for (TensionBound bound : grounds.tension()) {
            bound.fold(
                            dimple -> List.<Why>of(),
                            held -> List.of(held(held)),
                            noGain -> List.of(noGain(noGain)),
                            asked -> List.of(asked(asked)))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private Why dimple(Dimple.Limit limit, Set<Region> regions) {
        List<String> from = new ArrayList<>(inputs.thicknesses(side, regions));
        from.addAll(inputs.elasticity());
        if (limit == Dimple.Limit.GENTLE_DEPTH) {
            return why("tension-bound-by-gentle-depth", from, DIMPLE_GRADES);
        }
        from.add("limits.maxDimpleMm");
        return switch (limit) {
            case DEPTH -> why("tension-bound-by-depth", from, DIMPLE_GRADES);
            case SLOPE -> why("tension-bound-by-slope", from, DIMPLE_GRADES);
            default -> why("tension-bound-by-dimples-together", from, DIMPLE_GRADES);
        };
    }

    private Why held(TensionBound.Held held) {
        List<String> from = List.of(inputs.product(product));
        CitationKey source = held.limit().citation();
        return switch (held.limit().part()) {
            case THREAD -> why("tension-bound-by-the-thread", from, source);
            case BARBS -> why("tension-bound-by-the-barbs", from, source);
            case ANCHOR -> why("tension-bound-by-the-anchor", List.of(), source);
        };
    }

    private Why noGain(TensionBound.NoGain noGain) {
        return noGain.reached().isEmpty()
                ? why("tension-relieves-a-neighbour", List.of("limits.maxDimpleMm"), DIMPLE_GRADES)
                : why("tension-reaches-the-goal", inputs.goals(side, noGain.reached()), GOAL_LIFT);
    }

    private Why asked(TensionBound.Asked asked) {
        return switch (asked) {
            case CAP ->
                why("tension-bound-by-the-cap", List.of("limits.maxTensionN"), CitationKey.of("assumed-tension-cap"));
            case ENOUGH -> why("tension-is-enough", inputs.goals(side, grounds.lifts()), GOAL_LIFT);
            case STEPS_SPENT -> why("tension-left-where-steps-ended", List.of("limits.searchSteps"), GOAL_LIFT);
        };
    }

    private Why depth() {
        List<String> from = new ArrayList<>();
        for (Limb limb : thread.fixation().limbs()) {
            for (Region region : inputs.regionsUnder(side, limb)) {
                // Under the dermis a depth is counted from it, whatever fat there is below.
                List<String> of = limb.plane() == Plane.SUBDERMAL
                        ? List.of(Inputs.skin(side, region))
                        : inputs.thicknesses(side, Set.of(region));
                of.stream().filter(input -> !from.contains(input)).forEach(from::add);
            }
        }
        return why("depth-follows-thickness", from, CitationKey.of("meng-2022"), CitationKey.of("lorenc-2018"));
    }

    /** Where a thickness under the barbs was not measured. */
    private List<Why> assumedDepth() {
        List<String> from = new ArrayList<>();
        Set<CitationKey> sources = new TreeSet<>();
        for (Region region : inputs.regionsUnder(thread)) {
            RegionAssessment found = inputs.found(side, region);
            if (found.skin().method() == ThicknessMethod.ASSUMED) {
                from.add(Inputs.skin(side, region));
                sources.add(CitationKey.of("assumed-thickness-bands"));
            }
            if (found.fat().isEmpty()) {
                from.add(PatientAssessment.place(side, region));
                sources.add(RegionalThickness.of(region).smasDepthCitation());
            } else if (found.fat().orElseThrow().method() == ThicknessMethod.ASSUMED) {
                from.add(Inputs.fat(side, region));
                sources.add(CitationKey.of("assumed-thickness-bands"));
            }
        }
        return from.isEmpty()
                ? List.of()
                : List.of(Why.of(thread.id(), "depth-from-assumed-thickness", from, List.copyOf(sources)));
    }

    private Why exit() {
        if (grounds.lifts().isEmpty()) {
            return why("exit-relieves-a-neighbour", inputs.chart(side), grounds.exit());
        }
        Landmark most = grounds.lifts().get(0);
        return why("lifts-most-" + most.word(), inputs.goals(side, grounds.lifts()), grounds.exit());
    }
}
