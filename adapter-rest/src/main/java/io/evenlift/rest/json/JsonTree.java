package io.evenlift.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.evenlift.rest.problem.Fault;
import io.evenlift.rest.problem.ProblemType;
import io.evenlift.rest.problem.RejectedRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes to a JSON tree, stricter than JSON itself: what two readers could understand differently, or what only costs
 * time and memory, is refused. Stops at the first fault, because behind it the text means nothing certain.
 */
final class JsonTree {
    static final int MOST_LEVELS = 32;
    static final int MOST_DIGITS = 100;
    static final int LONGEST_NAME = 200;

    /** Jackson's own limits stand behind ours, so that it is our message the client gets. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MOST_LEVELS)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Read, only to be refused with a message of their own.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static JsonNode of(byte[] body) {
        String text = decode(body);
        if (text.isBlank()) {
            throw rejected("", "empty-body", "The body is empty; expected a JSON object");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonTree(parser).document();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory failed to be read", e);
        }
    }

    private static String decode(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            // RFC 8259 allows a reader to pass over a byte order mark; some editors write one.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw rejected("", "not-utf-8", "The body is not UTF-8 text; expected JSON in UTF-8");
        }
    }

    private JsonNode document() {
        try {
            JsonNode document = value(parser.nextToken(), 0);
            if (parser.nextToken() != null) {
                throw rejected("", "trailing-text", position() + ": text after the end of the JSON document");
            }
            return document;
        } catch (IOException e) {
            // Jackson's message names its own classes and options.
            throw notJson("this is not JSON");
        }
    }

    private JsonNode value(JsonToken token, int level) throws IOException {
        if (token == null) {
            throw notJson("the text ends before the document does");
        }
        return switch (token) {
            case START_OBJECT -> object(level + 1);
            case START_ARRAY -> array(level + 1);
            case VALUE_STRING -> TextNode.valueOf(whole(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            default -> throw notJson("expected a value");
        };
    }

    private ObjectNode object(int level) throws IOException {
        checkLevel(level);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = whole(parser.currentName());
            if (name.length() > LONGEST_NAME) {
                // Without a pointer: it would repeat the name.
                throw rejected(
                        "",
                        "name-too-long",
                        position() + ": a member name has " + name.length() + " characters; expected at most "
                                + LONGEST_NAME);
            }
            if (object.has(name)) {
                throw rejected(
                        here(), "duplicate-member", Quote.of(name) + " stands twice in one object; expected once");
            }
            object.set(name, value(parser.nextToken(), level));
        }
        return object;
    }

    private ArrayNode array(int level) throws IOException {
        checkLevel(level);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, level));
        }
        return array;
    }

    private DecimalNode number() throws IOException {
        if (parser.isNaN()) {
            throw rejected(here(), "not-a-number", Quote.of(parser.getText()) + " is no JSON number; expected digits");
        }
        if (parser.getTextLength() > MOST_DIGITS) {
            throw rejected(
                    here(),
                    "number-too-long",
                    "A number has " + parser.getTextLength() + " characters; expected at most " + MOST_DIGITS);
        }
        String digits = parser.getText();
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Double.isFinite(number.doubleValue())) {
                return DecimalNode.valueOf(number);
            }
        } catch (NumberFormatException e) {
            // An exponent beyond even BigDecimal; the message is the same.
        }
        throw rejected(here(), "number-too-large", digits + " is out of range; expected a number a double can hold");
    }

    /** Half a surrogate pair is legal as an escape in JSON, but no UTF-8 answer could ever quote it. */
    private String whole(String text) throws IOException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw rejected(
                    "", "broken-text", position() + ": a text has half a surrogate pair; expected whole characters");
        }
        return text;
    }

    private void checkLevel(int level) {
        if (level > MOST_LEVELS) {
            throw rejected(here(), "too-deep", "The document nests deeper than " + MOST_LEVELS + " levels");
        }
    }

    private RejectedRequest notJson(String what) {
        return rejected(here(), "not-json", position() + ": " + what);
    }

    private String here() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private String position() {
        return "Line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr();
    }

    private static RejectedRequest rejected(String pointer, String code, String message) {
        return new RejectedRequest(ProblemType.MALFORMED_REQUEST, List.of(new Fault(pointer, code, message)));
    }
}
