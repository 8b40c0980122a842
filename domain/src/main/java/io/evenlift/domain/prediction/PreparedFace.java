package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One face with all that was prepared of it for predictions so far; not for sharing between threads. */
final class PreparedFace {
    /** On each side: six threads, each under its laws and with its changes. */
    private static final int MOST_FIELDS = 80;

    /** On each side; those of the plan that is changed, and of some before. */
    private static final int MOST_DRAWN = 8;

    private final PatientAssessment measures;
    private final PlausibleMedia media;
    private final LimbShares shares = new LimbShares();
    private final Map<Side, SideFields> fields = new EnumMap<>(Side.class);
    private final Map<Side, Map<DrawnSide, SideEffects>> known = new EnumMap<>(Side.class);

    /**
     * Nothing is prepared yet.
     *
     * @param measures of whom; only what was measured on the face counts
     * @param kept shared by whoever predicts side by side
     */
    PreparedFace(PatientAssessment measures, KeptTables kept, PlausibleMedia media) {
        this.measures = measures;
        this.media = media;
        for (Side side : Side.values()) {
            fields.put(side, new SideFields(measures, side, new ResponseTables(kept), shares));
            known.put(side, new LeastRecentlyUsed<>(MOST_DRAWN));
        }
    }

    PatientAssessment measures() {
        return measures;
    }

    SideFields side(Side side) {
        return Objects.requireNonNull(fields.get(side));
    }

    /** What threads do that were predicted before; each side's for one thread of the machine at a time. */
    Optional<SideEffects> known(DrawnSide drawn) {
        return Optional.ofNullable(known(drawn.side()).get(drawn));
    }

    void remember(DrawnSide drawn, SideEffects effects) {
        known(drawn.side()).put(drawn, effects);
    }

    private Map<DrawnSide, SideEffects> known(Side side) {
        return Objects.requireNonNull(known.get(side));
    }

    /** The fields of both sides. */
    Map<Side, SideFields> sides() {
        return fields;
    }

    PlausibleMedia media() {
        return media;
    }

    /** Forgets what was not asked for the longest; what it keeps has room for another plan. */
    void trim() {
        fields.values().forEach(side -> side.trim(MOST_FIELDS));
        shares.trim();
    }
}
