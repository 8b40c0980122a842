package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import java.util.List;

/**
 * A local maximum of the dimple field.
 *
 * @param thread the thread it lies over
 * @param side its side
 * @param kind which part of the thread
 * @param place where on the skin
 * @param depth after the high-pass of the prediction's cut-off, and its range at this place over the plausible tissues
 * @param inEach the depth in every plausible tissue
 * @param slope the steepest within 5 mm, on its own side of a deeper site
 * @param grade of the central depth and slope
 * @param chances of every grade over the plausible tissues
 * @param causes Shapley values that add up to the central depth
 * @param counterfactuals what would change it
 */
public record DimpleSite(
        ThreadId thread,
        Side side,
        SiteKind kind,
        ChartPoint place,
        LengthRange depth,
        Sampled inEach,
        Angle slope,
        DimpleGrade grade,
        GradeChances chances,
        List<CauseShare> causes,
        List<Counterfactual> counterfactuals) {
    /** A shallower maximum is no site. */
    public static final Length LEAST = Length.ofMillimetres(0.1);

    public DimpleSite {
        causes = List.copyOf(causes);
        counterfactuals = List.copyOf(counterfactuals);
    }
}
