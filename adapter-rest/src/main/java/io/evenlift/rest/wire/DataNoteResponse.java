package io.evenlift.rest.wire;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.DataNote;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A remark on one input.
 *
 * @param pointer where in the request, as a JSON pointer
 * @param used the value that was used instead, with its unit
 */
public record DataNoteResponse(
        String pointer, String code, Sentence text, Optional<String> used, Optional<String> citation) {
    /** What stands beside the assessment, not in it. */
    private static final List<String> BESIDE = List.of("acknowledged.", "findings.", "performed.");

    static List<DataNoteResponse> each(AnswerNotes notes) {
        return notes.dataQuality().stream().map(DataNoteResponse::from).toList();
    }

    /** No word of a place holds what a pointer escapes. */
    private static String pointer(String place) {
        String within = BESIDE.stream().anyMatch(place::startsWith) ? "/" : "/assessment/";
        return within + place.replace('.', '/');
    }

    private static DataNoteResponse from(DataNote note) {
        return new DataNoteResponse(
                pointer(note.place()),
                note.code().value(),
                Sentence.of(note.code()),
                Optional.of(note.used()).filter(used -> !used.isEmpty()),
                note.citation().map(CitationKey::value));
    }
}
