package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Generated plans on 64 tissue stacks, each tried for every direction it is promised in and for every property. How many:
 * {@code -Devenlift.generated.plans}, or the profile {@code many}.
 */
final class GeneratedPlans {

    static final int PLANS = Integer.getInteger("evenlift.generated.plans", 10_000);
    static final int STACKS = 64;

    /** A site of a prediction is at least this deep; a shallower dimple is none. */
    private static final double SITE_MM = 0.1;

    /** Twice the share by which a table may err of its own dimple where it is small. */
    private static final double ROUNDING = 2e-3;

    private final Map<Direction, Tally> directions = new EnumMap<>(Direction.class);
    private final Map<Property, Tally> properties = new EnumMap<>(Property.class);

    /** Tries them all, on all processors. */
    GeneratedPlans() {
        List<GeneratedStack> pool = GeneratedStack.pool(STACKS);
        List<OneStack> stacks = IntStream.range(0, STACKS)
                .parallel()
                .mapToObj(i -> new OneStack(pool.get(i), i))
                .toList();
        for (OneStack stack : stacks) {
            stack.directions.forEach((direction, tally) -> directions.merge(direction, tally, Tally::with));
            stack.properties.forEach((property, tally) -> properties.merge(property, tally, Tally::with));
        }
    }

    /** How often a direction was tried, and the largest part of a dimple that was lost against it. */
    Tally of(Direction direction) {
        return directions.get(direction);
    }

    Tally of(Property property) {
        return properties.get(property);
    }

    /**
     * What came of an invariant.
     *
     * @param tried in how many plans
     * @param worst the largest deviation from it
     * @param broken plans whose deviation was more than is allowed, with their seeds
     */
    record Tally(int tried, double worst, List<String> broken) {

        static Tally of(double deviation, double allowed, long seed, Object plan) {
            // Not a number is no deviation that is allowed.
            boolean holds = deviation <= allowed;
            String found = "deviation " + deviation + ", seed " + seed + ": " + plan;
            return new Tally(1, holds ? deviation : Math.max(deviation, allowed), holds ? List.of() : List.of(found));
        }

        Tally with(Tally other) {
            List<String> all = new ArrayList<>(broken);
            all.addAll(other.broken);
            return new Tally(tried + other.tried, Math.max(worst, other.worst), all);
        }
    }

    /** The plans of one stack; the tables of its variants are dropped with it. */
    private static final class OneStack {
        private final Map<Direction, Tally> directions = new EnumMap<>(Direction.class);
        private final Map<Property, Tally> properties = new EnumMap<>(Property.class);
        private final Map<GeneratedStack, ResponseTable> tables = new HashMap<>();

        OneStack(GeneratedStack stack, int number) {
            for (long plan = number; plan < PLANS; plan += STACKS) {
                tryOut(plan, GeneratedCase.of(plan, stack));
            }
        }

        private void tryOut(long seed, GeneratedCase plan) {
            ResponseTable table = tableOf(plan.stack());
            for (Property property : Property.values()) {
                Tally tally = Tally.of(property.deviation(plan, table), property.allowed(), seed, plan);
                properties.merge(property, tally, Tally::with);
            }
            ManyPoints surfaces = new ManyPoints(table);
            double deepest = plan.threads().deepestIn(surfaces);
            if (deepest < SITE_MM) {
                return;
            }
            for (Direction direction : Direction.values()) {
                direction.promisedWorse(plan).ifPresent(worse -> {
                    ManyPoints changed =
                            worse.stack().equals(plan.stack()) ? surfaces : new ManyPoints(tableOf(worse.stack()));
                    double lost = 1 - worse.threads().deepestIn(changed) / deepest;
                    directions.merge(direction, Tally.of(lost, ROUNDING, seed, plan), Tally::with);
                });
            }
        }

        private ResponseTable tableOf(GeneratedStack stack) {
            return tables.computeIfAbsent(stack, each -> Media.tableOf(each.medium()));
        }
    }
}
