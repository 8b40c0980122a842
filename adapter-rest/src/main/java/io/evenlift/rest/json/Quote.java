package io.evenlift.rest.json;

import com.fasterxml.jackson.databind.JsonNode;

/** How a message shows what it was given: as it stood, short enough to read. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        return '"' + shortened(text) + '"';
    }

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL -> "null";
            case STRING -> "the text " + of(node.textValue());
            default -> shortened(node.asText());
        };
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        // By code point, not to cut a surrogate pair in two.
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
