package io.evenlift.rest.wire;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * How a thread is held.
 *
 * @param knot where the limbs of a dual fixation are tied; absent, at the anchor
 * @param ligaments the retaining ligaments that the fascial limb of a dual fixation is meant to carry
 */
public record FixationRequest(
        @NotNull @Valid AnchorRequest anchor,
        @Valid PointRequest knot,
        @Size(max = 10) List<String> ligaments) {

    /** Where a thread is held, in what, by which stitch. */
    public record AnchorRequest(
            @NotNull @Range(min = 0, max = 200) Double u,
            @NotNull @Range(min = -200, max = 200) Double v,
            @NotNull @Range(min = 0, max = 30) Double depthMm,
            @NotNull String tissue,
            @NotNull String bite) {
        Optional<Anchor> toDomain(Faults faults) {
            Optional<AnchorTissue> hold = Words.at(faults, "tissue", tissue, AnchorTissue.class);
            Optional<Bite> stitch = Words.at(faults, "bite", bite, Bite.class);
            return faults.whole(() -> new Anchor(
                    BuriedPoint.of(Length.ofMillimetres(u), Length.ofMillimetres(v), Length.ofMillimetres(depthMm)),
                    hold.orElseThrow(),
                    stitch.orElseThrow()));
        }

        static AnchorRequest from(Anchor anchor) {
            PointRequest place = PointRequest.from(anchor.place());
            return new AnchorRequest(
                    place.u(),
                    place.v(),
                    place.depthMm(),
                    anchor.tissue().word(),
                    anchor.bite().word());
        }
    }

    Optional<Anchor> anchor(Faults faults) {
        return faults.within("anchor", anchor, AnchorRequest::toDomain);
    }

    Optional<BuriedPoint> knot(Faults faults) {
        return faults.within("knot", knot, PointRequest::toDomain);
    }

    List<Ligament> ligaments(Faults faults) {
        return Words.each(faults, "ligaments", ligaments, Ligament.class);
    }

    static FixationRequest from(FixationTechnique fixation) {
        AnchorRequest held = AnchorRequest.from(fixation.anchor());
        FixationRequest single = new FixationRequest(held, null, List.of());
        return fixation.fold(
                temple -> single,
                loop -> single,
                dual -> new FixationRequest(
                        held,
                        PointRequest.from(dual.knot()),
                        dual.ligaments().stream().map(Word::word).toList()));
    }
}
