package io.evenlift.rest.boot;

/** A setting that cannot be used. The message names it, its value and what is expected. */
final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSetting(String message) {
        super(message);
    }
}
