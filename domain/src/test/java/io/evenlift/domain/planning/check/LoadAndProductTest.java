package io.evenlift.domain.planning.check;

import static io.evenlift.domain.fixation.AFixation.path;
import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.check.ACheck.mm;
import static io.evenlift.domain.planning.check.ACheck.ofProduct;
import static io.evenlift.domain.planning.check.ACheck.thread;
import static io.evenlift.domain.planning.check.ACheck.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thread is 120 mm long with 40 mm of barbs, which hold 0.1 N a millimetre over a factor of 1.5. */
class LoadAndProductTest {
    private final CheckRule rule = new LoadAndProduct();

    private static PlacedThread lying(double length, double barbs) {
        PlacedThread thread = thread("a", point(90, 40, 5), point(90, 40 - length, 5));
        return thread.withFixation(thread.fixation()
                .withLimbs(limb -> new Limb(LimbRole.SINGLE, Plane.FAT, limb.path(), mm(length - barbs), mm(length))));
    }

    private List<String> told(PlacedThread... threads) {
        return usual().told(rule, threads);
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "2.25, 'tension-above-limit 0.25 N > reduce-tension-to 2.00 N'"})
    void aTensionIsAllowedUpToTheLimit(double newtons, String told) {
        assertEquals(
                told.isEmpty() ? List.of() : List.of(told), told(lying(80, 40).withTension(Force.ofNewtons(newtons))));
    }

    /** 20 mm of barbs may carry 1.33 N, of which the third decimal is not promised. */
    @Test
    void aTensionIsHeldByTheWeakestPart() {
        assertEquals(List.of(), told(lying(80, 20).withTension(Force.ofNewtons(1.33))));
        assertEquals(
                List.of("holding-exceeded 0.17 N > reduce-tension-to 1.33 N"),
                told(lying(80, 20).withTension(Force.ofNewtons(1.5))));
        Violation violation = usual().by(rule, lying(80, 20).withTension(Force.ofNewtons(1.5)))
                .get(0);
        assertEquals("barbs", violation.subject());
        assertEquals("a", violation.thread().orElseThrow().value());
    }

    /** Half a millimetre is how well a thread is cut. */
    @ParameterizedTest
    @CsvSource({
        "120.5, 40, ''",
        "120.75, 40, 'path-longer-than-product 0.75 mm > shorten-by 0.75 mm'",
        "100, 40.5, ''",
        "100, 41, 'barbs-longer-than-product 1.00 mm > shorten-barbs-by 1.00 mm'"
    })
    void aPathIsNoLongerThanItsThread(double length, double barbs, String told) {
        assertEquals(told.isEmpty() ? List.of() : List.of(told), told(lying(length, barbs)));
    }

    @Test
    void whatTheThreadIsComesWithItsSource() {
        Violation violation = usual().by(rule, lying(121, 40)).get(0);
        assertEquals("generic-pdo-cog-2-0", violation.subject());
        assertEquals(CheckedCase.keys("assumed-generic-threads"), violation.citations());
    }

    @Test
    void anUnknownThreadIsReplacedByTheFirstThatFits() {
        PlacedThread unknown = ofProduct(lying(80, 40), "no-such");
        assertEquals(List.of("product-unknown > use-instead generic-pdo-cog-2-0"), told(unknown));
        PlacedThread longer = ofProduct(lying(130, 45), "no-such");
        assertEquals(List.of("product-unknown > use-instead generic-pdo-cog-0"), told(longer));
        PlacedThread far = ofProduct(lying(150, 60), "no-such");
        assertEquals(List.of("product-unknown > use-instead generic-plcl-cog-long"), told(far));
    }

    @Test
    void whatMayNotBeUsedIsReplacedByWhatIsLeft() {
        ThreadProduct one = AProduct.like("generic-pdo-cog-2-0").inStock(1).product();
        ThreadProduct none = AProduct.like("generic-pdo-cog-0").inStock(0).product();
        PlacedThread last = lying(80, 40).withId(ThreadId.of("last"));
        PlacedThread more = ofProduct(lying(80, 40), "generic-pdo-cog-0");
        assertEquals(
                List.of("product-out-of-stock > use-instead generic-pdo-cog-2-0"),
                usual().with(one, none).told(rule, more));
        assertEquals(List.of("product-out-of-stock"), usual().with(one, none).told(rule, last, more));
    }

    @Test
    void everyObstacleIsTold() {
        ThreadProduct mint = Catalogue.builtIn().find(ProductId.of("n-cog")).orElseThrow();
        assertEquals(
                List.of("product-data-not-published", "product-not-known-to-be-absorbable"),
                usual().with(mint).told(rule, ofProduct(lying(80, 40), "n-cog")));
        Violation violation =
                usual().by(rule, ofProduct(lying(80, 40), "n-cog")).get(0);
        assertEquals("n-cog", violation.subject());
        assertEquals(CheckedCase.keys("hong-2024"), violation.citations());
    }

    /** 12 cones need 90 mm. */
    @Test
    void conesHaveTheirLength() {
        ThreadProduct coned = AProduct.like("generic-pdo-cog-2-0").withCones(12).product();
        assertEquals(List.of(), usual().with(coned).told(rule, lying(90, 40)));
        assertEquals(
                List.of("path-too-short-for-its-cones 10.00 mm > lengthen-by 10.00 mm"),
                usual().with(coned).told(rule, lying(80, 40)));
        // Sideways there is no face left.
        PlacedThread off = thread("a", point(70, 20, 5), point(106, 20, 5));
        assertEquals(
                List.of("path-too-short-for-its-cones 54.00 mm"),
                usual().with(coned).told(rule, off.withTension(Force.ofNewtons(1))));
    }

    @Test
    void barbsNeedNoLengthOfTheirOwn() {
        assertEquals(List.of(), told(thread("a", point(90, 40, 5), point(90, 2, 5))));
        assertEquals(2, path(point(90, 40, 5), point(90, 2, 5)).points().size());
    }
}
