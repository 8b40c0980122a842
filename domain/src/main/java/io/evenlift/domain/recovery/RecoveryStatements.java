package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.evidence.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every sentence of this package that rests on something: its figures and its sources, from {@code statements.csv}. */
final class RecoveryStatements {
    private static final Map<String, Statement> BY_CODE = load();

    private RecoveryStatements() {}

    /** @throws IllegalStateException for a code without a row, which is a fault of the build */
    static Statement of(String code) {
        Statement statement = BY_CODE.get(code);
        if (statement == null) {
            throw new IllegalStateException("statements.csv has no " + code);
        }
        return statement;
    }

    /** Several codes of a cell, set apart by spaces; none where it is blank. */
    static List<Statement> in(Row row, String column) {
        return row.isBlank(column)
                ? List.of()
                : Arrays.stream(row.text(column).split(" "))
                        .map(RecoveryStatements::of)
                        .toList();
    }

    private static Map<String, Statement> load() {
        Map<String, Statement> byCode = new TreeMap<>();
        for (Row row : Tables.read(RecoveryStatements.class, "statements.csv")) {
            String code = row.text("code");
            Statement statement = new Statement(
                    new Sentence(Code.of(code), figures(row.text("figures"))), row.citations("citations"));
            if (byCode.put(code, statement) != null) {
                throw new IllegalStateException("statements.csv has " + code + " a second time");
            }
        }
        return byCode;
    }

    /** {@code minutes=10-15 days=7} fills the places of those names. */
    private static Map<String, String> figures(String cell) {
        Map<String, String> figures = new TreeMap<>();
        for (String figure : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            int sign = figure.indexOf('=');
            figures.put(figure.substring(0, sign), figure.substring(sign + 1));
        }
        return figures;
    }
}
