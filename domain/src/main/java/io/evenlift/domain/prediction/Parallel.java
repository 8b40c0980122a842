package io.evenlift.domain.prediction;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

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
        return map(parts, work, List.of(), Function.identity()).first();
    }

    /**
     * The same for parts of two kinds at once, none of which shares anything that changes with any other. The first kind is begun
     * first: it should be the one whose parts take longer, so that the others fill the time of whoever ends early.
     */
    <A, B, C, D> Both<B, D> map(List<A> parts, Function<A, B> work, List<C> others, Function<C, D> otherWork) {
        List<Part<A, B>> first = Part.of(parts, work);
        List<Part<C, D>> second = Part.of(others, otherWork);
        run(Stream.concat(first.stream(), second.stream()).toList());
        return new Both<>(Part.results(first), Part.results(second));
    }

    /** What became of the parts of two kinds, each in their order. */
    public record Both<B, D>(List<B> first, List<D> second) {}

    private void run(List<? extends Runnable> all) {
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
    private static final class Part<A, B> implements Runnable {
        private final A part;
        private final Function<A, B> work;
        private final CompletableFuture<B> done = new CompletableFuture<>();

        Part(A part, Function<A, B> work) {
            this.part = part;
            this.work = work;
        }

        static <A, B> List<Part<A, B>> of(List<A> parts, Function<A, B> work) {
            return parts.stream().map(part -> new Part<>(part, work)).toList();
        }

        static <A, B> List<B> results(List<Part<A, B>> all) {
            return all.stream().map(Part::result).toList();
        }

        @Override
        public void run() {
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
