package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case of a reference file: a medium, forces, points and the displacements that an independent source gives there.
 *
 * @param members the case's members as they stand in the file
 */
record ReferenceCase(Map<String, Object> members) {

    private static final Pattern HIGH_PASSED = Pattern.compile("uz_highpass([0-9]+(?:\\.[0-9]+)?)_mm");

    private static final String DEVIATION = "max_vector_err_rel_r_lt_40mm";

    /**
     * All cases of a file's text.
     *
     * @throws IllegalArgumentException if it is no JSON, or no object with a list of cases that have ids
     */
    static List<ReferenceCase> all(String text) {
        List<ReferenceCase> cases = new ArrayList<>();
        for (Object item : list("cases", object("the file", Json.parse(text)).get("cases"))) {
            ReferenceCase reference = new ReferenceCase(object("a case", item));
            if (!(reference.members.get("id") instanceof String)) {
                throw new IllegalArgumentException("case " + (cases.size() + 1) + " has no id");
            }
            cases.add(reference);
        }
        return cases;
    }

    String id() {
        return (String) members.get("id");
    }

    /**
     * The layers, of which one without thickness is the half-space under the others.
     *
     * @throws IllegalArgumentException if a layer without thickness is not the last, or base and layers disagree
     */
    LayeredMedium medium() {
        List<ElasticLayer> layers = new ArrayList<>();
        List<?> items = list("layers", members.get("layers"));
        for (Object item : items) {
            Map<String, Object> layer = object("a layer", item);
            double modulus = number("E_kPa", layer.get("E_kPa"));
            double poisson = number("nu", layer.get("nu"));
            if (layer.get("thickness_mm") == Json.NULL) {
                if (layers.size() + 1 != items.size()) {
                    throw new IllegalArgumentException("layer " + (layers.size() + 1)
                            + " has no thickness and is not the last: only a half-space has none");
                }
                requireBase("halfspace", "the last layer has no thickness");
                return LayeredMedium.onHalfSpace(layers, modulus, poisson);
            }
            layers.add(new ElasticLayer(number("thickness_mm", layer.get("thickness_mm")), modulus, poisson));
        }
        requireBase("rigid", "every layer has a thickness");
        return LayeredMedium.onRigidBase(layers);
    }

    private void requireBase(String expected, String because) {
        if (!expected.equals(members.get("base"))) {
            throw new IllegalArgumentException(
                    "base = " + members.get("base") + ", expected " + expected + ": " + because);
        }
    }

    List<BuriedForce> forces() {
        List<BuriedForce> forces = new ArrayList<>();
        for (Object item : list("forces", members.get("forces"))) {
            Map<String, Object> force = object("a force", item);
            double[] p = numbers("pos_mm", force.get("pos_mm"), 3);
            double[] f = numbers("F_N", force.get("F_N"), 3);
            forces.add(new BuriedForce(p[0], p[1], p[2], f[0], f[1], f[2]));
        }
        return forces;
    }

    /** Dimples by the cut-off in mm of the high-pass that made them: the members named uz_highpass…_mm. */
    Map<Double, double[]> dimples() {
        Map<Double, double[]> dimples = new TreeMap<>();
        for (String member : members.keySet()) {
            Matcher matcher = HIGH_PASSED.matcher(member);
            if (matcher.matches()) {
                dimples.put(Double.valueOf(matcher.group(1)), column(member));
            }
        }
        return dimples;
    }

    /** What finite elements gave for the case, where they were asked and the file says how far they are off. */
    Optional<FiniteElements> finiteElements() {
        Map<String, Object> fe = has("fe") ? object("fe", members.get("fe")) : Map.of();
        if (!fe.containsKey("u_mm") || !fe.containsKey(DEVIATION)) {
            return Optional.empty();
        }
        List<double[]> displacements = new ArrayList<>();
        for (Object item : list("fe.u_mm", fe.get("u_mm"))) {
            displacements.add(numbers("fe.u_mm", item, 3));
        }
        return Optional.of(new FiniteElements(displacements, number("fe." + DEVIATION, fe.get(DEVIATION))));
    }

    /**
     * A finite-element solution.
     *
     * @param displacements at the points of the case, mm
     * @param deviation largest difference of a vector from the case's displacements within 40 mm of the force, as the file
     *     states it: share of the largest vector
     */
    record FiniteElements(List<double[]> displacements, double deviation) {}

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
        return number(member, members.get(member));
    }

    /** A list of rows of the given width. */
    List<double[]> rows(String member, int width) {
        List<double[]> rows = new ArrayList<>();
        for (Object item : list(member, members.get(member))) {
            rows.add(numbers(member, item, width));
        }
        return rows;
    }

    /** A list of numbers. */
    private double[] column(String member) {
        return numbers(
                member, members.get(member), list(member, members.get(member)).size());
    }

    private static double number(String name, Object value) {
        if (value instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException(name + " = " + value + ", expected a number");
    }

    private static double[] numbers(String name, Object value, int width) {
        List<?> items = list(name, value);
        if (items.size() != width) {
            throw new IllegalArgumentException(name + " = " + items + ", expected " + width + " numbers");
        }
        return items.stream().mapToDouble(item -> number(name, item)).toArray();
    }

    private static List<?> list(String name, Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + " = " + value + ", expected a list");
    }

    private static Map<String, Object> object(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(name + " = " + value + ", expected an object");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((member, part) -> copy.put((String) member, part));
        return copy;
    }
}
