package io.evenlift.rest.boot;

import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.json.JsonText;
import io.evenlift.rest.problem.Problem;
import io.evenlift.rest.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.grizzly.WriteHandler;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.io.NIOOutputStream;
import org.glassfish.grizzly.http.server.Response;

/** A complete answer, held in memory until it is sent, so that no client that reads slowly holds a worker. */
final class Answer {
    /** On every answer: it is about a patient, so nobody keeps it, and it is what its type says. */
    private static final Map<String, String> ALWAYS =
            Map.of(HttpHeaders.CACHE_CONTROL, "no-store", "X-Content-Type-Options", "nosniff");

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Answer refusing(ProblemType type, String detail) {
        return problem(Problem.of(type, detail));
    }

    static Answer problem(Problem problem) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(Problem.MEDIA_TYPE));
        headers.put(HttpHeaders.CONTENT_LANGUAGE, List.of(Language.ENGLISH.tag()));
        return new Answer(problem.status(), headers, JsonText.of(problem, Language.ENGLISH));
    }

    Answer with(String header, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.put(header, List.of(value));
        return new Answer(status, more, body);
    }

    /** Sends as fast as the client takes it, without holding the calling thread, and ends the suspended exchange. */
    void sendTo(Response response) {
        NIOOutputStream out = response.getNIOOutputStream();
        out.notifyCanWrite(new WriteHandler() {
            @Override
            public void onWritePossible() throws IOException {
                fill(response, out);
                end(response);
            }

            @Override
            public void onError(Throwable gone) {
                // The client has left; there is nobody to tell.
                end(response);
            }
        });
    }

    private void fill(Response response, NIOOutputStream out) throws IOException {
        response.setStatus(status, reason());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        ALWAYS.forEach(response::setHeader);
        if (status != 204 && status != 304) {
            response.setContentLength(body.length);
        }
        if (response.getRequest().getMethod() != Method.HEAD) {
            // Written in one piece: a client that had all of a large body before the exchange ends would otherwise send
            // its next request into a connection that does not listen yet.
            response.setBufferSize(body.length + 1);
            out.write(body);
        }
    }

    private String reason() {
        StatusType known = Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }

    static void end(Response response) {
        if (response.isSuspended()) {
            response.resume();
        }
    }
}
