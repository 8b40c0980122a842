package io.evenlift.domain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does independent parts of a question at once where somebody lends threads for it. The domain starts none of its own, and
 * the answer is the same with and without.
 */
public final class Parallel {
    /** One part after the other. */
    public static final Parallel NONE = new Parallel(Runnable::run);

    private final Executor lent;

    /** @param lent may run a part at once, later, or refuse it; parts do not wait for each other */
    public Parallel(Executor lent) {
        this.lent = lent;
    }

    /**
     * What becomes of each part, in their order. The last one is done by the caller, who then waits for the others.
     *
     * @param work of which no two share anything that changes
     */
    public <A, B> List<B> map(List<A> parts, Function<A, B> work) {
        List<CompletableFuture<B>> begun = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            A part = parts.get(i);
            begun.add(i == parts.size() - 1 ? done(() -> work.apply(part)) : lent(() -> work.apply(part)));
        }
        return begun.stream().map(Parallel::result).toList();
    }

    private <B> CompletableFuture<B> lent(Supplier<B> work) {
        try {
            return CompletableFuture.supplyAsync(work, lent);
        } catch (RejectedExecutionException e) {
            return done(work);
        }
    }

    private static <B> CompletableFuture<B> done(Supplier<B> work) {
        return CompletableFuture.supplyAsync(work, Runnable::run);
    }

    /** A fault of a part is thrown as if the caller had met it. */
    private static <B> B result(CompletableFuture<B> part) {
        try {
            return part.join();
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
