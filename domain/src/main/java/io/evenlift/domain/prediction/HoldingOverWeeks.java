package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.HoldingLimits.Limit;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.thread.StrengthOverTime;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a thread's hold weakens, and with it the lift. The tissue is linear, so that lift is in proportion to the tension
 * that is carried; what can be counted on is the tension itself, or once that is more, what the weakest part still allows
 * with its reserve: lift(week) / lift(0) = min(1, allowed load(week) / tension). It never grows, because no strength does
 * (assumption {@code assumed-lift-over-weeks}: scar, settling and creep are left out).
 *
 * <p>Worked example: a PDO thread of 12 N at 2 N whose barbs allow 2.67 N. At 4 weeks 58 % of that, 1.55 N, carries 77 %
 * of the lift; at 8 weeks 14 %, 0.37 N, carries 19 %.
 */
final class HoldingOverWeeks {
    /** Weeks that are told; a thread absorbed by six months needs no later one. */
    private static final List<Integer> WEEKS = List.of(0, 2, 4, 8, 12, 26);

    private HoldingOverWeeks() {}

    /** The reserve of a thread at its tension; empty where its limit is not known or nothing pulls. */
    static Optional<Holding> of(PlacedThread thread, ThreadProduct product) {
        List<Limit> limits = HoldingLimits.of(thread, product);
        Force tension = thread.tension();
        if (limits.isEmpty() || !tension.isMoreThan(Force.ZERO)) {
            return Optional.empty();
        }
        Limit weakest = weakest(limits);
        Optional<StrengthOverTime> strength = StrengthOverTime.of(product.material());
        Set<CitationKey> citations = new LinkedHashSet<>();
        citations.add(weakest.citation());
        strength.ifPresent(course -> citations.addAll(course.citations()));
        citations.add(CitationKey.of("assumed-lift-over-weeks"));
        return Optional.of(new Holding(
                thread.id(),
                tension,
                weakest.part(),
                over(weakest.capacity().central(), tension),
                weakest.requiredFactor(),
                weeks(limits, tension, strength),
                List.copyOf(citations)));
    }

    private static List<Holding.Week> weeks(List<Limit> limits, Force tension, Optional<StrengthOverTime> strength) {
        List<Holding.Week> weeks = new ArrayList<>();
        for (int week : WEEKS) {
            if (week == 0) {
                weeks.add(week(week, limits, tension, Spread.of(Fraction.ALL)));
            } else {
                strength.ifPresent(course -> weeks.add(week(week, limits, tension, course.after(week))));
            }
        }
        return weeks;
    }

    private static Holding.Week week(int week, List<Limit> limits, Force tension, Spread<Fraction> kept) {
        Limit weakest = weakest(aged(limits, kept));
        return new Holding.Week(
                week,
                kept,
                weakest.part(),
                new Spread<>(
                        over(weakest.capacity().low(), tension),
                        over(weakest.capacity().central(), tension),
                        over(weakest.capacity().high(), tension)),
                new Spread<>(
                        carried(limits, tension, kept, Spread::low),
                        carried(limits, tension, kept, Spread::central),
                        carried(limits, tension, kept, Spread::high)));
    }

    /** The part of the tension that is carried, were this end of the strength's spread true of it. */
    private static Fraction carried(
            List<Limit> limits, Force tension, Spread<Fraction> kept, Function<Spread<Fraction>, Fraction> end) {
        Force allowed =
                weakest(aged(limits, Spread.of(end.apply(kept)))).allowedLoad().min(tension);
        return Fraction.of(allowed.newtons() / tension.newtons());
    }

    private static List<Limit> aged(List<Limit> limits, Spread<Fraction> kept) {
        return limits.stream().map(limit -> limit.afterLosing(kept)).toList();
    }

    private static Limit weakest(List<Limit> limits) {
        return limits.stream().min(Comparator.comparing(Limit::allowedLoad)).orElseThrow();
    }

    private static Ratio over(Force capacity, Force load) {
        return Ratio.of(capacity.newtons() / load.newtons());
    }
}
