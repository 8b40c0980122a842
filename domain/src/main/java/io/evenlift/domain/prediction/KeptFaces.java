package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.thread.Catalogue;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;

/**
 * The faces met last, with all that predictors prepared of them: who draws a plan changes it again and again, and most of it stays.
 * Another plan on the same face is answered sooner, and the same. What is kept is what was measured on the face, no history,
 * finding or wish. Safe to share between threads: who takes a face has it alone until it is given back.
 */
public final class KeptFaces {
    /** 60 to 95 MB each. */
    private static final int MOST = 2;

    private final KeptTables tables;
    private final Parallel parallel;
    /** Given up where memory is short. */
    private final Map<PatientAssessment, SoftReference<PreparedFace>> idle = new LeastRecentlyUsed<>(MOST);

    /**
     * Keeps none yet.
     *
     * @param tables shared by all predictors; they change no answer
     * @param parallel lent to them; it changes no answer
     */
    public KeptFaces(KeptTables tables, Parallel parallel) {
        this.tables = tables;
        this.parallel = parallel;
    }

    /** A predictor with the candidate's face, which nobody else has until it is given back. */
    public Predictor take(EligibleCandidate candidate, Catalogue catalogue) {
        PatientAssessment measures = candidate.assessment().measures();
        PreparedFace face = idle(measures).orElseGet(() -> new PreparedFace(measures, tables, PlausibleMedia.kept()));
        return new Predictor(candidate, catalogue, face, parallel);
    }

    private Optional<PreparedFace> idle(PatientAssessment measures) {
        synchronized (idle) {
            return Optional.ofNullable(idle.remove(measures)).flatMap(face -> Optional.ofNullable(face.get()));
        }
    }

    /** For whoever asks next; the predictor is not to be used any more. */
    public void giveBack(Predictor predictor) {
        PreparedFace face = predictor.face();
        face.trim();
        synchronized (idle) {
            idle.put(face.measures(), new SoftReference<>(face));
        }
    }
}
