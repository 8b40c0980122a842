package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The lift to aim at, by the laxity of the region that sags: the middle of the row of {@code goals.csv}, or the patient's
 * wish where it asks for less than the row's upper end. All rows are assumptions.
 */
public final class LiftGoals {
    /** Above this a lift is warned of (assumption; a surgical facelift raised the jowl by 6 mm). */
    public static final Length WARN_ABOVE = Length.ofMillimetres(3);

    /** Above this a plan is refused, and above it the linear model is not to be believed. */
    public static final Length REFUSE_ABOVE = Length.ofMillimetres(5);

    private static final List<Goal> GOALS =
            Tables.read(LiftGoals.class, "goals.csv").stream().map(Goal::of).toList();

    private LiftGoals() {}

    private record Goal(Region region, int grade, Length low, Length high) {
        static Goal of(Row row) {
            return new Goal(
                    Word.parse(Region.class, row.text("region"), "region"),
                    row.integer("grade"),
                    row.length("low_mm"),
                    row.length("high_mm"));
        }

        Length middle() {
            return low.plus(high).times(0.5);
        }
    }

    /** The goals of each side. */
    public static Map<Side, Map<Landmark, Length>> of(PatientAssessment patient) {
        Map<Side, Map<Landmark, Length>> goals = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            goals.put(side, of(patient, side));
        }
        return goals;
    }

    /** The goals of a side; a landmark that neither a concern nor a wish asks for has none. */
    public static Map<Landmark, Length> of(PatientAssessment patient, Side side) {
        Map<Landmark, Length> goals = new EnumMap<>(Landmark.class);
        for (Concern concern : patient.targets()) {
            patient.region(side, concern.region()).ifPresent(found -> {
                for (Goal goal : GOALS) {
                    if (goal.region() == concern.region()
                            && goal.grade() == found.laxity().grade()
                            && goal.high().millimetres() > 0) {
                        goals.merge(concern.landmark(), aim(patient, concern.landmark(), goal), Length::max);
                    }
                }
            });
        }
        patient.goals().forEach((landmark, wish) -> goals.putIfAbsent(landmark, wish.min(WARN_ABOVE)));
        goals.values().removeIf(goal -> goal.equals(Length.ZERO));
        return goals;
    }

    private static Length aim(PatientAssessment patient, Landmark landmark, Goal goal) {
        Length wish = patient.goals().getOrDefault(landmark, goal.middle());
        return wish.min(goal.high());
    }
}
