package io.evenlift.domain.planning.technique;

import static io.evenlift.domain.planning.technique.Compared.contrast;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.fixation.Technique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the contrasts of two techniques come to. */
class TechniquePairTest {
    private Contrast contrast(Measure measure, Tendency tendency) {
        return new Contrast(
                measure,
                Optional.empty(),
                tendency,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(CitationKey.of("assumed-technique-comparison")));
    }

    private String verdict(Contrast... contrasts) {
        return new TechniquePair(Technique.DUAL_FIXATION, Technique.TEMPLE_ENTRY, List.of(contrasts))
                .verdict()
                .value();
    }

    @Test
    void isBetterOrWorseOnlyWhereNothingSpeaksAgainstIt() {
        Contrast lifts = contrast(Measure.LIFT_AT_THE_SAME_TENSION, Tendency.MORE);
        Contrast dimples = contrast(Measure.DIMPLE_AT_THE_SAME_LIFT, Tendency.MORE);
        Contrast alike = contrast(Measure.HOLDING, Tendency.NO_DIFFERENCE);
        assertEquals("better-where-they-differ", verdict(lifts, alike));
        assertEquals("worse-where-they-differ", verdict(dimples, alike));
        assertEquals("better-in-part", verdict(lifts, dimples));
        assertEquals(
                "no-difference-in-what-is-counted", verdict(alike, contrast(Measure.THREAD, Tendency.NOT_COMPARED)));
    }

    /** Whoever lifts less dimples less. */
    @Test
    void doesNotCountTheDimpleAtTheSameTension() {
        assertEquals(
                "no-difference-in-what-is-counted",
                verdict(contrast(Measure.DIMPLE_AT_THE_SAME_TENSION, Tendency.LESS)));
    }
}
