package io.evenlift.rest.wire;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Length;
import io.evenlift.rest.json.Faults;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * A place on the skin of one half face, in millimetres.
 *
 * @param u lateral from the midline along the skin
 * @param v upwards from the sellion
 */
public record PlaceRequest(
        @NotNull @Range(min = 0, max = 200) Double u,
        @NotNull @Range(min = -200, max = 200) Double v) {
    Optional<ChartPoint> toDomain(Faults faults) {
        return faults.whole(() -> new ChartPoint(Length.ofMillimetres(u), Length.ofMillimetres(v)));
    }

    static PlaceRequest from(ChartPoint place) {
        return new PlaceRequest(Rounded.of(place.u()), Rounded.of(place.v()));
    }
}
