package io.evenlift.rest.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a JSON document (RFC 6901). Places sort as a reader meets them: a whole before its parts, and the tenth
 * element of a list after the second.
 */
record Pointer(List<Object> steps) implements Comparable<Pointer> {
    static final Pointer ROOT = new Pointer(List.of());

    Pointer {
        steps = List.copyOf(steps);
    }

    Pointer member(String name) {
        return then(name);
    }

    Pointer element(int index) {
        return then(index);
    }

    boolean isWithin(Pointer whole) {
        return steps.size() >= whole.steps.size()
                && steps.subList(0, whole.steps.size()).equals(whole.steps);
    }

    /** How a message names this place: its last member name, with the index behind it where it is an element. */
    String name() {
        StringBuilder indices = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof String name) {
                return name + indices;
            }
            indices.insert(0, "[" + steps.get(i) + "]");
        }
        return "the body" + indices;
    }

    @Override
    public int compareTo(Pointer other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = compare(steps.get(i), other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer index && other instanceof Integer otherIndex) {
            return index.compareTo(otherIndex);
        }
        return one.toString().compareTo(other.toString());
    }

    private Pointer then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Pointer(longer);
    }
}
