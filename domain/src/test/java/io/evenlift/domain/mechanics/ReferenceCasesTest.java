package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The kernel against cases from elsewhere: Mindlin's closed form, layered stacks that were also done with finite
 * elements, a whole thread. One tolerance per case, relative to its largest displacement.
 *
 * <p>Further files of the same form are read from the folder that the system property {@value #FOLDER} names.
 */
class ReferenceCasesTest {

    private static final String FOLDER = "evenlift.mechanics.references";
    static final List<String> FILES =
            List.of("mindlin_halfspace.json", "layered_rigid_fe.json", "thread_plans_spectral.json");
    static final double TOLERANCE = 1e-3;

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
        return folder.isEmpty() ? List.of() : testsIn(folder(folder));
    }

    /** A relative folder is looked for where the tests run, in the module, and where Maven was called, above it. */
    private static Path folder(String name) {
        Path here = Path.of(name);
        return Files.isDirectory(here) || here.isAbsolute()
                ? here
                : Path.of("..").resolve(name);
    }

    private static List<DynamicTest> testsIn(Path folder) throws IOException {
        assertTrue(
                Files.isDirectory(folder),
                () -> FOLDER + " names no folder: " + folder.toAbsolutePath().normalize());
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertFalse(
                files.isEmpty(), () -> "no .json in " + folder.toAbsolutePath().normalize());
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files) {
            tests.addAll(testsOf(file.getFileName().toString(), Files.readString(file)));
        }
        return tests;
    }

    @Nested
    class FurtherFiles {

        @TempDir
        private Path folder;

        /** The three forms of file as they would be added: closed form on a half-space, finite elements, a plan. */
        @Test
        void areReadInEveryFormOfTheBundledOnes() throws Throwable {
            for (String file : FILES) {
                Files.writeString(folder.resolve("more-" + file), bundled(file));
            }
            Files.writeString(folder.resolve("notes.txt"), "no case");
            List<DynamicTest> tests = testsIn(folder);
            assertEquals(16, tests.size());
            for (DynamicTest test : tests) {
                test.getExecutable().execute();
            }
        }

        @Test
        void mayHoldLayersOnAHalfSpaceAndOtherCutOffs() throws Throwable {
            Files.writeString(folder.resolve("own.json"), """
                    {"cases": [{"id": "split", "base": "halfspace",
                      "layers": [{"thickness_mm": 2, "E_kPa": 20, "nu": 0.5},
                                 {"thickness_mm": null, "E_kPa": 20, "nu": 0.5}],
                      "forces": [{"pos_mm": [0, 0, 3], "F_N": [0, 0, 1]}],
                      "points_mm": [[0, 0], [4, 0]],
                      "u_mm": [[0, 0, 7.957747], [-1.145916, 0, 3.246761]],
                      "uz_highpass8_mm": [2.100270, -0.057335]}]}
                    """);
            for (DynamicTest test : testsIn(folder)) {
                test.getExecutable().execute();
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                u_mm": [[1.0                       | u_mm": [[1.01                  | wrong: displacement
                "base": "rigid"                    | "base": "halfspace"            | wrong: base = halfspace
                "thickness_mm": 3                  | "thickness_mm": null           | wrong: base = rigid
                "E_kPa": 100                       | "E_kPa": "100"                 | wrong: E_kPa = 100, expected a number
                "nu": 0.4                          | "nu": 0.6                      | wrong: poissonRatio = 0.6
                "pos_mm": [0, 0, 1]                | "pos_mm": [0, 1]               | wrong: pos_mm = [0.0, 1.0], expected 3
                "pos_mm": [0, 0, 1]                | "pos_mm": [0, 0, 0.1]          | wrong: depthMm = 0.1
                , "u_mm"                           | , "v_mm"                       | wrong: u_mm = null, expected a list
                "points_mm": [[2, 0]]              | "points_mm": [[2, 0], [3, 0]]  | wrong: rows of u_mm
                "points_mm": [[2, 0]]              | "points_mm": [[2e9, 0]]        | wrong: distance from a force
                "id": "wrong",                     |                                | case 1 has no id
                "cases"                            | "case"                         | cases = null, expected a list
                {"cases"                           | [{"cases"                      | JSON at character
                """)
        void sayWhatIsWrongWithThem(String right, String wrong, String message) throws IOException {
            String text = """
                    {"cases": [{"id": "wrong", "base": "rigid",
                      "layers": [{"thickness_mm": 3, "E_kPa": 100, "nu": 0.4}],
                      "forces": [{"pos_mm": [0, 0, 1], "F_N": [0, 1, 0]}],
                      "points_mm": [[2, 0]] , "u_mm": [[1.0, 0, 0]]}]}
                    """;
            assertTrue(text.contains(right), right);
            Files.writeString(folder.resolve("own.json"), text.replace(right, wrong == null ? "" : wrong));
            String said = assertThrows(
                            AssertionError.class,
                            () -> testsIn(folder).get(0).getExecutable().execute())
                    .getMessage();
            assertTrue(said.startsWith("own.json " + message), said);
        }

        @Test
        void areNotSilentlyNone() {
            assertThrows(AssertionError.class, () -> testsIn(folder));
            assertThrows(AssertionError.class, () -> testsIn(folder.resolve("elsewhere")));
        }
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

    /** One test a case; a file that cannot be read is one test that fails, so that the others still run. */
    private static List<DynamicTest> testsOf(String file, String text) {
        List<ReferenceCase> cases;
        try {
            cases = ReferenceCase.all(text);
            assertFalse(cases.isEmpty(), "no case");
        } catch (IllegalArgumentException | AssertionError e) {
            return List.of(dynamicTest(file, () -> fail(file + " " + e.getMessage(), e)));
        }
        return cases.stream()
                .map(reference -> dynamicTest(file + " " + reference.id(), () -> compare(file, reference)))
                .toList();
    }

    private static void compare(String file, ReferenceCase reference) {
        String where = file + " " + reference.id() + ": ";
        try {
            ReferenceAgreement agreement = ReferenceAgreement.of(reference);
            assertWithin(TOLERANCE, agreement.displacement(), "displacement");
            assertWithin(TOLERANCE, agreement.dimple(), "dimple");
            double stated = reference
                    .finiteElements()
                    .map(ReferenceCase.FiniteElements::deviation)
                    .orElse(0.0);
            assertWithin(stated + TOLERANCE, agreement.finiteElements(), "distance from the finite elements");
        } catch (IllegalArgumentException | AssertionError e) {
            fail(where + e.getMessage(), e);
        }
    }

    private static void assertWithin(double tolerance, double deviation, String what) {
        assertTrue(
                deviation <= tolerance,
                () -> what + " is off by " + deviation + " of the largest, expected at most " + tolerance);
    }

    static String bundled(String file) throws IOException {
        try (InputStream stream = ReferenceCasesTest.class.getResourceAsStream("/mechanics/" + file)) {
            if (stream == null) {
                return fail("no resource " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
