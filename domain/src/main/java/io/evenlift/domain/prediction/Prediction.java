package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;

/**
 * What a plan would do.
 *
 * @param lifts at every landmark of lift, left side first
 * @param filterCutoff wavelength that the dimples' high-pass halves; a depth means nothing without it
 * @param sites local maxima of the dimple field, the deepest first
 * @param deepestInEach the deepest dimple in every plausible tissue, to be held against another plan's
 * @param chances of the gravest grade over the plausible tissues
 * @param holding what gives way first; empty where the products' strength is unknown
 * @param warnings what a reader must know beside the numbers
 */
public record Prediction(
        List<LandmarkLift> lifts,
        Length filterCutoff,
        List<DimpleSite> sites,
        Sampled deepestInEach,
        GradeChances chances,
        Optional<Holding> holding,
        List<Code> warnings) {
    public Prediction {
        lifts = List.copyOf(lifts);
        sites = List.copyOf(sites);
        warnings = List.copyOf(warnings);
    }

    /** The deepest dimple's central depth; zero where there is none. */
    public Length deepest() {
        return sites.isEmpty() ? Length.ZERO : sites.get(0).depth().central();
    }

    /** In which part of the plausible tissues this plan's deepest dimple is shallower than the other's. */
    public Fraction dimplesLessThan(Prediction other) {
        return deepestInEach.shareBelow(other.deepestInEach);
    }

    /** The gravest grade of a central value. */
    public DimpleGrade gravest() {
        return sites.stream().map(DimpleSite::grade).max(DimpleGrade::compareTo).orElse(DimpleGrade.NONE);
    }

    public Optional<LandmarkLift> lift(Landmark landmark, Side side) {
        return lifts.stream()
                .filter(lift -> lift.landmark() == landmark && lift.side() == side)
                .findFirst();
    }
}
