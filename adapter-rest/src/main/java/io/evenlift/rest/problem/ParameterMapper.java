package io.evenlift.rest.problem;

import io.evenlift.domain.quantity.InvalidValue;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ParamException;

/** A path or query value that cannot be read. Jakarta REST would say 404, which hides from the client what to mend. */
public final class ParameterMapper implements ExceptionMapper<ParamException> {
    @Override
    public Response toResponse(ParamException unreadable) {
        String detail = "The parameter '" + unreadable.getParameterName() + "' has a value that cannot be read";
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue) {
                detail = "The parameter '" + unreadable.getParameterName() + "': " + cause.getMessage();
            }
        }
        return Problem.of(ProblemType.MALFORMED_ADDRESS, detail).response().build();
    }
}
