package io.evenlift.domain.planning.search;

/** Why a side has no thread more. */
public enum CountBound {
    /** Every goal is reached. */
    GOALS_REACHED,
    /** The option asks for no more lift than is enough. */
    ENOUGH,
    /** One more would lift more, but the caller allows no more. */
    LIMIT,
    /** One more would lift more, but there are no more in stock. */
    STOCK,
    /** One more would lift more, but the option is for the fewest threads. */
    FEWEST,
    /** Whichever would lift more would bring a dimple over its limit at the least tension. */
    DIMPLES,
    /** Whichever would lift more would come too near the others or cross them. */
    NO_ROOM,
    /** None would lift more. */
    NO_LIFT,
    /** The search had no steps left to try one. */
    STEPS_SPENT
}
