package io.evenlift.domain.prediction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers that are looked up instead of found again. Once there are many, all are forgotten: unlike {@link LeastRecentlyUsed} it
 * writes nothing where something is only looked up.
 */
final class Remembered<K, V> {
    private final Map<K, V> known = new HashMap<>();
    private final int most;

    /** @param most 1 or more */
    Remembered(int most) {
        this.most = most;
    }

    /** What was found before, or is now. */
    V of(K key, Function<K, V> found) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V now = found.apply(key);
        remember(key, now);
        return now;
    }

    /** What was found before. */
    Optional<V> of(K key) {
        return Optional.ofNullable(known.get(key));
    }

    void remember(K key, V found) {
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, found);
    }
}
