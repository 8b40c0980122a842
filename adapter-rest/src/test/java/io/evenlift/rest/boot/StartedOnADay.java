package io.evenlift.rest.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Starts the service on any free port as on the day of the first argument, which its clock tells at every time. */
final class StartedOnADay {
    private StartedOnADay() {}

    public static void main(String[] arguments) {
        Clock clock =
                Clock.fixed(LocalDate.parse(arguments[0]).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Main.start(clock, "--port", "0");
    }
}
