package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.plan.ThreadId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two threads that cannot both stay. */
record Conflict(ThreadId one, ThreadId other) {

    /** So many are found to be the fewest by trying; more are left out one by one. */
    private static final int MOST_TRIED = 10;

    boolean isOf(ThreadId thread) {
        return one.equals(thread) || other.equals(thread);
    }

    /** The fewest threads without which no conflict is left, of as few the later ones; beyond ten, no more than greed finds. */
    static Set<ThreadId> fewestToLeaveOut(List<Conflict> conflicts) {
        for (int most = 0; most <= MOST_TRIED; most++) {
            Optional<Set<ThreadId>> found = leaveOut(conflicts, most);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Set<ThreadId> leftOut = new HashSet<>();
        List<Conflict> left = conflicts;
        while (!left.isEmpty()) {
            ThreadId worst = inMost(left);
            leftOut.add(worst);
            left = without(worst, left);
        }
        return leftOut;
    }

    private static ThreadId inMost(List<Conflict> conflicts) {
        ThreadId worst = conflicts.get(0).other;
        for (Conflict conflict : conflicts) {
            for (ThreadId thread : List.of(conflict.other, conflict.one)) {
                worst = count(thread, conflicts) > count(worst, conflicts) ? thread : worst;
            }
        }
        return worst;
    }

    private static int count(ThreadId thread, List<Conflict> conflicts) {
        return conflicts.size() - without(thread, conflicts).size();
    }

    private static List<Conflict> without(ThreadId thread, List<Conflict> conflicts) {
        return conflicts.stream().filter(conflict -> !conflict.isOf(thread)).toList();
    }

    /** Of the first conflict the one or the other has to go. */
    private static Optional<Set<ThreadId>> leaveOut(List<Conflict> conflicts, int most) {
        if (conflicts.isEmpty()) {
            return Optional.of(Set.of());
        }
        if (most == 0) {
            return Optional.empty();
        }
        Conflict first = conflicts.get(0);
        return leaveOut(first.other, conflicts, most).or(() -> leaveOut(first.one, conflicts, most));
    }

    private static Optional<Set<ThreadId>> leaveOut(ThreadId thread, List<Conflict> conflicts, int most) {
        return leaveOut(without(thread, conflicts), most - 1).map(others -> {
            Set<ThreadId> all = new HashSet<>(others);
            all.add(thread);
            return all;
        });
    }
}
