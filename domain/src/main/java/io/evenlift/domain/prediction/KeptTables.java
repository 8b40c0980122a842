package io.evenlift.domain.prediction;

import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.ResponseTable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The response tables of the tissues met lately, by tissue stack; the one that was not asked for the longest goes first.
 * A table follows from its tissue alone, so what is kept changes how soon an answer comes and never the answer.
 *
 * <p>Safe to share between threads. Who asks for a table that another thread is making waits for it; tables of different
 * tissues are made side by side.
 */
public final class KeptTables {
    /** About half a megabyte each: the most that one patient with all regions measured and both sides unlike needs. */
    private static final int USUALLY_KEPT = 128;

    private final Map<Wanted, CompletableFuture<ResponseTable>> kept;

    /**
     * Room for so many tables.
     *
     * @param most at least 1
     * @throws IllegalArgumentException if there is room for none
     */
    public KeptTables(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("tables kept = " + most + ", expected 1 or more");
        }
        kept = new LeastRecentlyUsed<>(most);
    }

    /** Room for 128 tables, 63 to 95 MB when full. */
    public static KeptTables ofUsualSize() {
        return new KeptTables(USUALLY_KEPT);
    }

    /** How far up a table reaches: most threads leave the skin alone, and the table is then made sooner. */
    enum Reach {
        WITH_THE_SKIN,
        BELOW_THE_SKIN
    }

    /** By what a table is found: everything that goes into it but the filter's cut-off, which never changes. */
    record Wanted(TissueStack tissue, Reach reach) {}

    /** The table of a tissue, as kept or made now. */
    ResponseTable of(Wanted wanted) {
        CompletableFuture<ResponseTable> mine = new CompletableFuture<>();
        CompletableFuture<ResponseTable> first = entered(wanted, mine);
        if (first == mine) {
            make(wanted, mine);
        }
        return first.join();
    }

    /** What is kept under this key: what was there already, or else this. */
    private CompletableFuture<ResponseTable> entered(Wanted wanted, CompletableFuture<ResponseTable> mine) {
        synchronized (kept) {
            return kept.computeIfAbsent(wanted, absent -> mine);
        }
    }

    private void make(Wanted wanted, CompletableFuture<ResponseTable> promised) {
        try {
            promised.complete(made(wanted));
        } finally {
            // Does nothing to a table that was made; nobody is left waiting for one that could not be.
            if (promised.cancel(false)) {
                forget(wanted);
            }
        }
    }

    private void forget(Wanted wanted) {
        synchronized (kept) {
            kept.remove(wanted);
        }
    }

    private static ResponseTable made(Wanted wanted) {
        LayeredMedium medium = ResponseTables.medium(wanted.tissue());
        return wanted.reach() == Reach.WITH_THE_SKIN
                ? ResponseTable.of(medium, ResponseTables.FILTER_CUTOFF_MM)
                : ResponseTable.belowFirstLayer(medium, ResponseTables.FILTER_CUTOFF_MM);
    }
}
