package io.evenlift.domain.fixation;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;

/** Paths, limbs and fixations for tests. */
public final class AFixation {
    private AFixation() {}

    public static BuriedPoint point(double u, double v, double depth) {
        return BuriedPoint.of(Length.ofMillimetres(u), Length.ofMillimetres(v), Length.ofMillimetres(depth));
    }

    public static ThreadPath path(BuriedPoint... points) {
        return new ThreadPath(List.of(points));
    }

    /** From the temple to the cheek, 60 mm along the skin, from 3 mm deep to this depth. */
    public static ThreadPath sixtyMillimetres(double depth) {
        return path(point(92, 25, 3), point(56, -23, depth));
    }

    /** Barbed but for its first 10 mm. */
    public static Limb limb(LimbRole role, double depth) {
        return new Limb(role, Plane.FAT, sixtyMillimetres(depth), Length.ofMillimetres(10), Length.ofMillimetres(60));
    }

    public static Anchor anchor() {
        return new Anchor(point(92, 25, 3), AnchorTissue.DEEP_TEMPORAL_FASCIA, Bite.HORIZONTAL);
    }

    public static FixationTechnique templeEntry() {
        return new FixationTechnique.TempleEntry(limb(LimbRole.SINGLE, 3), anchor());
    }

    public static FixationTechnique.DualFixation dual(double dermalShare) {
        return new FixationTechnique.DualFixation(
                limb(LimbRole.DERMAL, 2),
                limb(LimbRole.FASCIAL, 5),
                point(92, 25.5, 3),
                anchor(),
                Optional.of(Fraction.of(dermalShare)),
                List.of(Ligament.ZYGOMATIC));
    }
}
