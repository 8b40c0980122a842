package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Ratio;
import java.util.List;

/**
 * What some threads use up of one limit together: the depth or the slope of one dimple, or the lift of one landmark. In
 * proportion to their tensions.
 *
 * @param perNewton what each thread uses up at 1 N, in parts of the limit; negative where it relieves
 */
public record LimitUse(List<Ratio> perNewton) {
    public LimitUse {
        perNewton = List.copyOf(perNewton);
    }

    /** The part of the limit that is used up at these tensions; above 1 it is exceeded. */
    public Ratio at(List<Force> tensions) {
        double sum = 0;
        for (int i = 0; i < perNewton.size(); i++) {
            sum += perNewton.get(i).value() * tensions.get(i).newtons();
        }
        return Ratio.of(sum);
    }
}
