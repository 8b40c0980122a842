package io.evenlift.domain.prediction;

import java.util.Optional;
import java.util.function.Supplier;

/** One side of a plan while it is predicted: what its threads do is known from before, or asked now. */
final class AskedSide {
    private final PreparedFace face;
    private final DrawnSide drawn;
    private final Optional<SideEffects> known;
    private final Optional<SidePrediction> asked;

    AskedSide(PreparedFace face, DrawnSide drawn, Ensemble ensemble) {
        this.face = face;
        this.drawn = drawn;
        this.known = face.known(drawn);
        this.asked = known.isPresent()
                ? Optional.empty()
                : Optional.of(new SidePrediction(drawn.side(), face.side(drawn.side()), drawn.threads(), ensemble));
    }

    /** Does what does not wait for the ensemble; what its threads do is to be had once the ensemble was answered. */
    Supplier<SideEffects> effects() {
        Optional<CentralEffects> central = asked.map(prediction -> prediction.central(drawn.catalogue()));
        return () -> known.orElseGet(() -> remembered(asked.orElseThrow().with(central.orElseThrow())));
    }

    private SideEffects remembered(SideEffects effects) {
        face.remember(drawn, effects);
        return effects;
    }
}
