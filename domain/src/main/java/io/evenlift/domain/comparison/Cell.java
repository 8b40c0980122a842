package io.evenlift.domain.comparison;

import io.evenlift.domain.fixation.Technique;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is known of one treatment in one aspect. Unknown is an answer of its own: it is never zero and never a blank. */
public sealed interface Cell {
    Treatment treatment();

    /** For which fixation of threads it stands; empty for the treatment at large. */
    Optional<Technique> technique();

    /** At least one. */
    List<Fact> facts();

    <R> R fold(Function<Known, R> known, Function<Unknown, R> unknown);

    /** Something is published. */
    record Known(Treatment treatment, Optional<Technique> technique, List<Fact> facts) implements Cell {
        public Known {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalStateException("nothing is told of " + treatment);
            }
        }

        @Override
        public <R> R fold(Function<Known, R> known, Function<Unknown, R> unknown) {
            return known.apply(this);
        }
    }

    /**
     * No source that was read answers.
     *
     * @param fact says so; where a near relative is published it names that
     */
    record Unknown(Treatment treatment, Optional<Technique> technique, Fact fact) implements Cell {
        @Override
        public List<Fact> facts() {
            return List.of(fact);
        }

        @Override
        public <R> R fold(Function<Known, R> known, Function<Unknown, R> unknown) {
            return unknown.apply(this);
        }
    }
}
