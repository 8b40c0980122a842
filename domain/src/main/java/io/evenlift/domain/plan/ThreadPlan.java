package io.evenlift.domain.plan;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.InvalidValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Threads on both sides of a face. A drawing: it says nothing about whether the plan is good or the patient suited.
 *
 * @param threads 1 to 40, no two with the same id
 */
public record ThreadPlan(List<PlacedThread> threads) {
    private static final int MOST = 40;

    public ThreadPlan {
        threads = List.copyOf(threads);
        if (threads.isEmpty() || threads.size() > MOST) {
            throw new InvalidValue("threads", threads.size() + " threads", "1 to " + MOST);
        }
        Set<ThreadId> seen = new HashSet<>();
        for (PlacedThread thread : threads) {
            if (!seen.add(thread.id())) {
                throw new InvalidValue("thread-id", "\"" + thread.id() + "\" twice", "a different id for each thread");
            }
        }
    }

    public List<PlacedThread> on(Side side) {
        return threads.stream().filter(thread -> thread.side() == side).toList();
    }

    /** The plan with one thread changed. */
    public ThreadPlan with(ThreadId id, UnaryOperator<PlacedThread> change) {
        return new ThreadPlan(threads.stream()
                .map(thread -> thread.id().equals(id) ? change.apply(thread) : thread)
                .toList());
    }

    public ThreadPlan plus(PlacedThread thread) {
        List<PlacedThread> more = new ArrayList<>(threads);
        more.add(thread);
        return new ThreadPlan(more);
    }
}
