package io.evenlift.domain.planning.check;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The patient's own chart, zones and tissue, drawn up once for all plans that are checked. */
final class CheckedFace {
    private final Map<Side, FaceChart> charts = new EnumMap<>(Side.class);
    private final Map<Side, List<LocatedZone>> zones = new EnumMap<>(Side.class);
    private final Map<Side, TissueMap> tissue = new EnumMap<>(Side.class);

    CheckedFace(PatientAssessment patient) {
        for (Side side : Side.values()) {
            charts.put(side, patient.chart(side));
            zones.put(side, DangerZone.allOn(chart(side)));
            tissue.put(side, new TissueMap(chart(side), patient.tissue(side)));
        }
    }

    FaceChart chart(Side side) {
        return Objects.requireNonNull(charts.get(side));
    }

    List<LocatedZone> zones(Side side) {
        return Objects.requireNonNull(zones.get(side));
    }

    TissueMap tissue(Side side) {
        return Objects.requireNonNull(tissue.get(side));
    }
}
