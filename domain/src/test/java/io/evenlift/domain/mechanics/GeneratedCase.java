package io.evenlift.domain.mechanics;

import java.util.SplittableRandom;

/**
 * A generated plan of one side and the tissue it is tried in.
 *
 * @param stack the tissue
 * @param threads the threads
 * @param change how far, from 0 to 1, an input of it is changed where that is free
 */
record GeneratedCase(GeneratedStack stack, GeneratedThreads threads, double change) {

    /** The case of a seed in a stack: the same each time. */
    static GeneratedCase of(long seed, GeneratedStack stack) {
        SplittableRandom random = new SplittableRandom(seed);
        return new GeneratedCase(stack, GeneratedThreads.any(random, stack), random.nextDouble());
    }

    GeneratedCase in(GeneratedStack newStack) {
        return new GeneratedCase(newStack, threads, change);
    }

    GeneratedCase with(GeneratedThreads newThreads) {
        return new GeneratedCase(stack, newThreads, change);
    }

    /** How far the barbs lie above the SMAS, in mm. */
    double aboveTheSmasMm() {
        return stack.smasTopMm() - threads.depthMm();
    }

    /** How far the barbs lie under the skin, in mm. */
    double underTheSkinMm() {
        return threads.depthMm() - stack.skinMm();
    }

    /** The deepest dimple in mm, in a table of its own. */
    double deepest() {
        return threads.deepestIn(new ManyPoints(Media.tableOf(stack.medium())));
    }
}
