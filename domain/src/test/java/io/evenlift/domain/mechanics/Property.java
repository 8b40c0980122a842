package io.evenlift.domain.mechanics;

import java.util.List;

/** What every generated plan must show by itself, as a deviation and how much of it is allowed. */
enum Property {

    /** Sum of forces and of moments over tension, and over tension × 100 mm. */
    FORCES_BALANCE(1e-10) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            double[] sum = new double[6];
            for (BuriedForce f : plan.threads().forces()) {
                sum[0] += f.fxN();
                sum[1] += f.fyN();
                sum[2] += f.fzN();
                sum[3] += (f.yMm() * f.fzN() - f.depthMm() * f.fyN()) / 100;
                sum[4] += (f.depthMm() * f.fxN() - f.xMm() * f.fzN()) / 100;
                sum[5] += (f.xMm() * f.fyN() - f.yMm() * f.fxN()) / 100;
            }
            double worst = 0;
            for (double part : sum) {
                worst = Math.max(worst, Math.abs(part) / plan.threads().tensionN());
            }
            return worst;
        }
    },

    /** Threefold tension moves every place threefold: the largest difference over the largest motion. */
    TENSION_IN_PROPORTION(1e-12) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            GeneratedThreads tighter = plan.threads().pulling(3 * plan.threads().tensionN());
            return difference(plan.threads(), 3, tighter, table) / largest(tighter, table);
        }
    },

    /** Without tension nothing moves: the largest motion in mm. */
    NO_TENSION_NO_MOTION(0) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            return largest(plan.threads().pulling(0), table);
        }
    },

    /** How far motion changes by a small change of depth, per newton and mm of change. */
    CONTINUOUS_IN_DEPTH(6) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            return changePerN(plan.threads(), deeper(plan.threads()), table) / STEP_MM;
        }
    },

    /** The same by a small move of the threads' middle and of their neighbours to the side. */
    CONTINUOUS_IN_PLACE(6) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            return changePerN(plan.threads(), aside(plan.threads()), table) / STEP_MM;
        }
    },

    /** The same by barbs that begin and end a little farther on. */
    CONTINUOUS_IN_BARBS(6) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            return changePerN(plan.threads(), longer(plan.threads()), table) / STEP_MM;
        }
    },

    /** No place moves by anything but a number. */
    FINITE(0) {
        @Override
        double deviation(GeneratedCase plan, ResponseTable table) {
            return Double.isFinite(largest(plan.threads(), table)) ? 0 : Double.POSITIVE_INFINITY;
        }
    };

    private static final double STEP_MM = 1e-3;

    private final double allowed;

    Property(double allowed) {
        this.allowed = allowed;
    }

    double allowed() {
        return allowed;
    }

    /** By how much a plan deviates in the table of its stack. */
    abstract double deviation(GeneratedCase plan, ResponseTable table);

    private static GeneratedThreads deeper(GeneratedThreads threads) {
        return threads.at(threads.depthMm() + STEP_MM);
    }

    private static GeneratedThreads aside(GeneratedThreads threads) {
        return threads.kinked(threads.kinkMm() + STEP_MM).apart(threads.spacingMm() + STEP_MM);
    }

    private static GeneratedThreads longer(GeneratedThreads threads) {
        return threads.barbed(threads.barbedMm() + STEP_MM);
    }

    private static double changePerN(GeneratedThreads before, GeneratedThreads after, ResponseTable table) {
        return difference(before, 1, after, table) / before.tensionN();
    }

    private static double largest(GeneratedThreads threads, ResponseTable table) {
        double largest = 0;
        for (double[] motion : motions(threads, threads.places(), table)) {
            for (double part : motion) {
                largest = Math.max(largest, Math.abs(part));
            }
        }
        return largest;
    }

    private static double difference(GeneratedThreads one, double times, GeneratedThreads other, ResponseTable table) {
        double[][] before = motions(one, one.places(), table);
        double[][] after = motions(other, one.places(), table);
        double difference = 0;
        for (int i = 0; i < before.length; i++) {
            for (int part = 0; part < before[i].length; part++) {
                difference = Math.max(difference, Math.abs(times * before[i][part] - after[i][part]));
            }
        }
        return difference;
    }

    private static double[][] motions(GeneratedThreads threads, List<double[]> places, ResponseTable table) {
        SpotSurface surface = table.onTheSpot(threads.forces());
        return places.stream().map(place -> motion(surface, place[0], place[1])).toArray(double[][]::new);
    }

    private static double[] motion(SpotSurface surface, double x, double y) {
        SurfaceShift shift = surface.shiftAt(x, y);
        return new double[] {shift.uxMm(), shift.uyMm(), surface.dimpleAt(x, y)};
    }
}
