package io.evenlift.application.service;

import io.evenlift.application.port.in.Sha256;

/**
 * The digest of a parsed command. Commands are records of records, enum sets and maps in the order of their vocabulary,
 * and lists in the caller's order, so their text has one form whatever the order of the JSON members was.
 */
final class InputDigest {
    private InputDigest() {}

    static String of(Record command) {
        return Sha256.of(command.toString());
    }
}
