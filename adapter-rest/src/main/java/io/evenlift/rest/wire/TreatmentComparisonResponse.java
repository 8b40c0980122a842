package io.evenlift.rest.wire;

import io.evenlift.domain.comparison.Cell;
import io.evenlift.domain.comparison.ComparedAspect;
import io.evenlift.domain.comparison.Remark;
import io.evenlift.domain.comparison.Treatment;
import io.evenlift.domain.comparison.TreatmentColumn;
import io.evenlift.domain.comparison.TreatmentComparison;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.fixation.Technique;
import java.util.List;
import java.util.Optional;

/**
 * Thread lift and surgical lift side by side.
 *
 * @param treatments the columns
 * @param aspects what is published, in reading order; the same for everybody
 * @param forThisPatient what of this patient touches the comparison
 * @param notes what holds of all of it
 */
public record TreatmentComparisonResponse(
        List<ColumnResponse> treatments,
        List<AspectResponse> aspects,
        List<RemarkResponse> forThisPatient,
        List<CodedText> notes) {

    /**
     * A treatment.
     *
     * @param remarks whether it was judged here, and for threads why none is planned where none is
     */
    public record ColumnResponse(String treatment, Sentence text, List<RemarkResponse> remarks) {
        static ColumnResponse from(TreatmentColumn column) {
            return new ColumnResponse(
                    column.treatment().word(),
                    column.treatment().text(),
                    column.remarks().stream().map(RemarkResponse::from).toList());
        }
    }

    /**
     * One aspect.
     *
     * @param conflicts where sources disagree, and what must not be compared
     */
    public record AspectResponse(
            String aspect, Sentence text, List<CellResponse> cells, List<PublishedResponse> conflicts) {
        static AspectResponse from(ComparedAspect compared) {
            return new AspectResponse(
                    compared.aspect().word(),
                    compared.aspect().text(),
                    compared.cells().stream().map(CellResponse::from).toList(),
                    PublishedResponse.each(compared.conflicts()));
        }
    }

    /**
     * One treatment in one aspect.
     *
     * @param technique the fixation of threads for which it stands; absent where it stands for the treatment at large
     * @param known false where no source that was read answers; the statement then says so
     */
    public record CellResponse(
            String treatment, Optional<String> technique, boolean known, List<PublishedResponse> statements) {
        static CellResponse from(Cell cell) {
            return new CellResponse(
                    cell.treatment().word(),
                    cell.technique().map(Technique::word),
                    cell.fold(known -> true, unknown -> false),
                    PublishedResponse.each(cell.facts()));
        }
    }

    /**
     * Something said to this patient.
     *
     * @param inputs where in the assessment it comes from, dotted
     * @param about the treatments that it is said of
     */
    public record RemarkResponse(
            String code, Sentence text, List<String> inputs, List<String> about, String grade, List<String> citations) {
        static RemarkResponse from(Remark remark) {
            return new RemarkResponse(
                    remark.statement().code().value(),
                    remark.statement().sentence(),
                    remark.inputs(),
                    remark.about().stream().map(Treatment::word).toList(),
                    remark.statement().grade().word(),
                    Keys.of(remark.statement().citations()));
        }
    }

    static TreatmentComparisonResponse from(TreatmentComparison comparison) {
        return new TreatmentComparisonResponse(
                comparison.treatments().stream().map(ColumnResponse::from).toList(),
                comparison.aspects().stream().map(AspectResponse::from).toList(),
                comparison.forThisPatient().stream().map(RemarkResponse::from).toList(),
                comparison.notes().stream().map(CodedText::of).toList());
    }
}
