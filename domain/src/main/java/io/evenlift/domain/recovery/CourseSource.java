package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.evidence.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one source, or several that say the same, tell of how dimples go, from {@code dimple_course.csv}.
 *
 * @param says its sentence with its figures
 * @param fromDay when dimples begin to go; 0 where not told
 * @param toDay when the last of them go; 0 where not told
 * @param gone how many of those counted; empty where nobody counted
 */
record CourseSource(Statement says, int fromDay, int toDay, Optional<CountedShare> gone) {
    private static final List<String> FIGURES = List.of("from_day", "to_day", "gone", "seen");

    private static final List<CourseSource> ALL = Tables.read(CourseSource.class, "dimple_course.csv").stream()
            .map(CourseSource::of)
            .toList();

    static List<CourseSource> all() {
        return ALL;
    }

    static CourseSource named(String code) {
        return ALL.stream()
                .filter(source -> source.says.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("dimple_course.csv has no " + code));
    }

    List<CitationKey> citations() {
        return says.citations();
    }

    private static CourseSource of(Row row) {
        Map<String, String> figures = new TreeMap<>();
        for (String column : FIGURES) {
            if (!row.isBlank(column)) {
                figures.put(column.replace("_day", ""), row.text(column));
            }
        }
        return new CourseSource(
                new Statement(new Sentence(Code.of(row.text("code")), figures), row.citations("citations")),
                row.isBlank("from_day") ? 0 : row.integer("from_day"),
                row.isBlank("to_day") ? 0 : row.integer("to_day"),
                row.isBlank("seen")
                        ? Optional.empty()
                        : Optional.of(new CountedShare(row.integer("gone"), row.integer("seen"))));
    }
}
