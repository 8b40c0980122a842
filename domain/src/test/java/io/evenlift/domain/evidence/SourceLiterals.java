package io.evenlift.domain.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text literals of the production code, each with the call that it is an argument of. */
final class SourceLiterals {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|'(?:[^'\\\\\n]|\\\\.)+'"
                    + "|\"\"\".*?\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"|([\\w.]*)\\s*\\(|\\)",
            Pattern.DOTALL);

    private SourceLiterals() {}

    /**
     * A literal.
     *
     * @param file in which file
     * @param call name before the innermost open bracket, as in {@code Code.of}; empty outside a call
     * @param value its text
     */
    record Literal(Path file, String call, String value) {
        String method() {
            return call.substring(call.lastIndexOf('.') + 1);
        }
    }

    /** @param modules names of modules beside this one */
    static List<Literal> of(String... modules) {
        List<Literal> literals = new ArrayList<>();
        for (String module : modules) {
            for (Path file : files(Path.of("..", module, "src", "main", "java"), ".java")) {
                literals.addAll(in(file));
            }
        }
        return literals;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Literal> in(Path file) {
        List<Literal> literals = new ArrayList<>();
        Deque<String> calls = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(text(file));
        while (token.find()) {
            if (token.group(1) != null) {
                literals.add(new Literal(file, calls.isEmpty() ? "" : calls.peek(), token.group(1)));
            } else if (token.group(2) != null) {
                calls.push(token.group(2));
            } else if (token.group().equals(")")) {
                calls.pop();
            }
        }
        return literals;
    }
}
