package io.evenlift.rest.wire;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.planning.technique.ComparedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * What would this thread do in each fixation technique?
 *
 * @param thread drawn as a single strand; its technique is the question
 * @param catalogue threads that it may name; absent, the built-in catalogue
 */
public record TechniqueComparisonRequest(
        @NotNull @Valid AssessmentRequest assessment,
        @NotNull String side,
        @NotNull @Valid StrandRequest thread,
        @Size(max = 50) List<@Valid AcknowledgementRequest> acknowledged,
        @Valid CatalogueRequest catalogue) {

    /**
     * A thread without a technique.
     *
     * @param path from the fixation to the distal tip; how deep it begins is for each technique to say
     */
    public record StrandRequest(
            @NotNull String product,
            @NotNull @Size(min = 2, max = 50) List<@Valid PointRequest> path,
            @NotNull @Range(min = 0, max = 8) Double tensionN) {
        Optional<ComparedThread> toDomain(Faults faults, Optional<Side> side) {
            Optional<ProductId> named = faults.at("product", product, ProductId::of);
            List<BuriedPoint> points = faults.each("path", path, PointRequest::toDomain);
            Optional<ThreadPath> way = faults.in("path").whole(() -> new ThreadPath(points));
            Optional<Force> pull = faults.at("tensionN", tensionN, Force::ofNewtons);
            return side.flatMap(half -> faults.whole(
                    () -> new ComparedThread(half, named.orElseThrow(), way.orElseThrow(), pull.orElseThrow())));
        }
    }

    public Optional<CompareTechniquesUseCase.Query> toCommand(Faults faults) {
        Optional<PatientAssessment> patient = faults.within("assessment", assessment, AssessmentRequest::toDomain);
        Optional<Side> half = Words.at(faults, "side", side, Side.class);
        Optional<ComparedThread> drawn =
                faults.within("thread", thread, (strand, place) -> strand.toDomain(place, half));
        List<Acknowledgement> reasons = faults.each("acknowledged", acknowledged, AcknowledgementRequest::toDomain);
        Optional<CatalogueChoice> threads = faults.within("catalogue", catalogue, CatalogueRequest::toDomain);
        return faults.whole(() -> new CompareTechniquesUseCase.Query(
                patient.orElseThrow(), drawn.orElseThrow(), reasons, threads.orElse(CatalogueChoice.USUAL)));
    }
}
