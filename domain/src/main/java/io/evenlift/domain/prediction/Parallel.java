package io.evenlift.domain.prediction;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Does independent parts of a question at once where somebody lends threads for it. The domain starts none of its own, and
 * the answer is the same with and without.
 */
public final class Parallel {
    /** One part after the other. */
    public static final Parallel NONE = new Parallel(Runnable::run);

    private final Executor lent;

    /** @param lent may run what it is given at once, later, or refuse it */
    public Parallel(Executor lent) {
        this.lent = lent;
    }

    /**
     * What becomes of each part, in their order. Whoever is free takes the next part, the caller among them: it waits for nothing
     * but parts that others are doing.
     *
     * @param work of which no two share anything that changes
     */
    public <A, B> List<B> map(List<A> parts, Function<A, B> work) {
        List<Part<A, B>> all =
                parts.stream().map(part -> new Part<>(part, work)).toList();
        AtomicInteger next = new AtomicInteger();
        Runnable taking = () -> {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                all.get(i).run();
            }
        };
        int others = 1;
        while (others < all.size() && isLentFor(taking)) {
            others++;
        }
        taking.run();
        return all.stream().map(Part::result).toList();
    }

    /** Whoever refuses once has nobody idle for the next part either. */
    private boolean isLentFor(Runnable taking) {
        try {
            lent.execute(taking);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** What is to be done of one part. */
    private static final class Part<A, B> {
        private final A part;
        private final Function<A, B> work;
        private final CompletableFuture<B> done = new CompletableFuture<>();

        Part(A part, Function<A, B> work) {
            this.part = part;
            this.work = work;
        }

        void run() {
            try {
                done.complete(work.apply(part));
            } catch (RuntimeException | Error fault) {
                done.completeExceptionally(fault);
            }
        }

        /** A fault is thrown as if the caller had met it. */
        B result() {
            try {
                return done.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                if (e.getCause() instanceof Error fault) {
                    throw fault;
                }
                throw e;
            }
        }
    }
}
