package io.evenlift.rest.boot;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread fewer than the machine has cores, for parts of an answer that may be found at once. A part that finds none idle
 * is refused rather than queued: who asked does it, which under load is no later.
 */
final class SpareThreads {
    private static final long KEPT_SECONDS = 30;

    private SpareThreads() {}

    static Executor ofThisMachine() {
        return of(Runtime.getRuntime().availableProcessors() - 1);
    }

    /** @param most 0 or more */
    static Executor of(int most) {
        return most == 0
                ? Runnable::run
                : new ThreadPoolExecutor(0, most, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "spare");
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
