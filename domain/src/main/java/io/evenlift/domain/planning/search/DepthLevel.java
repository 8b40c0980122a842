package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * The depths at which the search lays a barbed part, from shallow to deep. A single limb is not laid just under the dermis:
 * that is where it dimples most for what it lifts (assumption; ADR 0031).
 */
enum DepthLevel {
    UNDER_THE_DERMIS(Plane.SUBDERMAL, 0.6, 0.4),
    MID_FAT(Plane.FAT, 0.5, 0.6),
    DEEP_FAT(Plane.FAT, 0.8, 0.8),
    IN_THE_SMAS(Plane.SMAS, 0.5, 0.95);

    private static final List<DepthLevel> OF_SINGLE_LIMBS = List.of(MID_FAT, DEEP_FAT, IN_THE_SMAS);

    private final Plane plane;
    private final double partOfPlane;
    private final double partOfSubdermis;

    DepthLevel(Plane plane, double partOfPlane, double partOfSubdermis) {
        this.plane = plane;
        this.partOfPlane = partOfPlane;
        this.partOfSubdermis = partOfSubdermis;
    }

    /** The depths at which a technique is laid. */
    static List<DepthLevel> of(Technique technique) {
        return technique == Technique.DUAL_FIXATION ? List.of(values()) : OF_SINGLE_LIMBS;
    }

    Plane plane() {
        return plane;
    }

    /** The depth of a single limb in this tissue. */
    Length in(TissueStack tissue) {
        return part(plane, tissue, partOfPlane);
    }

    /** The depth of a dual fixation's dermal limb, which stays under the dermis at every level. */
    Length underTheDermisIn(TissueStack tissue) {
        return part(Plane.SUBDERMAL, tissue, partOfSubdermis);
    }

    static Length part(Plane plane, TissueStack tissue, double part) {
        return plane.depthIn(tissue, Fraction.of(part));
    }
}
