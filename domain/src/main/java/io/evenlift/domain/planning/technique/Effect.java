package io.evenlift.domain.planning.technique;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.quantity.Force;
import java.util.Comparator;

/**
 * What a thread does in one technique at one tension.
 *
 * @param plan the thread alone
 * @param prediction what it would do
 * @param report which rules it breaks, and what it meets
 */
public record Effect(ThreadPlan plan, Prediction prediction, CheckReport report) {
    PlacedThread thread() {
        return plan.threads().get(0);
    }

    public Force tension() {
        return thread().tension();
    }

    Side side() {
        return thread().side();
    }

    /** The lift of the landmark that it lifts most. */
    LandmarkLift most() {
        return prediction.lifts().stream()
                .max(Comparator.comparing(lift -> lift.lift().central()))
                .orElseThrow();
    }
}
