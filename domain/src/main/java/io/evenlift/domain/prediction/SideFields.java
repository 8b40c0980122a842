package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.plan.PlacedThread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of one side: every tissue variant and every thread laid so far, each computed once. */
final class SideFields {
    private final PatientAssessment patient;
    private final Side side;
    private final FaceChart chart;
    private final ResponseTables tables;
    private final Map<TissueVariant, TissueMap> tissues = new HashMap<>();
    private final Map<Laid, ThreadField> threads = new HashMap<>();

    private record Laid(TissueVariant variant, ThreadLaw law, FixationTechnique fixation) {}

    SideFields(PatientAssessment patient, Side side, ResponseTables tables) {
        this.patient = patient;
        this.side = side;
        this.chart = patient.chart(side);
        this.tables = tables;
    }

    FaceChart chart() {
        return chart;
    }

    TissueMap tissue(TissueVariant variant) {
        return tissues.computeIfAbsent(variant, v -> new TissueMap(chart, v.of(patient, side)));
    }

    /** The tissue of one region, without the rest of the face. */
    TissueStack tissueOf(TissueVariant variant, Region region) {
        return variant.change(
                patient,
                region,
                patient.region(side, region).orElseThrow(),
                tissue(TissueVariant.AS_FOUND).of(region));
    }

    SideField of(TissueVariant variant, List<PlacedThread> laid) {
        return of(variant, ThreadLaw.CENTRAL, laid);
    }

    SideField of(TissueVariant variant, ThreadLaw law, List<PlacedThread> laid) {
        return new SideField(
                tissue(variant),
                laid.stream()
                        .map(thread -> new SideField.Pull(field(variant, law, thread.fixation()), thread.tension()))
                        .toList());
    }

    private ThreadField field(TissueVariant variant, ThreadLaw law, FixationTechnique fixation) {
        return threads.computeIfAbsent(
                new Laid(variant, law, fixation),
                laid -> new ThreadField(
                        tissue(variant), ThreadLoad.atOneNewton(fixation, law), tables, ThreadField.Depths.AS_DRAWN));
    }

    /** A single force in the tissue as it was found; kept nowhere. */
    ThreadField single(BuriedForce force) {
        return new ThreadField(tissue(TissueVariant.AS_FOUND), List.of(force), tables, ThreadField.Depths.AS_DRAWN);
    }

    /** A thread for a search: kept nowhere, its depths on the lattice that a search shares. */
    ThreadField trial(FixationTechnique fixation) {
        return new ThreadField(
                tissue(TissueVariant.AS_FOUND),
                ThreadLoad.atOneNewton(fixation, ThreadLaw.CENTRAL),
                tables,
                ThreadField.Depths.ON_THE_SEARCH_LATTICE);
    }
}
