package io.evenlift.rest.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tests of all modules by name: class, nested classes and method, joined by points. They are read as text, because the
 * tests of one module do not see those of another; the formatter's indentation tells what stands inside what.
 */
final class NamedTests {
    private static final Map<String, String> BY_CLASS = load();

    private NamedTests() {}

    /** Whether there is such a class, or such a method that is run as a test. */
    static boolean has(String name) {
        String[] parts = name.split("\\.", -1);
        Optional<String> inside = Optional.ofNullable(BY_CLASS.get(parts[0]));
        for (int depth = 1; depth < parts.length && inside.isPresent(); depth++) {
            String part = parts[depth];
            String indent = "    ".repeat(depth);
            if (Character.isLowerCase(part.charAt(0))) {
                return depth == parts.length - 1 && hasTest(inside.get(), indent, part);
            }
            inside = nested(inside.get(), indent, part);
        }
        return inside.isPresent();
    }

    private static Optional<String> nested(String text, String indent, String name) {
        Matcher found = Pattern.compile("(?ms)^" + indent + "class " + name + "\\b.*?^" + indent + "}$")
                .matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** An annotation that makes it a test stands above it, without a blank line between. */
    private static boolean hasTest(String text, String indent, String method) {
        return Pattern.compile("(?s)\n" + indent + "@(?:Test|ParameterizedTest|TestFactory)\\b(?:(?!\n\n).)*?\n"
                        + indent + "\\w[^\n(;=]* " + method + "\\(")
                .matcher(text)
                .find();
    }

    private static Map<String, String> load() {
        Map<String, String> byClass = new TreeMap<>();
        for (String module : List.of("domain", "application", "adapter-rest")) {
            for (Path file : Sources.files(Paper.ROOT.resolve(Path.of(module, "src", "test", "java")), "Test.java")) {
                String name = file.getFileName().toString().replace(".java", "");
                if (byClass.put(name, Sources.text(file)) != null) {
                    throw new IllegalStateException("two tests are named " + name);
                }
            }
        }
        return byClass;
    }
}
