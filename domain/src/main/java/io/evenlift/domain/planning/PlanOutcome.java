package io.evenlift.domain.planning;

import java.util.List;
import java.util.function.Function;

/** What a search for plans found: options, or none with what stands in the way; never the least bad. */
public sealed interface PlanOutcome {
    <R> R fold(Function<Options, R> options, Function<None, R> none);

    /**
     * Acceptable plans, best first.
     *
     * @param options at least two, which differ in the ways of their threads or by a tenth of their lift and more
     * @param proof how far the search vouches for them
     */
    record Options(List<PlanOption> options, SearchProof proof) implements PlanOutcome {
        public Options {
            options = List.copyOf(options);
        }

        @Override
        public <R> R fold(Function<Options, R> optionsCase, Function<None, R> none) {
            return optionsCase.apply(this);
        }
    }

    /**
     * No acceptable plan.
     *
     * @param binding what no candidate met
     */
    record None(BindingConstraint binding) implements PlanOutcome {
        @Override
        public <R> R fold(Function<Options, R> optionsCase, Function<None, R> none) {
            return none.apply(this);
        }
    }
}
