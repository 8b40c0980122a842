package io.evenlift.domain.evidence;

import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** One line of a table, its cells asked for by column. A blank cell is unknown, on purpose. */
public final class Row {
    private final String table;
    private final int line;
    private final Map<String, String> cells;

    Row(String table, int line, Map<String, String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The cell as written; empty where it is blank. */
    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(table + " has no column " + column);
        }
        return cell;
    }

    public boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    public CitationKey citation(String column) {
        return CitationKey.of(text(column));
    }

    /** Several keys, set apart by spaces. */
    public List<CitationKey> citations(String column) {
        return Arrays.stream(text(column).split(" ")).map(CitationKey::of).toList();
    }

    public Length length(String column) {
        return Length.ofMillimetres(number(column));
    }

    public Optional<Length> optionalLength(String column) {
        return isBlank(column) ? Optional.empty() : Optional.of(length(column));
    }

    public Force force(String column) {
        return Force.ofNewtons(number(column));
    }

    public Optional<Force> optionalForce(String column) {
        return isBlank(column) ? Optional.empty() : Optional.of(force(column));
    }

    public Modulus modulus(String column) {
        return Modulus.ofKilopascals(number(column));
    }

    public Fraction fraction(String column) {
        return Fraction.of(number(column));
    }

    public Optional<Fraction> optionalFraction(String column) {
        return isBlank(column) ? Optional.empty() : Optional.of(fraction(column));
    }

    public Ratio ratio(String column) {
        return Ratio.of(number(column));
    }

    public Angle angle(String column) {
        return Angle.ofDegrees(number(column));
    }

    /** The estimate of a row with the columns value, low, high, citation, grade and population. */
    public <T> Estimate<T> estimate(BiFunction<Row, String, T> cell) {
        return new Estimate<>(
                cell.apply(this, "value"),
                cell.apply(this, "low"),
                cell.apply(this, "high"),
                citation("citation"),
                Word.parse(Grade.class, text("grade"), "grade"),
                text("population"));
    }

    public int integer(String column) {
        return Integer.parseInt(text(column));
    }

    private double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    table + " line " + line + ": " + column + " is \"" + text(column) + "\", a number is needed", e);
        }
    }
}
