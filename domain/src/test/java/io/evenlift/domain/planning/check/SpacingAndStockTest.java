package io.evenlift.domain.planning.check;

import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.ofProduct;
import static io.evenlift.domain.planning.check.ACheck.thread;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingAndStockTest {
    private final CheckRule rule = new SpacingAndStock();

    private static PlacedThread down(String id, double u, double depth) {
        return thread(id, point(u, 20, depth), point(u, -40, depth));
    }

    private static PlacedThread across(String id, double v, double depth) {
        return thread(id, point(100, v, depth), point(60, v, depth));
    }

    private static PlacedThread onTheRight(PlacedThread thread) {
        return new PlacedThread(thread.id(), Side.RIGHT, thread.product(), thread.fixation(), thread.tension());
    }

    private List<String> told(PlacedThread... threads) {
        return usual().told(rule, threads);
    }

    @Test
    void neighboursKeepFiveMillimetres() {
        assertEquals(List.of(), told(down("a", 80, 3), down("b", 85, 3)));
        assertEquals(
                List.of("threads-too-close 2.00 mm > move-apart-by 2.00 mm"), told(down("a", 80, 3), down("b", 83, 3)));
        assertEquals(List.of(), told(down("a", 80, 3), onTheRight(down("b", 83, 3))));
    }

    @Test
    void everyPairIsLookedAt() {
        List<String> told = told(down("a", 80, 3), down("b", 90, 3), down("c", 83, 3), down("d", 93, 3));
        assertEquals(2, told.size());
    }

    @Test
    void namesBothThreadsThePlaceAndTheSource() {
        Violation violation =
                usual().by(rule, down("a", 80, 3), down("b", 83, 3)).get(0);
        assertEquals("b", violation.thread().orElseThrow().value());
        assertEquals("a", violation.subject());
        assertEquals(80, violation.place().orElseThrow().u().millimetres(), 1e-9);
        assertEquals(CheckedCase.keys("assumed-thread-spacing"), violation.citations());
    }

    @Test
    void hasNoFixWhereTheyWouldHaveToPartTooFarOrLeaveTheChart() {
        // Two long ones in a cross, 30 mm and more from every end.
        PlacedThread one = thread("a", point(100, 0, 3), point(20, 0, 3));
        PlacedThread other = thread("b", point(60, 40, 6), point(60, -40, 6));
        assertEquals(List.of("threads-too-close 5.00 mm"), told(one, other));
        // In a corner of the chart the way down and the way medially end.
        PlacedThread edge = thread("a", point(4, -120, 3), point(4, -100, 3));
        PlacedThread inner = thread("b", point(1, -120, 3), point(1, -100, 3));
        assertEquals(List.of("threads-too-close 2.00 mm > move-apart-by 8.00 mm"), told(edge, inner));
    }

    @ParameterizedTest
    @CsvSource({
        "5, ''",
        "4.5, 'threads-cross 1.50 mm > lay-apart-in-depth-by 0.50 mm'",
        "1.5, 'threads-cross 1.50 mm > lay-apart-in-depth-by 0.50 mm'",
        "3, 'threads-cross 0.00 mm > lay-apart-in-depth-by 2.00 mm'"
    })
    void threadsThatCrossKeepTwoMillimetresOfDepth(double depth, String told) {
        List<String> crossings = told(down("a", 80, 3), across("b", 0, depth)).stream()
                .filter(each -> each.startsWith("threads-cross"))
                .toList();
        assertEquals(told.isEmpty() ? List.of() : List.of(told), crossings);
    }

    /** Half a millimetre under the one leg and half above the other: 2.5 mm to one side, told where they are nearest. */
    @Test
    void aShiftInDepthClearsEveryCrossing() {
        PlacedThread zigzag =
                thread("b", point(100, 10, 3.5), point(60, 10, 3.5), point(60, -10, 2.6), point(100, -10, 2.6));
        Violation violation = usual().by(rule, down("a", 80, 3), zigzag).stream()
                .filter(each -> each.code().value().equals("threads-cross"))
                .findFirst()
                .orElseThrow();
        assertEquals("0.40 mm", violation.amount());
        assertEquals(
                new ChartPoint(ACheck.mm(80), ACheck.mm(-10)), violation.place().orElseThrow());
        String shift = violation.fix().orElseThrow().to();
        assertEquals(2.4, Double.parseDouble(shift.split(" ", -1)[0]), 0.011);
        assertEquals("b", violation.thread().orElseThrow().value());
        assertEquals("a", violation.subject());
    }

    /** Deeper by 1.505 mm would do for both, by the 1.51 mm that are told it would not. */
    @Test
    void aShiftInDepthIsTriedAsItIsTold() {
        PlacedThread zigzag =
                thread("b", point(100, 10, 5.495), point(60, 10, 5.495), point(60, -10, 1.495), point(100, -10, 1.495));
        assertTrue(told(down("a", 80, 5), zigzag).contains("threads-cross 0.50 mm > lay-apart-in-depth-by 2.50 mm"));
    }

    @Test
    void aSideHasItsNumberOfThreads() {
        PlacedThread[] three = {down("a", 80, 3), down("b", 90, 3), down("c", 100, 3)};
        assertEquals(List.of(), usual().withThreads(3).told(rule, three));
        assertEquals(
                List.of("too-many-threads 1 thread > leave-out 1 thread"),
                usual().withThreads(2).told(rule, three));
        Violation violation = usual().withThreads(1).by(rule, three).get(0);
        assertEquals("2 threads", violation.amount());
        assertEquals("left", violation.subject());
        assertEquals(CheckedCase.keys("assumed-thread-count"), violation.citations());
        assertEquals(List.of(), usual().withThreads(2).told(rule, three[0], three[1], onTheRight(three[2])));
    }

    @Test
    void theStockSuffices() {
        ThreadProduct two = AProduct.like("generic-pdo-cog-2-0").inStock(2).product();
        ThreadProduct other = AProduct.like("generic-pdo-cog-0").product();
        PlacedThread third = down("c", 100, 3);
        assertEquals(
                List.of(),
                usual().with(two, other)
                        .told(rule, down("a", 80, 3), down("b", 90, 3), ofProduct(third, "generic-pdo-cog-0")));
        List<Violation> over = usual().with(two, other).by(rule, down("a", 80, 3), down("b", 90, 3), third);
        assertEquals(1, over.size());
        assertEquals("stock-exceeded", over.get(0).code().value());
        assertEquals("1 thread", over.get(0).amount());
        assertEquals("leave-out", over.get(0).fix().orElseThrow().code().value());
        assertEquals("generic-pdo-cog-2-0", over.get(0).subject());
        assertEquals(CheckedCase.keys("assumed-generic-threads"), over.get(0).citations());
    }
}
