package io.evenlift.rest.wire;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.quantity.Length;
import io.evenlift.rest.json.Faults;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * A place under the skin of one half face, in millimetres.
 *
 * @param u lateral from the midline along the skin
 * @param v upwards from the sellion
 * @param depthMm below the skin
 */
public record PointRequest(
        @NotNull @Range(min = 0, max = 200) Double u,
        @NotNull @Range(min = -200, max = 200) Double v,
        @NotNull @Range(min = 0, max = 30) Double depthMm) {
    Optional<BuriedPoint> toDomain(Faults faults) {
        return faults.whole(
                () -> BuriedPoint.of(Length.ofMillimetres(u), Length.ofMillimetres(v), Length.ofMillimetres(depthMm)));
    }

    static PointRequest from(BuriedPoint point) {
        return new PointRequest(
                Rounded.of(point.at().u()), Rounded.of(point.at().v()), Rounded.of(point.depth()));
    }
}
