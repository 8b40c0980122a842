package io.evenlift.domain.planning.search;

/** How the other threads of a catalogue compare with the chosen one, in the same technique and within the same limits. */
public enum ProductChoice {
    /** There is no other that can be planned. */
    ONLY_ONE,
    /** No other can be laid, is held and is in stock. */
    OTHERS_CANNOT,
    /** No other lifts as much. */
    LIFTS_MOST,
    /** Another lifts as much and comes later in the catalogue, or no more than that. */
    FIRST_OF_EQUALS,
    /** Another can lift more, but is deeper in dimples or more in number for what this option is for. */
    SERVES_THE_PROFILE
}
