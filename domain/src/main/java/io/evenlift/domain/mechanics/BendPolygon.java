package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A thread in a bend as a chain of straight pieces that turns at few corners: the first piece goes on along the leg before
 * the bend, the last one begins on the line of the leg after it. A taut chain pulls at its corners alone and along its
 * pieces, so that forces and moments balance whatever load the barbs add on the way.
 *
 * <p>The bend is cut into {@link GaussCells} with two corners each, each of which turns by half of its cell. So what is
 * summed over the corners is an integral over the arc to the fourth order of the cell, and a cell of no length changes nothing.
 */
final class BendPolygon {

    /** A corner may lie off the arc, towards the vertex, by this share of its depth, where that leaves cells long enough. */
    private static final double OFF_PER_DEPTH = 0.003;

    private final Bend bend;
    private final List<Corner> corners = new ArrayList<>();
    /** How far from one corner to the next, the first from where the bend begins, before they are stretched to fit. */
    private final double[] ways;

    /**
     * A corner.
     *
     * @param toMm up to where on the arc it stands for the thread
     * @param after unit direction of the piece after it, which is the arc's there
     */
    record Corner(Vector place, double toMm, Vector after) {}

    private BendPolygon(Bend bend, double cellMm) {
        this.bend = bend;
        double length = bend.lengthMm();
        // Without a least length a bend that comes to the surface would have no end of corners.
        double cell = Math.max(ThreadNodes.SHORTEST_CELL_MM, Math.min(cellMm, longestCellMm()));
        List<GaussCells.Node> nodes = GaussCells.of(0.0, length, cell);
        ways = new double[nodes.size()];
        double[] ends = new double[nodes.size()];
        double before = 0.0;
        for (int i = 0; i < ends.length; i++) {
            ways[i] = nodes.get(i).atMm() - before;
            ends[i] = nodes.get(i).toMm();
            before = nodes.get(i).atMm();
        }
        double stretch = stretch(ends);
        Vector place = bend.from();
        Vector along = bend.in();
        for (int i = 0; i < ends.length; i++) {
            place = place.plus(stretch * ways[i], along);
            along = bend.tangent(ends[i] / length);
            corners.add(new Corner(place, ends[i], along));
        }
    }

    /** The corners from the distal one on; a bend without length has one, its vertex. */
    static List<Corner> of(Bend bend, double cellMm) {
        return bend.lengthMm() == 0.0
                ? List.of(new Corner(bend.from(), 0.0, bend.tangent(1.0)))
                : List.copyOf(new BendPolygon(bend, cellMm).corners);
    }

    /** The first corner of a cell lies on a tangent of the arc and so off it, by half the square of the way to it over the radius. */
    private double longestCellMm() {
        double curvature = bend.turn() / bend.lengthMm();
        double off = OFF_PER_DEPTH * bend.leastDepthMm();
        return curvature < Bend.SMALL
                ? Double.POSITIVE_INFINITY
                : StrictMath.sqrt(2.0 * off / curvature) / GaussCells.FIRST;
    }

    /** What brings the last corner onto the line of the leg after the bend; 1 but for the error of the rule. */
    private double stretch(double[] ends) {
        if (bend.turn() < Bend.SMALL) {
            return 1.0;
        }
        double across = ways[0] * StrictMath.sin(bend.turn());
        for (int i = 1; i < ways.length; i++) {
            double left = bend.turn() * (1.0 - ends[i - 1] / bend.lengthMm());
            across += ways[i] * StrictMath.sin(left);
        }
        return bend.offsetMm() / across;
    }
}
