package io.evenlift.benchmarks;

import io.evenlift.domain.prediction.Parallel;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for a use case, to be given back. */
final class LentThreads {
    private final Optional<ExecutorService> threads;

    private LentThreads(Optional<ExecutorService> threads) {
        this.threads = threads;
    }

    /** @param count 0 or more */
    static LentThreads of(int count) {
        return new LentThreads(count == 0 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(count)));
    }

    Parallel parallel() {
        return threads.map(Parallel::new).orElse(Parallel.NONE);
    }

    void giveBack() {
        threads.ifPresent(ExecutorService::shutdown);
    }
}
