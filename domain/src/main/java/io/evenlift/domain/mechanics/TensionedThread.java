package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * A barbed thread under tension, and the forces by which it holds the tissue.
 *
 * <p>The tension grows from nothing at the distal tip to its full value at the anchor as the barbs pass their load to
 * the thread; force on the tissue per length is d(T t)/ds, which holds the shear of the barbs, the side force of every
 * bend and, at the anchor, the opposite pull −T t. Their sum is nothing, whatever the path.
 *
 * @param vertices from the distal tip to the anchor, at least two
 * @param barbedFromMm where the barbs begin, as distance along the thread from the distal tip in mm
 * @param barbedToMm where they end, likewise
 * @param tensionN the force at the anchor in N, 0 to 1000
 * @param decayLengthMm the barbs' load falls as e^(−s/l) away from the tip; this is l in mm. An assumption
 * @param bendArcMm length in mm of the arc that stands for each corner, half on each side; 0 leaves it sharp
 * @param bendStepPerDepth mean distance of two nodes in a bend as share of its least depth, 0.01 to 10; the distance is
 *     kept within 0.3 to 3 mm, nearer to the former where the bend is sharp
 * @param barbStepPerDepth mean distance of two nodes on a barbed leg as share of the least depth there, 0.01 to 10;
 *     the distance is kept within 0.3 to 3 mm
 * @param faceRadiusMm radius in mm of the convex face under which the thread lies, 10 or more; infinite for a flat one
 */
public record TensionedThread(
        List<ThreadVertex> vertices,
        double barbedFromMm,
        double barbedToMm,
        double tensionN,
        double decayLengthMm,
        double bendArcMm,
        double bendStepPerDepth,
        double barbStepPerDepth,
        double faceRadiusMm) {

    /** Share of the barbed length over which the load of the barbs falls to 1/e: an assumption. */
    public static final double DECAY_SHARE = 0.35;

    /** Length in mm over which a thread turns a corner: an assumption with a spread, not a detail. */
    public static final double USUAL_BEND_ARC_MM = 5.0;

    /** Mean distance of two nodes in a bend as share of its least depth. */
    public static final double USUAL_BEND_STEP_PER_DEPTH = 0.5;

    /**
     * The same on a barbed leg. Measured: the dimple at the end of the barbs then moves by less than 1 % when cut finer (depth 1 mm
     * and more).
     */
    public static final double USUAL_BARB_STEP_PER_DEPTH = 0.7;

    private static final double LONGEST_MM = 1000.0;
    private static final double MOST_TENSION_N = 1000.0;
    private static final double LEAST_FACE_RADIUS_MM = 10.0;

    /** How far apart in mm, at most, the pressure of a convex face is gathered. */
    private static final double PRESSURE_STEP_MM = 1.5;

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException if there are fewer than two vertices, two successive ones coincide, the path
     *     doubles back, the barbs do not lie on the path in order, or a number is out of its range
     */
    public TensionedThread {
        vertices = List.copyOf(vertices);
        Bounds.within("count of vertices", vertices.size(), 2, 1000);
        double length = 0.0;
        for (int i = 1; i < vertices.size(); i++) {
            double leg = Vector.between(place(vertices.get(i - 1)), place(vertices.get(i)))
                    .length();
            length += Bounds.within("distance of two vertices in mm", leg, 1e-3, LONGEST_MM);
        }
        barbedFromMm = Bounds.within("barbedFromMm", barbedFromMm, 0.0, length);
        barbedToMm = Bounds.within("barbedToMm", barbedToMm, barbedFromMm + 1e-3, length);
        tensionN = Bounds.within("tensionN", tensionN, 0.0, MOST_TENSION_N);
        decayLengthMm = Bounds.within("decayLengthMm", decayLengthMm, 0.1, 1e6);
        bendArcMm = Bounds.within("bendArcMm", bendArcMm, 0.0, LONGEST_MM);
        bendStepPerDepth = Bounds.within("bendStepPerDepth", bendStepPerDepth, 0.01, 10.0);
        barbStepPerDepth = Bounds.within("barbStepPerDepth", barbStepPerDepth, 0.01, 10.0);
        faceRadiusMm = Bounds.within("faceRadiusMm", faceRadiusMm, LEAST_FACE_RADIUS_MM, Double.POSITIVE_INFINITY);
        double rounded = path(vertices, bendArcMm).lengthMm();
        Bounds.within("barbedFromMm", barbedFromMm, 0.0, rounded - 1e-3);
    }

    /**
     * A thread with the usual assumptions: l = 0.35 of the barbed length, bends of 5 mm, nodes dense enough for its
     * depth.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static TensionedThread of(
            List<ThreadVertex> vertices, double barbedFromMm, double barbedToMm, double tensionN) {
        return new TensionedThread(
                vertices,
                barbedFromMm,
                barbedToMm,
                tensionN,
                DECAY_SHARE * (barbedToMm - barbedFromMm),
                USUAL_BEND_ARC_MM,
                USUAL_BEND_STEP_PER_DEPTH,
                USUAL_BARB_STEP_PER_DEPTH,
                Double.POSITIVE_INFINITY);
    }

    /** The same thread with another decay of the barbs' load, in mm. */
    public TensionedThread withDecayLengthMm(double lengthMm) {
        return new TensionedThread(
                vertices,
                barbedFromMm,
                barbedToMm,
                tensionN,
                lengthMm,
                bendArcMm,
                bendStepPerDepth,
                barbStepPerDepth,
                faceRadiusMm);
    }

    /** The same thread barbed elsewhere, in mm along the thread from its distal tip. */
    public TensionedThread withBarbs(double fromMm, double toMm) {
        return new TensionedThread(
                vertices,
                fromMm,
                toMm,
                tensionN,
                decayLengthMm,
                bendArcMm,
                bendStepPerDepth,
                barbStepPerDepth,
                faceRadiusMm);
    }

    /** The same thread with another length of its bends, in mm; 0 leaves corners sharp. */
    public TensionedThread withBendArcMm(double arcMm) {
        return new TensionedThread(
                vertices,
                barbedFromMm,
                barbedToMm,
                tensionN,
                decayLengthMm,
                arcMm,
                bendStepPerDepth,
                barbStepPerDepth,
                faceRadiusMm);
    }

    /** The same thread with its bends and its barbs cut otherwise: mean distance of two nodes as share of the depth. */
    public TensionedThread withSteps(double bendPerDepth, double barbPerDepth) {
        return new TensionedThread(
                vertices,
                barbedFromMm,
                barbedToMm,
                tensionN,
                decayLengthMm,
                bendArcMm,
                bendPerDepth,
                barbPerDepth,
                faceRadiusMm);
    }

    /** The same thread under another tension, in N. */
    public TensionedThread withTensionN(double newtons) {
        return new TensionedThread(
                vertices,
                barbedFromMm,
                barbedToMm,
                newtons,
                decayLengthMm,
                bendArcMm,
                bendStepPerDepth,
                barbStepPerDepth,
                faceRadiusMm);
    }

    /**
     * The same thread under a convex face of this radius in mm: it also presses inward with tension / radius per length.
     * In the flat chart that is a net force; on the face the pulls of barbs and anchor balance it, because their
     * direction turns with the skin.
     */
    public TensionedThread withFaceRadiusMm(double radiusMm) {
        return new TensionedThread(
                vertices,
                barbedFromMm,
                barbedToMm,
                tensionN,
                decayLengthMm,
                bendArcMm,
                bendStepPerDepth,
                barbStepPerDepth,
                radiusMm);
    }

    /** Length of the thread in mm, corners rounded. */
    public double lengthMm() {
        return lengthMm(vertices, bendArcMm);
    }

    /** Length in mm of a thread through these vertices, as {@link TensionedThread} has them, corners rounded. */
    public static double lengthMm(List<ThreadVertex> vertices, double bendArcMm) {
        return path(vertices, bendArcMm).lengthMm();
    }

    /**
     * The forces on the tissue from the distal tip to the anchor, which comes last, and after it the pressure of a convex
     * face. All but that pressure sum to nothing within rounding; nodes where the thread only passes through are left out.
     */
    public List<BuriedForce> forces() {
        ThreadNodes nodes = ThreadNodes.of(this, path(vertices, bendArcMm));
        List<BuriedForce> forces = new ArrayList<>();
        Vector before = Vector.NOTHING;
        for (int i = 0; i < nodes.size(); i++) {
            Vector pull = nodes.pull(i);
            add(nodes.place(i), pull.plus(-1.0, before).times(tensionN), forces);
            before = pull;
        }
        if (faceRadiusMm < Double.POSITIVE_INFINITY) {
            for (int i = 0; i < nodes.size() - 1; i++) {
                addPressure(nodes.place(i), nodes.place(i + 1), tensionN * nodes.tension(i) / faceRadiusMm, forces);
            }
        }
        return forces;
    }

    private static void addPressure(Vector from, Vector to, double perMm, List<BuriedForce> forces) {
        Vector way = Vector.between(from, to);
        int parts = (int) Math.ceil(way.length() / PRESSURE_STEP_MM);
        for (int i = 0; i < parts; i++) {
            add(from.plus((i + 0.5) / parts, way), new Vector(0.0, 0.0, perMm * way.length() / parts), forces);
        }
    }

    private static void add(Vector place, Vector force, List<BuriedForce> forces) {
        if (force.x() != 0.0 || force.y() != 0.0 || force.z() != 0.0) {
            // Interpolation along a leg that reaches the surface may end a rounding above it.
            double depth = Math.max(0.0, place.z());
            forces.add(new BuriedForce(place.x(), place.y(), depth, force.x(), force.y(), force.z()));
        }
    }

    /** The path with its corners rounded. */
    RoundedPath path() {
        return path(vertices, bendArcMm);
    }

    private static RoundedPath path(List<ThreadVertex> vertices, double bendArcMm) {
        return RoundedPath.of(vertices.stream().map(TensionedThread::place).toList(), bendArcMm);
    }

    private static Vector place(ThreadVertex vertex) {
        return new Vector(vertex.xMm(), vertex.yMm(), vertex.depthMm());
    }
}
