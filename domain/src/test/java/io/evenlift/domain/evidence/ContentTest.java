package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables as they stand. {@code -Devenlift.golden.write=true} writes their index anew; its change is then to be read
 * before it is committed.
 */
class ContentTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "evenlift", "domain");
    private static final String HEADING = """
            # Every table of the domain but those of texts, in the order of the names; a digest of the content is taken of them.
            # Made by ContentTest from the files (-Devenlift.golden.write=true writes it anew).
            table
            """;

    private static List<String> files() {
        return SourceLiterals.files(FOLDER, ".csv").stream()
                .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .filter(name -> !name.contains("/texts_"))
                .sorted()
                .toList();
    }

    @Test
    void listsEachTableThatIsThere() throws IOException {
        Path index = FOLDER.resolve(Path.of("evidence", "tables.csv"));
        String fresh = HEADING + files().stream().map(name -> name + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("evenlift.golden.write")) {
            Files.writeString(index, fresh);
        }
        assertEquals(
                fresh, Files.readString(index), "tables.csv is old: run this test with -Devenlift.golden.write=true");
    }

    @Test
    void isEachTableAsItStands() {
        assertEquals(files(), new ArrayList<>(Content.tables().keySet()));
        Content.tables()
                .forEach((name, text) ->
                        assertEquals(SourceLiterals.text(FOLDER.resolve(name)).replace("\r", ""), text, name));
    }

    @Test
    void holdsNoTexts() {
        assertTrue(Content.tables().containsKey("evidence/citations.csv"));
        assertFalse(Content.tables().keySet().stream().anyMatch(name -> name.contains("texts_")));
    }

    @Test
    void isNotToBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> Content.tables().put("face/tissue.csv", ""));
    }
}
