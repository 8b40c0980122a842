package io.evenlift.benchmarks;

import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.CoarseDimples;
import io.evenlift.domain.mechanics.DimpleSurface;
import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.Forces;
import io.evenlift.domain.mechanics.LayeredMedium;
import io.evenlift.domain.mechanics.LoadedSurface;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.mechanics.SurfaceMotion;
import io.evenlift.domain.mechanics.TensionedThread;
import io.evenlift.domain.mechanics.ThreadVertex;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the mechanics take: the table of a stack of four layers, and a thread of 31 forces on a map of 81 × 29 points.
 * Aims, warm, on one thread: 1.5 ms and 0.42 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MechanicsBenchmark {

    private static final double CUTOFF_MM = 15.0;

    private LayeredMedium medium = LayeredMedium.onRigidBase(List.of(
            new ElasticLayer(1.5, 100, 0.48),
            new ElasticLayer(5, 10, 0.48),
            new ElasticLayer(1, 300, 0.48),
            new ElasticLayer(6, 15, 0.48)));

    private ResponseTable table = ResponseTable.of(medium, CUTOFF_MM);
    private List<BuriedForce> forces = List.of();
    private LoadedSurface surface = table.under(forces);
    private DimpleSurface dimples = prepared(table, forces);

    /** JMH makes the state. */
    public MechanicsBenchmark() {}

    /** A thread 3 mm deep that turns down to its anchor, cut into 31 forces, its bend finer than usual. */
    @Setup
    public void placeThread() {
        List<ThreadVertex> path =
                List.of(new ThreadVertex(0, 0, 3), new ThreadVertex(44, 0, 3), new ThreadVertex(80, 0, 7));
        forces = TensionedThread.of(path, 1, 41, 1).withSteps(0.15, 0.75).forces();
        if (forces.size() != 31) {
            throw new IllegalStateException("forces: " + forces.size() + ", expected 31");
        }
        surface = table.under(forces);
        dimples = prepared(table, forces);
    }

    /** For all distances, as threads of a search are. */
    private static DimpleSurface prepared(ResponseTable table, List<BuriedForce> forces) {
        double[] depths = forces.stream().mapToDouble(BuriedForce::depthMm).toArray();
        return new CoarseDimples(table, 0.05, 1e-12).under(new Forces(forces), depths);
    }

    /** From layers to table. */
    @Benchmark
    public ResponseTable table() {
        return ResponseTable.of(medium, CUTOFF_MM);
    }

    /** The same for threads that leave the skin alone, as nearly all of a plan's tables are. */
    @Benchmark
    public ResponseTable tableBelowTheSkin() {
        return ResponseTable.belowFirstLayer(medium, CUTOFF_MM);
    }

    /** From forces to a surface that can be asked. */
    @Benchmark
    public LoadedSurface under() {
        return table.under(forces);
    }

    /** Displacement, dimple and slopes on 2,349 points. */
    @Benchmark
    public double map() {
        double sum = 0.0;
        for (int x = 0; x < 81; x++) {
            for (int y = -14; y <= 14; y++) {
                SurfaceMotion motion = surface.at(x, y);
                sum += motion.uxMm() + motion.uyMm() + motion.uzMm() + motion.dimpleSlopeX() + motion.dimpleSlopeY();
            }
        }
        return sum;
    }

    /** The dimple alone on 2,349 points, as the sites of a plan are looked for. */
    @Benchmark
    public double dimpleMap() {
        double deepest = 0.0;
        for (int x = 0; x < 81; x++) {
            for (int y = -14; y <= 14; y++) {
                deepest = Math.max(deepest, dimples.dimpleAt(x, y));
            }
        }
        return deepest;
    }

    /** The dimple of one thread at 12 sites along it: a trial thread whose depths are prepared. */
    @Benchmark
    public double threadAgainstTwelveSites() {
        double deepest = 0.0;
        for (int site = 0; site < 12; site++) {
            deepest = Math.max(deepest, dimples.dimpleAt(6.0 * site, 1.0));
        }
        return deepest;
    }
}
