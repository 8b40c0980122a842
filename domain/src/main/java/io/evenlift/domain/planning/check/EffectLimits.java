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

/** The predicted dimple and lift keep to the limits. */
final class EffectLimits {
    private static final int ALL_PERCENT = 100;

    private EffectLimits() {}

    static List<Violation> violations(Prediction prediction, PlanLimits limits) {
        List<Violation> violations = new ArrayList<>();
        for (DimpleSite site : prediction.sites()) {
            Length depth = site.depth().central();
            if (limits.maxDimple().isLessThan(depth) || !limits.allows(site.grade())) {
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
            Length over = lift.lift().central().minus(LiftGoals.REFUSE_ABOVE);
            if (over.millimetres() > 0) {
                violations.add(new Violation(
                        Code.of("lift-above-limit"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        lift.landmark().word(),
                        CheckedCase.keys("assumed-goal-lift")));
            }
        }
        return violations;
    }

    /** Depth and slope follow the tension of the side: the largest whole per cent of it at which the site is allowed. */
    private static Optional<Fix> gentler(DimpleSite site, PlanLimits limits) {
        for (int percent = ALL_PERCENT - 1; percent > 0; percent--) {
            Fraction part = Fraction.of((double) percent / ALL_PERCENT);
            Length depth = site.depth().central().times(part.value());
            DimpleGrade grade = DimpleGrade.of(depth, site.slope().flattenedTo(part));
            if (!limits.maxDimple().isLessThan(depth) && limits.allows(grade)) {
                return Optional.of(Fix.of("reduce-tensions-of-the-side-to", percent + " %"));
            }
        }
        return Optional.empty();
    }

    /** By how much it is too deep as far as the model tells, or where it is only too steep, how steep it is. */
    private static String amount(DimpleSite site, ShownRange shown, PlanLimits limits) {
        Length over = shown.range().central().minus(limits.maxDimple());
        String least = shown.bound() == Bound.AT_LEAST ? "at least " : "";
        Fraction part = shown.partOf(site.depth());
        return least
                + (over.millimetres() > 0
                        ? Amounts.of(over)
                        : Amounts.of(site.slope().flattenedTo(part)));
    }
}
