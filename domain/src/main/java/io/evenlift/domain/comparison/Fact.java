package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.Statement;
import java.util.List;

/**
 * Something published, in a sentence.
 *
 * @param statement the sentence, filled from the figures, with its sources
 * @param figures those that the sentence tells, in the order of their table; none where it tells none
 */
public record Fact(Statement statement, List<Figure> figures) {
    public Fact {
        figures = List.copyOf(figures);
    }
}
