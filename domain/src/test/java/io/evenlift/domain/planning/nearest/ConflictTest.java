package io.evenlift.domain.planning.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.EachSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static Conflict conflict(int one, int other) {
        return new Conflict(ThreadId.of("t" + one), ThreadId.of("t" + other));
    }

    private static boolean isFree(List<Conflict> conflicts, Set<ThreadId> without) {
        return conflicts.stream()
                .allMatch(conflict -> without.contains(conflict.one()) || without.contains(conflict.other()));
    }

    @Test
    void leavesOutTheOneInTheMiddle() {
        assertEquals(Set.of(ThreadId.of("t1")), Conflict.fewestToLeaveOut(List.of(conflict(0, 1), conflict(1, 2))));
    }

    @Test
    void leavesOutNobodyWithoutReason() {
        assertEquals(Set.of(), Conflict.fewestToLeaveOut(List.of()));
    }

    @Test
    void leavesOutAsFewAsCanBe() {
        EachSeed.of(300, ConflictTest::areFewest);
    }

    private static void areFewest(SplittableRandom random) {
        int threads = random.nextInt(2, 9);
        List<Conflict> conflicts = new ArrayList<>();
        for (int one = 0; one < threads; one++) {
            for (int other = one + 1; other < threads; other++) {
                if (random.nextInt(3) == 0) {
                    conflicts.add(conflict(one, other));
                }
            }
        }
        Set<ThreadId> found = Conflict.fewestToLeaveOut(conflicts);
        assertTrue(isFree(conflicts, found));
        for (int set = 0; set < 1 << threads; set++) {
            if (Integer.bitCount(set) < found.size()) {
                List<ThreadId> tried = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    if ((set >> i & 1) == 1) {
                        tried.add(ThreadId.of("t" + i));
                    }
                }
                assertTrue(!isFree(conflicts, Set.copyOf(tried)), () -> tried + " would do");
            }
        }
    }

    /** Forty threads that all cross: a choice must be found without trying everything. */
    @Test
    void endsWhereMoreThanTenHaveToGo() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int one = 0; one < 40; one++) {
            for (int other = one + 1; other < 40; other++) {
                conflicts.add(conflict(one, other));
            }
        }
        Set<ThreadId> found = Conflict.fewestToLeaveOut(conflicts);
        assertEquals(39, found.size());
        assertTrue(isFree(conflicts, found));
    }
}
