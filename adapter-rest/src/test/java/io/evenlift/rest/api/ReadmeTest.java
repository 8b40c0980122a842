package io.evenlift.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.rest.boot.RunningApi;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's {@code curl} gets the README's answer, to the byte. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- curl:begin -->\n```sh\ncurl -s http://127\\.0\\.0\\.1:8080(\\S+) -H 'Content-Type: application/json'"
                    + " -d @(\\S+)\n```\n```json\n(.*?)```\n<!-- curl:end -->",
            Pattern.DOTALL);

    @Test
    void itsCurlGetsItsAnswer() throws IOException {
        Path root = Path.of("..");
        Matcher block = BLOCK.matcher(Files.readString(root.resolve("README.md")));
        assertTrue(block.find(), "README.md has no block of a curl and its answer");
        try (RunningApi api = new RunningApi()) {
            HttpResponse<String> answer = api.post(block.group(1), Files.readString(root.resolve(block.group(2))));
            assertEquals(200, answer.statusCode());
            assertEquals(block.group(3), answer.body());
        }
    }
}
