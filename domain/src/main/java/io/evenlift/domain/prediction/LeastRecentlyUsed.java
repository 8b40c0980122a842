package io.evenlift.domain.prediction;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map in the order of the last asking; entering one more than there is room for drops the first. */
final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int FEW = 16;
    private static final float AT_THREE_QUARTERS = 0.75f;

    private final int most;

    /** @param most 1 or more */
    LeastRecentlyUsed(int most) {
        super(FEW, AT_THREE_QUARTERS, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
