package io.evenlift.rest.edge;

import io.evenlift.rest.boot.Server;
import io.evenlift.rest.boot.Settings;
import io.evenlift.rest.resource.EvidenceReview;
import io.evenlift.rest.resource.HealthResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.server.ResourceConfig;

/** The service on a free port, with a polite client and, for what that refuses to send, plain sockets. */
public final class RunningService implements AutoCloseable {
    public final VisitResource visits = new VisitResource();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;

    public RunningService(String... options) {
        Settings settings = Settings.from(List.of(options), Map.of("EVENLIFT_PORT", "0"));
        EvidenceReview review = new EvidenceReview(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        try {
            server =
                    Server.start(settings, new ResourceConfig().register(visits).register(new HealthResource(review)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri(String path) {
        return server.uri().resolve(path);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    public HttpResponse<String> post(String body) {
        return send(HttpRequest.newBuilder(uri("/visits"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, Duration.ofSeconds(20)).orElseThrow();
    }

    /** Empty if there is no answer in that time. */
    public Optional<HttpResponse<String>> getWithin(Duration time, String path) {
        return send(HttpRequest.newBuilder(uri(path)), time);
    }

    private Optional<HttpResponse<String>> send(HttpRequest.Builder request, Duration time) {
        try {
            return Optional.of(client.send(request.timeout(time).build(), BodyHandlers.ofString()));
        } catch (HttpTimeoutException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Socket connect() throws IOException {
        Socket socket = new Socket(server.uri().getHost(), server.uri().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Sends what is given as it is, and tells everything that comes back until the connection is closed. */
    public String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            write(socket, request);
            return readAll(socket);
        }
    }

    public static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    public static String readAll(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    public void stop() {
        server.close();
    }

    @Override
    public void close() {
        visits.release.countDown();
        stop();
    }
}
