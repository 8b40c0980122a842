package io.evenlift.domain.prediction.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The model beside the literature. {@code -Devenlift.golden.write=true} writes docs/credibility.md anew; its change is then
 * to be read before it is committed.
 */
class CredibilityTest {
    private static final Path PAGE = Path.of("..", "docs", "credibility.md");
    private static final boolean WRITE = Boolean.getBoolean("evenlift.golden.write");

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        String fresh = new CredibilityReport().text();
        if (WRITE) {
            Files.writeString(PAGE, fresh);
        }
        assertEquals(Files.readString(PAGE), fresh);
    }

    /** The order that literature suggests; and the conflict that goes with it, so that neither is lost unnoticed. */
    @Test
    void anchoredDeepThreadsDimpleLessThanFloatingShallowOnesButNotAtOneDepth() {
        Length anchoredDeep = RepresentativeThreads.anchored(RepresentativeThreads.MID_FAT);
        Length anchoredShallow = RepresentativeThreads.anchored(RepresentativeThreads.UNDER_THE_DERMIS);
        Length floatingShallow = RepresentativeThreads.floating(RepresentativeThreads.UNDER_THE_DERMIS);
        assertTrue(anchoredDeep.isLessThan(floatingShallow), anchoredDeep + " " + floatingShallow);
        assertTrue(floatingShallow.isLessThan(anchoredShallow), floatingShallow + " " + anchoredShallow);
    }

    /** The thread of model.md's tables, which lifts 1.08 mm at 3 mm with the corner turned as there, and 1.089 resolved. */
    @Test
    void theLiftOfANewtonIsThatOfTheModelsTables() {
        assertEquals(1.089, new StiffnessBySource(10, 100, 300).liftByFat(), 0.001);
        assertEquals(0.273, new StiffnessBySource(10, 100, 300).liftBySmas(), 0.001);
    }

    /** What the page says of the stack that lies near both: 2 to 7 N and 7 to 14 N for 2 mm. */
    @Test
    void fatOfTwentyUnderSkinOfAHundredAndFiftyLiesWithinOneDeviationOfBothLiveFigures() {
        StiffnessBySource stiffness = new StiffnessBySource(20, 150, 300);
        assertEquals(4.73, 2 / stiffness.liftByFat(), 2.15);
        assertEquals(10.27, 2 / stiffness.liftBySmas(), 3.64);
    }

    @Test
    void stifferFatAloneDoesNotMakeTheSkinHarderToMoveFromTheSmas() {
        double nominal = new StiffnessBySource(10, 100, 300).liftBySmas();
        assertTrue(new StiffnessBySource(20, 100, 300).liftBySmas() > nominal);
        assertTrue(new StiffnessBySource(10, 100, 1200).liftBySmas() < nominal);
    }
}
