package io.evenlift.domain.comparison;

import io.evenlift.domain.evidence.Statement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the comparison has to say to this patient.
 *
 * @param statement the sentence with its sources
 * @param inputs where in the assessment it comes from, dotted
 * @param about the treatments that it is said of, at least one
 */
public record Remark(Statement statement, List<String> inputs, Set<Treatment> about) {
    public Remark {
        inputs = List.copyOf(inputs);
        about = Collections.unmodifiableSet(EnumSet.copyOf(about));
    }

    static Remark onAll(Statement statement, List<String> inputs) {
        return new Remark(statement, inputs, Treatment.ALL);
    }
}
