package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SensitivityLevel;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionalThickness;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan and the person to whom the published rate is assigned: the threads of {@code reference_plan.csv} in a woman of
 * 50 with the published mean skin, the SMAS at its published mean depth and nothing found but moderate sagging of fold and
 * jowl. All of it an assumption (assumed-reference-plan): no series tells its plans.
 */
public final class ReferencePlan {
    private static final Set<Region> ON_THE_WAY = EnumSet.of(
            Region.TEMPLE,
            Region.PREAURICULAR,
            Region.MALAR,
            Region.CHEEK,
            Region.NASOLABIAL,
            Region.JOWL,
            Region.JAWLINE);
    private static final int MODERATE = 2;

    // As the search lays a temple entry (assumed-layout-entries): out of the fascia within 9 mm, in deep fat under the
    // frontal branch's corridor, and up to the barbs' depth over 11 mm that end 2 mm before them.
    private static final Length INTO_FASCIA = Length.ofMillimetres(0.3);
    private static final double RISE_MM = 9;
    private static final double BEFORE_BARBS_MM = 2;
    private static final double DESCENT_MM = 11;
    private static final double LEG_MM = 15;
    private static final double DEEP_IN_FAT = 0.8;
    private static final double MID_FAT = 0.5;

    private ReferencePlan() {}

    /** The person. */
    public static PatientAssessment person() {
        Map<Region, RegionAssessment> regions = new EnumMap<>(Region.class);
        for (Region region : ON_THE_WAY) {
            SkinThickness mean = new SkinThickness(
                    RegionalThickness.of(region).skin(Sex.FEMALE),
                    ThicknessMethod.ULTRASOUND,
                    ThicknessQuantity.SINGLE_SKIN);
            regions.put(region, new RegionAssessment(mean, Optional.empty(), LaxityGrade.of(MODERATE)));
        }
        SideAssessment side = new SideAssessment(regions, Map.of());
        Map<Finding, Answer> nothing = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            nothing.put(finding, Answer.NO);
        }
        return new PatientAssessment(
                Age.ofYears(RateEstimates.MIDDLE_YEARS),
                Sex.FEMALE,
                Optional.empty(),
                Map.of(Side.LEFT, side, Side.RIGHT, side),
                new Skin(SkinElasticity.GOOD, Photodamage.UNKNOWN, Scarring.NONE),
                nothing,
                Optional.of(List.of()),
                Set.of(Concern.NASOLABIAL_FOLD, Concern.JOWL),
                new Sensitivity(SensitivityLevel.USUAL, SensitivityLevel.USUAL),
                Map.of());
    }

    /** The threads, in this person. */
    public static ThreadPlan threads() {
        PatientAssessment person = person();
        List<PlacedThread> threads = new ArrayList<>();
        for (Side side : Side.values()) {
            TissueMap tissue = new TissueMap(person.chart(side), person.tissue(side));
            for (Row row : Tables.read(ReferencePlan.class, "reference_plan.csv")) {
                ProductId product = ProductId.of(row.text("product"));
                threads.add(new PlacedThread(
                        ThreadId.of(side.word() + "-" + row.text("thread")),
                        side,
                        product,
                        laid(row, tissue, person.chart(side), product),
                        row.force("tension_n")));
            }
        }
        return new ThreadPlan(threads);
    }

    private static FixationTechnique laid(Row row, TissueMap tissue, FaceChart chart, ProductId product) {
        ChartPoint entry = new ChartPoint(row.length("entry_u_mm"), row.length("entry_v_mm"));
        ChartPoint target = chart.landmark(Word.parse(Landmark.class, row.text("target"), "landmark"));
        ThreadProduct.BarbedPart barbed =
                Catalogue.builtIn().find(product).flatMap(ThreadProduct::barbed).orElseThrow();
        double straight = entry.distanceTo(target).millimetres();
        double settled = straight - barbed.to().millimetres() - BEFORE_BARBS_MM;
        BuriedPoint anchor = new BuriedPoint(entry, tissue.at(entry).smasTop().plus(INTO_FASCIA));
        List<BuriedPoint> points = new ArrayList<>(List.of(anchor));
        addLegs(points, target, RISE_MM / straight, (settled - DESCENT_MM) / straight, DEEP_IN_FAT, tissue);
        addLegs(points, target, settled / straight, 1, MID_FAT, tissue);
        ThreadPath path = new ThreadPath(points);
        Limb limb = new Limb(
                LimbRole.SINGLE,
                Plane.FAT,
                path,
                path.length().minus(barbed.to()),
                path.length().minus(barbed.from()));
        return new FixationTechnique.TempleEntry(
                limb, new Anchor(anchor, AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.VERTICAL));
    }

    /** Points no further apart than a leg between two parts of the way, each at this part of its own fat. */
    private static void addLegs(
            List<BuriedPoint> points, ChartPoint target, double from, double to, double partOfFat, TissueMap tissue) {
        ChartPoint entry = points.get(0).at();
        double length = entry.distanceTo(target).millimetres() * (to - from);
        int legs = (int) Math.ceil(length / LEG_MM);
        for (int i = 0; i <= legs; i++) {
            double part = from + (to - from) * i / legs;
            ChartPoint place = new ChartPoint(
                    entry.u().times(1 - part).plus(target.u().times(part)),
                    entry.v().times(1 - part).plus(target.v().times(part)));
            TissueStack here = tissue.at(place);
            points.add(new BuriedPoint(place, here.skin().plus(here.fat().times(partOfFat))));
        }
    }
}
