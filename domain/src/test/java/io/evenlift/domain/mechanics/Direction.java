package io.evenlift.domain.mechanics;

import java.util.Optional;

/**
 * The table of directions: which one change never makes the deepest dimple shallower, and for which plans. The ranges are
 * those of docs/model.md, found by trying; outside them {@link DirectionsTest} keeps a plan that goes the other way.
 */
enum Direction {

    /** The SMAS stays where it is. */
    THINNER_SKIN {
        @Override
        boolean isPromised(GeneratedCase plan) {
            return plan.aboveTheSmasMm() >= 1
                    && plan.stack().skinMm() > plan.stack().withThinnerSkin().skinMm();
        }

        @Override
        GeneratedCase worse(GeneratedCase plan) {
            return plan.in(plan.stack().withThinnerSkin());
        }
    },

    /** By 0.1 to 1.5 mm, and not nearer to the skin than 0.8 mm. */
    MORE_SUPERFICIAL {
        @Override
        boolean isPromised(GeneratedCase plan) {
            boolean alone = plan.threads().count() == 1 || plan.threads().spacingMm() >= 5;
            return plan.stack().hasCentralModuli() && alone && plan.aboveTheSmasMm() >= 2 && room(plan) >= 0.1;
        }

        @Override
        GeneratedCase worse(GeneratedCase plan) {
            double up = 0.1 + plan.change() * (Math.min(1.5, room(plan)) - 0.1);
            return plan.with(plan.threads().at(plan.threads().depthMm() - up));
        }

        private double room(GeneratedCase plan) {
            return plan.underTheSkinMm() - 0.8;
        }
    },

    /** The same load on one thread less. */
    FEWER_THREADS {
        @Override
        boolean isPromised(GeneratedCase plan) {
            return plan.threads().count() > 1;
        }

        @Override
        GeneratedCase worse(GeneratedCase plan) {
            GeneratedThreads threads = plan.threads();
            int fewer = threads.count() - 1;
            return plan.with(threads.of(fewer).pulling(threads.tensionN() * threads.count() / fewer));
        }
    },

    /** Neighbours moved to between 1 mm and nearly as they were. */
    CLOSER_THREADS {
        @Override
        boolean isPromised(GeneratedCase plan) {
            double apart = plan.threads().spacingMm();
            boolean deep = plan.underTheSkinMm() >= 4 && plan.stack().fatMm() >= 5;
            return plan.threads().count() > 1 && (apart <= 4 || (apart <= 7 && deep));
        }

        @Override
        GeneratedCase worse(GeneratedCase plan) {
            double apart = plan.threads().spacingMm();
            return plan.with(plan.threads().apart(1 + plan.change() * (apart - 1)));
        }
    },

    /** The skin's modulus times 0.65, from good to poor. */
    POORER_SKIN {
        @Override
        boolean isPromised(GeneratedCase plan) {
            boolean stiff = plan.stack().skinKpa() >= 6 * plan.stack().fatKpa();
            return stiff && plan.aboveTheSmasMm() >= 2 && plan.threads().depthMm() <= 8;
        }

        @Override
        GeneratedCase worse(GeneratedCase plan) {
            return plan.in(plan.stack().withSkinKpa(0.65 * plan.stack().skinKpa()));
        }
    };

    /** Whether the plan lies in the range of the guarantee. */
    abstract boolean isPromised(GeneratedCase plan);

    /** The plan with the one change that must not make its deepest dimple shallower. */
    abstract GeneratedCase worse(GeneratedCase plan);

    /** The changed plan, where the guarantee holds for it. */
    Optional<GeneratedCase> promisedWorse(GeneratedCase plan) {
        return isPromised(plan) ? Optional.of(worse(plan)) : Optional.empty();
    }
}
