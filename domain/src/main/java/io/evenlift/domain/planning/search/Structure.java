package io.evenlift.domain.planning.search;

import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.thread.ThreadProduct;

/**
 * What plans of one kind share: one technique and one thread for both sides, so that the sheet stays simple (assumption). All
 * else is free: which routes, at which depths, how many threads, each at its own tension.
 *
 * @param order its place in the fixed order of the search, the last word between equals
 * @param technique how threads are fixed
 * @param product which thread
 */
record Structure(int order, Technique technique, ThreadProduct product) {

    /** Whether there are as many threads as so many sides may have. */
    boolean isInStockFor(int sides, PlanLimits limits) {
        return product.stock().orElse(Integer.MAX_VALUE) >= sides * limits.maxThreadsPerSide();
    }
}
