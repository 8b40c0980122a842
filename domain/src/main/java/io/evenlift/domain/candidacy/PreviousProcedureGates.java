package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.PreviousProcedure;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in the tissue from before. A foreign body that stays, on a path, leaves no plan; what settles is waited for;
 * a face that was lifted before is a reason to be recorded. Worked example: hyaluronic filler in the cheek 1 week ago,
 * bar 4 weeks, gives a deferral of 3 weeks.
 */
final class PreviousProcedureGates implements CandidacyRule {
    private static final String PLACE = "previousProcedures";
    private static final int FILLER_WEEKS = 4;
    private static final int TOXIN_WEEKS = 2;
    private static final int ENERGY_WEEKS = 4;
    private static final int SURGERY_WEEKS = 26;
    private static final int THREAD_WEEKS = 13;
    private static final int THREADS_LEFT_WEEKS = 26;

    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        if (patient.previousProcedures().isEmpty()) {
            return List.of(Reason.of(
                    "previous-procedures-missing", Severity.MISSING, List.of(PLACE), "assumed-candidacy-gates"));
        }
        List<Reason> reasons = new ArrayList<>();
        List<PreviousProcedure> procedures = patient.previousProcedures().get();
        for (int i = 0; i < procedures.size(); i++) {
            if (procedures.get(i).mayLieOnAPath()) {
                reasons.addAll(reasons(procedures.get(i), PLACE + "." + i));
            }
        }
        return reasons;
    }

    private static List<Reason> reasons(PreviousProcedure procedure, String place) {
        return switch (procedure.kind()) {
            case THREAD_NON_ABSORBABLE, THREAD_UNKNOWN, FILLER_PERMANENT, FILLER_UNKNOWN ->
                List.of(Reason.of(
                        "lasting-material-on-path", Severity.ABSOLUTE, List.of(place), "assumed-candidacy-gates"));
            case IMPLANT -> List.of(Reason.of("implant-on-path", Severity.ABSOLUTE, List.of(place), "kim-hj-2020"));
            case FILLER_HYALURONIC -> wait(procedure, place, "recent-filler", FILLER_WEEKS, "assumed-waiting-times");
            case BOTULINUM_TOXIN -> wait(procedure, place, "recent-toxin", TOXIN_WEEKS, "assumed-waiting-times");
            case ENERGY_DEVICE -> wait(procedure, place, "recent-energy-device", ENERGY_WEEKS, "assumed-waiting-times");
            case THREAD_ABSORBABLE -> afterThreads(procedure, place);
            case FACELIFT ->
                afterSurgery(procedure, Reason.of("previous-facelift", Severity.RELATIVE, List.of(place), "fabi-2021"));
            case FAT_GRAFT, BONE_CONTOURING ->
                afterSurgery(
                        procedure,
                        Reason.of("altered-planes", Severity.CAUTION, List.of(place), "assumed-candidacy-gates"));
        };
    }

    /** What surgery leaves for good is told in any case; while it heals it is waited for. */
    private static List<Reason> afterSurgery(PreviousProcedure procedure, Reason lasting) {
        String place = lasting.inputs().get(0);
        if (procedure.weeksAgo().isEmpty()) {
            return List.of(
                    lasting,
                    Reason.of(
                            "surgery-date-not-known",
                            Severity.CAUTION,
                            List.of(place + ".weeksAgo"),
                            "assumed-waiting-times"));
        }
        int rest = SURGERY_WEEKS - procedure.weeksAgo().getAsInt();
        return rest <= 0
                ? List.of(lasting)
                : List.of(lasting, Reason.deferral("recent-surgery", place, rest, "assumed-waiting-times"));
    }

    private static List<Reason> afterThreads(PreviousProcedure procedure, String place) {
        boolean waited = procedure.weeksAgo().orElse(0) >= THREAD_WEEKS;
        boolean longAgo = procedure.weeksAgo().orElse(0) >= THREADS_LEFT_WEEKS;
        return waited && !longAgo
                ? List.of(Reason.of("threads-may-be-left", Severity.CAUTION, List.of(place), "assumed-waiting-times"))
                : wait(procedure, place, "recent-thread-lift", THREAD_WEEKS, "assumed-waiting-times");
    }

    private static List<Reason> wait(
            PreviousProcedure procedure, String place, String code, int weeks, String citation) {
        if (procedure.weeksAgo().isEmpty()) {
            return List.of(
                    Reason.of("procedure-date-missing", Severity.MISSING, List.of(place + ".weeksAgo"), citation));
        }
        int rest = weeks - procedure.weeksAgo().getAsInt();
        return rest <= 0 ? List.of() : List.of(Reason.deferral(code, place, rest, citation));
    }
}
