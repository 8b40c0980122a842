package io.evenlift.rest.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Writes SVG. Whatever is handed in as text or attribute is escaped; an element once begun is ended. */
final class Svg {
    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A sheet with a white ground. */
    Svg(int width, int height, String title) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "font-family",
                "Helvetica, Arial, 'DejaVu Sans', sans-serif",
                "role",
                "img");
        begin("title").words(title).end();
        leaf("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    }

    /**
     * @param attributes names and values in turn
     */
    Svg begin(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Svg end() {
        xml.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Svg leaf(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    Svg words(String text) {
        xml.append(escaped(text));
        return this;
    }

    Svg text(Spot at, String words, String... attributes) {
        tag("text", "x", Figures.px(at.x()), "y", Figures.px(at.y()));
        attributes(attributes);
        xml.append('>').append(escaped(words)).append("</text>\n");
        return this;
    }

    Svg circle(Spot centre, double radius, String... attributes) {
        tag("circle", "cx", Figures.px(centre.x()), "cy", Figures.px(centre.y()), "r", Figures.px(radius));
        attributes(attributes);
        xml.append("/>\n");
        return this;
    }

    Svg line(Spot from, Spot to, String... attributes) {
        return polyline(List.of(from, to), attributes);
    }

    Svg polyline(List<Spot> points, String... attributes) {
        tag("polyline", "points", points(points), "fill", "none");
        attributes(attributes);
        xml.append("/>\n");
        return this;
    }

    Svg polygon(List<Spot> points, String... attributes) {
        tag("polygon", "points", points(points));
        attributes(attributes);
        xml.append("/>\n");
        return this;
    }

    String finished() {
        while (!open.isEmpty()) {
            end();
        }
        return xml.toString();
    }

    private StringBuilder tag(String element, String... attributes) {
        xml.append('<').append(element);
        attributes(attributes);
        return xml;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String points(List<Spot> points) {
        return points.stream()
                .map(point -> Figures.px(point.x()) + "," + Figures.px(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isAllowed(character)) {
                        safe.appendCodePoint(character);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** XML 1.0 has no way to write the other control characters and half surrogates, not even escaped. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
