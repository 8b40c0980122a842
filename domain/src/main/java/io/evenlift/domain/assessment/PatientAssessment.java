package io.evenlift.domain.assessment;

import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.BodyMassIndex;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that was found on a patient before a plan is made. It holds no identity.
 *
 * @param age adults only
 * @param sex scales the chart
 * @param bodyMassIndex where known
 * @param sides both sides, each its own
 * @param skin quality of the skin
 * @param findings answers given; what is not in the map is unknown
 * @param previousProcedures absent when it was not asked, empty when there was none
 * @param concerns wishes; empty when none was named
 * @param sensitivity bruising and swelling
 * @param goals wished lift by landmark, 0 to 10 mm
 */
public record PatientAssessment(
        Age age,
        Sex sex,
        Optional<BodyMassIndex> bodyMassIndex,
        Map<Side, SideAssessment> sides,
        Skin skin,
        Map<Finding, Answer> findings,
        Optional<List<PreviousProcedure>> previousProcedures,
        Set<Concern> concerns,
        Sensitivity sensitivity,
        Map<Landmark, Length> goals) {

    private static final double HIGHEST_GOAL_MM = 10;

    /** @throws io.evenlift.domain.quantity.InvalidValue where a side is missing or a goal is out of range */
    public PatientAssessment {
        for (Side side : Side.values()) {
            if (!sides.containsKey(side)) {
                throw new InvalidValue("sides", "no " + side.word(), "left and right");
            }
        }
        sides = Collections.unmodifiableMap(new EnumMap<>(sides));
        findings = findings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(findings));
        previousProcedures = previousProcedures.map(List::copyOf);
        concerns = concerns.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(concerns));
        goals.values().forEach(goal -> goal.requireWithin(0, HIGHEST_GOAL_MM, "goal-lift"));
        goals = goals.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(goals));
    }

    public SideAssessment side(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }

    public Answer answer(Finding finding) {
        return findings.getOrDefault(finding, Answer.UNKNOWN);
    }

    public Optional<RegionAssessment> region(Side side, Region region) {
        return side(side).region(region);
    }

    /** The highest laxity of a region over both sides; empty where neither side was assessed there. */
    public Optional<LaxityGrade> worstLaxity(Region region) {
        return sides.values().stream()
                .flatMap(side -> side.region(region).stream())
                .map(RegionAssessment::laxity)
                .max(LaxityGrade::compareTo);
    }

    /** The same with another laxity in a region that was assessed. */
    public PatientAssessment withLaxity(Side side, Region region, LaxityGrade laxity) {
        Map<Region, RegionAssessment> regions = new EnumMap<>(side(side).regions());
        RegionAssessment found = region(side, region).orElseThrow();
        regions.put(region, new RegionAssessment(found.skin(), found.fat(), laxity));
        Map<Side, SideAssessment> changed = new EnumMap<>(sides);
        changed.put(side, new SideAssessment(regions, side(side).landmarks()));
        return new PatientAssessment(
                age, sex, bodyMassIndex, changed, skin, findings, previousProcedures, concerns, sensitivity, goals);
    }

    /** What was measured on the face, without history, findings and wishes: all that its chart and tissue follow from. */
    public PatientAssessment measures() {
        return new PatientAssessment(
                age,
                sex,
                Optional.empty(),
                sides,
                skin,
                Map.of(),
                Optional.empty(),
                Set.of(),
                Sensitivity.UNKNOWN,
                Map.of());
    }

    public FaceChart chart(Side side) {
        return FaceChart.of(sex, side(side).landmarks());
    }

    /** The tissue of every region whose skin was measured, softened where the skin's elasticity is not good. */
    public Map<Region, TissueStack> tissue(Side side) {
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        side(side)
                .regions()
                .forEach((region, found) -> found.tissue(region)
                        .ifPresent(stack -> tissue.put(
                                region,
                                stack.withSkinModulus(stack.skinModulus()
                                        .times(skin.modulusFactor().value())))));
        return tissue;
    }

    /** Every region that a wish can be about was looked at, on one side at least. */
    public boolean isAssessedForEveryConcern() {
        return Arrays.stream(Concern.values())
                .allMatch(concern -> worstLaxity(concern.region()).isPresent());
    }

    /** Where a region stands in an assessment, for instance {@code sides.left.regions.jowl}. */
    public static String place(Side side, Region region) {
        return "sides." + side.word() + ".regions." + region.word();
    }

    /** What is to be lifted: the named concerns, or where none was named every one with sagging found. */
    public Set<Concern> targets() {
        if (!concerns.isEmpty()) {
            return concerns;
        }
        Set<Concern> found = EnumSet.noneOf(Concern.class);
        for (Concern concern : Concern.values()) {
            if (worstLaxity(concern.region()).map(grade -> !grade.isNone()).orElse(false)) {
                found.add(concern);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
