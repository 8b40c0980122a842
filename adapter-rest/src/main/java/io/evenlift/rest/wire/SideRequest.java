package io.evenlift.rest.wire;

import io.evenlift.domain.assessment.FatThickness;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * What was found on one half of the face.
 *
 * @param regions by region
 * @param landmarksMm where the landmarks were measured; those left out follow the mean chart
 */
public record SideRequest(
        @NotEmpty Map<String, @Valid RegionRequest> regions, Map<String, @Valid PlaceRequest> landmarksMm) {

    /** What was found in one region. */
    public record RegionRequest(
            @NotNull @Valid MeasureRequest skinThicknessMm,
            @Valid FatRequest fatThicknessMm,
            @NotNull @Range(min = 0, max = 4) Integer laxityGrade) {
        Optional<RegionAssessment> toDomain(Faults faults) {
            Optional<SkinThickness> skin = faults.within("skinThicknessMm", skinThicknessMm, MeasureRequest::toDomain);
            Optional<FatThickness> fat = faults.within("fatThicknessMm", fatThicknessMm, FatRequest::toDomain);
            Optional<LaxityGrade> laxity = faults.at("laxityGrade", laxityGrade, LaxityGrade::of);
            return faults.whole(() -> new RegionAssessment(skin.orElseThrow(), fat, laxity.orElseThrow()));
        }
    }

    /** A thickness of skin with what was measured and how: both decide what the number means. */
    public record MeasureRequest(
            @NotNull Double value,
            @NotNull String method,
            @NotNull String quantity) {
        Optional<SkinThickness> toDomain(Faults faults) {
            Optional<ThicknessMethod> how = Words.at(faults, "method", method, ThicknessMethod.class);
            Optional<ThicknessQuantity> what = Words.at(faults, "quantity", quantity, ThicknessQuantity.class);
            return faults.whole(
                    () -> new SkinThickness(Length.ofMillimetres(value), how.orElseThrow(), what.orElseThrow()));
        }
    }

    /** A thickness of the superficial fat. */
    public record FatRequest(
            @NotNull @Range(min = 1, max = 15) Double value,
            @NotNull String method) {
        Optional<FatThickness> toDomain(Faults faults) {
            Optional<ThicknessMethod> how = Words.at(faults, "method", method, ThicknessMethod.class);
            return faults.whole(() -> new FatThickness(Length.ofMillimetres(value), how.orElseThrow()));
        }
    }

    Optional<SideAssessment> toDomain(Faults faults, Optional<Sex> sex) {
        Map<Region, RegionAssessment> found = faults.entries(
                "regions", regions, word -> Word.parse(Region.class, word, "region"), RegionRequest::toDomain);
        // Each reading is in its band; whether both together leave the fascia at a possible depth is asked here, so
        // that it is said where the region stands.
        found.forEach((region, assessed) -> faults.in("regions")
                .in(region.word())
                .whole(() -> assessed.tissue(region).isPresent()));
        Map<Landmark, ChartPoint> measured = faults.entries(
                "landmarksMm",
                landmarksMm,
                word -> Word.parse(Landmark.class, word, "landmark"),
                PlaceRequest::toDomain);
        sex.ifPresent(known -> faults.in("landmarksMm").whole(() -> wholeChart(known, measured)));
        return faults.whole(() -> new SideAssessment(found, measured));
    }

    /** Draws the chart once, with the zones that hang on it: landmarks that contradict each other are refused here. */
    private static FaceChart wholeChart(Sex sex, Map<Landmark, ChartPoint> measured) {
        FaceChart chart = FaceChart.of(sex, measured);
        DangerZone.allOn(chart);
        return chart;
    }
}
