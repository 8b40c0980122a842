package io.evenlift.rest.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Jakarta REST refuses itself: no such address, method, media type. */
public final class RefusalMapper implements ExceptionMapper<WebApplicationException> {
    private static final List<String> KEPT = List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response original = refusal.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        if (status >= 500 && status != ProblemType.OVERLOADED.status()) {
            return Incident.logged(refusal).problem().response().build();
        }
        Problem problem = ProblemType.ofStatus(status)
                .map(type -> Problem.of(type, detail(type, original)))
                .orElseGet(() -> Problem.untyped(original.getStatusInfo()));
        Response.ResponseBuilder response = problem.response();
        for (String header : KEPT) {
            List<Object> values = original.getHeaders().get(header);
            if (values != null) {
                values.forEach(value -> response.header(header, value));
            }
        }
        if (!original.getAllowedMethods().isEmpty()) {
            response.header(HttpHeaders.ALLOW, allowed(original));
        }
        return response.build();
    }

    /** Sorted, for Jersey's set has no order, and with the HEAD it forgets. */
    private static String allowed(Response original) {
        Set<String> methods = new TreeSet<>(original.getAllowedMethods());
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    private static String detail(ProblemType type, Response original) {
        return switch (type) {
            case METHOD_NOT_ALLOWED -> "Allowed here: " + allowed(original);
            case UNSUPPORTED_MEDIA_TYPE -> "Expected the header Content-Type: application/json";
            default -> null;
        };
    }
}
