package io.evenlift.domain.comparison;

import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Thread lift and surgical lift side by side for one patient. What is published is the same for everybody; what touches the
 * patient stands apart from it. Nobody is left out: who may have no thread lift reads in its column why. There is no score and
 * no better column.
 *
 * @param treatments the columns
 * @param aspects what is published, in reading order
 * @param forThisPatient what of this patient touches the comparison
 * @param notes what holds of all of it
 */
public record TreatmentComparison(
        List<TreatmentColumn> treatments,
        List<ComparedAspect> aspects,
        List<Remark> forThisPatient,
        List<Sentence> notes) {

    private static final List<ComparisonRule> RULES = List.of(
            new SaggingOfTargets(),
            new AgeThatParts(),
            new BruisingAndSwelling(),
            new FindingsOnBothSides(),
            new RisksOfAFacelift());

    private static final List<Sentence> NOTES = Stream.of(
                    Code.of("comparison-not-your-probability"),
                    Code.of("comparison-unknown-is-not-zero"),
                    Code.of("comparison-not-weighed"),
                    Code.of("comparison-read-in-part"))
            .map(Sentence::of)
            .toList();

    public TreatmentComparison {
        treatments = List.copyOf(treatments);
        aspects = List.copyOf(aspects);
        forThisPatient = List.copyOf(forThisPatient);
        notes = List.copyOf(notes);
    }

    /**
     * @param patient who was assessed
     * @param candidacy what the rules of candidacy say of that patient
     */
    public static TreatmentComparison of(PatientAssessment patient, Candidacy candidacy) {
        return new TreatmentComparison(
                Arrays.stream(Treatment.values())
                        .map(treatment -> column(treatment, candidacy))
                        .toList(),
                ComparedAspect.published(),
                RULES.stream().flatMap(rule -> rule.remarks(patient).stream()).toList(),
                NOTES);
    }

    private static TreatmentColumn column(Treatment treatment, Candidacy candidacy) {
        return new TreatmentColumn(
                treatment,
                treatment == Treatment.THREAD_LIFT
                        ? ThreadVerdict.remarks(candidacy)
                        : List.of(new Remark(
                                Statement.of(
                                        "comparison-surgery-not-judged", CitationKey.of("assumed-candidacy-gates")),
                                List.of(),
                                Treatment.SURGERY)));
    }
}
