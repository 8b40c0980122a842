package io.evenlift.rest.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void listenOnlyToThisMachineUnlessTold() {
        Settings settings = Settings.from(List.of(), Map.of());

        assertEquals("127.0.0.1", settings.host());
        assertEquals(8080, settings.port());
        assertEquals(256 * 1024, settings.bodyLimitBytes());
        assertEquals(Duration.ofSeconds(10), settings.bodyTimeout());
    }

    @Test
    void comeFromTheEnvironment() {
        Settings settings = Settings.from(
                List.of(),
                Map.of(
                        "EVENLIFT_HOST", "::1",
                        "EVENLIFT_PORT", "81",
                        "EVENLIFT_WORKERS", "3",
                        "EVENLIFT_BODY_LIMIT_BYTES", "2048",
                        "EVENLIFT_BODY_TIMEOUT_SECONDS", "4"));

        assertEquals(new Settings("::1", 81, 3, 2048, Duration.ofSeconds(4)), settings);
    }

    @Test
    void takeAnOptionBeforeAVariable() {
        Map<String, String> environment = Map.of("EVENLIFT_PORT", "81");

        assertEquals(82, Settings.from(List.of("--port", "82"), environment).port());
        assertEquals(83, Settings.from(List.of("--port=83"), environment).port());
        assertEquals(
                84,
                Settings.from(List.of("--port", "82", "--port", "84"), environment)
                        .port());
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 0, 65535",
        "--workers, 1, 256",
        "--body-limit-bytes, 1024, 1048576",
        "--body-timeout-seconds, 1, 60"
    })
    void keepToTheirLimits(String option, int least, int most) {
        Settings.from(List.of(option, "" + least), Map.of());
        Settings.from(List.of(option, "" + most), Map.of());
        for (String wrong : List.of("" + (least - 1), "" + (most + 1), "x", "", "1.5", "99999999999")) {
            WrongSetting refused =
                    assertThrows(WrongSetting.class, () -> Settings.from(List.of(option, wrong), Map.of()));
            assertEquals(
                    option + " is \"" + wrong + "\"; expected a whole number from " + least + " to " + most,
                    refused.getMessage());
        }
    }

    @Test
    void nameTheVariableThatIsWrong() {
        WrongSetting refused =
                assertThrows(WrongSetting.class, () -> Settings.from(List.of(), Map.of("EVENLIFT_PORT", "http")));

        assertEquals("EVENLIFT_PORT is \"http\"; expected a whole number from 0 to 65535", refused.getMessage());
    }

    @Test
    void refuseAnEmptyHost() {
        WrongSetting refused = assertThrows(WrongSetting.class, () -> Settings.from(List.of("--host", " "), Map.of()));

        assertEquals("--host is \" \"; expected a host name or address", refused.getMessage());
    }

    @Test
    void refuseAnOptionWithoutItsValue() {
        WrongSetting refused = assertThrows(WrongSetting.class, () -> Settings.from(List.of("--port"), Map.of()));

        assertEquals("--port has no value; expected a whole number from 0 to 65535", refused.getMessage());
    }

    @Test
    void refuseAnUnknownOption() {
        WrongSetting refused = assertThrows(WrongSetting.class, () -> Settings.from(List.of("--prot", "1"), Map.of()));

        assertEquals(
                "\"--prot\" is no option; expected one of --host, --port, --workers, --body-limit-bytes,"
                        + " --body-timeout-seconds, --help, --version",
                refused.getMessage());
    }
}
