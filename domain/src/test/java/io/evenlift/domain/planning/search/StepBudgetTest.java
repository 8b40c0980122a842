package io.evenlift.domain.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepBudgetTest {
    private static int takenAtOnce(StepBudget budget) {
        int before = budget.taken();
        budget.next();
        while (budget.take()) {
            assertTrue(budget.taken() <= 100, "never ends");
        }
        assertTrue(budget.isSpent());
        return budget.taken() - before;
    }

    @Test
    void aHardQuestionLeavesStepsForTheNextUntilAllAreTaken() {
        StepBudget budget = new StepBudget(10, 4);
        assertEquals(4, takenAtOnce(budget));
        assertEquals(4, takenAtOnce(budget));
        assertEquals(2, takenAtOnce(budget));
        assertEquals(0, takenAtOnce(budget));
        assertEquals(10, budget.taken());
    }

    @Test
    void undividedOneQuestionMayTakeAll() {
        StepBudget budget = new StepBudget(10);
        assertEquals(10, takenAtOnce(budget));
        budget.next();
        assertFalse(budget.take());
    }
}
