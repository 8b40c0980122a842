package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What must hold of any solution, whatever its numbers: symmetries, balance, reciprocity, decay. */
final class Structure {

    private static final List<ThreadVertex> WINDING = List.of(
            new ThreadVertex(3, -4, 2.5),
            new ThreadVertex(15, 2, 3.1),
            new ThreadVertex(19, 14, 3.0),
            new ThreadVertex(40, 18, 4.5),
            new ThreadVertex(72, 5, 7.0));
    private static final List<ThreadVertex> BESIDE =
            List.of(new ThreadVertex(0, 9, 3), new ThreadVertex(44, 9, 3), new ThreadVertex(80, 3, 7));

    private final ResponseTable table = Media.tableOf(Media.face());

    private static TensionedThread thread(List<ThreadVertex> path) {
        return TensionedThread.of(path, 1.0, 41.0, 1.3);
    }

    private List<double[]> field(List<ThreadVertex> path) {
        return field(path, (x, y) -> new double[] {x, y});
    }

    private List<double[]> field(List<ThreadVertex> path, Fields.Moved moved) {
        return Fields.of(table.under(thread(path).forces()), moved);
    }

    private static List<ThreadVertex> moved(UnaryOperator<ThreadVertex> move) {
        return WINDING.stream().map(move).toList();
    }

    /** The thread and the points turned by an angle, displacements turned back. */
    double rotation() {
        double c = Math.cos(0.7);
        double s = Math.sin(0.7);
        List<double[]> turned = field(
                moved(v -> new ThreadVertex(c * v.xMm() - s * v.yMm(), s * v.xMm() + c * v.yMm(), v.depthMm())),
                (x, y) -> new double[] {c * x - s * y, s * x + c * y});
        List<double[]> back = turned.stream()
                .map(u -> new double[] {c * u[0] + s * u[1], -s * u[0] + c * u[1], u[2], u[3]})
                .toList();
        return Fields.deviation(back, field(WINDING));
    }

    /** The thread and the points mirrored at y = 0. */
    double mirror() {
        List<double[]> mirrored =
                field(moved(v -> new ThreadVertex(v.xMm(), -v.yMm(), v.depthMm())), (x, y) -> new double[] {x, -y});
        List<double[]> back = mirrored.stream()
                .map(u -> new double[] {u[0], -u[1], u[2], u[3]})
                .toList();
        return Fields.deviation(back, field(WINDING));
    }

    /** The thread and the points moved along the skin. */
    double translation() {
        List<double[]> shifted =
                field(moved(v -> new ThreadVertex(v.xMm() + 12.3, v.yMm() - 7.7, v.depthMm())), (x, y) ->
                        new double[] {x + 12.3, y - 7.7});
        return Fields.deviation(shifted, field(WINDING));
    }

    /** Two threads, one pulled three times as hard, against their fields added up. */
    double linearity() {
        List<BuriedForce> both =
                new ArrayList<>(thread(WINDING).withTensionN(3.9).forces());
        both.addAll(thread(BESIDE).forces());
        List<double[]> together = Fields.of(table.under(both), (x, y) -> new double[] {x, y});
        List<double[]> one = field(WINDING);
        List<double[]> two = field(BESIDE);
        List<double[]> added = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            double[] sum = new double[4];
            for (int c = 0; c < 4; c++) {
                sum[c] = 3.0 * one.get(i)[c] + two.get(i)[c];
            }
            added.add(sum);
        }
        return Fields.deviation(together, added);
    }

    /** The sum of a thread's forces as share of its tension, and of their moments as share of tension × 100 mm. */
    double balance() {
        double[] sum = new double[6];
        for (BuriedForce f : thread(WINDING).forces()) {
            sum[0] += f.fxN();
            sum[1] += f.fyN();
            sum[2] += f.fzN();
            sum[3] += (f.yMm() * f.fzN() - f.depthMm() * f.fyN()) / 100.0;
            sum[4] += (f.depthMm() * f.fxN() - f.xMm() * f.fzN()) / 100.0;
            sum[5] += (f.xMm() * f.fyN() - f.yMm() * f.fxN()) / 100.0;
        }
        double worst = 0.0;
        for (double part : sum) {
            worst = Math.max(worst, Math.abs(part) / 1.3);
        }
        return worst;
    }

    /**
     * Betti: what the surface sinks under a pull along it, it moves along under the same force into it, at every
     * wavenumber. The two come from different loads of the solution. Share of the kernels of both loads.
     */
    double reciprocity(LayeredMedium medium) {
        DepthGrid depths = DepthGrid.of(medium, 1e-12);
        double worst = 0.0;
        for (double k = 1e-3; k < 40.0; k *= 1.7) {
            double[] perDepth = KernelsAt.depths(medium, depths, k, 1)[0];
            double sunkUnderPull = perDepth[1];
            double movedUnderPressure = perDepth[2];
            double size = Math.abs(perDepth[0]) + Math.abs(perDepth[3]);
            worst = Math.max(worst, Math.abs(sunkUnderPull - movedUnderPressure) / size);
        }
        return worst;
    }

    /** The power of the distance with which the half-space moves less from r to 2r, under these forces. */
    double decay(List<BuriedForce> forces, double r) {
        LoadedSurface surface = Media.tableOf(Media.halfSpace(20, 0.45)).under(forces);
        double near = size(surface.at(0.8 * r, 0.6 * r));
        double far = size(surface.at(1.6 * r, 1.2 * r));
        return Math.log(near / far) / Math.log(2.0);
    }

    /** A thread of 10 mm, short against the distances at which its far field is asked. */
    static List<BuriedForce> shortThread() {
        return TensionedThread.of(
                        List.of(new ThreadVertex(-5, 0, 2), new ThreadVertex(3, 0, 2), new ThreadVertex(5, 0, 3)),
                        1,
                        6,
                        1)
                .forces();
    }

    /** How much of the largest displacement over a thread is left 250 mm from it, on a rigid base. */
    double leftFarAway() {
        LoadedSurface surface = table.under(thread(BESIDE).forces());
        double largest = 0.0;
        for (double x = 0.0; x <= 80.0; x += 1.0) {
            largest = Math.max(largest, size(surface.at(x, 9.0)));
        }
        return size(surface.at(40.0, 259.0)) / largest;
    }

    private static double size(SurfaceMotion motion) {
        return new Vector(motion.uxMm(), motion.uyMm(), motion.uzMm()).length();
    }
}
