package io.evenlift.rest.boot;

import io.evenlift.rest.boot.Setting.Given;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the service is run. Each setting has limits that no value passes: they keep one client from stopping the others.
 *
 * @param port 0 takes any free port
 * @param workers how many requests are worked on at the same time
 */
public record Settings(String host, int port, int workers, int bodyLimitBytes, Duration bodyTimeout) {

    /** From options such as {@code --port 8081}, before variables such as {@code EVENLIFT_PORT}, before the defaults. */
    public static Settings from(List<String> options, Map<String, String> environment) {
        Map<Setting, Given> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null) {
                given.put(setting, new Given(setting.variable(), value));
            }
        }
        for (int i = 0; i < options.size(); i++) {
            String[] nameAndValue = options.get(i).split("=", 2);
            Setting setting = Setting.ofOption(nameAndValue[0]);
            boolean joined = nameAndValue.length == 2;
            if (!joined && i + 1 == options.size()) {
                throw new WrongSetting(setting.option() + " has no value; expected " + setting.expected());
            }
            given.put(setting, new Given(setting.option(), joined ? nameAndValue[1] : options.get(++i)));
        }
        return new Settings(
                Setting.HOST.text(given),
                Setting.PORT.number(given),
                Setting.WORKERS.number(given),
                Setting.BODY_LIMIT_BYTES.number(given),
                Duration.ofSeconds(Setting.BODY_TIMEOUT_SECONDS.number(given)));
    }
}
