package io.evenlift.domain.candidacy;

import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One gate for each finding of history and medication, read from {@code finding_gates.csv}: what a "yes" does, and
 * whether a plan can be made while it is unknown.
 */
final class FindingGates implements CandidacyRule {
    private final List<Gate> gates = Tables.read(FindingGates.class, "finding_gates.csv").stream()
            .map(Gate::of)
            .toList();

    /**
     * What one finding does.
     *
     * @param weeks how long a deferral lasts at most
     * @param until what ends it
     */
    private record Gate(
            Finding finding,
            Severity ifYes,
            OptionalInt weeks,
            Optional<Code> until,
            boolean mustBeKnown,
            List<CitationKey> citations) {
        static Gate of(Row row) {
            return new Gate(
                    Word.parse(Finding.class, row.text("finding"), "finding"),
                    Word.parse(Severity.class, row.text("if_yes"), "severity"),
                    row.isBlank("weeks") ? OptionalInt.empty() : OptionalInt.of(row.integer("weeks")),
                    row.isBlank("until") ? Optional.empty() : Optional.of(Code.of(row.text("until"))),
                    row.text("must_be_known").equals("yes"),
                    row.citations("citations"));
        }

        boolean concerns(PatientAssessment patient) {
            boolean women = finding == Finding.PREGNANCY || finding == Finding.BREASTFEEDING;
            return !women || patient.sex() == Sex.FEMALE;
        }

        Reason reason() {
            return new Reason(
                    Code.of(finding.word()),
                    ifYes,
                    List.of(finding.place()),
                    citations,
                    weeks,
                    until,
                    Optional.empty());
        }
    }

    @Override
    public List<Reason> reasons(PatientAssessment patient) {
        List<Reason> reasons = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> notAsked = new ArrayList<>();
        for (Gate gate : gates) {
            Answer answer = patient.answer(gate.finding());
            if (answer == Answer.YES) {
                reasons.add(gate.reason());
            } else if (answer == Answer.UNKNOWN && gate.concerns(patient)) {
                (gate.mustBeKnown() ? missing : notAsked).add(gate.finding().place());
            }
        }
        if (!missing.isEmpty()) {
            reasons.add(Reason.of("findings-missing", Severity.MISSING, missing, "assumed-candidacy-gates"));
        }
        if (!notAsked.isEmpty()) {
            reasons.add(Reason.of("findings-not-asked", Severity.CAUTION, notAsked, "toa-clinic-consent"));
        }
        return reasons;
    }
}
