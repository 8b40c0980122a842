package io.evenlift.domain.face;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A structure for which no source gives a place on the chart, so that a thread is told of it anywhere in its regions.
 *
 * @param code stable name
 * @param regions in which it may be met
 * @param layers tissue layers in which it may be met
 * @param citation its source
 */
public record RegionCaution(String code, Set<Region> regions, Set<TissueLayer> layers, CitationKey citation) {

    public RegionCaution {
        regions = Set.copyOf(regions);
        layers = Set.copyOf(layers);
    }

    /** Every such structure. */
    public static List<RegionCaution> all() {
        return Table.CAUTIONS;
    }

    /** Read on first use. */
    private static final class Table {
        static final List<RegionCaution> CAUTIONS = Tables.read(RegionCaution.class, "region_cautions.csv").stream()
                .map(Table::caution)
                .toList();

        private static RegionCaution caution(Row row) {
            return new RegionCaution(
                    row.text("caution"),
                    words(row.text("regions"), Region.class, "region"),
                    words(row.text("layers"), TissueLayer.class, "layer"),
                    row.citation("citation"));
        }

        private static <W extends Enum<W> & Word> Set<W> words(String cell, Class<W> type, String what) {
            return Arrays.stream(cell.split(" ", -1))
                    .map(word -> Word.parse(type, word, what))
                    .collect(Collectors.toSet());
        }
    }
}
