package io.evenlift.domain.planning.technique;

/** How one technique stands to another in one measure. */
public enum Tendency {
    MORE,
    LESS,
    /** None large enough, or the plausible tissues do not agree on it. */
    NO_DIFFERENCE,
    /** One of both has no such figure here. */
    NOT_COMPARED;

    /** How the other stands to the one. */
    Tendency opposite() {
        return switch (this) {
            case MORE -> LESS;
            case LESS -> MORE;
            case NO_DIFFERENCE, NOT_COMPARED -> this;
        };
    }
}
