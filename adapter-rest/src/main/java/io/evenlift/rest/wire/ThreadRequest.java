package io.evenlift.rest.wire;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.fixation.FixationTechnique.ScalpFasciaLoop;
import io.evenlift.domain.fixation.FixationTechnique.TempleEntry;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.prediction.DualShare;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.Range;

/** One thread of a plan. It leaves in the same form as it is read, so that a proposed thread can be posted back. */
public record ThreadRequest(
        @NotNull String id,
        @NotNull String side,
        @NotNull String product,
        @NotNull String technique,
        @NotNull @Range(min = 0, max = 8) Double tensionN,
        @NotEmpty @Size(max = 2) List<@Valid LimbRequest> limbs,
        @NotNull @Valid FixationRequest fixation) {

    /** Shares leave with three decimals, so two of them may miss one by the last. */
    private static final double SHARE_ROUNDING = 0.0011;

    Optional<PlacedThread> toDomain(Faults faults) {
        Optional<ThreadId> name = faults.at("id", id, ThreadId::of);
        Optional<Side> half = Words.at(faults, "side", side, Side.class);
        Optional<ProductId> thread = faults.at("product", product, ProductId::of);
        Optional<Technique> known = Words.at(faults, "technique", technique, Technique.class);
        Optional<Force> pull = faults.at("tensionN", tensionN, Force::ofNewtons);
        Optional<FixationTechnique> held = fixation(faults, known);
        return faults.whole(() -> new PlacedThread(
                name.orElseThrow(), half.orElseThrow(), thread.orElseThrow(), held.orElseThrow(), pull.orElseThrow()));
    }

    Optional<FixationTechnique> fixation(Faults faults, Optional<Technique> known) {
        List<Limb> drawn = faults.each("limbs", limbs, LimbRequest::toDomain);
        Faults hold = faults.in("fixation");
        Optional<Anchor> anchor = faults.within("fixation", fixation, FixationRequest::anchor);
        Optional<BuriedPoint> knot = faults.within("fixation", fixation, FixationRequest::knot);
        List<Ligament> carried = fixation == null ? List.of() : fixation.ligaments(hold);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<Map<LimbRole, Limb>> byRole = faults.in("limbs").whole(() -> byRole(known.get(), drawn));
        if (known.get() != Technique.DUAL_FIXATION) {
            refuseOfDualOnly(faults, hold, knot.isPresent(), !carried.isEmpty());
        }
        Optional<Optional<Fraction>> dermalShare = faults.in("limbs").whole(this::dermalShare);
        return faults.whole(() -> {
            Map<LimbRole, Limb> limb = byRole.orElseThrow();
            Anchor place = anchor.orElseThrow();
            return switch (known.get()) {
                case TEMPLE_ENTRY -> new TempleEntry(of(limb, LimbRole.SINGLE), place);
                case SCALP_FASCIA_LOOP -> new ScalpFasciaLoop(of(limb, LimbRole.SINGLE), place);
                case DUAL_FIXATION ->
                    new DualFixation(
                            of(limb, LimbRole.DERMAL),
                            of(limb, LimbRole.FASCIAL),
                            knot.orElse(place.place()),
                            place,
                            dermalShare.orElseThrow(),
                            carried);
            };
        });
    }

    /** What only a dual fixation has is refused elsewhere: passed over, it would be missing from the drawing. */
    private void refuseOfDualOnly(Faults faults, Faults hold, boolean hasKnot, boolean hasLigaments) {
        refuseIf(hasKnot, hold.in("knot"), "knot", "a knot");
        refuseIf(hasLigaments, hold.in("ligaments"), "ligaments", "ligaments");
        for (int i = 0; limbs != null && i < limbs.size(); i++) {
            refuseIf(limbs.get(i).share() != null, faults.in("limbs").in(i).in("share"), "share", "a share");
            refuseIf(limbs.get(i).shareFrom() != null, faults.in("limbs").in(i).in("shareFrom"), "share", "a share");
        }
    }

    private void refuseIf(boolean given, Faults place, String code, String what) {
        if (given) {
            place.whole(() -> {
                throw new InvalidValue(code, what + " for " + technique, "none; only a dual-fixation has one");
            });
        }
    }

    private static Limb of(Map<LimbRole, Limb> limbs, LimbRole role) {
        return Objects.requireNonNull(limbs.get(role));
    }

    private static Map<LimbRole, Limb> byRole(Technique technique, List<Limb> drawn) {
        List<LimbRole> expected = technique == Technique.DUAL_FIXATION
                ? List.of(LimbRole.DERMAL, LimbRole.FASCIAL)
                : List.of(LimbRole.SINGLE);
        Map<LimbRole, Limb> byRole = new EnumMap<>(LimbRole.class);
        drawn.forEach(limb -> byRole.put(limb.role(), limb));
        if (drawn.size() != expected.size() || !byRole.keySet().containsAll(expected)) {
            throw new InvalidValue(
                    "limbs",
                    words(drawn.stream().map(Limb::role).toList()),
                    words(expected) + " for " + technique.word());
        }
        return byRole;
    }

    private static String words(List<LimbRole> roles) {
        return roles.stream().map(LimbRole::word).collect(Collectors.joining(" and "));
    }

    private Optional<Fraction> dermalShare() {
        Optional<Fraction> dermal = share(LimbRole.DERMAL);
        Optional<Fraction> fascial = share(LimbRole.FASCIAL);
        if (dermal.isPresent() && fascial.isPresent()) {
            double sum = dermal.get().value() + fascial.get().value();
            if (!(Math.abs(sum - 1) <= SHARE_ROUNDING)) {
                throw new InvalidValue("share", dermal.get() + " and " + fascial.get(), "shares that add up to 1");
            }
        }
        return dermal.or(() -> fascial.map(Fraction::complement));
    }

    private Optional<Fraction> share(LimbRole role) {
        return limbs.stream()
                .filter(limb -> role.word().equals(limb.role()))
                .map(LimbRequest::givenShare)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The threads of a plan with the shares that its prediction rests on; without one, with those of the drawing. */
    static List<ThreadRequest> each(ThreadPlan drawn, Optional<Prediction> prediction) {
        List<DualShare> shares = prediction.map(Prediction::shares).orElse(List.of());
        return prediction.map(predicted -> predicted.loaded(drawn)).orElse(drawn).threads().stream()
                .map(thread -> from(thread, shares))
                .toList();
    }

    private static ThreadRequest from(PlacedThread thread, List<DualShare> shares) {
        FixationTechnique held = thread.fixation();
        boolean shared = held.limbs().size() > 1;
        Optional<DualShare.Origin> origin = shares.stream()
                .filter(share -> share.thread().equals(thread.id()))
                .map(DualShare::origin)
                .findFirst();
        return new ThreadRequest(
                thread.id().value(),
                thread.side().word(),
                thread.product().value(),
                held.technique().word(),
                Rounded.of(thread.tension()),
                held.limbs().stream()
                        .map(limb -> LimbRequest.from(limb, shared ? held.shareOf(limb) : Optional.empty(), origin))
                        .toList(),
                FixationRequest.from(held));
    }
}
