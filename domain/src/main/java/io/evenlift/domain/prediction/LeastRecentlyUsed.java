package io.evenlift.domain.prediction;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map in the order of the last asking; entering one more than there is room for drops the first. */
final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int FEW = 16;
    private static final float AT_THREE_QUARTERS = 0.75f;

    private final int most;

    /** With room for all; to be trimmed. */
    LeastRecentlyUsed() {
        this(Integer.MAX_VALUE);
    }

    /** @param most 1 or more */
    LeastRecentlyUsed(int most) {
        super(FEW, AT_THREE_QUARTERS, true);
        this.most = most;
    }

    /**
     * Drops what was not asked for the longest.
     *
     * @param left how many stay
     */
    void trim(int left) {
        Iterator<K> oldestFirst = keySet().iterator();
        while (size() > left) {
            oldestFirst.next();
            oldestFirst.remove();
        }
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
