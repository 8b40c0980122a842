package io.evenlift.domain.planning;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.Prediction;
import java.util.List;

/**
 * A plan that passes every check, with its prediction and its reasons.
 *
 * @param rank from 1
 * @param profile what it is best at
 * @param plan the drawing
 * @param prediction what it would do
 * @param warnings what the check told beside the prediction's own warnings
 * @param why what drove it
 */
public record PlanOption(
        int rank, Profile profile, ThreadPlan plan, Prediction prediction, List<Code> warnings, List<Why> why) {
    public PlanOption {
        warnings = List.copyOf(warnings);
        why = List.copyOf(why);
    }
}
