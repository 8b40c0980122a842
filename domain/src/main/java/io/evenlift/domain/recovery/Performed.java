package io.evenlift.domain.recovery;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was done, not what was planned.
 *
 * @param threads 1 to 40, no two with the same id
 * @param deviations what differed from the plan, in the clinician's words: at most 50, each of 1 to 500 characters and not
 *     blank
 */
public record Performed(List<PerformedThread> threads, List<String> deviations) {
    private static final int MOST_THREADS = 40;
    private static final int MOST_DEVIATIONS = 50;
    private static final int LONGEST = 500;

    public Performed {
        threads = List.copyOf(threads);
        deviations = List.copyOf(deviations);
        if (threads.isEmpty() || threads.size() > MOST_THREADS) {
            throw new InvalidValue("threads", threads.size() + " threads", "1 to " + MOST_THREADS);
        }
        Set<ThreadId> seen = new HashSet<>();
        for (PerformedThread thread : threads) {
            if (!seen.add(thread.id())) {
                throw new InvalidValue("thread-id", "\"" + thread.id() + "\" twice", "a different id for each thread");
            }
        }
        if (deviations.size() > MOST_DEVIATIONS) {
            throw new InvalidValue("deviations", deviations.size() + " deviations", "at most " + MOST_DEVIATIONS);
        }
        deviations.forEach(Performed::requireReadable);
    }

    /** @throws InvalidValue for words that are blank or too long to be one deviation */
    public static String requireReadable(String deviation) {
        if (deviation.isBlank() || deviation.length() > LONGEST) {
            throw new InvalidValue(
                    "deviation", deviation.length() + " characters", "1 to " + LONGEST + " characters, not blank");
        }
        return deviation;
    }

    Optional<PerformedThread> thread(ThreadId id) {
        return threads.stream().filter(thread -> thread.id().equals(id)).findFirst();
    }

    boolean hasThreadsOn(Side side) {
        return threads.stream().anyMatch(thread -> thread.side() == side);
    }

    String ids() {
        return threads.stream().map(thread -> thread.id().value()).collect(Collectors.joining(", "));
    }
}
