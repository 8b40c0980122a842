package io.evenlift.domain.planning.search;

/** How many steps a search may still take: it bounds work without a clock, so that an answer does not depend on the machine. */
final class StepBudget {
    private final int all;
    private int left;

    StepBudget(int steps) {
        all = steps;
        left = steps;
    }

    /** Takes a step; false where none is left. */
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    boolean isSpent() {
        return left == 0;
    }

    int taken() {
        return all - left;
    }
}
