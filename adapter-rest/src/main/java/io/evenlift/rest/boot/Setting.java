package io.evenlift.rest.boot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One thing that can be set, by an option or in the environment. */
enum Setting {
    HOST("the address to listen on; anything but 127.0.0.1 lets other machines in", "127.0.0.1"),
    PORT("the port to listen on, 0 for any that is free", 8080, 0, 65_535),
    WORKERS("requests worked on at the same time", Runtime.getRuntime().availableProcessors(), 1, 256),
    BODY_LIMIT_BYTES("the largest request body", 256 * 1024, 1024, 1024 * 1024),
    BODY_TIMEOUT_SECONDS("the longest time a request body may take to arrive", 10, 1, 60);

    /** A value and the name it was given under, for the message if it is wrong. */
    record Given(String name, String value) {}

    private final String meaning;
    private final String byDefault;
    private final int least;
    private final int most;

    Setting(String meaning, String byDefault) {
        this.meaning = meaning;
        this.byDefault = byDefault;
        this.least = 0;
        this.most = 0;
    }

    Setting(String meaning, int byDefault, int least, int most) {
        this.meaning = meaning;
        this.byDefault = Integer.toString(byDefault);
        this.least = least;
        this.most = most;
    }

    static Setting ofOption(String option) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new WrongSetting("\"" + option + "\" is no option; expected one of "
                        + Arrays.stream(values()).map(Setting::option).collect(Collectors.joining(", "))
                        + ", --help, --version"));
    }

    String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String variable() {
        return "EVENLIFT_" + name();
    }

    String help() {
        return "  " + option() + ", " + variable() + "\n      " + meaning + "; " + expected() + ", default "
                + byDefault;
    }

    String text(Map<Setting, Given> given) {
        Given text = given.get(this);
        if (text == null) {
            return byDefault;
        }
        if (text.value().isBlank()) {
            throw wrong(text);
        }
        return text.value();
    }

    int number(Map<Setting, Given> given) {
        Given text = given.getOrDefault(this, new Given(option(), byDefault));
        try {
            int number = Integer.parseInt(text.value());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same message as for a number out of range.
        }
        throw wrong(text);
    }

    String expected() {
        return most == 0 ? "a host name or address" : "a whole number from " + least + " to " + most;
    }

    private WrongSetting wrong(Given given) {
        return new WrongSetting(given.name() + " is \"" + given.value() + "\"; expected " + expected());
    }
}
