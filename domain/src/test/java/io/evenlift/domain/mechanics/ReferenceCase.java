package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One case of a reference file: a medium, forces, points and the displacements that an independent source gives there.
 *
 * @param members the case's members as they stand in the file
 */
record ReferenceCase(Map<String, Object> members) {

    /** The cut-off of the member {@code uz_highpass15_mm}. */
    static final double CUTOFF_MM = 15.0;

    /** All cases of a file's text. */
    static List<ReferenceCase> all(String text) {
        List<ReferenceCase> cases = new ArrayList<>();
        for (Object item : list(map(Json.parse(text)).get("cases"))) {
            cases.add(new ReferenceCase(map(item)));
        }
        return cases;
    }

    String id() {
        return (String) members.get("id");
    }

    LayeredMedium medium() {
        List<ElasticLayer> layers = new ArrayList<>();
        String base = (String) members.get("base");
        for (Object item : list(members.get("layers"))) {
            Map<String, Object> layer = map(item);
            double modulus = (Double) layer.get("E_kPa");
            double poisson = (Double) layer.get("nu");
            if (layer.get("thickness_mm") == Json.NULL) {
                if (!"halfspace".equals(base)
                        || layers.size() + 1 != list(members.get("layers")).size()) {
                    throw new IllegalArgumentException(id() + ": a layer without thickness that is no half-space");
                }
                return LayeredMedium.onHalfSpace(layers, modulus, poisson);
            }
            layers.add(new ElasticLayer((Double) layer.get("thickness_mm"), modulus, poisson));
        }
        if (!"rigid".equals(base)) {
            throw new IllegalArgumentException(id() + ": unknown base " + base);
        }
        return LayeredMedium.onRigidBase(layers);
    }

    List<BuriedForce> forces() {
        List<BuriedForce> forces = new ArrayList<>();
        for (Object item : list(members.get("forces"))) {
            double[] p = numbers(map(item).get("pos_mm"), 3);
            double[] f = numbers(map(item).get("F_N"), 3);
            forces.add(new BuriedForce(p[0], p[1], p[2], f[0], f[1], f[2]));
        }
        return forces;
    }

    List<double[]> points() {
        return rows("points_mm", 2);
    }

    List<double[]> displacements() {
        return rows("u_mm", 3);
    }

    boolean has(String member) {
        return members.containsKey(member);
    }

    double number(String member) {
        return (Double) members.get(member);
    }

    /** A list of rows of the given width. */
    List<double[]> rows(String member, int width) {
        List<double[]> rows = new ArrayList<>();
        for (Object item : list(members.get(member))) {
            rows.add(numbers(item, width));
        }
        return rows;
    }

    /** A list of numbers. */
    double[] column(String member) {
        return numbers(members.get(member), list(members.get(member)).size());
    }

    private static double[] numbers(Object value, int width) {
        List<?> items = list(value);
        if (items.size() != width) {
            throw new IllegalArgumentException("expected " + width + " numbers: " + items);
        }
        return items.stream().mapToDouble(item -> (Double) item).toArray();
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("expected a list: " + value);
    }

    private static Map<String, Object> map(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("expected an object: " + value);
        }
        Map<String, Object> copy = new java.util.LinkedHashMap<>();
        map.forEach((name, member) -> copy.put((String) name, member));
        return copy;
    }
}
