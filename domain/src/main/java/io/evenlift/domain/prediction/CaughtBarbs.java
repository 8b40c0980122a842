package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What caught barbs do to the sample of a plan: in the tissues in which one is drawn to have caught, the deepest dimple
 * that a flag tells, scaled as the plan's deepest dimple is there. The chance that none of n threads catches is that of one
 * to the power n; all of it is assumed ({@code assumed-dermal-catch}).
 */
final class CaughtBarbs {
    private static final Code REACHING = Code.of("barbs-reach-the-dermis");

    private final List<Draw> draws;
    private final double chance;
    private final Length dimple;
    private final Length deepest;

    /** @param deepest the plan's deepest dimple in the central tissue, without a catch */
    CaughtBarbs(List<Draw> draws, List<Flag> flags, Length deepest) {
        this.draws = draws;
        this.deepest = deepest;
        List<Flag> reaching =
                flags.stream().filter(flag -> flag.code().equals(REACHING)).toList();
        double ofOne = ModelLimits.CATCH_CHANCE.value().value();
        chance = 1 - StrictMath.pow(1 - ofOne, reaching.size());
        dimple = reaching.stream()
                .map(flag -> flag.amount().length())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Length.ZERO);
    }

    /** The deepest dimple in each tissue, a caught barb's among them. */
    Sampled deepest(Sampled without) {
        double[] with = new double[without.size()];
        for (int i = 0; i < with.length; i++) {
            with[i] = Math.max(without.millimetres(i), caught(without, i).millimetres());
        }
        return new Sampled(with);
    }

    /** The gravest grade in each tissue, a caught barb's depth counting. */
    List<DimpleGrade> gravest(List<DimpleGrade> without, Sampled deepestWithout) {
        List<DimpleGrade> caught = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            caught.add(DimpleGrade.of(caught(deepestWithout, i), Angle.ofDegrees(0)));
        }
        return DimpleGrade.graver(without, caught);
    }

    private Length caught(Sampled deepestWithout, int draw) {
        if (chance == 0 || !draws.get(draw).happens(Uncertainty.DERMAL_CATCH, chance)) {
            return Length.ZERO;
        }
        double central = deepest.millimetres();
        return central > 0 ? dimple.times(deepestWithout.millimetres(draw) / central) : dimple;
    }
}
