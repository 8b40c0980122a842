package io.evenlift.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    /** The URNs are part of the interface: a change here breaks clients. */
    @Test
    void keepsItsNames() {
        assertEquals(
                List.of(
                        "400 urn:evenlift:problem:malformed-request",
                        "400 urn:evenlift:problem:malformed-address",
                        "404 urn:evenlift:problem:not-found",
                        "405 urn:evenlift:problem:method-not-allowed",
                        "406 urn:evenlift:problem:not-acceptable",
                        "408 urn:evenlift:problem:request-timeout",
                        "413 urn:evenlift:problem:content-too-large",
                        "415 urn:evenlift:problem:unsupported-media-type",
                        "422 urn:evenlift:problem:invalid-request",
                        "500 urn:evenlift:problem:internal-error",
                        "503 urn:evenlift:problem:overloaded"),
                Arrays.stream(ProblemType.values())
                        .map(type -> type.status() + " " + type.urn())
                        .toList());
    }
}
