package io.evenlift.domain.planning.search;

/** How many steps a search may still take: it bounds work without a clock, so that an answer does not depend on the machine. */
final class StepBudget {
    private final int all;
    private final int forOne;
    private int left;
    private int leftForThis;

    StepBudget(int steps) {
        this(steps, steps);
    }

    /**
     * @param steps for all questions together
     * @param forOne for one question, so that a hard one leaves some for the others
     */
    StepBudget(int steps, int forOne) {
        all = steps;
        left = steps;
        this.forOne = forOne;
        leftForThis = forOne;
    }

    /** Begins the next question. */
    void next() {
        leftForThis = forOne;
    }

    /** Takes a step; false where none is left. */
    boolean take() {
        if (isSpent()) {
            return false;
        }
        left--;
        leftForThis--;
        return true;
    }

    boolean isSpent() {
        return left == 0 || leftForThis == 0;
    }

    int taken() {
        return all - left;
    }
}
