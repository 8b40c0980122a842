package io.evenlift.rest.boot;

import io.evenlift.rest.problem.Incident;
import io.evenlift.rest.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.grizzly.ReadHandler;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.io.NIOInputStream;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * One request on its way in: its body is gathered as it arrives, without a thread that waits for it, and only when it is
 * complete does it take a place among the workers. A body that is too large or too slow is refused on the way.
 */
final class Exchange implements ReadHandler {
    private final Gate gate;
    private final Request request;
    private final Response response;
    private final URI uri;
    private final NIOInputStream in;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    /** Whoever turns this is the one who answers: the complete body, the refusal, or the clock. */
    private final AtomicBoolean arrived = new AtomicBoolean();

    private Future<?> clock;

    Exchange(Gate gate, Request request, Response response, URI uri) {
        this.gate = gate;
        this.request = request;
        this.response = response;
        this.uri = uri;
        this.in = request.getNIOInputStream();
    }

    void begin() {
        if (request.getContentLengthLong() > gate.settings().bodyLimitBytes()) {
            refuse(tooLarge());
            return;
        }
        long patience = gate.settings().bodyTimeout().toMillis();
        clock = gate.clock().schedule(this::late, patience, TimeUnit.MILLISECONDS);
        in.notifyAvailable(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        if (take() && !isComplete()) {
            in.notifyAvailable(this);
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        if (take() && arrived.compareAndSet(false, true)) {
            clock.cancel(false);
            work();
        }
    }

    /** The client has left, or what it sends is not HTTP. */
    @Override
    public void onError(Throwable broken) {
        if (arrived.compareAndSet(false, true)) {
            clock.cancel(false);
            Answer.end(response);
        }
    }

    private boolean take() throws IOException {
        byte[] part = new byte[in.readyData()];
        int length = part.length == 0 ? 0 : in.read(part);
        if (arrived.get()) {
            return false;
        }
        if (body.size() + length > gate.settings().bodyLimitBytes()) {
            clock.cancel(false);
            refuse(tooLarge());
            return false;
        }
        body.write(part, 0, Math.max(length, 0));
        return true;
    }

    /**
     * Whether the announced length has arrived: Grizzly then says so by itself. To ask for more would leave the
     * connection reading, and the client's next request could come in before this one has been put away.
     */
    private boolean isComplete() {
        return request.getContentLengthLong() == body.size();
    }

    private void late() {
        String detail = "The body was not complete after "
                + gate.settings().bodyTimeout().toSeconds() + " seconds";
        refuse(Answer.refusing(ProblemType.REQUEST_TIMEOUT, detail));
    }

    private Answer tooLarge() {
        String detail = "The largest body read here has " + gate.settings().bodyLimitBytes() + " bytes";
        return Answer.refusing(ProblemType.CONTENT_TOO_LARGE, detail);
    }

    private void refuse(Answer refusal) {
        if (arrived.compareAndSet(false, true)) {
            gate.refuse(request, response, refusal);
        }
    }

    private void work() {
        // HEAD is GET without the body, which the answer leaves out when it is sent.
        String method =
                request.getMethod() == Method.HEAD ? "GET" : request.getMethod().getMethodString();
        RawRequest raw = new RawRequest(method, uri, headers(), new ByteArrayInputStream(body.toByteArray()));
        try {
            gate.workers().execute(() -> answer(raw));
        } catch (RejectedExecutionException full) {
            send(Gate.busy());
        }
    }

    private void answer(RawRequest raw) {
        AtomicBoolean sent = new AtomicBoolean();
        try {
            gate.application().answer(raw, answer -> {
                if (sent.compareAndSet(false, true)) {
                    send(answer);
                }
            });
        } catch (Throwable failure) {
            // Behind all mappers: whatever happens, the client is answered and the place becomes free.
            Answer apology = Answer.problem(Incident.logged(failure).problem());
            if (sent.compareAndSet(false, true)) {
                send(apology);
            }
        }
    }

    private void send(Answer answer) {
        answer.sendTo(response);
    }

    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : request.getHeaderNames()) {
            List<String> values = new ArrayList<>();
            request.getHeaders(name).forEach(values::add);
            headers.put(name, values);
        }
        if (body.size() > 0 && request.getContentType() == null) {
            // What an undeclared body is (RFC 9110 §8.3); Jersey would take it for whatever the resource reads.
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_OCTET_STREAM));
        }
        return headers;
    }
}
