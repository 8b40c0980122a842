package io.evenlift.domain.evidence;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A table with one estimate a row: parameter, value, low, high, citation, grade, population. */
public final class EstimateTable {
    private final String name;
    private final Map<String, Row> rows;

    private EstimateTable(String name, Map<String, Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads a table that lies beside a class.
     *
     * @throws IllegalStateException if the table is missing or malformed
     */
    public static EstimateTable read(Class<?> beside, String name) {
        return new EstimateTable(
                name,
                Tables.read(beside, name).stream().collect(Collectors.toMap(row -> row.text("parameter"), row -> row)));
    }

    /**
     * The estimate of a parameter.
     *
     * @param cell how a cell of the row is read, by its column
     * @throws IllegalStateException if there is no such parameter
     */
    public <T> Estimate<T> estimate(String parameter, BiFunction<Row, String, T> cell) {
        Row row = rows.get(parameter);
        if (row == null) {
            throw new IllegalStateException(name + " has no " + parameter);
        }
        return row.estimate(cell);
    }
}
