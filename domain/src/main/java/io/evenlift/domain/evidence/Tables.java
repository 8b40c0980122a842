package io.evenlift.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one reader of the domain's tables: comma-separated text in UTF-8, first line the column names, cells in double
 * quotes where they hold a comma, lines that begin with {@code #} for the reader of the file. The tables are part of the
 * jar, so a fault in one is a fault of the build and ends in an {@link IllegalStateException}.
 */
public final class Tables {
    private Tables() {}

    /**
     * @param owner a class of the package in which the table lies
     * @param name file name beside that class
     */
    public static List<Row> read(Class<?> owner, String name) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        int lineNumber = 0;
        for (String line : text(owner, name).split("\n", -1)) {
            lineNumber++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new Row(name, lineNumber, byColumn(name, lineNumber, columns, cells)));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<String, String> byColumn(String name, int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    name + " line " + line + " has " + cells.size() + " cells, expected " + columns.size());
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return byColumn;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubledQuote = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubledQuote) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** A table as it stands, its lines ended by line feeds whatever the machine. */
    static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }
}
