package io.evenlift.domain.thread;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A thread as a catalogue lists it. What is not published is absent; a thread is planned only when its length, barbed
 * length and tensile limit are known.
 *
 * @param id name in the catalogue
 * @param name what it is called
 * @param origin who vouches for it
 * @param material what it is made of
 * @param barbs how it grips
 * @param length overall, up to 600 mm
 * @param barbed the barbed part
 * @param diameter without barbs
 * @param tensile force at which it breaks, knotted, when new
 * @param licence licence number; a caller's own thread is refused without it
 * @param purpose licensed purpose; as above
 * @param stock how many are at hand; absent means not counted
 * @param citation source of the entry
 */
public record ThreadProduct(
        ProductId id,
        String name,
        Origin origin,
        Material material,
        Barbs barbs,
        Optional<Length> length,
        Optional<BarbedPart> barbed,
        Optional<Length> diameter,
        Optional<Force> tensile,
        Optional<String> licence,
        Optional<String> purpose,
        OptionalInt stock,
        CitationKey citation) {

    private static final double LONGEST_MM = 600;
    private static final double THICKEST_MM = 2;
    private static final double STRONGEST_N = 200;

    /** Who vouches for an entry. */
    public enum Origin {
        /** Generic: every figure is an assumption. */
        GENERIC,
        /** A real product as far as it is published. */
        PUBLISHED,
        /** The caller's own entry. */
        CALLER
    }

    /**
     * The barbed part, measured from the end that goes in first, the distal tip.
     *
     * @param from where the barbs begin
     * @param to where they end, at least 1 mm beyond {@code from}
     */
    public record BarbedPart(Length from, Length to) {
        public BarbedPart {
            from.requireWithin(0, LONGEST_MM, "barbed-from");
            to.requireWithin(0, LONGEST_MM, "barbed-to");
            if (to.minus(from).isLessThan(Length.ofMillimetres(1))) {
                throw new InvalidValue("barbed-part", from + " to " + to, "barbs over at least 1.0 mm");
            }
        }

        public Length length() {
            return to.minus(from);
        }
    }

    public ThreadProduct {
        length.ifPresent(value -> value.requireWithin(1, LONGEST_MM, "thread-length"));
        diameter.ifPresent(value -> value.requireWithin(0, THICKEST_MM, "diameter"));
        tensile.ifPresent(value -> value.requireWithin(0, STRONGEST_N, "tensile"));
        if (length.isPresent()
                && barbed.isPresent()
                && length.get().isLessThan(barbed.get().to())) {
            throw new InvalidValue(
                    "barbed-part",
                    barbed.get().from() + " to " + barbed.get().to(),
                    "within the length " + length.get());
        }
        if (stock.isPresent() && stock.getAsInt() < 0) {
            throw new InvalidValue("stock", Integer.toString(stock.getAsInt()), "0 or more");
        }
    }

    /** Why it cannot be planned; empty where it can. */
    public List<Obstacle> obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (length.isEmpty() || barbed.isEmpty() || tensile.isEmpty()) {
            obstacles.add(Obstacle.DATA_NOT_PUBLISHED);
        }
        if (!material.isKnownAbsorbable()) {
            obstacles.add(Obstacle.NOT_KNOWN_TO_BE_ABSORBABLE);
        }
        if (barbs.kind() == BarbKind.SMOOTH) {
            obstacles.add(Obstacle.NO_BARBS);
        }
        if (origin == Origin.CALLER && (isBlank(licence) || isBlank(purpose))) {
            obstacles.add(Obstacle.NO_LICENCE);
        }
        if (stock.isPresent() && stock.getAsInt() == 0) {
            obstacles.add(Obstacle.OUT_OF_STOCK);
        }
        return List.copyOf(obstacles);
    }

    private static boolean isBlank(Optional<String> text) {
        return text.map(String::isBlank).orElse(true);
    }

    public boolean isPlannable() {
        return obstacles().isEmpty();
    }
}
