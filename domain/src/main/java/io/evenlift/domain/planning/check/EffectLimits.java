package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.Bound;
import io.evenlift.domain.prediction.DimpleGrade;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.ShownRange;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The predicted dimple and lift keep to the limits. */
final class EffectLimits {
    private static final int ALL_PERCENT = 100;
    private static final int MOST_PERCENT = 99;

    private EffectLimits() {}

    static List<Violation> violations(Prediction prediction, PlanLimits limits) {
        List<Violation> violations = new ArrayList<>();
        for (DimpleSite site : prediction.sites()) {
            Length depth = site.depth().central();
            if (!isAllowed(depth, site.grade(), limits)) {
                violations.add(new Violation(
                        Code.of("dimple-above-limit"),
                        Optional.of(site.thread()),
                        Optional.of(site.place()),
                        amount(site, prediction.shown(site), limits),
                        gentler(site, limits),
                        site.kind().word(),
                        CheckedCase.keys("assumed-dimple-grades")));
            }
        }
        for (LandmarkLift lift : prediction.lifts()) {
            Length central = lift.lift().central();
            if (LiftGoals.REFUSE_ABOVE.isLessThan(central)) {
                violations.add(new Violation(
                        Code.of("lift-above-limit"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        gentler(part -> !LiftGoals.REFUSE_ABOVE.isLessThan(central.times(part.value()))),
                        lift.landmark().word(),
                        CheckedCase.keys("assumed-goal-lift")));
            }
        }
        return violations;
    }

    private static boolean isAllowed(Length depth, DimpleGrade grade, PlanLimits limits) {
        return !limits.maxDimple().isLessThan(depth) && limits.allows(grade);
    }

    private static Optional<Fix> gentler(DimpleSite site, PlanLimits limits) {
        return gentler(part -> {
            Length depth = site.depth().central().times(part.value());
            return isAllowed(depth, DimpleGrade.of(depth, site.slope().flattenedTo(part)), limits);
        });
    }

    /** Lift, depth and slope follow the tension of the side: the largest whole per cent of it that is allowed. */
    private static Optional<Fix> gentler(Predicate<Fraction> isAllowed) {
        return IntStream.rangeClosed(1, MOST_PERCENT)
                .map(less -> ALL_PERCENT - less)
                .filter(percent -> isAllowed.test(Fraction.of((double) percent / ALL_PERCENT)))
                .mapToObj(percent -> Fix.of("reduce-tensions-of-the-side-to", percent + " %"))
                .findFirst();
    }

    /** By how much it is too deep as far as the model tells, or where it is only too steep, how steep it is. */
    private static String amount(DimpleSite site, ShownRange shown, PlanLimits limits) {
        Length over = shown.range().central().minus(limits.maxDimple());
        String least = shown.bound() == Bound.AT_LEAST ? "at least " : "";
        Fraction part = shown.partOf(site.depth());
        return least
                + (Length.ZERO.isLessThan(over)
                        ? Amounts.of(over)
                        : Amounts.of(site.slope().flattenedTo(part)));
    }
}
