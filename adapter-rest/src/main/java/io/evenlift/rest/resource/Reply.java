package io.evenlift.rest.resource;

import io.evenlift.domain.evidence.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How a resource answers. */
final class Reply {
    /** Below JSON where a client takes anything. */
    static final String SVG = "image/svg+xml;qs=0.5";

    private Reply() {}

    static Response json(Record answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /**
     * @param language of the words drawn into it
     */
    static Response svg(String drawing, Language language) {
        return Response.ok(drawing, "image/svg+xml")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
