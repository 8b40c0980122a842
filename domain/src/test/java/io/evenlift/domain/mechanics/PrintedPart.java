package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a paper that a test prints.
 *
 * @param paper in docs
 * @param mark what its first and last line are called by
 */
record PrintedPart(String paper, String mark) {
    /** Holds the part to what was found, or writes it anew: {@code -Devenlift.golden.write=true}. */
    void is(String found) throws IOException {
        Path file = Path.of("..", "docs", paper);
        String text = Files.readString(file);
        String begin = "<!-- " + mark + ":begin -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- " + mark + ":end -->");
        if (Boolean.getBoolean("evenlift.golden.write")) {
            Files.writeString(file, text.substring(0, from) + found + text.substring(to));
        } else {
            assertEquals(found, text.substring(from, to));
        }
    }
}
