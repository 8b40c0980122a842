package io.evenlift.domain.planning.search;

/**
 * Which strands to lay on a side and how hard to pull each: what {@link BranchAndBound} is asked. A strand is a thread drawn
 * from one entry to one exit at one depth; it is pulled in whole steps. Everything is per step and a part of what is allowed
 * or aimed at, so that 1 is a goal reached and 1 a limit used up.
 */
interface SideProblem {

    /** How many strands there are. */
    int strands();

    /** How many goals there are; at least one. */
    int goals();

    /** The part of a goal that a strand reaches at one step; negative where it works against it. */
    double lift(int strand, int goal);

    /** The exit of a strand. Strands of one exit are never laid together. */
    int exit(int strand);

    /** The highest step that a strand may be pulled at where it lies alone; 0: not at all. */
    int mostSteps(int strand);

    /** No less than that, and sooner to be had: the same, once that is known. */
    int stepsAtMost(int strand);

    /** Whether two strands keep their distance and do not cross. */
    boolean goTogether(int strand, int other);

    /** How many limits a strand has: the depth and the slope of each dimple that it makes. */
    int limits(int strand);

    /** How much of a strand's limit another one uses up at one step, or it itself; negative where it relieves it. */
    double use(int strand, int limit, int by);

    /** How much of a strand's limit any one other could relieve at most, at its highest step. */
    double mostRelief(int strand, int limit);

    /** How many limits all strands share, whichever are laid: dimples that were seen where several lay together. */
    int sharedLimits();

    /** How much of a shared limit a strand uses up at one step; negative where it relieves it. */
    double sharedUse(int limit, int by);

    /** How much of it any one strand could relieve at most, at its highest step. */
    double mostSharedRelief(int limit);
}
