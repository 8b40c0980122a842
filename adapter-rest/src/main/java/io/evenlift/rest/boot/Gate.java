package io.evenlift.rest.boot;

import io.evenlift.rest.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.utils.DelayedExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where requests come in. Jersey's own Grizzly container gives each request a worker first and lets it wait for the body
 * there, so that a handful of bodies that never arrive stop the service; here nothing waits.
 */
final class Gate extends HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    /** Only path and query of a request matter here; its Host header is the client's word and is not used. */
    static final URI BASE = URI.create("http://localhost/");

    /** Bodies gathered at the same time; with the body limit it bounds the memory they can take. */
    private static final int MOST_REQUESTS_INSIDE = 1000;

    private static final int LINGER_MILLISECONDS = 500;

    private final Settings settings;
    private final JerseyApplication application;
    private final Executor workers;
    private final ScheduledExecutorService clock;
    private final Semaphore places = new Semaphore(MOST_REQUESTS_INSIDE);

    private volatile boolean closing;

    Gate(Settings settings, JerseyApplication application, Executor workers, ScheduledExecutorService clock) {
        this.settings = settings;
        this.application = application;
        this.workers = workers;
        this.clock = clock;
        // Grizzly answers 500 to an address it cannot decode.
        setDecodeUrl(false);
    }

    @Override
    public void service(Request request, Response response) {
        if (request.getMethod() == Method.TRACE) {
            Answer refusal = Answer.refusing(ProblemType.METHOD_NOT_ALLOWED, "TRACE is not answered anywhere");
            turnAway(request, response, refusal.with(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST"));
            return;
        }
        if (isOfUncertainLength(request)) {
            String detail = "Expected one Content-Length, or Transfer-Encoding: chunked";
            turnAway(request, response, Answer.refusing(ProblemType.MALFORMED_REQUEST, detail));
            return;
        }
        URI uri;
        try {
            uri = uri(request);
        } catch (URISyntaxException e) {
            String detail = "The path or the query is not a valid URI";
            turnAway(request, response, Answer.refusing(ProblemType.MALFORMED_ADDRESS, detail));
            return;
        }
        if (!closing && places.tryAcquire()) {
            response.suspend(DelayedExecutor.UNSET_TIMEOUT, TimeUnit.MILLISECONDS, new Place());
            new Exchange(this, request, response, uri).begin();
        } else {
            turnAway(request, response, busy());
        }
    }

    /** Only a client that waits for it is told to continue, and only if the answer is not "too large" anyway. */
    @Override
    protected boolean sendAcknowledgment(Request request, Response response) throws IOException {
        boolean waits = "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
        return !waits
                || request.getContentLengthLong() > settings.bodyLimitBytes()
                || super.sendAcknowledgment(request, response);
    }

    /** Where a proxy and this service could disagree on where the body ends, one could smuggle a request past the other. */
    private static boolean isOfUncertainLength(Request request) {
        String encoding = request.getHeader("Transfer-Encoding");
        return encoding != null
                && (!encoding.equalsIgnoreCase("chunked") || request.getHeader(HttpHeaders.CONTENT_LENGTH) != null);
    }

    private void turnAway(Request request, Response response, Answer refusal) {
        response.suspend();
        refuse(request, response, refusal);
    }

    /** Takes nobody in any more, and waits for those inside to leave. */
    void close(Duration patience) throws InterruptedException {
        closing = true;
        if (!places.tryAcquire(MOST_REQUESTS_INSIDE, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn(
                    "Stopping although {} requests are not answered", MOST_REQUESTS_INSIDE - places.availablePermits());
        }
    }

    /**
     * Answers without having read the whole request. The connection cannot be used again, but is closed only a moment
     * later: closed at once, with input unread, it would be reset, and the client might lose the answer.
     */
    void refuse(Request request, Response response, Answer refusal) {
        Connection<?> connection = request.getContext().getConnection();
        refusal.with("Connection", "close").sendTo(response);
        Future<?> unused = clock.schedule(connection::closeSilently, LINGER_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    static Answer busy() {
        return Answer.refusing(ProblemType.OVERLOADED, "All places are taken; try again in a moment")
                .with(HttpHeaders.RETRY_AFTER, "1");
    }

    Settings settings() {
        return settings;
    }

    JerseyApplication application() {
        return application;
    }

    Executor workers() {
        return workers;
    }

    ScheduledExecutorService clock() {
        return clock;
    }

    private URI uri(Request request) throws URISyntaxException {
        String path = request.getRequest().getRequestURIRef().getURI();
        String query = request.getQueryString();
        if (!path.startsWith("/")) {
            throw new URISyntaxException(path, "not a path");
        }
        return new URI(BASE + path.substring(1) + (query == null ? "" : "?" + query));
    }

    /** Becomes free when the request is answered or its client has left, whatever comes first. */
    private final class Place extends EmptyCompletionHandler<Response> {
        @Override
        public void completed(Response response) {
            places.release();
        }

        @Override
        public void cancelled() {
            places.release();
        }
    }
}
