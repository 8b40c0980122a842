package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Threads of one side, parallel and alike: barbed at one depth, then down to a fascial anchor. All that a direction of the
 * physics is tried on can be changed one at a time.
 *
 * @param count how many threads
 * @param spacingMm between neighbours
 * @param depthMm of the barbed part
 * @param barbedMm its length
 * @param turnMm from the end of the barbs to where the thread turns down
 * @param descentMm from there to the anchor, along the skin
 * @param kinkMm how far the middle of the barbed part lies beside the straight line
 * @param anchorMm depth of the anchor
 * @param tensionN of each thread
 */
record GeneratedThreads(
        int count,
        double spacingMm,
        double depthMm,
        double barbedMm,
        double turnMm,
        double descentMm,
        double kinkMm,
        double anchorMm,
        double tensionN) {
    /** Nearer to the skin the check of a plan lets no barbs lie, unless the dermis is meant. */
    private static final double UNDER_THE_SKIN_MM = 0.3;

    private static final double BARE_TIP_MM = 1;
    private static final double BEYOND_MM = 6;
    private static final double BESIDE_MM = 3;
    private static final double FINEST_MAP_MM = 1;
    private static final double COARSEST_MAP_MM = 2;
    private static final double FIRST_STEP_MM = 1;
    private static final double[][] WAYS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    /** Any threads in a stack, their barbs between 0.3 mm under the skin and where the thread is anchored in the SMAS. */
    static GeneratedThreads any(SplittableRandom random, GeneratedStack stack) {
        double anchor = stack.smasTopMm() + random.nextDouble(0.2, 0.8);
        double shallowest = stack.skinMm() + UNDER_THE_SKIN_MM;
        return new GeneratedThreads(
                random.nextInt(1, 4),
                random.nextBoolean() ? random.nextDouble(2, 8) : random.nextDouble(5, 15),
                random.nextDouble(shallowest, Math.max(shallowest + 0.1, anchor - 1)),
                random.nextDouble(15, 60),
                random.nextDouble(1, 12),
                random.nextDouble(8, 45),
                random.nextBoolean() ? 0 : random.nextDouble(-6, 6),
                anchor,
                random.nextDouble(0.25, 4));
    }

    GeneratedThreads at(double newDepthMm) {
        return new GeneratedThreads(
                count, spacingMm, newDepthMm, barbedMm, turnMm, descentMm, kinkMm, anchorMm, tensionN);
    }

    GeneratedThreads pulling(double newtons) {
        return new GeneratedThreads(count, spacingMm, depthMm, barbedMm, turnMm, descentMm, kinkMm, anchorMm, newtons);
    }

    GeneratedThreads of(int newCount) {
        return new GeneratedThreads(
                newCount, spacingMm, depthMm, barbedMm, turnMm, descentMm, kinkMm, anchorMm, tensionN);
    }

    GeneratedThreads apart(double newSpacingMm) {
        return new GeneratedThreads(
                count, newSpacingMm, depthMm, barbedMm, turnMm, descentMm, kinkMm, anchorMm, tensionN);
    }

    GeneratedThreads barbed(double newBarbedMm) {
        return new GeneratedThreads(
                count, spacingMm, depthMm, newBarbedMm, turnMm, descentMm, kinkMm, anchorMm, tensionN);
    }

    GeneratedThreads kinked(double newKinkMm) {
        return new GeneratedThreads(
                count, spacingMm, depthMm, barbedMm, turnMm, descentMm, newKinkMm, anchorMm, tensionN);
    }

    /** Ten places over and beside the threads, from before their tips to past their anchors. */
    List<double[]> places() {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double width = (count - 1) * spacingMm + 2 * BESIDE_MM;
            places.add(new double[] {i * (lengthMm() + BEYOND_MM) / 9 - BEYOND_MM / 2, i % 5 * width / 4 - BESIDE_MM});
        }
        return places;
    }

    List<BuriedForce> forces() {
        List<BuriedForce> forces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            forces.addAll(thread(i * spacingMm).forces());
        }
        return forces;
    }

    private TensionedThread thread(double y) {
        return TensionedThread.of(
                List.of(
                        new ThreadVertex(0, y, depthMm),
                        new ThreadVertex(BARE_TIP_MM + barbedMm / 2, y + kinkMm, depthMm),
                        new ThreadVertex(cornerMm(), y, depthMm),
                        new ThreadVertex(lengthMm(), y, anchorMm)),
                BARE_TIP_MM,
                BARE_TIP_MM + barbedMm,
                tensionN);
    }

    /**
     * The deepest dimple that these threads make, in mm: every summit of a map around them that could be the deepest is
     * climbed to within 0.02 mm. A dimple is about as wide as its cause is deep, so the map of shallow threads is finer.
     */
    double deepestIn(ManyPoints surfaces) {
        LocalDimple surface = surfaces.dimpleUnder(LaidForces.of(surfaces.table(), forces()));
        double[] xs = steps(-BEYOND_MM, lengthMm() + BEYOND_MM);
        double[] ys = rows();
        double[][] map = map(surface, xs, ys);
        double deepest =
                Arrays.stream(map).flatMapToDouble(Arrays::stream).max().orElseThrow();
        double worthClimbing = 0.5 * deepest;
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < ys.length; j++) {
                if (map[i][j] >= worthClimbing && isSummit(map, i, j)) {
                    deepest = Math.max(deepest, climb(surface, xs[i], ys[j]));
                }
            }
        }
        return deepest;
    }

    private static double[][] map(LocalDimple surface, double[] xs, double[] ys) {
        int size = xs.length * ys.length;
        double[] found = surface.dimplesAt(new SurfacePoints(
                IntStream.range(0, size).mapToDouble(i -> xs[i / ys.length]).toArray(),
                IntStream.range(0, size).mapToDouble(i -> ys[i % ys.length]).toArray()));
        return IntStream.range(0, xs.length)
                .mapToObj(i -> Arrays.copyOfRange(found, i * ys.length, (i + 1) * ys.length))
                .toArray(double[][]::new);
    }

    /** A row over every thread, and others between them and beside. */
    private double[] rows() {
        double[] before = steps(Math.min(0, kinkMm) - BESIDE_MM, 0);
        double[] between = count == 1 ? new double[0] : steps(0, spacingMm);
        double[] after = steps(0, Math.max(0, kinkMm) + BESIDE_MM);
        List<Double> rows = new ArrayList<>();
        Arrays.stream(before).limit(before.length - 1).forEach(rows::add);
        for (int thread = 0; thread < count - 1; thread++) {
            double y = thread * spacingMm;
            Arrays.stream(between).limit(between.length - 1).forEach(row -> rows.add(y + row));
        }
        Arrays.stream(after).forEach(row -> rows.add((count - 1) * spacingMm + row));
        return rows.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] steps(double from, double to) {
        double step = Math.max(FINEST_MAP_MM, Math.min(COARSEST_MAP_MM, 0.75 * depthMm));
        int count = (int) Math.ceil((to - from) / step);
        return IntStream.rangeClosed(0, count)
                .mapToDouble(i -> from + i * (to - from) / count)
                .toArray();
    }

    private static boolean isSummit(double[][] map, int i, int j) {
        for (int a = Math.max(0, i - 1); a <= Math.min(map.length - 1, i + 1); a++) {
            for (int b = Math.max(0, j - 1); b <= Math.min(map[i].length - 1, j + 1); b++) {
                if (map[a][b] > map[i][j]) {
                    return false;
                }
            }
        }
        return true;
    }

    private double cornerMm() {
        return BARE_TIP_MM + barbedMm + turnMm;
    }

    private double lengthMm() {
        return cornerMm() + descentMm;
    }

    private static double climb(LocalDimple surface, double fromX, double fromY) {
        double x = fromX;
        double y = fromY;
        double height = surface.dimpleAt(x, y);
        double step = FIRST_STEP_MM;
        while (step > 0.02) {
            double bestX = x;
            double bestY = y;
            for (double[] way : WAYS) {
                double tried = surface.dimpleAt(x + step * way[0], y + step * way[1]);
                if (tried > height) {
                    height = tried;
                    bestX = x + step * way[0];
                    bestY = y + step * way[1];
                }
            }
            if (bestX == x && bestY == y) {
                step /= 2;
            }
            x = bestX;
            y = bestY;
        }
        return height;
    }
}
