package io.evenlift.rest.boot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.evenlift.rest.resource.EvidenceReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The service with all its resources on a free port, and a client. */
public final class RunningApi implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;

    /** On a day on which nothing is overdue. */
    public RunningApi() {
        this(LocalDate.parse("2026-11-29"));
    }

    public RunningApi(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try {
            server = Server.start(
                    Settings.from(List.of(), Map.of("EVENLIFT_PORT", "0")), Resources.all(new EvidenceReview(clock)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for all tests that change nothing about it: it ends with the virtual machine. */
    public static RunningApi shared() {
        return Shared.API;
    }

    private static final class Shared {
        private static final RunningApi API = new RunningApi();
    }

    public HttpResponse<String> post(String path, String body) {
        return post(path, body, "application/json");
    }

    public HttpResponse<String> post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    public HttpResponse<String> post(String path, String body, String accept) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri().resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
