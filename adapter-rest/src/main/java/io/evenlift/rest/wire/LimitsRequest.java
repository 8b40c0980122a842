package io.evenlift.rest.wire;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.rest.json.Faults;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/** What is allowed. Each limit has a band of its own that no request passes; what is absent is as usual. */
public record LimitsRequest(
        @DecimalMin(value = "0.05", message = DIMPLE) @DecimalMax(value = "1.5", message = DIMPLE)
        Double maxDimpleMm,

        @DecimalMin(value = "0.25", message = TENSION) @DecimalMax(value = "4", message = TENSION)
        Double maxTensionN,

        @Range(min = 1, max = 10) Integer maxThreadsPerSide,
        @Range(min = 2, max = 6) Integer options,
        @Range(min = 100, max = 1_000_000) Integer searchSteps) {

    /** The stock messages of these two constraints are written in an expression language, which is switched off. */
    private static final String DIMPLE = "must be between 0.05 and 1.5";

    private static final String TENSION = "must be between 0.25 and 4";

    Optional<PlanLimits> toDomain(Faults faults) {
        PlanLimits usual = PlanLimits.USUAL;
        return faults.whole(() -> new PlanLimits(
                maxDimpleMm == null ? usual.maxDimple() : Length.ofMillimetres(maxDimpleMm),
                maxTensionN == null ? usual.maxTension() : Force.ofNewtons(maxTensionN),
                maxThreadsPerSide == null ? usual.maxThreadsPerSide() : maxThreadsPerSide,
                options == null ? usual.options() : options,
                searchSteps == null ? usual.searchSteps() : searchSteps));
    }
}
