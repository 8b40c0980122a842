package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables, surfaces, forces and a whole prediction have the same bytes in another virtual machine, however it compiles and
 * wherever it believes to be.
 *
 * <p>The system property {@value #OTHER_JAVA} names the {@code java} of another JDK that is to agree as well:
 * {@code ./mvnw -pl domain test -Dtest=SameBytesTest -Devenlift.other.java=/path/to/jdk/bin/java}.
 */
class SameBytesTest {
    private static final String OTHER_JAVA = "evenlift.other.java";
    private static final String THIS_JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String HERE = AnswerBytes.lines();

    @TestFactory
    Stream<DynamicTest> areGivenByAnotherVirtualMachine() {
        List<List<String>> machines = new ArrayList<>(List.of(
                List.of(THIS_JAVA, "-Xint"),
                List.of(THIS_JAVA, "-XX:-TieredCompilation"),
                List.of(THIS_JAVA, "-XX:TieredStopAtLevel=1"),
                List.of(THIS_JAVA, "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
                List.of(THIS_JAVA, "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns")));
        String other = System.getProperty(OTHER_JAVA, "");
        if (!other.isEmpty()) {
            machines.add(List.of(other));
            machines.add(List.of(other, "-Xint"));
            machines.add(List.of(other, "-XX:-TieredCompilation"));
        }
        return machines.stream()
                .map(machine -> DynamicTest.dynamicTest(String.join(" ", machine), () -> sameIn(machine)));
    }

    private static void sameIn(List<String> machine) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(machine);
        String classPath = Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes");
        command.addAll(List.of("-cp", classPath, AnswerBytes.class.getName(), rounds(machine)));
        Path printed = Files.createTempFile("evenlift-bytes", ".txt");
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
            String lines = Files.readString(printed, StandardCharsets.UTF_8);
            assertEquals(0, exit, lines);
            assertEquals(HERE, lines);
        } finally {
            Files.delete(printed);
        }
    }

    /** The interpreter is slow and does not change; a compiler takes over after some rounds. */
    private static String rounds(List<String> machine) {
        return machine.contains("-Xint") ? "1" : "12";
    }

    /** The comparison means something: each of the four is there, and no two are alike. */
    @Test
    void areFourDifferentChecksums() {
        List<String> checksums = HERE.lines().map(line -> line.split(" ")[1]).toList();
        assertEquals(4, checksums.stream().distinct().count(), HERE);
        assertFalse(AnswerBytes.prediction().sites().isEmpty());
        assertTrue(checksums.stream().allMatch(sum -> sum.matches("[0-9a-f]{1,8}")), HERE);
    }
}
