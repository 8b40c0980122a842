package io.evenlift.domain.evidence;

import io.evenlift.domain.evidence.SourceLiterals.Literal;
import io.evenlift.domain.evidence.SourceLiterals.Mention;
import io.evenlift.domain.evidence.SourceLiterals.Place;
import io.evenlift.domain.evidence.SourceLiterals.Scan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules and tables use a source, read off them. A rule's use is named by the code that is given with the source, or
 * by what its class is about where no code is; a table's by the row. What only tells of a source, a heading or a note, says
 * so in brackets.
 */
final class DerivedUses {
    private static final Path TABLES = Path.of("src", "main", "resources");

    /** Folders whose names are no words of a reader. */
    private static final Map<String, String> CONCEPTS =
            Map.of("samelift", "same lift", "service", "answer", "in", "answer", "wire", "request");

    private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    private final Map<Path, Scan> scans = new LinkedHashMap<>();

    private DerivedUses() {
        SourceLiterals.files(TABLES, ".csv").stream()
                .map(DerivedUses::named)
                .filter(name -> !isDerived(name))
                .forEach(this::readTable);
        Stream.of("domain", "application", "adapter-rest")
                .flatMap(module -> SourceLiterals.sources(module).stream())
                .forEach(file -> scans.put(file, SourceLiterals.scan(file)));
        scans.values().forEach(scan -> scan.literals().forEach(this::readLiteral));
    }

    /** By key, in alphabetical order. */
    static SortedMap<String, SortedSet<String>> all() {
        return new DerivedUses().uses;
    }

    /** Tables without the sources themselves, the texts, and what is made from all of them. */
    private static boolean isDerived(String table) {
        return table.endsWith("evidence/uses.csv")
                || table.endsWith("evidence/tables.csv")
                || table.contains("/texts_");
    }

    private static String named(Path table) {
        return "/" + TABLES.relativize(table).toString().replace('\\', '/');
    }

    private void add(String key, String use) {
        uses.computeIfAbsent(key, any -> new TreeSet<>()).add(use);
    }

    private void readTable(String resource) {
        String text = Tables.text(DerivedUses.class, resource);
        Path path = Path.of(resource);
        String name = path.getFileName().toString().replace(".csv", "");
        boolean ofSources = name.equals("citations");
        String table = concept(path) + " table " + name;
        text.lines().filter(line -> line.startsWith("#")).forEach(line -> told(line, table + " (heading)"));
        List<Row> rows = Tables.read(DerivedUses.class, resource);
        TableColumns columns = TableColumns.of(text, rows);
        for (Row row : rows) {
            String use = ofSources ? "evidence: " + row.text("key") : table + ": " + columns.name(row);
            for (String column : columns.citing()) {
                String of = column.replaceAll("_?citations?$", "").replace('_', ' ');
                row.citations(column).forEach(key -> add(key.value(), of.isEmpty() ? use : use + " (" + of + ")"));
            }
            columns.telling().forEach(column -> told(row.text(column), use + " (" + column + ")"));
        }
    }

    /** The sources that a heading or a note names. */
    private void told(String text, String use) {
        for (Citation citation : Citations.all()) {
            String key = citation.key().value();
            if (Arrays.asList(text.split("[^a-z0-9-]+")).contains(key)) {
                add(key, use);
            }
        }
    }

    private void readLiteral(Literal literal) {
        if (isCitation(literal.value())) {
            ruleNames(literal).forEach(rule -> add(literal.value(), concept(literal.file()) + ": " + rule));
        }
    }

    private Collection<String> ruleNames(Literal citation) {
        SortedSet<String> names = new TreeSet<>(codesBeside(citation.file(), citation.place()));
        if (names.isEmpty() && citation.constant().isEmpty()) {
            names.addAll(nearest(citation.file(), citation.place().member()));
        }
        if (names.isEmpty()) {
            mentions(citation).forEach(mention -> names.addAll(codesBeside(mention.file(), mention.place())));
        }
        return names.isEmpty() ? List.of(subject(citation.file())) : names;
    }

    /** Where the constant that a source is given to is named, in its file or, with its type, beside it. */
    private List<Mention> mentions(Literal citation) {
        String qualified = type(citation.file()) + "." + citation.constant();
        return scans.values().stream()
                .flatMap(scan -> scan.mentions().stream())
                .filter(mention ->
                        mention.file().getParent().equals(citation.file().getParent()))
                .filter(mention -> mention.name().equals(qualified)
                        || mention.file().equals(citation.file())
                                && mention.name().equals(citation.constant()))
                .toList();
    }

    /** The codes in the narrowest brackets or statement round a place that has one. */
    private List<String> codesBeside(Path file, Place place) {
        return place.surroundings().stream()
                .map(outer -> nearest(file, outer))
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of the codes within brackets those that lie in the fewest more: a reason's own, not those of its parts. */
    private List<String> nearest(Path file, List<Integer> outer) {
        List<Literal> codes = scans.get(file).literals().stream()
                .filter(literal -> literal.place().isWithin(outer) && isCode(literal.value()))
                .toList();
        int least = codes.stream()
                .mapToInt(code -> code.place().path().size())
                .min()
                .orElse(0);
        return codes.stream()
                .filter(code -> code.place().path().size() == least)
                .map(Literal::value)
                .toList();
    }

    private static boolean isCitation(String word) {
        return word.matches("[a-z0-9]+(-[a-z0-9]+)*")
                && Citations.find(CitationKey.of(word)).isPresent();
    }

    private static boolean isCode(String word) {
        return word.matches("[a-z0-9]+(-[a-z0-9]+)*") && Texts.codes().contains(Code.of(word));
    }

    private static String concept(Path file) {
        String folder = file.getParent().getFileName().toString();
        return CONCEPTS.getOrDefault(folder, folder);
    }

    private static String type(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    /** What a class is about, in words: its name taken apart. */
    private static String subject(Path source) {
        return type(source)
                .replaceAll("(Request|Service)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * How the columns of a table are read.
     *
     * @param naming the leading columns that tell the rows apart, as far as they hold words
     * @param citing columns of keys
     * @param telling columns that may name a source in a sentence
     */
    private record TableColumns(List<String> naming, List<String> citing, List<String> telling) {
        static TableColumns of(String text, List<Row> rows) {
            String header = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .findFirst()
                    .orElseThrow();
            List<String> all = List.of(header.split(","));
            List<String> citing = all.stream()
                    .filter(column -> column.matches("(.*_)?citations?"))
                    .toList();
            List<String> naming = new ArrayList<>(all.subList(0, 1));
            for (String column : all.subList(1, all.size())) {
                if (tellsApart(naming, rows) || citing.contains(column) || !holdsWords(column, rows)) {
                    break;
                }
                naming.add(column);
            }
            List<String> telling = all.stream()
                    .filter(column -> column.matches("(.*_)?(note|conflict)s?"))
                    .toList();
            return new TableColumns(List.copyOf(naming), citing, telling);
        }

        private static boolean tellsApart(List<String> columns, List<Row> rows) {
            return rows.stream().map(row -> name(columns, row)).distinct().count() == rows.size();
        }

        private static boolean holdsWords(String column, List<Row> rows) {
            return rows.stream()
                    .map(row -> row.text(column))
                    .allMatch(cell -> cell.isEmpty() || cell.matches("[a-z][a-z0-9-]*") && !cell.matches("yes|no"));
        }

        String name(Row row) {
            return name(naming, row);
        }

        private static String name(List<String> columns, Row row) {
            return columns.stream()
                    .map(row::text)
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> cell.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
        }
    }
}
