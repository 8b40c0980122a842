package io.evenlift.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A box of twenty-node bricks whose sides are parallel to the axes, small near the thread and large far away.
 *
 * <p>Grid lines run through corners and middles of bricks, so a line has 2n + 1 places for n bricks; a node is where at
 * most one of its three indices is odd. Numbers of nodes begin at 1.
 */
final class GradedMesh {

    /** Corners and middles of a brick in the order in which CalculiX lists them, as steps of −1, 0, 1 from the centre. */
    static final int[][] BRICK = {
        {-1, -1, -1}, {1, -1, -1}, {1, 1, -1}, {-1, 1, -1},
        {-1, -1, 1}, {1, -1, 1}, {1, 1, 1}, {-1, 1, 1},
        {0, -1, -1}, {1, 0, -1}, {0, 1, -1}, {-1, 0, -1},
        {0, -1, 1}, {1, 0, 1}, {0, 1, 1}, {-1, 0, 1},
        {-1, -1, 0}, {1, -1, 0}, {1, 1, 0}, {-1, 1, 0}
    };

    /**
     * A place on an axis and how large bricks are there.
     *
     * @param at place in mm, which becomes a side of a brick
     * @param size length of a brick in mm
     */
    record Mark(double at, double size) {}

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final int[] numbers;
    private final int nodes;

    private GradedMesh(double[] x, double[] y, double[] z) {
        this.x = x;
        this.y = y;
        this.z = z;
        numbers = new int[x.length * y.length * z.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                for (int k = 0; k < z.length; k++) {
                    if ((i & 1) + (j & 1) + (k & 1) <= 1) {
                        numbers[index(i, j, k)] = ++count;
                    }
                }
            }
        }
        nodes = count;
    }

    /** Bricks between the marks of three axes; every size is multiplied. */
    static GradedMesh between(List<Mark> x, List<Mark> y, List<Mark> z, double factor) {
        return new GradedMesh(line(x, factor), line(y, factor), line(z, factor));
    }

    /** Sizes grow from mark to mark in proportion to the distance, that is geometrically from brick to brick. */
    private static double[] line(List<Mark> marks, double factor) {
        double[] places = {marks.get(0).at()};
        for (int m = 1; m < marks.size(); m++) {
            Mark from = marks.get(m - 1);
            Mark to = marks.get(m);
            double length = to.at() - from.at();
            double ratio = to.size() / from.size();
            boolean even = Math.abs(ratio - 1.0) < 1e-9;
            double count = even ? length / from.size() : length * Math.log(ratio) / (to.size() - from.size());
            int steps = 2 * Math.max(1, (int) Math.round(count / factor));
            int start = places.length - 1;
            places = Arrays.copyOf(places, start + steps + 1);
            for (int i = 2; i <= steps; i += 2) {
                double t = (double) i / steps;
                double share = even ? t : Math.expm1(t * Math.log(ratio)) / (ratio - 1.0);
                places[start + i] = i == steps ? to.at() : from.at() + length * share;
                places[start + i - 1] = 0.5 * (places[start + i - 2] + places[start + i]);
            }
        }
        return places;
    }

    private int index(int i, int j, int k) {
        return (i * y.length + j) * z.length + k;
    }

    /** How many nodes there are. */
    int nodes() {
        return nodes;
    }

    /** Places along x of corners and middles. */
    double[] x() {
        return x.clone();
    }

    /** Places along y. */
    double[] y() {
        return y.clone();
    }

    /** Places along z. */
    double[] z() {
        return z.clone();
    }

    /** The number of the node at three indices; 0 where there is none. */
    int node(int i, int j, int k) {
        return numbers[index(i, j, k)];
    }

    /** The nodes of the brick around a centre of odd indices. */
    int[] brick(int i, int j, int k) {
        int[] brick = new int[BRICK.length];
        for (int n = 0; n < BRICK.length; n++) {
            brick[n] = node(i + BRICK[n][0], j + BRICK[n][1], k + BRICK[n][2]);
        }
        return brick;
    }

    /** What each node has of a point: its shape function there. */
    List<Share> shares(double px, double py, double pz) {
        int i = centre(x, px);
        int j = centre(y, py);
        int k = centre(z, pz);
        double a = local(x, i, px);
        double b = local(y, j, py);
        double c = local(z, k, pz);
        int[] brick = brick(i, j, k);
        List<Share> shares = new ArrayList<>();
        for (int n = 0; n < brick.length; n++) {
            shares.add(new Share(brick[n], shape(BRICK[n], a, b, c)));
        }
        return shares;
    }

    /**
     * A node's part in a point.
     *
     * @param node its number
     * @param part all parts of a point sum to 1
     */
    record Share(int node, double part) {}

    /** Odd index of the brick that holds a place. */
    private static int centre(double[] line, double place) {
        if (!(place >= line[0] && place <= line[line.length - 1])) {
            throw new IllegalArgumentException("outside the box: " + place);
        }
        int i = 1;
        while (i + 2 < line.length && place > line[i + 1]) {
            i += 2;
        }
        return i;
    }

    private static double local(double[] line, int centre, double place) {
        return 2.0 * (place - line[centre]) / (line[centre + 1] - line[centre - 1]);
    }

    /** The serendipity function of a node. */
    private static double shape(int[] node, double a, double b, double c) {
        double product = along(node[0], a) * along(node[1], b) * along(node[2], c);
        boolean corner = node[0] != 0 && node[1] != 0 && node[2] != 0;
        return corner ? 0.125 * product * (node[0] * a + node[1] * b + node[2] * c - 2.0) : 0.25 * product;
    }

    private static double along(int node, double t) {
        return node == 0 ? 1.0 - t * t : 1.0 + node * t;
    }
}
