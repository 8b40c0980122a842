package io.evenlift.domain.planning.search;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.face.ChartPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A published layout: where the threads of one side go, on the canonical female chart.
 *
 * @param name its name in {@code layouts.csv}
 * @param lines one for each thread
 * @param citation its source
 */
public record Layout(String name, List<Line> lines, CitationKey citation) {
    private static final List<Layout> ALL = load();

    public Layout {
        lines = List.copyOf(lines);
    }

    /**
     * One thread of a layout.
     *
     * @param entry where a temple entry goes in and is held
     * @param loop where the fascia of the scalp is bitten
     * @param target where the distal tip lies
     */
    public record Line(ChartPoint entry, ChartPoint loop, ChartPoint target) {}

    public static List<Layout> all() {
        return ALL;
    }

    private static List<Layout> load() {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        for (Row row : Tables.read(Layout.class, "layouts.csv")) {
            byName.computeIfAbsent(row.text("layout"), name -> new ArrayList<>())
                    .add(row);
        }
        return byName.entrySet().stream()
                .map(entry -> new Layout(
                        entry.getKey(),
                        entry.getValue().stream().map(Layout::line).toList(),
                        entry.getValue().get(0).citation("citation")))
                .toList();
    }

    private static Line line(Row row) {
        return new Line(
                new ChartPoint(row.length("entry_u_mm"), row.length("entry_v_mm")),
                new ChartPoint(row.length("loop_u_mm"), row.length("loop_v_mm")),
                new ChartPoint(row.length("target_u_mm"), row.length("target_v_mm")));
    }
}
