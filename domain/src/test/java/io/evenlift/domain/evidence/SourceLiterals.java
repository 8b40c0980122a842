package io.evenlift.domain.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text literals of the production code, each with the call that it is an argument of and where it stands. */
final class SourceLiterals {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|'(?:[^'\\\\\n]|\\\\.)+'"
                    + "|\"\"\".*?\"\"\"|\"(?<text>(?:[^\"\\\\\n]|\\\\.)*)\"|(?<call>[\\w.]*)\\s*\\("
                    + "|(?<constant>(?:\\b\\w+\\.)?\\b[A-Z][A-Z0-9_]+\\b)(?<given>\\s*=(?!=))?|(?<mark>[){};])",
            Pattern.DOTALL);

    /** Sources do not change while tests run, and many tests ask for all of them. */
    private static final Map<Path, Scan> SCANNED = new ConcurrentHashMap<>();

    private SourceLiterals() {}

    /**
     * A literal.
     *
     * @param file in which file
     * @param call name before the innermost open bracket, as in {@code Code.of}; empty outside a call
     * @param value its text
     * @param place where it stands
     * @param constant name of the constant that is given a value here; empty elsewhere
     */
    record Literal(Path file, String call, String value, Place place, String constant) {
        String method() {
            return call.substring(call.lastIndexOf('.') + 1);
        }
    }

    /**
     * Where a constant is named.
     *
     * @param name with the type before it, where it has one, as in {@code ModelLimits.PLEATING}
     */
    record Mention(Path file, String name, Place place) {}

    /**
     * A place in a file, from the outside: the member of the class, the statement, each open bracket, numbered as they
     * come.
     */
    record Place(List<Integer> path) {
        private static final int STATEMENT = 2;

        boolean isWithin(List<Integer> outer) {
            return path.size() >= outer.size() && path.subList(0, outer.size()).equals(outer);
        }

        /** The brackets and the statement round it, from the innermost. */
        List<List<Integer>> surroundings() {
            List<List<Integer>> outwards = new ArrayList<>();
            for (int size = path.size(); size >= STATEMENT; size--) {
                outwards.add(path.subList(0, size));
            }
            return outwards;
        }

        List<Integer> member() {
            return path.subList(0, 1);
        }
    }

    /** What a file holds, in its order. */
    record Scan(List<Literal> literals, List<Mention> mentions) {
        Scan {
            literals = List.copyOf(literals);
            mentions = List.copyOf(mentions);
        }
    }

    /** @param modules names of modules beside this one */
    static List<Literal> of(String... modules) {
        List<Literal> literals = new ArrayList<>();
        for (String module : modules) {
            for (Path file : sources(module)) {
                literals.addAll(scan(file).literals());
            }
        }
        return literals;
    }

    static List<Path> sources(String module) {
        return files(Path.of("..", module, "src", "main", "java"), ".java");
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

    static Scan scan(Path file) {
        return SCANNED.computeIfAbsent(file, SourceLiterals::scanned);
    }

    private static Scan scanned(Path file) {
        List<Literal> literals = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Position at = new Position();
        Matcher token = TOKEN.matcher(text(file));
        while (token.find()) {
            if (token.group("text") != null) {
                literals.add(new Literal(file, at.call(), token.group("text"), at.place(), at.constant));
            } else if (token.group("call") != null) {
                at.open(token.group("call"));
            } else if (token.group("constant") != null) {
                mentions.add(new Mention(file, token.group("constant"), at.place()));
                at.constant = token.group("given") == null ? at.constant : token.group("constant");
            } else if (token.group("mark") != null) {
                at.pass(token.group("mark"));
            }
        }
        return new Scan(literals, mentions);
    }

    /** Where the scan of a file has come to. */
    private static final class Position {
        private static final int IN_A_CLASS = 1;

        private final Deque<String> calls = new ArrayDeque<>();
        private final Deque<Integer> brackets = new ArrayDeque<>();
        private String constant = "";
        private int braces;
        private int member;
        private int statement;
        private int bracket;

        String call() {
            return calls.isEmpty() ? "" : calls.peek();
        }

        Place place() {
            List<Integer> path = new ArrayList<>(List.of(member, statement));
            brackets.descendingIterator().forEachRemaining(path::add);
            return new Place(List.copyOf(path));
        }

        void open(String call) {
            calls.push(call);
            brackets.push(++bracket);
        }

        void pass(String mark) {
            if (mark.equals(")")) {
                calls.pop();
                brackets.pop();
                return;
            }
            braces += mark.equals("{") ? 1 : mark.equals("}") ? -1 : 0;
            // A lambda's block is part of the statement that it is handed to.
            if (calls.isEmpty()) {
                statement++;
                constant = "";
                member += braces == IN_A_CLASS ? 1 : 0;
            }
        }
    }
}
