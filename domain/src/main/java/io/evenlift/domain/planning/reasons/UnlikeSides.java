package io.evenlift.domain.planning.reasons;

import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.planning.search.CountBound;
import io.evenlift.domain.planning.search.Grounds;
import io.evenlift.domain.planning.search.TensionBound;
import io.evenlift.domain.planning.search.TensionBound.Dimple;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** In which inputs the sides of a patient were found unlike, and which of these drive them apart in a plan. */
final class UnlikeSides {
    private final PatientAssessment patient;

    /** A region of a side that was found unlike the same region of the other. */
    private record Place(Side side, Region region) {}

    UnlikeSides(PatientAssessment patient) {
        this.patient = patient;
    }

    /** Sagging of what is to be lifted, then thickness of skin and fat, then landmarks. */
    List<String> all() {
        return unlike(sagging -> true, input -> true);
    }

    /**
     * The same without what has no part in a plan: sagging whose goals no thread lifts, or would be the same with the sagging
     * of the other side, or only be higher or lower where no number of either side is owed to how high they are; tissue and
     * landmarks that no number of their side rests on.
     *
     * @param behind the inputs that the numbers rest on
     */
    List<String> driving(List<Grounds.OfSide> grounds, Collection<String> behind) {
        Set<Landmark> lifted = EnumSet.noneOf(Landmark.class);
        for (Grounds.OfSide side : grounds) {
            side.threads().forEach(thread -> lifted.addAll(thread.lifts()));
        }
        boolean heightCounts = grounds.stream().anyMatch(UnlikeSides::owesToItsGoals);
        return unlike(place -> drives(place, lifted, heightCounts), behind::contains);
    }

    private List<String> unlike(Predicate<Place> sagging, Predicate<String> other) {
        List<String> inputs = new ArrayList<>();
        unlike(found -> Optional.of(found.laxity())).stream()
                .filter(place -> isToBeLifted(place.region()))
                .filter(sagging)
                .forEach(place -> inputs.add(Inputs.laxity(place.side(), place.region())));
        List<String> rest = new ArrayList<>();
        unlike(found -> found.skin().singleSkin())
                .forEach(place -> rest.add(Inputs.skin(place.side(), place.region())));
        unlike(found -> found.fat().map(fat -> fat.value()))
                .forEach(place -> rest.add(Inputs.fat(place.side(), place.region())));
        if (!patient.side(Side.LEFT).landmarks().equals(patient.side(Side.RIGHT).landmarks())) {
            for (Side side : Side.values()) {
                if (!patient.side(side).landmarks().isEmpty()) {
                    rest.add(Inputs.landmarks(side));
                }
            }
        }
        rest.stream().filter(other).forEach(inputs::add);
        return inputs;
    }

    private List<Place> unlike(Function<RegionAssessment, Optional<?>> measure) {
        List<Place> unlike = new ArrayList<>();
        for (Region region : Region.values()) {
            Optional<?> left = patient.region(Side.LEFT, region).flatMap(measure);
            Optional<?> right = patient.region(Side.RIGHT, region).flatMap(measure);
            if (!left.equals(right)) {
                left.ifPresent(found -> unlike.add(new Place(Side.LEFT, region)));
                right.ifPresent(found -> unlike.add(new Place(Side.RIGHT, region)));
            }
        }
        return unlike;
    }

    private boolean isToBeLifted(Region region) {
        return patient.targets().stream().anyMatch(concern -> concern.region() == region);
    }

    /** Whether a number of a side is what it is by how high the side's goals are. */
    private static boolean owesToItsGoals(Grounds.OfSide side) {
        Set<CountBound> asked = EnumSet.of(CountBound.GOALS_REACHED, CountBound.ENOUGH, CountBound.FEWEST);
        return asked.contains(side.count())
                || side.threads().stream()
                        .flatMap(thread -> thread.tension().stream())
                        .anyMatch(UnlikeSides::owesToTheGoals);
    }

    private static boolean owesToTheGoals(TensionBound bound) {
        return bound.fold(
                dimple -> dimple.limit() == Dimple.Limit.GENTLE_DEPTH,
                held -> false,
                noGain -> !noGain.reached().isEmpty(),
                asked -> asked == TensionBound.Asked.ENOUGH);
    }

    private boolean drives(Place place, Set<Landmark> lifted, boolean heightCounts) {
        Map<Landmark, Length> goals = goals(patient, place.side(), lifted);
        Map<Landmark, Length> likeTheOther = goals(asOnTheOtherSide(place), place.side(), lifted);
        return heightCounts ? !goals.equals(likeTheOther) : !goals.keySet().equals(likeTheOther.keySet());
    }

    private static Map<Landmark, Length> goals(PatientAssessment patient, Side side, Set<Landmark> lifted) {
        Map<Landmark, Length> goals = LiftGoals.of(patient, side);
        goals.keySet().retainAll(lifted);
        return goals;
    }

    private PatientAssessment asOnTheOtherSide(Place place) {
        Side other = place.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
        LaxityGrade laxity = patient.region(other, place.region())
                .map(RegionAssessment::laxity)
                .orElse(LaxityGrade.of(0));
        return patient.withLaxity(place.side(), place.region(), laxity);
    }
}
