package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.prediction.Prediction;
import java.util.List;

/**
 * A plan without violations beside the one that was drawn.
 *
 * @param plan the drawing, each thread under the name that it had
 * @param changes what became of the threads, in the order in which they were drawn; at least one
 * @param prediction what it would do
 * @param report its check, without violations
 */
public record NearestPlan(ThreadPlan plan, List<PlanChange> changes, Prediction prediction, CheckReport report) {
    public NearestPlan {
        changes = List.copyOf(changes);
    }
}
