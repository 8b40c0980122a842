package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The kernel against cases from elsewhere: Mindlin's closed form, layered stacks that were also done with finite
 * elements, a whole thread. One tolerance per case, relative to its largest displacement.
 *
 * <p>Further files of the same form are read from the folder that the system property {@value #FOLDER} names.
 */
class ReferenceCasesTest {

    private static final String FOLDER = "evenlift.mechanics.references";
    private static final double TOLERANCE = 1e-3;
    private static final List<String> FILES =
            List.of("mindlin_halfspace.json", "layered_rigid_fe.json", "thread_plans_spectral.json");

    @TestFactory
    List<DynamicTest> agreesWithTheBundledCases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : FILES) {
            tests.addAll(testsOf(file, bundled(file)));
        }
        assertEquals(16, tests.size());
        return tests;
    }

    @TestFactory
    List<DynamicTest> agreesWithTheCasesOfTheNamedFolder() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        List<DynamicTest> tests = new ArrayList<>();
        if (folder.isEmpty()) {
            return tests;
        }
        Path path = Path.of(folder);
        assertTrue(Files.isDirectory(path), () -> FOLDER + " names no folder: " + path.toAbsolutePath());
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file :
                    entries.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                tests.addAll(testsOf(file.getFileName().toString(), Files.readString(file)));
            }
        }
        assertFalse(tests.isEmpty(), () -> "no case in " + path.toAbsolutePath());
        return tests;
    }

    @Test
    void remakesTheForcesOfAThreadPlanByTheUniformCut() throws IOException {
        int plans = 0;
        for (ReferenceCase plan : ReferenceCase.all(bundled("thread_plans_spectral.json"))) {
            if (plan.has("path_mm")) {
                comparePlan(plan);
                plans++;
            }
        }
        assertEquals(1, plans);
    }

    private static void comparePlan(ReferenceCase plan) {
        List<Vector> path = plan.rows("path_mm", 3).stream()
                .map(p -> new Vector(p[0], p[1], p[2]))
                .toList();
        double tail = plan.number("tail_free_mm");
        List<BuriedForce> made = new UniformCut(
                        path, tail, tail + plan.number("barbed_mm"), plan.number("ell_mm"), plan.number("spacing_mm"))
                .forces();
        List<BuriedForce> listed = plan.forces();
        assertEquals(listed.size(), made.size());
        double tension = plan.number("tension_N");
        for (int i = 0; i < made.size(); i++) {
            BuriedForce a = listed.get(i);
            BuriedForce b = made.get(i).scaledBy(tension);
            assertEquals(a.xMm(), b.xMm(), 1e-9);
            assertEquals(a.yMm(), b.yMm(), 1e-9);
            assertEquals(a.depthMm(), b.depthMm(), 1e-9);
            assertEquals(a.fxN(), b.fxN(), 1e-12);
            assertEquals(a.fyN(), b.fyN(), 1e-12);
            assertEquals(a.fzN(), b.fzN(), 1e-12);
        }
    }

    private static List<DynamicTest> testsOf(String file, String text) {
        return ReferenceCase.all(text).stream()
                .map(reference -> dynamicTest(file + " " + reference.id(), () -> compare(reference)))
                .toList();
    }

    private static void compare(ReferenceCase reference) {
        LoadedSurface surface =
                ResponseTable.of(reference.medium(), ReferenceCase.CUTOFF_MM).under(reference.forces());
        List<double[]> points = reference.points();
        List<double[]> expected = reference.displacements();
        assertEquals(points.size(), expected.size());
        assertFalse(points.isEmpty());
        double largest = 0.0;
        for (double[] u : expected) {
            largest = Math.max(largest, Math.max(Math.abs(u[0]), Math.max(Math.abs(u[1]), Math.abs(u[2]))));
        }
        for (int i = 0; i < points.size(); i++) {
            SurfaceMotion motion = surface.at(points.get(i)[0], points.get(i)[1]);
            String where = reference.id() + " at point " + i;
            assertEquals(expected.get(i)[0], motion.uxMm(), TOLERANCE * largest, where);
            assertEquals(expected.get(i)[1], motion.uyMm(), TOLERANCE * largest, where);
            assertEquals(expected.get(i)[2], motion.uzMm(), TOLERANCE * largest, where);
        }
        if (reference.has("uz_highpass15_mm")) {
            compareDimples(reference, surface);
        }
    }

    private static void compareDimples(ReferenceCase reference, LoadedSurface surface) {
        double[] expected = reference.column("uz_highpass15_mm");
        List<double[]> points = reference.points();
        assertEquals(points.size(), expected.length);
        double largest = 0.0;
        for (double dimple : expected) {
            largest = Math.max(largest, Math.abs(dimple));
        }
        for (int i = 0; i < expected.length; i++) {
            double dimple = surface.dimpleAt(points.get(i)[0], points.get(i)[1]);
            assertEquals(expected[i], dimple, TOLERANCE * largest, reference.id() + " dimple at point " + i);
        }
    }

    private static String bundled(String file) throws IOException {
        try (InputStream stream = ReferenceCasesTest.class.getResourceAsStream("/mechanics/" + file)) {
            if (stream == null) {
                return fail("no resource " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
