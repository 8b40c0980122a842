package io.evenlift.application.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a parsed command. Commands are records of records, enum sets and maps in the order of their vocabulary,
 * and lists in the caller's order, so their text has one form whatever the order of the JSON members was.
 */
final class InputDigest {
    private InputDigest() {}

    static String of(Record command) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(command.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
