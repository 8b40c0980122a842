package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.evenlift.domain.mechanics.QuadratureConvergence.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Measures what docs/verification.md shows, holds every line to its tolerance, and compares the document with what was
 * measured. {@code -Devenlift.golden.write=true} writes its tables anew; their change is then to be read before it is
 * committed.
 */
class VerificationReportTest {

    private static final String OF_LARGEST = "u, of the largest";
    private static final String OF_LARGEST_U = "u and dimple, of the largest u";

    private static final Map<String, List<Finding>> FINDINGS = new LinkedHashMap<>();
    private static final Structure STRUCTURE = new Structure();
    private static final QuadratureConvergence QUADRATURE = new QuadratureConvergence();
    private static final ThreadConvergence THREAD = new ThreadConvergence();

    @BeforeAll
    static void measure() throws IOException {
        FINDINGS.put("Closed forms on a half-space", closedForms());
        FINDINGS.put("Reference cases", referenceCases());
        FINDINGS.put("Numerical error of the table", numericalError());
        FINDINGS.put("Convergence", convergence());
        FINDINGS.put("Structure", structure());
    }

    @TestFactory
    Stream<DynamicTest> everyLineHoldsItsTolerance() {
        return FINDINGS.values().stream()
                .flatMap(List::stream)
                .map(finding -> dynamicTest(
                        finding.about() + ", " + finding.quantity(), () -> assertTrue(finding.holds(), finding::line)));
    }

    @Test
    void theReportShowsWhatIsMeasured() throws IOException {
        new PrintedPart("verification.md", "measured").is(tables());
    }

    @Test
    void aLineOutOfItsToleranceWouldBeSeen() {
        assertTrue(Finding.error("", "", 1e-3, 1e-3, HalfSpaceTest.class).holds());
        for (double wrong : new double[] {1.1e-3, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertTrue(!Finding.error("", "", 1e-3, wrong, HalfSpaceTest.class).holds());
        }
        assertTrue(!Finding.order("", "", 2.0, 1.9, HalfSpaceTest.class).holds());
        assertTrue(!Finding.order("", "", 2.0, Double.NaN, HalfSpaceTest.class).holds());
    }

    private static List<Finding> closedForms() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (ReferenceCase reference : ReferenceCase.all(ReferenceCasesTest.bundled(ReferenceCasesTest.FILES.get(0)))) {
            findings.add(Finding.error(
                    "Mindlin 1936, case " + reference.id() + ", " + inWords(reference),
                    OF_LARGEST,
                    ReferenceCasesTest.TOLERANCE,
                    ReferenceAgreement.of(reference).displacement(),
                    ReferenceCasesTest.class));
        }
        double[][] halfSpaces = {{20, 0.45, 0.4}, {100, 0.49, 1}, {5, 0.5, 7.3}, {10, 0, 0.83}, {1000, 0.3, 25.1}};
        for (double[] h : halfSpaces) {
            findings.add(Finding.error(
                    String.format(
                            Locale.ROOT,
                            "Boussinesq and Cerruti by reciprocity, 0 to 400 mm, E %.0f kPa, ν %.2f, z %.2f mm",
                            h[0],
                            h[1],
                            h[2]),
                    "u, of 1/(4πμz)",
                    StatedError.STATED,
                    HalfSpaceTest.error(h[0], h[1], h[2]),
                    HalfSpaceTest.class));
        }
        findings.add(Finding.error(
                "Boussinesq and Cerruti on the surface, seen 140 mm from a force 0.4 mm deep",
                "five figures of u, of 1/(2πμr)",
                HalfSpaceTest.FAR_TOLERANCE,
                HalfSpaceTest.farError(),
                HalfSpaceTest.class));
        return findings;
    }

    private static String inWords(ReferenceCase reference) {
        BuriedForce f = reference.forces().get(0);
        return String.format(Locale.ROOT, "F (%.2g, %.2g, %.2g) N, z %.2g mm", f.fxN(), f.fyN(), f.fzN(), f.depthMm());
    }

    private static List<Finding> referenceCases() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String file : ReferenceCasesTest.FILES.subList(1, 3)) {
            for (ReferenceCase reference : ReferenceCase.all(ReferenceCasesTest.bundled(file))) {
                String name = (reference.has("path_mm") ? "whole thread " : "layers ") + reference.id();
                ReferenceAgreement agreement = ReferenceAgreement.of(reference);
                findings.add(Finding.error(
                        name + ", spectral solution",
                        OF_LARGEST,
                        ReferenceCasesTest.TOLERANCE,
                        agreement.displacement(),
                        ReferenceCasesTest.class));
                reference
                        .finiteElements()
                        .ifPresent(elements -> findings.add(Finding.error(
                                name + ", finite elements stated with the case",
                                "u within 40 mm, of the largest",
                                elements.deviation() + ReferenceCasesTest.TOLERANCE,
                                agreement.finiteElements(),
                                ReferenceCasesTest.class)));
                if (!reference.dimples().isEmpty()) {
                    findings.add(Finding.error(
                            name + ", spectral solution",
                            "dimple at 15 mm, of the deepest",
                            ReferenceCasesTest.TOLERANCE,
                            agreement.dimple(),
                            ReferenceCasesTest.class));
                }
            }
        }
        return findings;
    }

    private static List<Finding> numericalError() {
        Map<String, LayeredMedium> media = new LinkedHashMap<>();
        media.put("face", Media.face());
        media.put("skin, fat and SMAS on a half-space", Media.faceOnHalfSpace());
        media.put("thin and incompressible, ν = 0.5", Media.incompressible());
        media.put("2 mm of 1,000 kPa on 20 mm of 1 kPa", Media.stiffOnSoft());
        media.put("2 mm of 1 kPa on 20 mm of 1,000 kPa", Media.softOnStiff());
        List<Finding> findings = new ArrayList<>();
        media.forEach((name, medium) -> findings.add(Finding.error(
                name + ", against brute force",
                OF_LARGEST_U,
                StatedError.STATED,
                StatedError.of(medium),
                ResponseTableTest.Accuracy.class)));
        findings.add(Finding.error(
                "face, quadrature twice as fine, not faded, to c = 20",
                "change of any table function, of the largest",
                StatedError.STATED,
                QUADRATURE.changeOfTheTable(),
                VerificationReportTest.class));
        return findings;
    }

    private static List<Finding> convergence() {
        List<Step> cuts = QUADRATURE.cuts();
        List<Step> finenesses = QUADRATURE.finenesses();
        List<Step> nodes = QUADRATURE.nodeSteps();
        List<Step> bends = THREAD.bends();
        List<Step> barbs = THREAD.barbs();
        return List.of(
                order("cut c of the kernels", "ln(error) lost per unit of c, 3 to 12", 0.8, rate(cuts, 0, 3)),
                order("fineness q of the panels", "order in 1/q, 0.3 to 0.65", 8.0, order(finenesses, 1, 4)),
                order("kernel nodes", "order in their distance in ln k, 0.4 to 0.16", 5.0, -order(nodes, 0, 3)),
                order("corners of a bend, 4 mm deep", "order in the cell, 5 to 1¼ mm", 1.9, -order(bends, 0, 2)),
                left("corners of a bend as planned, 1 mm deep", 1e-2, THREAD.bendAsPlanned()),
                order("nodes of the barbs, 4 mm deep", "order in the step, 2.8 to 0.7 mm", 3.5, -order(barbs, 0, 2)),
                left(
                        "nodes of the barbs as planned, 4 mm deep",
                        2e-2,
                        barbs.get(0).error()));
    }

    private static Finding left(String about, double tolerance, double error) {
        return Finding.error(about, OF_LARGEST_U, tolerance, error, VerificationReportTest.class);
    }

    private static Finding order(String about, String quantity, double least, double result) {
        return Finding.order(about, quantity, least, result, VerificationReportTest.class);
    }

    private static double rate(List<Step> steps, int from, int to) {
        Step a = steps.get(from);
        Step b = steps.get(to);
        return Math.log(a.error() / b.error()) / (b.setting() - a.setting());
    }

    private static double order(List<Step> steps, int from, int to) {
        Step a = steps.get(from);
        Step b = steps.get(to);
        return Math.log(a.error() / b.error()) / Math.log(b.setting() / a.setting());
    }

    private static List<Finding> structure() {
        List<BuriedForce> force = List.of(new BuriedForce(0, 0, 2, 1, 0, 0));
        return List.of(
                structure("thread and points turned by 40°", OF_LARGEST_U, STRUCTURE.rotation()),
                structure("thread and points mirrored", OF_LARGEST_U, STRUCTURE.mirror()),
                structure("thread and points moved along the skin", OF_LARGEST_U, STRUCTURE.translation()),
                structure("two threads, one pulled threefold, against their sum", OF_LARGEST_U, STRUCTURE.linearity()),
                structure(
                        "forces and moments of a winding thread",
                        "sum, of tension and tension × 100 mm",
                        STRUCTURE.balance()),
                structure(
                        "reciprocity of the face's kernels at the surface",
                        "difference, of the kernels",
                        STRUCTURE.reciprocity(Media.face())),
                structure(
                        "reciprocity, 1,000 to 1",
                        "difference, of the kernels",
                        STRUCTURE.reciprocity(Media.stiffOnSoft())),
                far(
                        "one force on a half-space, from 100 to 200 mm",
                        "power of the distance, off 1",
                        0.02,
                        STRUCTURE.decay(force, 100) - 1.0),
                far(
                        "one thread on a half-space, from 100 to 200 mm",
                        "power of the distance, off 2",
                        0.1,
                        STRUCTURE.decay(Structure.shortThread(), 100) - 2.0),
                far(
                        "a thread on a rigid base, 250 mm beside it",
                        "u left, of the largest",
                        1e-3,
                        STRUCTURE.leftFarAway()));
    }

    private static Finding structure(String about, String quantity, double result) {
        return Finding.error(about, quantity, 1e-10, result, VerificationReportTest.class);
    }

    private static Finding far(String about, String quantity, double tolerance, double result) {
        return Finding.error(about, quantity, tolerance, Math.abs(result), VerificationReportTest.class);
    }

    private static String tables() {
        StringBuilder out = new StringBuilder();
        FINDINGS.forEach((title, findings) -> {
            out.append("\n### ").append(title).append("\n| case | quantity | tolerance | result | repeated by |\n");
            out.append("|---|---|---|---|---|\n");
            findings.forEach(finding -> out.append(finding.line()).append('\n'));
        });
        out.append("\n### Errors behind the orders\n");
        steps(out, "c, with panels that leave no error", QUADRATURE.cuts());
        steps(out, "q, with c = 40", QUADRATURE.finenesses());
        steps(out, "distance of kernel nodes in ln k, with c = 15", QUADRATURE.nodeSteps());
        steps(out, "step of a bend as share of the depth, against 0.07", THREAD.bends());
        steps(out, "step of the barbs as share of the depth, against 0.07", THREAD.barbs());
        return out.toString();
    }

    private static void steps(StringBuilder out, String setting, List<Step> steps) {
        out.append("\n| ").append(setting);
        steps.forEach(step -> out.append(" | ").append(step.setting()));
        out.append(" |\n|").append("---|".repeat(steps.size() + 1)).append("\n| error");
        steps.forEach(step -> out.append(" | ").append(Finding.inPowersOfTen(step.error())));
        out.append(" |\n");
    }
}
