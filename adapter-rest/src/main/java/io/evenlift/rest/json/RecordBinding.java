package io.evenlift.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.rest.problem.Fault;
import io.evenlift.rest.problem.ProblemType;
import io.evenlift.rest.problem.RejectedRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON tree to a request record, in one walk that finds everything in which the tree differs from the record's shape.
 * Own code instead of Jackson's binding, which stops at the first fault and has a coercion to switch off for every pair
 * of types; the types of a request are few: records, lists, maps, and what {@link Scalar} reads.
 *
 * <p>{@code null} is the same as absent. Maps come sorted by key, so that the order of JSON members has no influence.
 */
final class RecordBinding {
    private final Faults faults = new Faults();

    private RecordBinding() {}

    static <R> R bind(JsonNode document, Class<R> type) {
        RecordBinding binding = new RecordBinding();
        Object bound = binding.value(type, document, Pointer.ROOT);
        List<Fault> found = binding.faults.all();
        if (!found.isEmpty()) {
            throw new RejectedRequest(ProblemType.MALFORMED_REQUEST, found);
        }
        return type.cast(bound);
    }

    /** The value, or null where something in it is wrong. */
    private Object value(Type type, JsonNode node, Pointer at) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return list(arguments[0], node, at);
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return map(arguments[1], node, at);
            }
        }
        if (type instanceof Class<?> simple) {
            return simple.isRecord() ? record(simple, node, at) : scalar(Scalar.of(simple), node, at);
        }
        throw new IllegalStateException("A request cannot have a component of type " + type);
    }

    private Object scalar(Scalar scalar, JsonNode node, Pointer at) {
        if (scalar.fits(node)) {
            return scalar.read(node);
        }
        return wrongType(node, at, scalar.expected());
    }

    private Object record(Class<?> type, JsonNode node, Pointer at) {
        if (!(node instanceof ObjectNode object)) {
            return wrongType(node, at, "an object");
        }
        RecordShape shape = RecordShape.of(type);
        object.fieldNames().forEachRemaining(name -> {
            if (!shape.names().contains(name)) {
                unknownMember(name, shape, at.member(name));
            }
        });
        List<Object> values = new ArrayList<>();
        shape.components().forEach((name, component) -> {
            JsonNode member = object.get(name);
            values.add(isAbsent(member) ? null : value(component, member, at.member(name)));
        });
        return construct(shape, values);
    }

    private Object construct(RecordShape shape, List<Object> values) {
        if (faults.isFaulty()) {
            // A faulty part is null here, which the record's constructor need not bear.
            return null;
        }
        try {
            return shape.constructor().newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A request record refused its components", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request record could not be constructed", e);
        }
    }

    private Object list(Type element, JsonNode node, Pointer at) {
        if (!(node instanceof ArrayNode array)) {
            return wrongType(node, at, "a list");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Pointer place = at.element(i);
            if (isAbsent(array.get(i))) {
                wrongType(array.get(i), place, "a value, for a list has no gaps");
            } else {
                values.add(value(element, array.get(i), place));
            }
        }
        return Collections.unmodifiableList(values);
    }

    private Object map(Type held, JsonNode node, Pointer at) {
        if (!(node instanceof ObjectNode object)) {
            return wrongType(node, at, "an object");
        }
        Map<String, Object> values = new TreeMap<>();
        object.properties().forEach(entry -> {
            if (!isAbsent(entry.getValue())) {
                values.put(entry.getKey(), value(held, entry.getValue(), at.member(entry.getKey())));
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private Object wrongType(JsonNode node, Pointer at, String expected) {
        faults.add(at, "wrong-type", at.name() + " is " + Quote.of(node) + "; expected " + expected);
        return null;
    }

    private void unknownMember(String name, RecordShape shape, Pointer at) {
        String expected = Spelling.closest(name, shape.names())
                .map(close -> "did you mean " + Quote.of(close) + "?")
                .orElseGet(() -> "expected one of " + String.join(", ", shape.names()));
        faults.add(at, "unknown-member", Quote.of(name) + " is no member here; " + expected);
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull();
    }
}
