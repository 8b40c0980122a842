package io.evenlift.domain.planning.search;

import io.evenlift.domain.planning.BindingConstraint;
import io.evenlift.domain.planning.SearchProof;
import java.util.List;
import java.util.function.Function;

/** What a search found. */
public sealed interface SearchResult {
    <R> R fold(Function<Found, R> found, Function<Nothing, R> nothing);

    /**
     * Proposals that differ in the ways of their threads or by a tenth of their lift and more, in order of preference.
     *
     * @param proposals at least one
     * @param proof how far the one with the most lift is the best there is
     */
    record Found(List<Proposal> proposals, SearchProof proof) implements SearchResult {
        public Found {
            proposals = List.copyOf(proposals);
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<Nothing, R> nothing) {
            return found.apply(this);
        }
    }

    /**
     * Nothing acceptable.
     *
     * @param binding what no candidate met
     */
    record Nothing(BindingConstraint binding) implements SearchResult {
        @Override
        public <R> R fold(Function<Found, R> found, Function<Nothing, R> nothing) {
            return nothing.apply(this);
        }
    }
}
