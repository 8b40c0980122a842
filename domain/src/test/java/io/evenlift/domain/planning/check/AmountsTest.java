package io.evenlift.domain.planning.check;

import static io.evenlift.domain.planning.check.ACheck.mm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.quantity.Angle;
import io.evenlift.domain.quantity.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @Test
    void haveTwoDecimalsAndTheirUnit() {
        assertEquals("1.23 mm", Amounts.of(mm(1.234)));
        assertEquals("1.24 mm", Amounts.of(mm(1.236)));
        assertEquals("2.67 N", Amounts.of(Force.ofNewtons(8.0 / 3)));
        assertEquals("12.50 degrees", Amounts.of(Angle.ofDegrees(12.5)));
        assertEquals("u 1.24 mm, v -2.35 mm", Amounts.of(new ChartPoint(mm(1.236), mm(-2.346))));
    }

    /** Worked example of the javadoc. */
    @Test
    void countThreads() {
        assertEquals("1 thread", Amounts.ofThreads(1));
        assertEquals("2 threads", Amounts.ofThreads(2));
    }

    @ParameterizedTest
    @CsvSource({"1.23, 1.23 mm", "1.2301, 1.24 mm", "1.2399, 1.24 mm"})
    void thatMendAreNeverTooShort(double length, String told) {
        assertEquals(told, Amounts.atLeast(mm(length)));
    }

    @ParameterizedTest
    @CsvSource({"2.66, 2.66 N", "2.6699, 2.66 N"})
    void thatMendAreNeverTooStrong(double newtons, String told) {
        assertEquals(told, Amounts.atMost(Force.ofNewtons(newtons)));
    }

    @Test
    void ofAPlaceAreThePlaceThatIsRead() {
        assertEquals(new ChartPoint(mm(1.24), mm(-2.35)), Amounts.rounded(new ChartPoint(mm(1.236), mm(-2.346))));
    }
}
