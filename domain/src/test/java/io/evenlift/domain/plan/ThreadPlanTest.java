package io.evenlift.domain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.AFixation;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.thread.ProductId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadPlanTest {
    private static PlacedThread thread(String id, Side side, double tension) {
        return new PlacedThread(
                ThreadId.of(id),
                side,
                ProductId.of("generic-pdo-cog-0"),
                AFixation.templeEntry(),
                Force.ofNewtons(tension));
    }

    private static ThreadPlan plan(int threads) {
        List<PlacedThread> list = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            list.add(thread("t" + i, i % 2 == 0 ? Side.LEFT : Side.RIGHT, 1));
        }
        return new ThreadPlan(list);
    }

    @Nested
    class OfThreadId {

        @ParameterizedTest
        @ValueSource(strings = {"a", "L-1.b_2", "0123456789012345678901234567890123456789"})
        void takesANameForPeople(String id) {
            assertEquals(id, ThreadId.of(id).value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "é", "a\n", "01234567890123456789012345678901234567890"})
        void rejectsAnyOther(String id) {
            assertEquals(
                    "thread-id",
                    assertThrows(InvalidValue.class, () -> ThreadId.of(id)).code());
        }
    }

    @Nested
    class OfPlacedThread {

        @ParameterizedTest
        @ValueSource(doubles = {0, 4, 8})
        void takesTensionUpToTheAbsoluteLimit(double tension) {
            assertEquals(
                    Force.ofNewtons(tension), thread("a", Side.LEFT, tension).tension());
            assertEquals(
                    Force.ofNewtons(tension),
                    thread("a", Side.LEFT, 1)
                            .withTension(Force.ofNewtons(tension))
                            .tension());
        }

        @Test
        void rejectsTensionBeyondIt() {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> thread("a", Side.LEFT, 8.0001));
            assertEquals("tension", refused.code());
            assertEquals("0.0 to 8.0 N", refused.expected());
        }
    }

    @Nested
    class OfThreadPlan {

        @ParameterizedTest
        @ValueSource(ints = {1, 40})
        void takesBothEnds(int threads) {
            assertEquals(threads, plan(threads).threads().size());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 41})
        void rejectsBeyond(int threads) {
            assertEquals(
                    "threads",
                    assertThrows(InvalidValue.class, () -> plan(threads)).code());
        }

        @Test
        void rejectsTheSameIdTwiceEvenOnDifferentSides() {
            assertEquals(
                    "thread-id",
                    assertThrows(
                                    InvalidValue.class,
                                    () -> new ThreadPlan(
                                            List.of(thread("a", Side.LEFT, 1), thread("a", Side.RIGHT, 1))))
                            .code());
        }

        @Test
        void keepsSidesApart() {
            ThreadPlan plan = plan(3);
            assertEquals(List.of(plan.threads().get(0), plan.threads().get(2)), plan.on(Side.LEFT));
            assertEquals(List.of(plan.threads().get(1)), plan.on(Side.RIGHT));
        }

        @Test
        void changesTheNamedThreadAlone() {
            ThreadPlan changed = plan(3).with(ThreadId.of("t1"), thread -> thread.withTension(Force.ofNewtons(2)));
            assertEquals(
                    List.of(1.0, 2.0, 1.0),
                    changed.threads().stream()
                            .map(thread -> thread.tension().newtons())
                            .toList());
        }

        @Test
        void growsByOneThread() {
            assertEquals(3, plan(2).plus(thread("new", Side.LEFT, 1)).threads().size());
            assertThrows(InvalidValue.class, () -> plan(2).plus(thread("t0", Side.LEFT, 1)));
        }

        @Test
        void keepsItsThreadsFromLaterChanges() {
            List<PlacedThread> threads = new ArrayList<>(List.of(thread("a", Side.LEFT, 1)));
            ThreadPlan plan = new ThreadPlan(threads);
            threads.clear();
            assertEquals(1, plan.threads().size());
        }
    }
}
