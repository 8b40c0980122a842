package io.evenlift.rest.resource;

import io.evenlift.rest.drawing.FinePrint;
import io.evenlift.rest.wire.Standing;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How a resource answers: with its language beside its content. */
final class Reply {
    /** Below JSON where a client takes anything. */
    static final String SVG = "image/svg+xml;qs=0.5";

    static final FinePrint FINE_PRINT = new FinePrint(Standing.DISCLAIMER, Standing.RELEASE_STATUS);

    private static final String LANGUAGE = "en";

    private Reply() {}

    static Response json(Record answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE)
                .build();
    }

    static Response svg(String drawing) {
        return Response.ok(drawing, "image/svg+xml")
                .header(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE)
                .build();
    }
}
