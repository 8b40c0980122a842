package io.evenlift.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Everything nobody foresaw. The client gets an id, the log the place under that id, and neither gets the message. */
public final class FailureMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
        return Incident.logged(failure).problem().response().build();
    }
}
