package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.LengthRange;
import java.util.Map;
import java.util.Optional;

/**
 * How far a landmark rises, at once and on the table: nothing here settles or fades.
 *
 * @param landmark the landmark
 * @param side its side
 * @param lift displacement along the landmark's lift direction, and its range over the plausible tissues
 * @param inEach the same in every plausible tissue, to be held against another plan's
 * @param lateral displacement along u
 * @param upward displacement along v
 * @param goal what was aimed at, where there is a goal
 */
public record LandmarkLift(
        Landmark landmark,
        Side side,
        LengthRange lift,
        Sampled inEach,
        Length lateral,
        Length upward,
        Optional<Length> goal) {

    /** What of its goal counts as reached: none of it less than nothing, none beyond it; empty where there is no goal. */
    public Optional<Fraction> partOfGoal() {
        return goal.map(aim ->
                Fraction.of(Math.max(0, Math.min(1, lift.central().per(aim)))));
    }

    /** The same with what is aimed at, of the goals of each side. */
    LandmarkLift towards(Map<Side, Map<Landmark, Length>> goals) {
        Optional<Length> aim = Optional.ofNullable(goals.get(side)).map(ofSide -> ofSide.get(landmark));
        return new LandmarkLift(landmark, side, lift, inEach, lateral, upward, aim);
    }
}
