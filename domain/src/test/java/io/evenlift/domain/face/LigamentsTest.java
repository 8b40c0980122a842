package io.evenlift.domain.face;

import static io.evenlift.domain.face.Places.FEMALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the retaining ligaments stand, and how firm they are. */
class LigamentsTest {
    /** The zygomatic ligament was measured 44.9 mm from the tragus. */
    @Test
    void standAtTheirPublishedDistanceFromTheTragus() {
        assertEquals(
                44.9,
                Ligament.ZYGOMATIC
                        .site()
                        .place()
                        .distanceTo(FEMALE.landmark(Landmark.TRAGION))
                        .millimetres(),
                0.2);
    }

    @Test
    void ranksThemByTheForceThatPiercesThem() {
        assertEquals(1.0, Ligament.ZYGOMATIC.relativeStiffness().orElseThrow().value());
        assertEquals(
                0.397, Ligament.MANDIBULAR.relativeStiffness().orElseThrow().value(), 5e-4);
        assertEquals(Optional.empty(), Ligament.UPPER_MASSETERIC.relativeStiffness());
    }

    @ParameterizedTest
    @EnumSource(Ligament.class)
    void haveASpreadBetweenPeople(Ligament ligament) {
        assertTrue(ligament.site().standardDeviation().millimetres() > 0);
    }
}
