package io.evenlift.benchmarks.peers;

import io.evenlift.benchmarks.peers.CalculixRun.Element;
import io.evenlift.benchmarks.peers.GradedMesh.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Asks CalculiX and this kernel the same case and prints error and time of both; see benchmarks/peers/README.md.
 *
 * <p>The case is the whole thread of the reference files: thirty forces of a thread 1.75 mm deep under 1.5 mm of skin that
 * turns down to its anchor in the SMAS. The error is taken against a third solution, a direct quadrature.
 */
public final class PeerComparison {

    private static final Path CASE = Path.of("domain/src/test/resources/mechanics/thread_plans_spectral.json");
    private static final Path TABLE = Path.of("benchmarks/peers/measured.csv");
    private static final Path PLOT = Path.of("docs/error-against-time.svg");

    /** Distance of two forces on the straight part: brick sides are put where the forces are. */
    private static final double PITCH_MM = 1.4885333056834205;

    private static final double MARGIN_MM = 150.0;
    private static final double WIDE_MARGIN_MM = 250.0;

    private PeerComparison() {}

    /** Without argument measures and draws; with the argument {@code plot} draws what was measured before. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!List.of(args).equals(List.of("plot"))) {
            Measured.write(TABLE, remarks(), measured());
        }
        Files.writeString(PLOT, new ErrorPlot(Measured.read(TABLE)).svg());
    }

    private static List<String> remarks() {
        return List.of(
                "Written by benchmarks/peers/compare; machine and reading in README.md beside it.",
                "Java " + Runtime.version() + ", " + System.getProperty("os.arch"),
                "error: largest deviation of a displacement vector at 39 points as share of the largest; errorDown: of u_z");
    }

    private static List<Measured> measured() throws IOException, InterruptedException {
        SharedCase shared = SharedCase.read(CASE);
        List<Measured> rows = new ArrayList<>();
        KernelRun kernel = new KernelRun(shared);
        long start = System.nanoTime();
        List<double[]> answers = kernel.answers();
        double first = (System.nanoTime() - start) * 1e-9;
        rows.add(byKernel(shared, "first call in a JVM", first, answers));
        rows.add(byKernel(shared, "new tissue", kernel.secondsForNewTissue(), answers));
        rows.add(byKernel(shared, "known tissue", kernel.secondsForKnownTissue(), answers));
        System.out.printf(
                Locale.ROOT,
                "Where the sides are held, %.0f mm from the thread, the unbounded surface moves %.1e of its largest.%n",
                MARGIN_MM,
                kernel.motionAtTheSides(-MARGIN_MM, 80 + MARGIN_MM, MARGIN_MM));
        rows.add(byElements(shared, "coarse", 2.5, MARGIN_MM));
        rows.add(byElements(shared, "middle", 1.5, MARGIN_MM));
        rows.add(byElements(shared, "fine", 1.0, MARGIN_MM));
        rows.add(byElements(shared, "middle in a wider box", 1.5, WIDE_MARGIN_MM));
        printRatios(rows);
        return rows;
    }

    private static Measured byKernel(SharedCase shared, String how, double seconds, List<double[]> answers) {
        return said(
                new Measured(Measured.EVENLIFT, how, 0, 0, seconds, shared.error(answers), shared.errorDown(answers)));
    }

    private static Measured byElements(SharedCase shared, String how, double factor, double margin)
            throws IOException, InterruptedException {
        GradedMesh mesh = mesh(factor, margin);
        Path folder = Files.createTempDirectory("evenlift-peers");
        try {
            CalculixRun.Answer answer = new CalculixRun(shared, mesh, Element.C3D20R).in(folder);
            List<double[]> u = answer.answers();
            return said(new Measured(
                    Measured.CCX,
                    how,
                    3 * mesh.nodes(),
                    margin,
                    answer.seconds(),
                    shared.error(u),
                    shared.errorDown(u)));
        } finally {
            delete(folder);
        }
    }

    /** Two bricks from force to force whatever the factor, by which bricks are longer everywhere else. */
    private static GradedMesh mesh(double factor, double margin) {
        double along = 0.5 * PITCH_MM / factor;
        List<Mark> x = List.of(
                new Mark(-margin, 40),
                new Mark(-12, 4),
                new Mark(0, along),
                new Mark(31 * PITCH_MM, along),
                new Mark(56, 4),
                new Mark(74, 4),
                new Mark(80, 1.2),
                new Mark(86, 4),
                new Mark(80 + margin, 40));
        List<Mark> y = List.of(new Mark(0, 0.4), new Mark(4, 1.7), new Mark(12, 4), new Mark(margin, 40));
        List<Mark> z = List.of(
                new Mark(0, 0.5),
                new Mark(1.5, 0.25),
                new Mark(1.75, 0.25),
                new Mark(3, 1.2),
                new Mark(6.5, 2),
                new Mark(7.5, 2),
                new Mark(13.5, 4));
        return GradedMesh.between(x, y, z, factor);
    }

    private static Measured said(Measured row) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %-22s %7d unknowns %10.3g s   error of u %.1e, of u_z %.1e%n",
                row.solver(),
                row.how(),
                row.unknowns(),
                row.seconds(),
                row.error(),
                row.errorDown());
        return row;
    }

    private static void printRatios(List<Measured> rows) {
        Measured kernel = rows.stream()
                .filter(row -> row.how().equals("new tissue"))
                .findFirst()
                .orElseThrow();
        for (Measured row : rows) {
            if (row.byFiniteElements()) {
                System.out.printf(
                        Locale.ROOT,
                        "ccx %s: %.0f times the time, %.0f times the error of the kernel with new tissue%n",
                        row.how(),
                        row.seconds() / kernel.seconds(),
                        row.error() / kernel.error());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
