package io.evenlift.domain.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadProductTest {
    private static final ThreadProduct GENERIC =
            Catalogue.builtIn().find(ProductId.of("generic-pdo-cog-0")).orElseThrow();

    private static Optional<Length> mm(double millimetres) {
        return Optional.of(Length.ofMillimetres(millimetres));
    }

    /** A clinic's own thread, plannable as it stands. */
    private static final class Own {
        private Material material = Material.PDO;
        private BarbKind barbs = BarbKind.MOULDED;
        private Optional<Length> length = mm(150);
        private Optional<Length> diameter = mm(0.37);
        private double barbedTo = 51;
        private Optional<Force> tensile = Optional.of(Force.ofNewtons(18));
        private Optional<String> licence = Optional.of("21-123");
        private Optional<String> purpose = Optional.of("tissue suspension");
        private OptionalInt stock = OptionalInt.empty();

        ThreadProduct product() {
            return new ThreadProduct(
                    ProductId.of("own"),
                    "own",
                    ThreadProduct.Origin.CALLER,
                    material,
                    new Barbs(barbs, OptionalInt.empty(), Optional.empty()),
                    length,
                    Optional.of(new ThreadProduct.BarbedPart(Length.ofMillimetres(1), Length.ofMillimetres(barbedTo))),
                    diameter,
                    tensile,
                    licence,
                    purpose,
                    stock,
                    CitationKey.of("assumed-generic-threads"));
        }
    }

    @Nested
    class Obstacles {

        @Test
        void areNoneWhereEverythingIsKnown() {
            assertEquals(List.of(), new Own().product().obstacles());
            assertTrue(new Own().product().isPlannable());
        }

        @Test
        void areThereWithoutAPublishedFigure() {
            Own withoutLength = new Own();
            withoutLength.length = Optional.empty();
            Own withoutTensile = new Own();
            withoutTensile.tensile = Optional.empty();
            for (Own own : List.of(withoutLength, withoutTensile)) {
                assertEquals(List.of(Obstacle.DATA_NOT_PUBLISHED), own.product().obstacles());
                assertFalse(own.product().isPlannable());
            }
        }

        @ParameterizedTest
        @EnumSource(Material.class)
        void areThereUnlessTheThreadIsKnownToBeAbsorbable(Material material) {
            Own own = new Own();
            own.material = material;
            boolean unfit = material == Material.NON_ABSORBABLE || material == Material.UNKNOWN;
            assertEquals(
                    unfit ? List.of(Obstacle.NOT_KNOWN_TO_BE_ABSORBABLE) : List.of(),
                    own.product().obstacles());
        }

        @Test
        void areThereWithoutBarbs() {
            Own own = new Own();
            own.barbs = BarbKind.SMOOTH;
            assertEquals(List.of(Obstacle.NO_BARBS), own.product().obstacles());
        }

        @Test
        void areThereForAClinicsOwnThreadWithoutLicenceOrPurpose() {
            Own withoutLicence = new Own();
            withoutLicence.licence = Optional.empty();
            Own withoutPurpose = new Own();
            withoutPurpose.purpose = Optional.empty();
            assertEquals(List.of(Obstacle.NO_LICENCE), withoutLicence.product().obstacles());
            assertEquals(List.of(Obstacle.NO_LICENCE), withoutPurpose.product().obstacles());
        }

        @Test
        void areThereWhenTheLastOneIsGone() {
            Own own = new Own();
            own.stock = OptionalInt.of(0);
            assertEquals(List.of(Obstacle.OUT_OF_STOCK), own.product().obstacles());
            own.stock = OptionalInt.of(1);
            assertEquals(List.of(), own.product().obstacles());
        }
    }

    @Nested
    class Bounds {

        @ParameterizedTest
        @CsvSource({"60, 2, 200", "600, 0, 0"})
        void areTaken(double length, double diameter, double tensile) {
            Own own = new Own();
            own.length = mm(length);
            own.diameter = mm(diameter);
            own.tensile = Optional.of(Force.ofNewtons(tensile));
            assertEquals(mm(length), own.product().length());
        }

        @ParameterizedTest
        @CsvSource({
            "600.1, 0.3, 10, thread-length",
            "0.9, 0.3, 10, thread-length",
            "150, 2.1, 10, diameter",
            "150, 0.3, 200.1, tensile",
            "50.9, 0.3, 10, barbed-part"
        })
        void areNotPassed(double length, double diameter, double tensile, String code) {
            Own own = new Own();
            own.length = mm(length);
            own.diameter = mm(diameter);
            own.tensile = Optional.of(Force.ofNewtons(tensile));
            assertEquals(code, assertThrows(InvalidValue.class, own::product).code());
        }

        @Test
        void areNotPassedByStock() {
            Own own = new Own();
            own.stock = OptionalInt.of(-1);
            assertEquals("stock", assertThrows(InvalidValue.class, own::product).code());
        }

        @ParameterizedTest
        @CsvSource({"-0.1, 40, barbed-from", "1, 600.1, barbed-to", "40, 40, barbed-part", "41, 40, barbed-part"})
        void areNotPassedByTheBarbedPart(double from, double to, String code) {
            assertEquals(
                    code,
                    assertThrows(
                                    InvalidValue.class,
                                    () -> new ThreadProduct.BarbedPart(
                                            Length.ofMillimetres(from), Length.ofMillimetres(to)))
                            .code());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 500})
        void areTakenByBarbs(int count) {
            assertEquals(
                    count,
                    new Barbs(BarbKind.CUT, OptionalInt.of(count), mm(3))
                            .count()
                            .getAsInt());
        }

        @ParameterizedTest
        @CsvSource({"0, 1, barb-count", "501, 1, barb-count", "10, 3.1, barb-length"})
        void areNotPassedByBarbs(int count, double length, String code) {
            assertEquals(
                    code,
                    assertThrows(InvalidValue.class, () -> new Barbs(BarbKind.CUT, OptionalInt.of(count), mm(length)))
                            .code());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a b", "é", "../x"})
        void areNotPassedByAnId(String id) {
            assertEquals(
                    "product-id",
                    assertThrows(InvalidValue.class, () -> ProductId.of(id)).code());
        }

        @Test
        void ofAnIdAreEightyLetters() {
            assertEquals(80, ProductId.of("x".repeat(80)).value().length());
            assertThrows(InvalidValue.class, () -> ProductId.of("x".repeat(81)));
        }
    }

    @Nested
    class OfCatalogue {

        @Test
        void plansGenericThreadsOnlyBecauseNoRealOneIsPublishedWhole() {
            Set<ThreadProduct.Origin> planned = Catalogue.builtIn().plannable().stream()
                    .map(ThreadProduct::origin)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(ThreadProduct.Origin.GENERIC), planned);
            assertTrue(Catalogue.builtIn().products().stream()
                    .anyMatch(product -> product.origin() == ThreadProduct.Origin.PUBLISHED));
        }

        @Test
        void findsAThreadByItsId() {
            assertEquals(Optional.of(GENERIC), Catalogue.builtIn().find(ProductId.of("generic-pdo-cog-0")));
            assertEquals(Optional.empty(), Catalogue.builtIn().find(ProductId.of("none-such")));
        }

        @Test
        void joinsTheCallersThreadsBehindItsOwn() {
            Catalogue joined = Catalogue.builtIn().plus(new Catalogue(List.of(new Own().product())));
            assertEquals(
                    ProductId.of("own"),
                    joined.products().get(joined.products().size() - 1).id());
        }

        @Test
        void rejectsAnIdThatStandsInItAlready() {
            Catalogue again = new Catalogue(List.of(GENERIC));
            assertEquals(
                    "product-id",
                    assertThrows(InvalidValue.class, () -> Catalogue.builtIn().plus(again))
                            .code());
        }
    }
}
