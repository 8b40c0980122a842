package io.evenlift.domain.fixation;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.Optional;

/**
 * One strand of a thread.
 *
 * @param role what it is in its thread
 * @param plane the plane it is declared to lie in
 * @param path from the fixation to the distal tip
 * @param barbedFrom where on the path the barbs begin, from the fixation
 * @param barbedTo where they end; at least 1 mm further and not beyond the path
 */
public record Limb(LimbRole role, Plane plane, ThreadPath path, Length barbedFrom, Length barbedTo) {
    private static final Length SHORTEST_BARBS = Length.ofMillimetres(1);
    private static final double ROUNDING_MM = 0.1;

    public Limb {
        Length length = path.length();
        barbedFrom.requireWithin(0, length.millimetres(), "barbed-from");
        barbedTo.requireWithin(0, length.millimetres() + ROUNDING_MM, "barbed-to");
        if (barbedTo.minus(barbedFrom).isLessThan(SHORTEST_BARBS)) {
            throw new InvalidValue(
                    "barbed-part", barbedFrom + " to " + barbedTo, "barbs over at least " + SHORTEST_BARBS);
        }
    }

    /**
     * A limb of a thread whose barbs go in first.
     *
     * @param barbs of the thread, measured from its distal tip; the path must be at least as long as they reach
     */
    public static Limb of(LimbRole role, Plane plane, ThreadPath path, ThreadProduct.BarbedPart barbs) {
        Length length = path.length();
        return new Limb(role, plane, path, length.minus(barbs.to()), length.minus(barbs.from()));
    }

    public Limb withPath(ThreadPath newPath) {
        Length length = newPath.length();
        Length to = barbedTo.min(length);
        return new Limb(
                role, plane, newPath, barbedFrom.min(to.minus(SHORTEST_BARBS)).max(Length.ZERO), to);
    }

    /**
     * The same limb on another path and in another plane, its barbs as far from the tip as they were, as far as the path
     * reaches; empty where less than a millimetre of them is left.
     */
    public Optional<Limb> relaid(ThreadPath newPath, Plane newPlane) {
        Length longer = newPath.length().minus(path.length());
        Length from = barbedFrom.plus(longer).max(Length.ZERO);
        Length to = barbedTo.plus(longer).min(newPath.length().plus(Length.ofMillimetres(ROUNDING_MM)));
        return to.minus(from).isLessThan(SHORTEST_BARBS)
                ? Optional.empty()
                : Optional.of(new Limb(role, newPlane, newPath, from, to));
    }

    Limb movedBy(Length alongU, Length alongV) {
        return new Limb(role, plane, path.movedBy(alongU, alongV), barbedFrom, barbedTo);
    }

    public Limb withPlane(Plane newPlane) {
        return new Limb(role, newPlane, path, barbedFrom, barbedTo);
    }

    public Length barbedLength() {
        return barbedTo.minus(barbedFrom);
    }
}
