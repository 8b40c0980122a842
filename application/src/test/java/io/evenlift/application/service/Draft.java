package io.evenlift.application.service;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.FatThickness;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.BodyMassIndex;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An eligible woman of 45 with sagging jowls, to be changed by a test, her entries in any order. */
final class Draft {
    int years = 45;
    Sex sex = Sex.FEMALE;
    double bodyMassIndex = 22;
    Skin skin = new Skin(SkinElasticity.GOOD, Photodamage.GLOGAU_1, Scarring.NONE);
    Sensitivity sensitivity = Sensitivity.UNKNOWN;
    Map<Finding, Answer> findings = new LinkedHashMap<>();
    Map<Side, Map<Region, RegionAssessment>> regions = new LinkedHashMap<>();
    Map<Side, Map<Landmark, ChartPoint>> landmarks = new LinkedHashMap<>();
    Set<Concern> concerns = new LinkedHashSet<>(List.of(Concern.JOWL, Concern.JAWLINE));
    Map<Landmark, Length> goals = new LinkedHashMap<>();
    List<PreviousProcedure> previousProcedures = new ArrayList<>();

    Draft() {
        for (Finding finding : Finding.values()) {
            findings.put(finding, Answer.NO);
        }
        for (Side side : Side.values()) {
            regions.put(side, new LinkedHashMap<>());
            landmarks.put(side, new LinkedHashMap<>());
            for (Region region : List.of(
                    Region.TEMPLE, Region.MALAR, Region.CHEEK, Region.JOWL, Region.JAWLINE, Region.NASOLABIAL)) {
                regions.get(side).put(region, measured(1.2, 4.0, 2));
            }
        }
    }

    static RegionAssessment measured(double skinMm, double fatMm, int laxity) {
        return new RegionAssessment(
                singleSkin(skinMm),
                Optional.of(new FatThickness(Length.ofMillimetres(fatMm), ThicknessMethod.ULTRASOUND)),
                LaxityGrade.of(laxity));
    }

    static RegionAssessment withoutFat(double skinMm, int laxity) {
        return new RegionAssessment(singleSkin(skinMm), Optional.empty(), LaxityGrade.of(laxity));
    }

    private static SkinThickness singleSkin(double skinMm) {
        return new SkinThickness(
                Length.ofMillimetres(skinMm), ThicknessMethod.ULTRASOUND, ThicknessQuantity.SINGLE_SKIN);
    }

    static ChartPoint at(double u, double v) {
        return new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v));
    }

    /** The same entries, put down the other way round. */
    Draft backwards() {
        findings = backwards(findings);
        regions.replaceAll((side, found) -> backwards(found));
        regions = backwards(regions);
        landmarks.replaceAll((side, found) -> backwards(found));
        landmarks = backwards(landmarks);
        goals = backwards(goals);
        List<Concern> wishes = new ArrayList<>(concerns);
        Collections.reverse(wishes);
        concerns = new LinkedHashSet<>(wishes);
        return this;
    }

    private static <K, V> Map<K, V> backwards(Map<K, V> map) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        Map<K, V> turned = new LinkedHashMap<>();
        entries.forEach(entry -> turned.put(entry.getKey(), entry.getValue()));
        return turned;
    }

    PatientAssessment assessment() {
        Map<Side, SideAssessment> sides = new LinkedHashMap<>();
        regions.forEach((side, found) -> sides.put(side, new SideAssessment(found, landmarks.get(side))));
        return new PatientAssessment(
                Age.ofYears(years),
                sex,
                Optional.of(BodyMassIndex.ofKilogramsPerSquareMetre(bodyMassIndex)),
                sides,
                skin,
                findings,
                Optional.of(previousProcedures),
                concerns,
                sensitivity,
                goals);
    }
}
