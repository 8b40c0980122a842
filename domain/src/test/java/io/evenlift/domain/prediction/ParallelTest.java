package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final Parallel parallel = new Parallel(threads);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void keepsTheOrder() {
        CountDownLatch lastIsDone = new CountDownLatch(1);
        List<String> done = parallel.map(List.of(1, 2, 3), part -> {
            if (part == 3) {
                lastIsDone.countDown();
            } else {
                await(lastIsDone);
            }
            return "part " + part;
        });
        assertEquals(List.of("part 1", "part 2", "part 3"), done);
        assertEquals(List.of(), parallel.map(List.of(), part -> part));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first two parts wait until three threads, the caller's among them, have taken one each. */
    @Test
    void leavesTheNextPartToWhoeverIsFree() {
        CountDownLatch taken = new CountDownLatch(3);
        List<Thread> by = parallel.map(List.of(1, 2, 3), part -> {
            taken.countDown();
            await(taken);
            return Thread.currentThread();
        });
        assertEquals(3, Set.copyOf(by).size());
        assertTrue(by.contains(Thread.currentThread()));
    }

    /** A part of each kind waits for the other, so that neither kind waits for the whole of the other. */
    @Test
    void doesPartsOfTwoKindsAtOnceAndKeepsTheOrderOfEach() {
        CountDownLatch both = new CountDownLatch(2);
        Parallel.Both<String, Integer> done = parallel.map(
                List.of("long"),
                part -> {
                    both.countDown();
                    await(both);
                    return part + " is done";
                },
                List.of(1, 2, 3),
                part -> {
                    both.countDown();
                    await(both);
                    return 10 * part;
                });
        assertEquals(List.of("long is done"), done.first());
        assertEquals(List.of(10, 20, 30), done.second());
    }

    @Test
    void beginsTheFirstKindFirst() {
        List<String> begun = new ArrayList<>();
        Parallel.NONE.map(List.of("a", "b"), begun::add, List.of("c"), begun::add);
        assertEquals(List.of("a", "b", "c"), begun);
    }

    @Test
    void aFaultInTheSecondKindIsTheCallers() {
        assertThrows(
                ArithmeticException.class,
                () -> parallel.map(List.of(1), part -> part, List.of(1, 0), part -> 1 / part));
    }

    @Test
    void leavesAllToTheCallerWhereNobodyTakesThem() {
        Thread caller = Thread.currentThread();
        Parallel refused = new Parallel(task -> {
            throw new RejectedExecutionException();
        });
        Parallel forgotten = new Parallel(task -> {});
        for (Parallel alone : List.of(Parallel.NONE, refused, forgotten)) {
            assertEquals(List.of(caller, caller, caller), alone.map(List.of(1, 2, 3), part -> Thread.currentThread()));
        }
    }

    @Test
    void asksNobodyAgainWhoRefused() {
        AtomicInteger asked = new AtomicInteger();
        Parallel busy = new Parallel(task -> {
            asked.incrementAndGet();
            throw new RejectedExecutionException();
        });
        assertEquals(List.of(1, 2, 3, 4), busy.map(List.of(1, 2, 3, 4), part -> part));
        assertEquals(1, asked.get());
    }

    /** Who comes when all is done finds nothing left. */
    @Test
    void doesNothingTwice() {
        List<Runnable> later = new ArrayList<>();
        List<Integer> done = new ArrayList<>();
        new Parallel(later::add).map(List.of(1, 2, 3), done::add);
        later.forEach(Runnable::run);
        assertEquals(List.of(1, 2, 3), done);
    }

    @Test
    void throwsWhatAPartThrew() {
        RuntimeException fault = new IllegalStateException("fault");
        assertSame(
                fault,
                assertThrows(
                        IllegalStateException.class,
                        () -> parallel.map(List.of(1, 2), part -> {
                            throw fault;
                        })));
        Error grave = new AssertionError("grave");
        assertSame(
                grave,
                assertThrows(
                        AssertionError.class,
                        () -> parallel.map(List.of(1, 2), part -> {
                            throw grave;
                        })));
    }

    @Nested
    class ChangesNoAnswer {
        private final EligibleCandidate candidate = CandidacyRules.judge(
                        a58YearOld().assessment(), List.of())
                .eligibleCandidate()
                .orElseThrow();

        private Predictor with(Parallel lent) {
            return new Predictor(candidate, Catalogue.builtIn(), KeptTables.ofUsualSize(), lent);
        }

        @Test
        void ofAPrediction() {
            PlacedThread dual = fromTheTemple().at(1.7).dual();
            PlacedThread right =
                    new PlacedThread(ThreadId.of("right"), Side.RIGHT, dual.product(), dual.fixation(), dual.tension());
            List<ThreadPlan> plans = List.of(
                    new ThreadPlan(List.of(fromTheTemple().at(3).temple())),
                    new ThreadPlan(List.of(dual, right)),
                    new ThreadPlan(List.of(right)));
            assertEquals(with(Parallel.NONE).predict(plans), with(parallel).predict(plans));
        }

        @Test
        void ofASearch() {
            assertEquals(found(Parallel.NONE), found(parallel));
        }

        private List<ThreadPlan> found(Parallel lent) {
            return new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, with(lent))
                    .search()
                    .fold(
                            found -> found.proposals().stream()
                                    .map(proposal -> proposal.plan())
                                    .toList(),
                            nothing -> List.of());
        }
    }
}
