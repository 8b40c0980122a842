package io.evenlift.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem this service answers with. The URNs are part of the interface and never change their meaning. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request body cannot be read"),
    MALFORMED_ADDRESS(400, "The request address cannot be read"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not answer to this method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available here"),
    REQUEST_TIMEOUT(408, "The request body did not arrive in time"),
    CONTENT_TOO_LARGE(413, "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request body has a media type that is not read here"),
    INVALID_REQUEST(422, "The request has values that are missing or not allowed"),
    INTERNAL_ERROR(500, "The service failed"),
    OVERLOADED(503, "The service is busy");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The type whose status this is; the first one where two share a status. */
    public static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String urn() {
        return "urn:evenlift:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
