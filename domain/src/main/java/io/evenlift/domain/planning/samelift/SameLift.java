package io.evenlift.domain.planning.samelift;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.quantity.Fraction;
import java.util.function.Function;

/** Whether what a drawn plan lifts can be lifted with less dimpling. */
public sealed interface SameLift {
    /** What the answer is, for a reader. */
    Code code();

    <R> R fold(Function<Found, R> found, Function<AlreadyGentlest, R> already, Function<None, R> none);

    /**
     * A plan that breaks no rule and lifts every goal as far as the drawn one does, up to the goal.
     *
     * @param isGentler whether its deepest dimple is shallower than the drawn one's; always so where the drawing breaks no rule
     * @param dimplesLess in which part of the plausible tissues that is so
     * @param prediction what it would do
     * @param report its check, without violations
     */
    record Found(boolean isGentler, Fraction dimplesLess, ThreadPlan plan, Prediction prediction, CheckReport report)
            implements SameLift {
        private static final Code GENTLER = Code.of("gentler-at-the-same-lift");
        private static final Code ALLOWED = Code.of("allowed-at-the-same-lift");

        @Override
        public Code code() {
            return isGentler ? GENTLER : ALLOWED;
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<AlreadyGentlest, R> already, Function<None, R> none) {
            return found.apply(this);
        }
    }

    /** The drawing breaks no rule, and no plan was found that lifts as much and dimples less. */
    record AlreadyGentlest() implements SameLift {
        private static final Code CODE = Code.of("already-gentlest-at-its-lift");

        @Override
        public Code code() {
            return CODE;
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<AlreadyGentlest, R> already, Function<None, R> none) {
            return already.apply(this);
        }
    }

    /**
     * The drawing breaks a rule and no plan was found that breaks none and lifts as much, or it lifts nothing.
     *
     * @param binding what stood in the way
     */
    record None(BindingConstraint binding) implements SameLift {
        private static final Code CODE = Code.of("no-plan-at-the-same-lift");

        @Override
        public Code code() {
            return CODE;
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<AlreadyGentlest, R> already, Function<None, R> none) {
            return none.apply(this);
        }
    }
}
