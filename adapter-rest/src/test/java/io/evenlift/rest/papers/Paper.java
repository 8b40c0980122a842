package io.evenlift.rest.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper of the project, in Markdown.
 *
 * @param file where it stands, from the root of the project
 */
record Paper(Path file, String text) {
    static final Path ROOT = Path.of("..");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test(?:\\.\\w+)*)`");

    static Paper of(String name) {
        return new Paper(Path.of(name), Sources.text(ROOT.resolve(name)));
    }

    /** Those of the root, of {@code docs} and of {@code benchmarks}. */
    static List<Paper> all() {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> root = Files.list(ROOT)) {
            root.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.addAll(Sources.files(ROOT.resolve("docs"), ".md"));
        files.addAll(Sources.files(ROOT.resolve("benchmarks"), ".md"));
        return files.stream().map(file -> of(ROOT.relativize(file).toString())).toList();
    }

    /** Where its links lead to, as they stand there. */
    List<String> links() {
        return LINK.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** What a link to one of its headings has behind the {@code #}. */
    Set<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests that it names in full, such as {@code RulesTest.OfRegions.neverTakesAFoldForSkin}. */
    List<String> tests() {
        return testsIn(text);
    }

    static List<String> testsIn(String part) {
        return TEST.matcher(part).results().map(found -> found.group(1)).toList();
    }

    /**
     * The rows of the table under a heading, each by the names of its columns.
     *
     * @throws IllegalStateException where a row has other cells than the table has columns
     */
    List<Map<String, String>> table(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        int to = text.indexOf("\n## ", from + 1);
        List<List<String>> lines = (to < 0 ? text.substring(from) : text.substring(from, to))
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(Paper::cells)
                .toList();
        List<String> columns = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(2, lines.size())) {
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(file + " has " + cells + " under " + columns);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String inside = line.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inside.split("\\|", -1)).map(String::strip).toList();
    }
}
