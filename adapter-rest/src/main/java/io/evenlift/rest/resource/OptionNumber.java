package io.evenlift.rest.resource;

import io.evenlift.domain.quantity.InvalidValue;
import java.util.List;
import org.glassfish.jersey.server.ParamException;

/** Which of the proposed plans is to be drawn, counted from 1. */
public record OptionNumber(int number) {
    private static final int MOST = 6;

    /** What an address says; the name is the one that Jakarta REST looks for. */
    public static OptionNumber fromString(String text) {
        if (!text.matches("[1-" + MOST + "]")) {
            throw new InvalidValue("option", "\"" + text + "\"", "a whole number from 1 to " + MOST);
        }
        return new OptionNumber(Integer.parseInt(text));
    }

    <T> T of(List<T> options) {
        if (number > options.size()) {
            throw new ParamException.QueryParamException(
                    new InvalidValue("option", Integer.toString(number), "1 to " + options.size()), "option", "1");
        }
        return options.get(number - 1);
    }
}
