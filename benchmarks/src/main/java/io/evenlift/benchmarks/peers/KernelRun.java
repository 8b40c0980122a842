package io.evenlift.benchmarks.peers;

import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.LoadedSurface;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.SurfaceMotion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The same case by this kernel, timed on one thread. */
final class KernelRun {

    private static final double CUTOFF_MM = 15.0;
    private static final int WARM = 1500;
    private static final int TIMED = 501;

    private final SharedCase shared;
    private final LayeredMedium medium;

    KernelRun(SharedCase shared) {
        this.shared = shared;
        this.medium = shared.medium();
    }

    /** Everything anew: table of the tissue, surface under the forces, displacements at the points. */
    List<double[]> answers() {
        return answers(ResponseTable.of(medium, CUTOFF_MM));
    }

    private List<double[]> answers(ResponseTable table) {
        LoadedSurface surface = table.under(shared.forces());
        List<double[]> answers = new ArrayList<>();
        for (double[] point : shared.points()) {
            SurfaceMotion motion = surface.at(point[0], point[1]);
            answers.add(new double[] {motion.uxMm(), motion.uyMm(), motion.uzMm()});
        }
        return answers;
    }

    /** Median seconds of {@link #answers()} once the JIT compiler has done its work. */
    double secondsForNewTissue() {
        return median(this::answers);
    }

    /** The same where the table of the tissue is already there. */
    double secondsForKnownTissue() {
        ResponseTable table = ResponseTable.of(medium, CUTOFF_MM);
        return median(() -> answers(table));
    }

    /** How far the surface moves at most where a box of this margin is held, as share of the largest displacement. */
    double motionAtTheSides(double fromX, double toX, double y) {
        LoadedSurface surface = ResponseTable.of(medium, CUTOFF_MM).under(shared.forces());
        double most = 0.0;
        for (double x = fromX; x <= toX; x += 1.0) {
            most = Math.max(most, length(surface.at(x, y)));
        }
        for (double across = 0.0; across <= y; across += 1.0) {
            most = Math.max(most, length(surface.at(fromX, across)));
            most = Math.max(most, length(surface.at(toX, across)));
        }
        double largest = 0.0;
        for (double[] u : shared.displacements()) {
            largest = Math.max(largest, Math.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]));
        }
        return most / largest;
    }

    private static double length(SurfaceMotion motion) {
        return Math.sqrt(motion.uxMm() * motion.uxMm() + motion.uyMm() * motion.uyMm() + motion.uzMm() * motion.uzMm());
    }

    private static double median(Supplier<List<double[]>> work) {
        double sum = 0.0;
        for (int i = 0; i < WARM; i++) {
            sum += work.get().get(0)[0];
        }
        double[] seconds = new double[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            sum += work.get().get(0)[0];
            seconds[i] = (System.nanoTime() - start) * 1e-9;
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("no number");
        }
        Arrays.sort(seconds);
        return seconds[TIMED / 2];
    }
}
