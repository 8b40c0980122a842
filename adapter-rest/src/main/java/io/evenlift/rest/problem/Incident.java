package io.evenlift.rest.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure of the service itself: an id for the client and, under the same id, the place of the failure in the log. */
public final class Incident {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 40;

    private final String id = UUID.randomUUID().toString();

    private Incident() {}

    public static Incident logged(Throwable failure) {
        Incident incident = new Incident();
        LOG.error("Failure {}{}", incident.id, placeOf(failure));
        return incident;
    }

    public String id() {
        return id;
    }

    public Problem problem() {
        return Problem.of(this);
    }

    /** The stack trace without the messages: an exception's message may quote a patient's value. */
    private static String placeOf(Throwable failure) {
        StringBuilder place = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
            place.append(depth == 0 ? "\n" : "\ncaused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                place.append("\n    at ").append(frames[i]);
            }
        }
        return place.toString();
    }
}
