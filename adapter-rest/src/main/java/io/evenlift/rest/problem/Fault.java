package io.evenlift.rest.problem;

/**
 * One thing wrong with a request.
 *
 * @param pointer where it stands, as a JSON pointer (RFC 6901); empty for the body as a whole
 * @param code a stable word a program can decide on
 * @param message what a person needs to mend it: name, value, expectation
 */
public record Fault(String pointer, String code, String message) {}
