package io.evenlift.domain.planning.search;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way for a thread on the canonical chart: from any entry of the published layouts to any of their exits. Which entry goes
 * with which exit is for the search to find.
 *
 * @param exit number of the exit
 * @param line entry, bite and exit
 * @param citation source of the exit
 */
record Route(int exit, Layout.Line line, CitationKey citation) {
    /** Entries nearer to each other than this are one (assumption). */
    private static final Length SAME_ENTRY = Length.ofMillimetres(4);

    private static final List<Route> ALL = load();

    /** Every route, entry by entry within an exit. */
    static List<Route> all() {
        return ALL;
    }

    private static void addUnlessNear(List<Layout.Line> entries, Layout.Line line) {
        if (entries.stream()
                .noneMatch(other -> other.entry().distanceTo(line.entry()).isLessThan(SAME_ENTRY))) {
            entries.add(line);
        }
    }

    private static List<Route> load() {
        List<Layout.Line> entries = new ArrayList<>();
        Map<ChartPoint, CitationKey> exits = new LinkedHashMap<>();
        for (Layout layout : Layout.all()) {
            for (Layout.Line line : layout.lines()) {
                addUnlessNear(entries, line);
                exits.putIfAbsent(line.target(), layout.citation());
            }
        }
        List<Route> routes = new ArrayList<>();
        int exit = 0;
        for (Map.Entry<ChartPoint, CitationKey> target : exits.entrySet()) {
            for (Layout.Line entry : entries) {
                Layout.Line line = new Layout.Line(entry.entry(), entry.loop(), target.getKey());
                routes.add(new Route(exit, line, target.getValue()));
            }
            exit++;
        }
        return List.copyOf(routes);
    }
}
