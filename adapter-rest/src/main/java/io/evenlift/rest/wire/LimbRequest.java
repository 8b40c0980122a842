package io.evenlift.rest.wire;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.prediction.DualShare;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.Range;

/**
 * One strand of a thread.
 *
 * @param layer the plane it is declared to lie in; a dermal limb that says nothing lies just under the dermis
 * @param path from the fixation to the distal tip
 * @param barbedFromMm where on the path the barbs begin
 * @param barbedToMm where they end
 * @param share part of the thread's tension; only on the limbs of a dual fixation
 * @param shareFrom given, as it is where nothing is said, or computed: a computed share is shown, and computed anew when
 *     it comes back
 */
public record LimbRequest(
        @NotNull String role,
        String layer,
        @NotNull @Size(min = 2, max = 50) List<@Valid PointRequest> path,
        @NotNull @Range(min = 0, max = 600) Double barbedFromMm,
        @NotNull @Range(min = 0, max = 600) Double barbedToMm,
        @Range(min = 0, max = 1) Double share,
        String shareFrom) {

    Optional<Limb> toDomain(Faults faults) {
        Optional<LimbRole> part = Words.at(faults, "role", role, LimbRole.class);
        Optional<Plane> declared = Words.at(faults, "layer", layer, Plane.class);
        Optional<Plane> plane = faults.in("layer").whole(() -> declared.orElseGet(() -> usualPlane(part)));
        Words.at(faults, "shareFrom", shareFrom, DualShare.Origin.class);
        List<BuriedPoint> points = faults.each("path", path, PointRequest::toDomain);
        Optional<ThreadPath> way = faults.in("path").whole(() -> new ThreadPath(points));
        return faults.whole(() -> new Limb(
                part.orElseThrow(),
                plane.orElseThrow(),
                way.orElseThrow(),
                Length.ofMillimetres(barbedFromMm),
                Length.ofMillimetres(barbedToMm)));
    }

    private static Plane usualPlane(Optional<LimbRole> role) {
        if (role.isPresent() && role.get() != LimbRole.DERMAL) {
            throw new InvalidValue(
                    "layer",
                    "nothing for a " + role.get().word() + " limb",
                    "one of " + Arrays.stream(Plane.values()).map(Word::word).collect(Collectors.joining(", ")));
        }
        return Plane.SUBDERMAL;
    }

    /** The share that whoever drew the limb wants; none where it says nothing or repeats what was computed. */
    Optional<Fraction> givenShare() {
        return Optional.ofNullable(share)
                .filter(part -> !DualShare.Origin.COMPUTED.word().equals(shareFrom))
                .map(Fraction::of);
    }

    /** @param origin of the limb's share, for a dual fixation */
    static LimbRequest from(Limb limb, Optional<Fraction> share, Optional<DualShare.Origin> origin) {
        return new LimbRequest(
                limb.role().word(),
                limb.plane().word(),
                limb.path().points().stream().map(PointRequest::from).toList(),
                Rounded.of(limb.barbedFrom()),
                Rounded.of(limb.barbedTo()),
                share.map(Rounded::of).orElse(null),
                origin.map(Word::word).orElse(null));
    }
}
