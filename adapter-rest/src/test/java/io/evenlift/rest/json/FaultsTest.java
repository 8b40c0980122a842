package io.evenlift.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.rest.problem.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void readWhatIsGoodAndPassOverWhatIsAbsent() {
        assertEquals(Optional.of(7), faults.at("age", "7", Integer::valueOf));
        assertEquals(Optional.empty(), faults.at("age", (String) null, Integer::valueOf));
        assertEquals(Optional.empty(), faults.within("skin", null, (skin, at) -> Optional.of(skin)));
        assertEquals(List.of(), faults.each("list", null, (element, at) -> Optional.of(element)));
        assertEquals(Map.of(), faults.entries("map", null, key -> key, (value, at) -> Optional.of(value)));
        assertEquals(List.of(), faults.all());
    }

    @Test
    void collectWithThePlaceWhatTheDomainRefuses() {
        assertEquals(Optional.empty(), faults.in("sides").in("left").in(2).at("a/b", 5, FaultsTest::refuse));

        Fault fault = faults.all().get(0);
        assertEquals("/sides/left/2/a~1b", fault.pointer());
        assertEquals("number", fault.code());
        assertTrue(fault.message().contains("5") && fault.message().contains("another"), fault.message());
    }

    @Test
    void letEverythingElseThrough() {
        assertThrows(
                NumberFormatException.class, () -> faults.at("age", "seven", Integer::valueOf), "a bug is no fault");
    }

    @Test
    void doNotPutTogetherWhatHasAFaultyPart() {
        faults.in("left").at("age", 1, FaultsTest::refuse);

        assertEquals(Optional.empty(), faults.in("left").whole(() -> "left"));
        assertEquals(Optional.of("right"), faults.in("right").whole(() -> "right"));
        assertEquals(Optional.of("lef"), faults.in("lef").whole(() -> "lef"));
        assertEquals(Optional.empty(), faults.whole(() -> "both"));
        assertFalse(faults.in("right").isFaulty());
    }

    @Test
    void areTakenOutAtAndBelowAPlaceAndNowhereElse() {
        faults.in("performed").in(1).at("id", 1, FaultsTest::refuse);
        faults.in("performed").at("side", 1, FaultsTest::refuse);
        faults.at("day", 1, FaultsTest::refuse);

        List<Fault> taken = faults.in("performed").takeOut();

        assertEquals(
                List.of("/performed/1/id", "/performed/side"),
                taken.stream().map(Fault::pointer).toList());
        assertEquals(List.of("/day"), faults.all().stream().map(Fault::pointer).toList());
        assertFalse(faults.in("performed").isFaulty());
        assertEquals(List.of(), faults.in("performed").takeOut());
    }

    @Test
    void nameAPlaceOnce() {
        faults.at("age", 1, FaultsTest::refuse);
        faults.at("age", 2, FaultsTest::refuse);

        assertEquals(1, faults.all().size());
        assertTrue(faults.all().get(0).message().contains("1"));
    }

    @Test
    void keepTheGoodElementsOfAList() {
        List<Integer> even = faults.each("list", List.of(2, 3, 4, 5), (value, at) -> at.whole(() -> even(value)));

        assertEquals(List.of(2, 4), even);
        assertEquals(
                List.of("/list/1", "/list/3"),
                faults.all().stream().map(Fault::pointer).toList());
    }

    @Test
    void refuseTheKeyOrTheValueOfAnEntry() {
        Map<Integer, Integer> read = faults.entries(
                "map",
                Map.of("2", 4, "3", 4, "4", 5),
                key -> even(Integer.parseInt(key)),
                (value, at) -> at.whole(() -> even(value)));

        assertEquals(Map.of(2, 4), read);
        assertEquals(
                List.of("/map/3", "/map/4"),
                faults.all().stream().map(Fault::pointer).toList());
    }

    @Test
    void sortByPlaceAWholeBeforeItsParts() {
        List.of("b", "a").forEach(name -> faults.in(name).at("x", 1, FaultsTest::refuse));
        List.of(10, 9).forEach(index -> faults.in("list").in(index).at("x", 1, FaultsTest::refuse));
        faults.at("aa", 1, FaultsTest::refuse);
        faults.add(Pointer.ROOT, "root", "root");

        assertEquals(
                List.of("", "/a/x", "/aa", "/b/x", "/list/9/x", "/list/10/x"),
                faults.all().stream().map(Fault::pointer).toList());
    }

    private static Integer refuse(int value) {
        throw new InvalidValue("number", Integer.toString(value), "another");
    }

    private static Integer even(int value) {
        return value % 2 == 0 ? value : refuse(value);
    }
}
