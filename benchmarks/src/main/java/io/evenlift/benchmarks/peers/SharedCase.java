package io.evenlift.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.ElasticLayer;
import io.evenlift.domain.mechanics.LayeredMedium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A case that all are asked: layers on a rigid base, forces, points, and the displacements there by a third solution.
 *
 * @param layers from the free surface down
 * @param forces all of them in the plane y = 0 and along it, so that half of the tissue is enough
 * @param points places on the surface, x and y in mm
 * @param displacements u_x, u_y, u_z in mm at the points, by direct quadrature, exact to about 1e-8
 */
record SharedCase(
        List<ElasticLayer> layers, List<BuriedForce> forces, List<double[]> points, List<double[]> displacements) {

    SharedCase {
        layers = List.copyOf(layers);
        forces = List.copyOf(forces);
        points = List.copyOf(points);
        displacements = List.copyOf(displacements);
        if (points.size() != displacements.size() || points.isEmpty()) {
            throw new IllegalArgumentException("points " + points.size() + ", displacements " + displacements.size());
        }
        for (BuriedForce force : forces) {
            if (force.yMm() != 0.0 || force.fyN() != 0.0) {
                throw new IllegalArgumentException("not symmetric about y = 0: " + force);
            }
        }
    }

    /** The first case of a reference file of the tests. */
    static SharedCase read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile()).path("cases").path(0);
        List<ElasticLayer> layers = new ArrayList<>();
        for (JsonNode layer : root.path("layers")) {
            layers.add(new ElasticLayer(
                    layer.path("thickness_mm").doubleValue(),
                    layer.path("E_kPa").doubleValue(),
                    layer.path("nu").doubleValue()));
        }
        List<BuriedForce> forces = new ArrayList<>();
        for (JsonNode force : root.path("forces")) {
            double[] p = numbers(force.path("pos_mm"));
            double[] f = numbers(force.path("F_N"));
            forces.add(new BuriedForce(p[0], p[1], p[2], f[0], f[1], f[2]));
        }
        return new SharedCase(layers, forces, rows(root.path("points_mm")), rows(root.path("u_mm")));
    }

    private static List<double[]> rows(JsonNode node) {
        List<double[]> rows = new ArrayList<>();
        node.forEach(row -> rows.add(numbers(row)));
        return rows;
    }

    private static double[] numbers(JsonNode node) {
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = node.path(i).doubleValue();
        }
        return numbers;
    }

    LayeredMedium medium() {
        return LayeredMedium.onRigidBase(layers);
    }

    /** Depths in mm at which a layer begins or ends, from the surface to the base. */
    double[] interfaces() {
        double[] depths = new double[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++) {
            depths[i + 1] = depths[i] + layers.get(i).thicknessMm();
        }
        return depths;
    }

    /** The largest deviation of a displacement vector, as share of the largest vector. */
    double error(List<double[]> answers) {
        double error = 0.0;
        double largest = 0.0;
        for (int i = 0; i < answers.size(); i++) {
            double[] u = displacements.get(i);
            double[] a = answers.get(i);
            error = Math.max(error, length(a[0] - u[0], a[1] - u[1], a[2] - u[2]));
            largest = Math.max(largest, length(u[0], u[1], u[2]));
        }
        return error / largest;
    }

    /** The largest deviation of u_z, which makes the dimple, as share of the largest u_z. */
    double errorDown(List<double[]> answers) {
        double error = 0.0;
        double largest = 0.0;
        for (int i = 0; i < answers.size(); i++) {
            error = Math.max(error, Math.abs(answers.get(i)[2] - displacements.get(i)[2]));
            largest = Math.max(largest, Math.abs(displacements.get(i)[2]));
        }
        return error / largest;
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
