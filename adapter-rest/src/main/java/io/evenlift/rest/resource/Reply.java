package io.evenlift.rest.resource;

import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.drawing.FinePrint;
import io.evenlift.rest.wire.Standing;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How a resource answers. */
final class Reply {
    /** Below JSON where a client takes anything. */
    static final String SVG = "image/svg+xml;qs=0.5";

    /** The words of a picture are drawn into it. */
    private static final Language LANGUAGE_OF_PICTURES = Language.ENGLISH;

    static final FinePrint FINE_PRINT = new FinePrint(
            Standing.DISCLAIMER.in(LANGUAGE_OF_PICTURES), Standing.RELEASE_STATUS.in(LANGUAGE_OF_PICTURES));

    private Reply() {}

    static Response json(Record answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }

    static Response svg(String drawing) {
        return Response.ok(drawing, "image/svg+xml")
                .header(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE_OF_PICTURES.tag())
                .build();
    }
}
