package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<Integer, String> remembered = new Remembered<>(2);
    private final List<Integer> found = new ArrayList<>();

    private String of(int key) {
        return remembered.of(key, asked -> {
            found.add(asked);
            return "found " + asked;
        });
    }

    @Test
    void findsOnce() {
        assertEquals("found 1", of(1));
        assertEquals("found 1", of(1));
        assertEquals(List.of(1), found);
        assertEquals(Optional.of("found 1"), remembered.of(1));
        assertEquals(Optional.empty(), remembered.of(2));
    }

    @Test
    void forgetsAllOnceThereAreMany() {
        of(1);
        of(2);
        of(3);
        assertEquals(Optional.of("found 3"), remembered.of(3));
        assertEquals("found 1", of(1));
        assertEquals(List.of(1, 2, 3, 1), found);
    }
}
