package io.evenlift.domain.prediction;

import io.evenlift.domain.quantity.Fraction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * In which part of the plausible tissues a dimple is of which grade. It says how much the model's own inputs leave open,
 * nothing about how often treated patients dimple.
 *
 * @param shares of every grade; they add up to one
 */
public record GradeChances(Map<DimpleGrade, Fraction> shares) {
    public GradeChances {
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /** Counts what a dimple is in each plausible tissue. */
    static GradeChances of(List<DimpleGrade> grades) {
        Map<DimpleGrade, Fraction> shares = new EnumMap<>(DimpleGrade.class);
        for (DimpleGrade grade : DimpleGrade.values()) {
            long count = grades.stream().filter(each -> each == grade).count();
            shares.put(grade, Fraction.of((double) count / grades.size()));
        }
        return new GradeChances(shares);
    }

    public Fraction of(DimpleGrade grade) {
        return Objects.requireNonNull(shares.get(grade));
    }

    /** In which part it would be visible: grade 2 or 3. */
    public Fraction visible() {
        return Fraction.of(Math.min(
                1, of(DimpleGrade.VISIBLE).value() + of(DimpleGrade.PLAIN).value()));
    }
}
