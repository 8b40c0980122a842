package io.evenlift.application.port.in;

import java.util.List;

/**
 * What every answer carries beside its content.
 *
 * @param versions of everything that decided it
 * @param inputDigest SHA-256 of the parsed command, in hexadecimal
 * @param dataQuality what was missing, defaulted or out of the usual range; nothing safety-critical is ever defaulted
 */
public record AnswerNotes(EngineVersions versions, String inputDigest, List<DataNote> dataQuality) {
    public AnswerNotes {
        dataQuality = List.copyOf(dataQuality);
    }
}
