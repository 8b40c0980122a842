package io.evenlift.rest.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The one shape of every answer that is not a success: RFC 9457 problem details. Members that are null are left out.
 *
 * @param instance names this one occurrence; only failures of the service have it, to be found again in the log
 * @param errors the faults of the request, sorted by pointer
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A body of 256 KiB holds tens of thousands of faults; nobody reads them, and the answer would outgrow the request. */
    static final int MOST_FAULTS = 100;

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.urn(), type.title(), type.status(), detail, null, null);
    }

    public static Problem of(ProblemType type, List<Fault> faults) {
        String count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        String detail =
                faults.size() <= MOST_FAULTS ? count : count + ", of which the first " + MOST_FAULTS + " are listed";
        List<Fault> listed = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
        return new Problem(type.urn(), type.title(), type.status(), detail, null, List.copyOf(listed));
    }

    static Problem of(Incident incident) {
        ProblemType type = ProblemType.INTERNAL_ERROR;
        String detail = "The failure is logged under " + incident.id();
        return new Problem(type.urn(), type.title(), type.status(), detail, "urn:uuid:" + incident.id(), null);
    }

    /** For a status without a type of ours: RFC 9457 §4.2.1. */
    static Problem untyped(Response.StatusType status) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), null, null, null);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
