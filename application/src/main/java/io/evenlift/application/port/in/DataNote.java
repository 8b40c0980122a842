package io.evenlift.application.port.in;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import java.util.Optional;

/**
 * A remark on one input.
 *
 * @param place where in the command, dotted
 * @param code what is to be said of it
 * @param used the value that was used instead, with its unit; empty where none was
 * @param citation its source, where there is one
 */
public record DataNote(String place, Code code, String used, Optional<CitationKey> citation) {}
