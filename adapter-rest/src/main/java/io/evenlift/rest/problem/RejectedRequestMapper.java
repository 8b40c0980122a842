package io.evenlift.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A refused body: 400 or 422, with its faults. */
public final class RejectedRequestMapper implements ExceptionMapper<RejectedRequest> {
    @Override
    public Response toResponse(RejectedRequest rejected) {
        return rejected.problem().response().build();
    }
}
