package io.evenlift.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of the comparison.
 *
 * @param solver who answered
 * @param how with which mesh, or with what at hand
 * @param unknowns displacements solved for; 0 where there is no mesh
 * @param marginMm from the ends of the thread to the held sides in mm; 0 where there are none
 * @param seconds from the question to the answer
 * @param error largest deviation of a displacement vector, as share of the largest
 * @param errorDown largest deviation of u_z, as share of the largest u_z
 */
record Measured(
        String solver, String how, int unknowns, double marginMm, double seconds, double error, double errorDown) {

    static final String CCX = "ccx";
    static final String EVENLIFT = "evenlift";

    private static final String COLUMNS = "solver,how,unknowns,marginMm,seconds,error,errorDown";

    boolean byFiniteElements() {
        return CCX.equals(solver);
    }

    static void write(Path file, List<String> remarks, List<Measured> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        remarks.forEach(remark -> lines.add("# " + remark));
        lines.add(COLUMNS);
        rows.forEach(row -> lines.add(row.line()));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    static List<Measured> read(Path file) throws IOException {
        List<Measured> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.equals(COLUMNS)) {
                String[] cells = line.split(",", -1);
                rows.add(new Measured(
                        cells[0],
                        cells[1],
                        Integer.parseInt(cells[2]),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]),
                        Double.parseDouble(cells[5]),
                        Double.parseDouble(cells[6])));
            }
        }
        return rows;
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%.0f,%.3g,%.3g,%.3g",
                solver,
                how,
                unknowns,
                marginMm,
                seconds,
                error,
                errorDown);
    }
}
