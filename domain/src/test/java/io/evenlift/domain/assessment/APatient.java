package io.evenlift.domain.assessment;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.BodyMassIndex;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Patients for tests: a usual one, and what is different about the one at hand. */
public final class APatient {
    private static final Set<Region> USUALLY_ASSESSED = EnumSet.of(
            Region.TEMPLE,
            Region.PREAURICULAR,
            Region.MALAR,
            Region.CHEEK,
            Region.NASOLABIAL,
            Region.JOWL,
            Region.JAWLINE);

    private Age age;
    private Sex sex;
    private Optional<BodyMassIndex> bodyMassIndex;
    private final Map<Side, Map<Region, RegionAssessment>> regions = new EnumMap<>(Side.class);
    private final Map<Side, Map<Landmark, ChartPoint>> landmarks = new EnumMap<>(Side.class);
    private Skin skin;
    private final Map<Finding, Answer> findings = new EnumMap<>(Finding.class);
    private Optional<List<PreviousProcedure>> previousProcedures;
    private Set<Concern> concerns;
    private Sensitivity sensitivity;
    private final Map<Landmark, Length> goals = new EnumMap<>(Landmark.class);

    private APatient(PatientAssessment patient) {
        age = patient.age();
        sex = patient.sex();
        bodyMassIndex = patient.bodyMassIndex();
        for (Side side : Side.values()) {
            regions.put(side, new EnumMap<>(patient.side(side).regions()));
            landmarks.put(side, new EnumMap<>(Landmark.class));
            landmarks.get(side).putAll(patient.side(side).landmarks());
        }
        skin = patient.skin();
        findings.putAll(patient.findings());
        previousProcedures = patient.previousProcedures();
        concerns = patient.concerns();
        sensitivity = patient.sensitivity();
        goals.putAll(patient.goals());
    }

    public static APatient like(PatientAssessment patient) {
        return new APatient(patient);
    }

    /** A woman in whom every question was asked and nothing found but moderate sagging of the jowl, which she minds. */
    public static APatient a58YearOld() {
        Map<Region, RegionAssessment> oneSide = new EnumMap<>(Region.class);
        USUALLY_ASSESSED.forEach(region -> oneSide.put(region, region(1.2, 4.0, 1)));
        oneSide.put(Region.JOWL, region(1.2, 4.0, 2));
        SideAssessment side = new SideAssessment(oneSide, Map.of());
        Map<Finding, Answer> nothing = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            nothing.put(finding, Answer.NO);
        }
        return new APatient(new PatientAssessment(
                Age.ofYears(58),
                Sex.FEMALE,
                Optional.of(BodyMassIndex.ofKilogramsPerSquareMetre(22.5)),
                Map.of(Side.LEFT, side, Side.RIGHT, side),
                new Skin(SkinElasticity.GOOD, Photodamage.GLOGAU_2, Scarring.NONE),
                nothing,
                Optional.of(List.of()),
                Set.of(Concern.JOWL),
                new Sensitivity(SensitivityLevel.USUAL, SensitivityLevel.USUAL),
                Map.of()));
    }

    /** Measured by ultrasound. */
    public static RegionAssessment region(double skinMm, double fatMm, int laxity) {
        return new RegionAssessment(
                skin(skinMm),
                Optional.of(new FatThickness(Length.ofMillimetres(fatMm), ThicknessMethod.ULTRASOUND)),
                LaxityGrade.of(laxity));
    }

    /** Measured by ultrasound, the fat not at all. */
    public static RegionAssessment regionWithoutFat(double skinMm, int laxity) {
        return new RegionAssessment(skin(skinMm), Optional.empty(), LaxityGrade.of(laxity));
    }

    /** Taken between the arms of a calliper. */
    public static RegionAssessment fold(double foldMm, int laxity) {
        return new RegionAssessment(
                new SkinThickness(
                        Length.ofMillimetres(foldMm), ThicknessMethod.CALLIPER, ThicknessQuantity.DOUBLE_SKINFOLD),
                Optional.empty(),
                LaxityGrade.of(laxity));
    }

    private static SkinThickness skin(double skinMm) {
        return new SkinThickness(
                Length.ofMillimetres(skinMm), ThicknessMethod.ULTRASOUND, ThicknessQuantity.SINGLE_SKIN);
    }

    public static PreviousProcedure procedure(PreviousProcedure.Kind kind, Region region, int weeksAgo) {
        return new PreviousProcedure(kind, Optional.of(region), Optional.empty(), OptionalInt.of(weeksAgo));
    }

    public APatient aged(int years) {
        age = Age.ofYears(years);
        return this;
    }

    public APatient with(Sex newSex) {
        sex = newSex;
        return this;
    }

    public APatient withBodyMassIndex(double kilogramsPerSquareMetre) {
        bodyMassIndex = Optional.of(BodyMassIndex.ofKilogramsPerSquareMetre(kilogramsPerSquareMetre));
        return this;
    }

    public APatient withUnknownBodyMassIndex() {
        bodyMassIndex = Optional.empty();
        return this;
    }

    public APatient with(Finding finding, Answer answer) {
        findings.put(finding, answer);
        return this;
    }

    public APatient withoutAnswerTo(Finding finding) {
        findings.remove(finding);
        return this;
    }

    public APatient with(Skin newSkin) {
        skin = newSkin;
        return this;
    }

    public APatient with(Sensitivity newSensitivity) {
        sensitivity = newSensitivity;
        return this;
    }

    public APatient with(Side side, Region region, RegionAssessment found) {
        regions.get(side).put(region, found);
        return this;
    }

    public APatient with(Region region, RegionAssessment foundOnBothSides) {
        return with(Side.LEFT, region, foundOnBothSides).with(Side.RIGHT, region, foundOnBothSides);
    }

    public APatient without(Side side, Region region) {
        regions.get(side).remove(region);
        return this;
    }

    public APatient without(Region region) {
        return without(Side.LEFT, region).without(Side.RIGHT, region);
    }

    public APatient with(Side side, Landmark landmark, ChartPoint place) {
        landmarks.get(side).put(landmark, place);
        return this;
    }

    public APatient wishing(Concern... wishes) {
        concerns = Set.of(wishes);
        return this;
    }

    public APatient with(Landmark landmark, Length goal) {
        goals.put(landmark, goal);
        return this;
    }

    /** One more, whatever was done before. */
    public APatient with(PreviousProcedure procedure) {
        List<PreviousProcedure> more = new ArrayList<>(previousProcedures.orElse(List.of()));
        more.add(procedure);
        previousProcedures = Optional.of(more);
        return this;
    }

    public APatient withoutAnswerToPreviousProcedures() {
        previousProcedures = Optional.empty();
        return this;
    }

    public PatientAssessment assessment() {
        return new PatientAssessment(
                age,
                sex,
                bodyMassIndex,
                Map.of(Side.LEFT, side(Side.LEFT), Side.RIGHT, side(Side.RIGHT)),
                skin,
                findings,
                previousProcedures,
                concerns,
                sensitivity,
                goals);
    }

    private SideAssessment side(Side side) {
        return new SideAssessment(regions.get(side), landmarks.get(side));
    }
}
