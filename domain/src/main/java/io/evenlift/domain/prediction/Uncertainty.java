package io.evenlift.domain.prediction;

/** What is not known exactly and moves lift and dimple: one dimension of the sample each, the weightiest first. */
enum Uncertainty {
    SKIN_MODULUS,
    FAT_MODULUS,
    SMAS_MODULUS,
    SMAS_DEPTH,
    SKIN_THICKNESS,
    BEND,
    BARB_LOAD,
    DEEP_MODULUS,
    DEEP_THICKNESS,
    SMAS_THICKNESS,
    POISSON_RATIO,
    /** Whether a barb that reaches the dermis has caught it. */
    DERMAL_CATCH,
    /** How the limbs of a dual fixation share the load, where that is computed. */
    LIMB_SHARE,
    /** Whether the face is flat along a thread or convex. */
    FACE_CURVATURE
}
