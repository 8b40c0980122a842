package io.evenlift.domain.planning.search;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;

/**
 * What the search found to stand behind each number of a proposal.
 *
 * @param technique of all threads
 * @param product of all threads
 * @param choice why that product
 * @param sides those with threads
 */
public record Grounds(Technique technique, ThreadProduct product, ProductChoice choice, List<OfSide> sides) {
    public Grounds {
        sides = List.copyOf(sides);
    }

    /**
     * What stands behind a side.
     *
     * @param side which
     * @param count why no thread more
     * @param threads in the order of the plan
     */
    public record OfSide(Side side, CountBound count, List<OfThread> threads) {
        public OfSide {
            threads = List.copyOf(threads);
        }
    }

    /**
     * What stands behind a thread.
     *
     * @param thread its name in the plan
     * @param tension all that keeps it from a step more; at least one
     * @param lifts the goals that it lifts, that of which it reaches the largest part first; none where it only relieves others
     * @param exit source of its exit
     */
    public record OfThread(ThreadId thread, List<TensionBound> tension, List<Landmark> lifts, CitationKey exit) {
        public OfThread {
            tension = List.copyOf(tension);
            lifts = List.copyOf(lifts);
        }
    }
}
