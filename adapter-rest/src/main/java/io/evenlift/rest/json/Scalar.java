package io.evenlift.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one JSON value is read as one Java type, without any coercion. A whole number may be written {@code 3.0} or
 * {@code 3e0}: JSON Schema, and so the OpenAPI document, calls these integers.
 */
record Scalar(String expected, Predicate<JsonNode> test, Function<JsonNode, Object> reading) {
    private static final Map<Class<?>, Scalar> BY_TYPE = Map.of(
            String.class, new Scalar("a text", JsonNode::isTextual, JsonNode::textValue),
            Boolean.class, new Scalar("true or false", JsonNode::isBoolean, JsonNode::booleanValue),
            // + 0.0 turns -0.0 into 0.0.
            Double.class, new Scalar("a number", JsonNode::isNumber, node -> node.doubleValue() + 0.0),
            Integer.class,
                    new Scalar(
                            "a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE,
                            node -> isWhole(node, Integer.MIN_VALUE, Integer.MAX_VALUE),
                            node -> node.decimalValue().intValueExact()));

    static Scalar of(Class<?> type) {
        Scalar scalar = BY_TYPE.get(type);
        if (scalar == null) {
            throw new IllegalStateException("A request cannot have a component of type " + type.getName());
        }
        return scalar;
    }

    boolean fits(JsonNode node) {
        return test.test(node);
    }

    Object read(JsonNode node) {
        return reading.apply(node);
    }

    private static boolean isWhole(JsonNode node, int least, int most) {
        if (!node.isNumber()) {
            return false;
        }
        BigDecimal number = node.decimalValue();
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
