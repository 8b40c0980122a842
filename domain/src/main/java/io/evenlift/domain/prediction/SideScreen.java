package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;

/**
 * The dimples of one side with central tissue, found along the threads.
 *
 * @param dimples the deepest first; those less than half as deep as the deepest are left out
 */
public record SideScreen(List<SeenDimple> dimples) {
    public SideScreen {
        dimples = List.copyOf(dimples);
    }

    /** The deepest of them all; nothing where there is none. */
    public Length deepest() {
        return dimples.stream().map(SeenDimple::depth).max(Length::compareTo).orElse(Length.ZERO);
    }

    /** The steepest of them all. */
    public Angle steepest() {
        return Angle.ofSlope(dimples.stream()
                .map(SeenDimple::slope)
                .mapToDouble(Ratio::value)
                .max()
                .orElse(0));
    }

    /** The grade that a dimple of that depth and that slope would have. */
    public DimpleGrade grade() {
        return DimpleGrade.of(deepest(), steepest());
    }
}
