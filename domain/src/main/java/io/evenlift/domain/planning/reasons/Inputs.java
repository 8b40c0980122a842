package io.evenlift.domain.planning.reasons;

import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where in a request the inputs of a plan stand. An input of the assessment that was not sent is not named. */
final class Inputs {
    /** Places under which regions are looked up lie no further apart along a limb. */
    private static final Length STEP = Length.ofMillimetres(5);

    private static final double HALF = 0.5;

    private final PatientAssessment patient;
    private final Catalogue catalogue;
    private final Map<Side, TissueMap> tissue = new EnumMap<>(Side.class);

    Inputs(PatientAssessment patient, Catalogue catalogue) {
        this.patient = patient;
        this.catalogue = catalogue;
        for (Side side : Side.values()) {
            Map<Region, TissueStack> found = patient.tissue(side);
            if (!found.isEmpty()) {
                tissue.put(side, new TissueMap(patient.chart(side), found));
            }
        }
    }

    /** The measured regions whose tissue counts at any of these places, by half as much as the first of them or more. */
    Set<Region> regionsUnder(Side side, Collection<ChartPoint> places) {
        TissueMap map = Objects.requireNonNull(tissue.get(side));
        Set<Region> regions = new TreeSet<>();
        for (ChartPoint place : places) {
            List<RegionShare> shares = map.sharesAt(place);
            double largest = shares.stream()
                    .mapToDouble(share -> share.share().value())
                    .max()
                    .orElseThrow();
            shares.stream()
                    .filter(share -> share.share().value() >= HALF * largest)
                    .map(RegionShare::region)
                    .forEach(regions::add);
        }
        return regions;
    }

    /** The same under the barbs of a limb. */
    Set<Region> regionsUnder(Side side, Limb limb) {
        return regionsUnder(
                side,
                limb.path().sampled(limb.barbedFrom(), limb.barbedTo(), STEP).stream()
                        .map(BuriedPoint::at)
                        .toList());
    }

    /** The same under the barbs of a thread. */
    Set<Region> regionsUnder(PlacedThread thread) {
        Set<Region> regions = new TreeSet<>();
        thread.fixation().limbs().forEach(limb -> regions.addAll(regionsUnder(thread.side(), limb)));
        return regions;
    }

    RegionAssessment found(Side side, Region region) {
        return patient.region(side, region).orElseThrow();
    }

    static String laxity(Side side, Region region) {
        return PatientAssessment.place(side, region) + ".laxityGrade";
    }

    static String skin(Side side, Region region) {
        return PatientAssessment.place(side, region) + ".skinThicknessMm";
    }

    static String fat(Side side, Region region) {
        return PatientAssessment.place(side, region) + ".fatThicknessMm";
    }

    /** Thickness of skin and, where it was found, of fat in these regions. */
    List<String> thicknesses(Side side, Set<Region> regions) {
        List<String> inputs = new ArrayList<>();
        for (Region region : regions) {
            inputs.add(skin(side, region));
            if (found(side, region).fat().isPresent()) {
                inputs.add(fat(side, region));
            }
        }
        return inputs;
    }

    /** How the skin springs back, where it was judged and makes the skin softer. */
    List<String> elasticity() {
        SkinElasticity elasticity = patient.skin().elasticity();
        return elasticity == SkinElasticity.REDUCED || elasticity == SkinElasticity.POOR
                ? List.of("skin.elasticity")
                : List.of();
    }

    /** What the goals of these landmarks come from: concerns that were named, the sagging that was found, wishes. */
    List<String> goals(Side side, Collection<Landmark> landmarks) {
        Set<String> inputs = new LinkedHashSet<>();
        for (Concern concern : patient.targets()) {
            if (landmarks.contains(concern.landmark())) {
                if (!patient.concerns().isEmpty()) {
                    inputs.add("concerns");
                }
                patient.region(side, concern.region()).ifPresent(found -> inputs.add(laxity(side, concern.region())));
            }
        }
        for (Landmark landmark : landmarks) {
            if (patient.goals().containsKey(landmark)) {
                inputs.add("goalLiftMm." + landmark.word());
            }
        }
        return List.copyOf(inputs);
    }

    static String landmarks(Side side) {
        return "sides." + side.word() + ".landmarksMm";
    }

    /** What the chart of a side is made of. */
    List<String> chart(Side side) {
        return patient.side(side).landmarks().isEmpty() ? List.of("sex") : List.of("sex", landmarks(side));
    }

    /** A thread of the caller's by its place in the request, another by the catalogue. */
    String product(ThreadProduct product) {
        List<ThreadProduct> own = catalogue.products().stream()
                .filter(each -> each.origin() == ThreadProduct.Origin.CALLER)
                .toList();
        return own.contains(product) ? "catalogue.threads." + own.indexOf(product) : "catalogue";
    }
}
