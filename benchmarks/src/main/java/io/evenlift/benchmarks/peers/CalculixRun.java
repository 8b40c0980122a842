package io.evenlift.benchmarks.peers;

import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.ElasticLayer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One run of CalculiX on the half y ≥ 0 of a case: base and far sides held, u_y = 0 in the plane of symmetry, each force
 * spread over its brick by the shape functions, which is what the method asks for a force between nodes.
 */
final class CalculixRun {

    private static final String JOB = "case";

    private final SharedCase shared;
    private final GradedMesh mesh;
    private final Element element;

    /** Which twenty-node brick: integrated in full, or reduced against locking near ν = ½. */
    enum Element {
        C3D20,
        C3D20R
    }

    CalculixRun(SharedCase shared, GradedMesh mesh, Element element) {
        this.shared = shared;
        this.mesh = mesh;
        this.element = element;
    }

    /**
     * What came out.
     *
     * @param seconds of the program from start to end, on one processor
     * @param answers displacements at the points of the case, mm
     */
    record Answer(double seconds, List<double[]> answers) {
        Answer {
            answers = List.copyOf(answers);
        }
    }

    /** Writes the input into a folder, runs the program there and reads what it says of the surface. */
    Answer in(Path folder) throws IOException, InterruptedException {
        writeInput(folder.resolve(JOB + ".inp"));
        ProcessBuilder builder = new ProcessBuilder("ccx", JOB)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(JOB + ".out").toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) * 1e-9;
        if (exit != 0) {
            throw new IOException("ccx ended with " + exit + ", see " + folder.resolve(JOB + ".out"));
        }
        return new Answer(seconds, atPoints(surface(folder.resolve(JOB + ".dat"))));
    }

    private void writeInput(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            writeNodes(out);
            writeBricks(out);
            writeHeld(out);
            out.println("*STEP\n*STATIC\n*CLOAD");
            writeForces(out);
            out.println("*NODE PRINT,NSET=SURFACE\nU\n*END STEP");
        }
    }

    private void writeNodes(PrintWriter out) {
        out.println("*NODE");
        List<Integer> surface = new ArrayList<>();
        double[] x = mesh.x();
        double[] y = mesh.y();
        double[] z = mesh.z();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                for (int k = 0; k < z.length; k++) {
                    int node = mesh.node(i, j, k);
                    if (node > 0) {
                        out.printf(Locale.ROOT, "%d,%.10g,%.10g,%.10g%n", node, x[i], y[j], z[k]);
                        if (k == 0) {
                            surface.add(node);
                        }
                    }
                }
            }
        }
        out.println("*NSET,NSET=SURFACE");
        surface.forEach(out::println);
    }

    private void writeBricks(PrintWriter out) {
        double[] interfaces = shared.interfaces();
        double[] z = mesh.z();
        int number = 0;
        for (int layer = 0; layer < shared.layers().size(); layer++) {
            ElasticLayer stuff = shared.layers().get(layer);
            out.printf(Locale.ROOT, "*ELEMENT,TYPE=%s,ELSET=LAYER%d%n", element, layer);
            for (int k = 1; k < z.length; k += 2) {
                if (z[k] > interfaces[layer] && z[k] < interfaces[layer + 1]) {
                    number = writeBricks(out, k, number);
                }
            }
            out.printf(
                    Locale.ROOT,
                    "*MATERIAL,NAME=STUFF%d%n*ELASTIC%n%.10g,%.10g%n*SOLID SECTION,ELSET=LAYER%d,MATERIAL=STUFF%d%n",
                    layer,
                    1e-3 * stuff.youngsModulusKpa(),
                    stuff.poissonRatio(),
                    layer,
                    layer);
        }
    }

    private int writeBricks(PrintWriter out, int k, int before) {
        int number = before;
        for (int i = 1; i < mesh.x().length; i += 2) {
            for (int j = 1; j < mesh.y().length; j += 2) {
                StringBuilder line = new StringBuilder().append(++number);
                int[] brick = mesh.brick(i, j, k);
                for (int n = 0; n < brick.length; n++) {
                    line.append(n == 10 ? ",\n" : ",").append(brick[n]);
                }
                out.println(line);
            }
        }
        return number;
    }

    private void writeHeld(PrintWriter out) {
        out.println("*BOUNDARY");
        int x = mesh.x().length;
        int y = mesh.y().length;
        int z = mesh.z().length;
        for (int i = 0; i < x; i++) {
            for (int j = 0; j < y; j++) {
                for (int k = 0; k < z; k++) {
                    int node = mesh.node(i, j, k);
                    if (node > 0 && (k == z - 1 || i == 0 || i == x - 1 || j == y - 1)) {
                        out.println(node + ",1,3");
                    } else if (node > 0 && j == 0) {
                        out.println(node + ",2,2");
                    }
                }
            }
        }
    }

    /** Half of each force: the other half pulls on the tissue that is not there. */
    private void writeForces(PrintWriter out) {
        for (BuriedForce force : shared.forces()) {
            for (GradedMesh.Share share : mesh.shares(force.xMm(), force.yMm(), force.depthMm())) {
                double part = 0.5 * share.part();
                out.printf(Locale.ROOT, "%d,1,%.10g%n", share.node(), part * force.fxN());
                out.printf(Locale.ROOT, "%d,3,%.10g%n", share.node(), part * force.fzN());
            }
        }
    }

    /** Displacements by the number of the node; three lines of heading, then number and three components. */
    private double[][] surface(Path file) throws IOException {
        double[][] displacements = new double[mesh.nodes() + 1][];
        for (String line : Files.readAllLines(file)) {
            String[] words = line.trim().split("\\s+", -1);
            if (words.length == 4 && words[0].matches("[0-9]+")) {
                displacements[Integer.parseInt(words[0])] = new double[] {
                    Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3])
                };
            }
        }
        return displacements;
    }

    private List<double[]> atPoints(double[][] displacements) {
        List<double[]> answers = new ArrayList<>();
        for (double[] point : shared.points()) {
            double[] u = new double[3];
            for (GradedMesh.Share share : mesh.shares(point[0], point[1], 0.0)) {
                // On the surface the nodes below it have no part.
                if (share.part() != 0.0) {
                    double[] node = displacements[share.node()];
                    for (int c = 0; c < 3; c++) {
                        u[c] += share.part() * node[c];
                    }
                }
            }
            answers.add(u);
        }
        return answers;
    }
}
