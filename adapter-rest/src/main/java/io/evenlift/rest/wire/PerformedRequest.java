package io.evenlift.rest.wire;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.recovery.Performed;
import io.evenlift.domain.recovery.PerformedThread;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * What was done, which need not be what was planned.
 *
 * @param deviations what differed from the plan, in the clinician's words; they come back in the answer
 */
public record PerformedRequest(
        @NotEmpty @Size(max = 40) List<@Valid PerformedThreadRequest> threads,
        @Size(max = 50) List<String> deviations) {

    /** A thread that was laid, in the form of a plan's thread, of which a lean record may leave out all but id and side. */
    public record PerformedThreadRequest(
            @NotNull String id,
            @NotNull String side,
            String product,
            String technique,
            @Range(min = 0, max = 8) Double tensionN,
            @Size(min = 1, max = 2) List<@Valid LimbRequest> limbs,
            @Valid FixationRequest fixation) {
        Optional<PerformedThread> toDomain(Faults faults) {
            Optional<ThreadId> name = faults.at("id", id, ThreadId::of);
            Optional<Side> half = Words.at(faults, "side", side, Side.class);
            Optional<ProductId> thread = faults.at("product", product, ProductId::of);
            Optional<Technique> known = Words.at(faults, "technique", technique, Technique.class);
            Optional<Force> pull = faults.at("tensionN", tensionN, Force::ofNewtons);
            Optional<FixationTechnique> drawn = drawing(faults, known);
            return faults.whole(
                    () -> new PerformedThread(name.orElseThrow(), half.orElseThrow(), thread, known, pull, drawn));
        }

        private Optional<FixationTechnique> drawing(Faults faults, Optional<Technique> known) {
            if (limbs == null && fixation == null) {
                return Optional.empty();
            }
            requireWith(faults, "technique", technique);
            requireWith(faults, "limbs", limbs);
            requireWith(faults, "fixation", fixation);
            return new ThreadRequest(id, side, product, technique, tensionN, limbs, fixation).fixation(faults, known);
        }

        /** A drawing is told whole or not at all. */
        private static void requireWith(Faults faults, String member, Object value) {
            faults.in(member).whole(() -> {
                if (value == null) {
                    throw new InvalidValue(member, "nothing", "technique, limbs and fixation together, or no drawing");
                }
                return value;
            });
        }
    }

    Optional<Performed> toDomain(Faults faults) {
        List<PerformedThread> laid = faults.each("threads", threads, PerformedThreadRequest::toDomain);
        List<String> words = faults.each(
                "deviations", deviations, (text, place) -> place.whole(() -> Performed.requireReadable(text)));
        return faults.whole(() -> new Performed(laid, words));
    }
}
