package io.evenlift.rest.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String OVERDUE = "The evidence was to be read again by";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void explainsEachSetting() {
        assertEquals(0, run(Map.of(), "--help"));

        for (Setting setting : Setting.values()) {
            assertTrue(text(out).contains("  " + setting.option() + ", " + setting.variable() + "\n"), text(out));
        }
        assertEquals("", text(err));
    }

    @Test
    void tellsItsVersion() {
        assertEquals(0, run(Map.of(), "--version"));

        assertTrue(text(out).matches("evenlift \\S+\n"), text(out));
    }

    @Test
    void saysInOneLineWhichSettingIsWrong() {
        assertEquals(2, run(Map.of(), "--port", "http"));

        assertEquals("evenlift: --port is \"http\"; expected a whole number from 0 to 65535\n", text(err));
        assertEquals("", text(out));
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());

            assertEquals(1, run(Map.of("EVENLIFT_PORT", port)));
            assertEquals(
                    "evenlift: cannot listen on 127.0.0.1:" + port + "; is the address right, and the port free?\n",
                    text(err));
        }
    }

    @Test
    void saysInOneLineThatThereIsNoSuchHost() {
        assertEquals(1, run(Map.of(), "--host", "no.such.host.invalid", "--port", "0"));

        assertEquals(1, text(err).lines().count(), text(err));
    }

    @Test
    @Timeout(30)
    void answersUntilItIsToldToStopAndLeavesNothingInTheLog(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("log");
        Process service = start(log, Main.class, "--port", "0");
        try (BufferedReader lines = service.inputReader(UTF_8)) {
            String greeting = lines.readLine();
            assertNotNull(greeting);
            URI uri = URI.create(greeting.replaceAll(".*(http://\\S+).*", "$1"));
            assertTrue(lines.readLine().startsWith("curl -s " + uri + "v1/plans "));

            try (var answer = uri.resolve("health/live").toURL().openStream()) {
                assertEquals("{\n  \"status\": \"up\"\n}\n", new String(answer.readAllBytes(), UTF_8));
            }
            // SIGTERM
            service.destroy();
            assertTrue(service.waitFor(15, TimeUnit.SECONDS));
            assertEquals(143, service.exitValue());
            // But for what it is to say from a day to come on: this build is to pass then as well.
            assertEquals(List.of(), linesWithout(OVERDUE, log));
        } finally {
            service.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-11-22, false", "2027-11-23, true"})
    @Timeout(30)
    void warnsInTheLogFromTheDayOnThatTheReviewIsOverdue(String today, boolean warns, @TempDir Path directory)
            throws Exception {
        Path log = directory.resolve("log");
        Process service = start(log, StartedOnADay.class, today);
        try (BufferedReader lines = service.inputReader(UTF_8)) {
            assertNotNull(lines.readLine());
            service.destroy();
            assertTrue(service.waitFor(15, TimeUnit.SECONDS));

            String logged = Files.readString(log);
            assertEquals(warns, logged.contains(" WARN  Main " + OVERDUE + " 2027-11-22;"), logged);
            assertEquals(warns ? 1 : 0, logged.lines().count(), logged);
        } finally {
            service.destroyForcibly();
        }
    }

    private static List<String> linesWithout(String text, Path log) throws IOException {
        return Files.readString(log)
                .lines()
                .filter(line -> !line.contains(text))
                .toList();
    }

    private static Process start(Path log, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(log.toFile()).start();
    }

    private int run(Map<String, String> environment, String... arguments) {
        return new Main(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Clock.systemUTC())
                .run(List.of(arguments), environment);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
