package io.evenlift.domain.planning.check;

import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.thread;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExitRegionTest {
    private final CheckRule rule = new ExitRegion();

    @Test
    void isToldOfAtTheTempleWithTheWayOn() {
        List<String> told = usual().told(rule, thread("a", point(90, 30, 5.5), point(70, -6, 3)));
        assertEquals(List.of("exit-in-no-treated-region > lengthen-by 3.00 mm"), told);
    }

    @Test
    void isToldOfUnderTheChinWithTheWayBack() {
        Violation violation = usual().by(rule, thread("a", point(90, 30, 5.5), point(45, -112, 3)))
                .get(0);
        assertEquals("submental", violation.subject());
        assertEquals("a", violation.thread().orElseThrow().value());
        assertEquals(point(45, -112, 3).at(), violation.place().orElseThrow());
        assertEquals("shorten-by", violation.fix().orElseThrow().code().value());
        assertEquals(CheckedCase.keys("assumed-layout-entries"), violation.citations());
    }

    @Test
    void isNotToldOfElsewhere() {
        assertEquals(List.of(), usual().told(rule, thread("a", point(90, 30, 5.5), point(64, -48, 3))));
    }

    /** Sideways through the temple, and off the face. */
    @Test
    void hasNoFixWhereNoPathOfHalfTheLengthMoreOrLessComesOutRight() {
        assertEquals(
                List.of("exit-in-no-treated-region"),
                usual().told(rule, thread("a", point(70, 30, 5.5), point(110, 30, 3))));
        assertTrue(usual().told(rule, thread("a", point(90, 40, 5.5), point(90, 20, 3)))
                .contains("exit-in-no-treated-region"));
    }
}
