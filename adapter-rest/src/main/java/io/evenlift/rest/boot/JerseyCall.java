package io.evenlift.rest.boot;

import io.evenlift.rest.problem.Incident;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Takes down what Jersey answers and hands it on when it is complete. */
final class JerseyCall implements ContainerResponseWriter {
    private final Consumer<Answer> send;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private int status;

    JerseyCall(Consumer<Answer> send) {
        this.send = send;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse response) {
        status = response.getStatus();
        headers.putAll(response.getStringHeaders());
        // Known better when the body is complete.
        headers.remove("Content-Length");
        return body;
    }

    @Override
    public void commit() {
        send.accept(new Answer(status, headers, body.toByteArray()));
    }

    /** Only what no mapper could answer comes here. */
    @Override
    public void failure(Throwable error) {
        send.accept(Answer.problem(Incident.logged(error).problem()));
    }

    /** No resource of this service answers later, from another thread. */
    @Override
    public boolean suspend(long timeOut, TimeUnit timeUnit, TimeoutHandler timeoutHandler) {
        return false;
    }

    @Override
    public void setSuspendTimeout(long timeOut, TimeUnit timeUnit) {
        throw new IllegalStateException("Nothing was suspended");
    }

    @Override
    public boolean enableResponseBuffering() {
        return false;
    }
}
