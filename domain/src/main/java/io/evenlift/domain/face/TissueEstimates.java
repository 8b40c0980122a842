package io.evenlift.domain.face;

import io.evenlift.domain.evidence.Estimate;
import io.evenlift.domain.evidence.Grade;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Modulus;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The tissue parameters of {@code tissue.csv} that do not come from the patient. */
public final class TissueEstimates {
    private static final Map<String, Row> ROWS = Tables.read(TissueEstimates.class, "tissue.csv").stream()
            .collect(Collectors.toMap(row -> row.text("parameter"), row -> row));

    public static final Estimate<Modulus> SKIN_MODULUS = estimate("skin-modulus-kpa", Row::modulus);
    public static final Estimate<Modulus> FAT_MODULUS = estimate("fat-modulus-kpa", Row::modulus);
    public static final Estimate<Modulus> SMAS_MODULUS = estimate("smas-modulus-kpa", Row::modulus);
    public static final Estimate<Modulus> DEEP_MODULUS = estimate("deep-modulus-kpa", Row::modulus);
    public static final Estimate<Length> SMAS_THICKNESS = estimate("smas-thickness-mm", Row::length);
    public static final Estimate<Length> DEEP_THICKNESS = estimate("deep-thickness-mm", Row::length);
    public static final Estimate<Ratio> POISSON_RATIO = estimate("poisson-ratio", Row::ratio);

    /** Factors on the skin's modulus where its elasticity is reduced or poor. */
    public static final Estimate<Ratio> REDUCED_ELASTICITY = estimate("skin-modulus-factor-reduced", Row::ratio);

    public static final Estimate<Ratio> POOR_ELASTICITY = estimate("skin-modulus-factor-poor", Row::ratio);

    /** All of them, for the list of what an answer rests on. */
    public static final List<Estimate<?>> ALL = List.of(
            SKIN_MODULUS,
            FAT_MODULUS,
            SMAS_MODULUS,
            DEEP_MODULUS,
            SMAS_THICKNESS,
            DEEP_THICKNESS,
            POISSON_RATIO,
            REDUCED_ELASTICITY,
            POOR_ELASTICITY);

    private TissueEstimates() {}

    private static <T> Estimate<T> estimate(String parameter, BiFunction<Row, String, T> cell) {
        Row row = ROWS.get(parameter);
        if (row == null) {
            throw new IllegalStateException("tissue.csv has no " + parameter);
        }
        return new Estimate<>(
                cell.apply(row, "value"),
                cell.apply(row, "low"),
                cell.apply(row, "high"),
                row.citation("citation"),
                Word.parse(Grade.class, row.text("grade"), "grade"),
                row.text("population"));
    }
}
