package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/**
 * What a site's dimple would be after one change, predicted anew with the whole plan; whether the change is allowed is
 * for a review of the changed plan to say.
 *
 * @param code the change
 * @param plane the plane after it, where it changes
 * @param tension the thread's tension after it, where it changes
 * @param depth the dimple's depth after it
 * @param lostLift what it costs at the landmark that the plan lifts most on that side; negative where it gains
 */
public record Counterfactual(
        Code code, Optional<Plane> plane, Optional<Force> tension, Length depth, Length lostLift) {}
