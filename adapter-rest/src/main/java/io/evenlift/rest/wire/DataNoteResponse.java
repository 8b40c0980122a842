package io.evenlift.rest.wire;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.DataNote;
import io.evenlift.domain.evidence.CitationKey;
import java.util.List;
import java.util.Optional;

/**
 * A remark on one input.
 *
 * @param pointer where in the request, as a JSON pointer
 * @param used the value that was used instead, with its unit
 */
public record DataNoteResponse(
        String pointer, String code, String text, Optional<String> used, Optional<String> citation) {
    static List<DataNoteResponse> each(AnswerNotes notes) {
        return notes.dataQuality().stream().map(DataNoteResponse::from).toList();
    }

    /** The use cases remark on the assessment alone, and no word of it holds a character that a pointer escapes. */
    private static DataNoteResponse from(DataNote note) {
        return new DataNoteResponse(
                "/assessment/" + note.place().replace('.', '/'),
                note.code().value(),
                CodedText.sentence(note.code()),
                Optional.of(note.used()).filter(used -> !used.isEmpty()),
                note.citation().map(CitationKey::value));
    }
}
