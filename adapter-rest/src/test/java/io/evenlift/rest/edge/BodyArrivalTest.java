package io.evenlift.rest.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies come in: in pieces, too large, too slow, never; and what that does to everybody else. */
class BodyArrivalTest {
    private static final int LIMIT = 256 * 1024;
    private static final String GOOD = "{\"ageYears\": 58, \"skin\": {\"thicknessMm\": 1.4}}";
    private static final String HEAD =
            "POST /visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n";
    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService("--workers", "2", "--body-timeout-seconds", "2");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void takesABodyThatArrivesByteByByte() throws IOException {
        try (Socket socket = service.connect()) {
            RunningService.write(socket, HEAD + "Content-Length: " + GOOD.length() + "\r\n\r\n");
            for (char letter : GOOD.toCharArray()) {
                RunningService.write(socket, String.valueOf(letter));
            }
            assertStatus("200", RunningService.readAll(socket));
        }
    }

    @Test
    void takesAChunkedBody() throws IOException {
        assertStatus("200", service.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk(GOOD) + "0\r\n\r\n"));
    }

    @Test
    void tellsAClientThatAsksFirstToContinue() throws IOException {
        try (Socket socket = service.connect()) {
            RunningService.write(
                    socket, HEAD + "Expect: 100-continue\r\nContent-Length: " + GOOD.length() + "\r\n\r\n");
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertStatus("100", answer.readLine());
            RunningService.write(socket, GOOD);
            assertEquals("", answer.readLine());
            assertStatus("200", answer.readLine());
        }
    }

    @Test
    void takesSeveralRequestsOnOneConnection() throws IOException {
        String request =
                HEAD.replace("Connection: close\r\n", "") + "Content-Length: " + GOOD.length() + "\r\n\r\n" + GOOD;
        String last = HEAD + "Content-Length: " + GOOD.length() + "\r\n\r\n" + GOOD;

        assertEquals(4, service.raw(request + request + last).split("HTTP/1.1 200 ", -1).length);
    }

    @Test
    void takesTheLargestBodyAndRefusesOneByteMore() {
        String padded = GOOD + " ".repeat(LIMIT - GOOD.length());

        assertEquals(200, service.post(padded).statusCode());
        assertEquals(413, service.post(padded + " ").statusCode());
    }

    @Test
    void refusesADeclaredLengthWithoutWaitingForTheBody() {
        String answer =
                assertTimeout(Duration.ofSeconds(1), () -> service.raw(HEAD + "Content-Length: 999999999999\r\n\r\n{"));

        assertStatus("413", answer);
        assertTrue(answer.contains("urn:evenlift:problem:content-too-large"), answer);
    }

    @Test
    void refusesAChunkedBodyOnceItIsTooLarge() throws IOException {
        try (Socket socket = service.connect()) {
            RunningService.write(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i <= 32; i++) {
                RunningService.write(socket, chunk(" ".repeat(LIMIT / 32)));
            }
            assertStatus("413", RunningService.readAll(socket));
        }
    }

    @Test
    void endsAnEndlessBody() throws IOException {
        try (Socket socket = service.connect()) {
            RunningService.write(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            long sent = 0;
            try {
                for (; sent < 1_000_000_000; sent += 65_536) {
                    RunningService.write(socket, chunk(" ".repeat(65_536)));
                }
            } catch (SocketException closed) {
                // As it should be.
            }
            assertTrue(sent < 100_000_000, "took " + sent + " bytes");
        }
    }

    @Test
    void refusesABodyThatStopsArriving() throws IOException {
        String answer = service.raw(HEAD + "Content-Length: 100\r\n\r\n{\"ageYears\":");

        assertStatus("408", answer);
        assertTrue(answer.contains("urn:evenlift:problem:request-timeout"), answer);
    }

    @Test
    void countsTheWholeTimeOfABodyThatTrickles() throws Exception {
        try (Socket socket = service.connect()) {
            RunningService.write(socket, HEAD + "Content-Length: 100\r\n\r\n");
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return RunningService.readAll(socket);
                } catch (IOException e) {
                    return e.toString();
                }
            });
            for (int i = 0; i < 80 && !answer.isDone(); i++) {
                RunningService.write(socket, " ");
                Thread.sleep(100);
            }
            assertStatus("408", answer.get());
        }
    }

    @Test
    void answersAtOnceWhileFiftyBodiesStall() throws IOException {
        List<Socket> stalled = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Socket socket = service.connect();
            stalled.add(socket);
            RunningService.write(socket, HEAD + "Content-Length: 1000\r\n\r\n{");
        }
        assertTimeout(Duration.ofMillis(1500), () -> {
            for (int i = 0; i < 20; i++) {
                assertEquals(200, service.post(GOOD).statusCode());
                assertEquals(200, service.get("/health/live").statusCode());
            }
        });
        for (Socket socket : stalled) {
            assertStatus("408", RunningService.readAll(socket));
            socket.close();
        }
    }

    @Test
    void answersAfterAHundredClientsLeftInTheMiddleOfABody() throws IOException {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = service.connect()) {
                RunningService.write(socket, HEAD + "Content-Length: 1000\r\n\r\n{");
            }
        }
        assertEquals(200, service.post(GOOD).statusCode());
    }

    @Test
    void refusesChunksThatAreNone() throws IOException {
        String answer = service.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\nxx");

        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
        assertEquals(200, service.post(GOOD).statusCode());
    }

    @Test
    void refusesTwoLengthsThatDiffer() throws IOException {
        String answer = service.raw(HEAD + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ");

        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked\r\nContent-Length: 3", "Transfer-Encoding: gzip"})
    void refusesABodyWhoseEndIsUncertain(String headers) throws IOException {
        assertStatus("400", service.raw(HEAD + headers + "\r\n\r\n0\r\n\r\n"));
    }

    @Test
    void refusesTooLargeABodyBeforeTheClientContinues() throws IOException {
        assertStatus("413", service.raw(HEAD + "Expect: 100-continue\r\nContent-Length: 999999\r\n\r\n"));
    }

    @Test
    void passesOverTheOfferOfAnotherProtocol() throws Exception {
        HttpClient offersHttp2 = HttpClient.newHttpClient();
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri("/visits"))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json");

        assertEquals(
                200,
                offersHttp2
                        .send(request.POST(BodyPublishers.ofString(GOOD)).build(), BodyHandlers.discarding())
                        .statusCode());
        String offer = "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
        String last = "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertEquals(3, service.raw(offer + last).split("HTTP/1.1 200 ", -1).length);
    }

    @Test
    void readsAndForgetsTheBodyOfAGet() throws IOException {
        assertStatus(
                "200",
                service.raw(
                        "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"));
    }

    @Test
    void answersOthersWhileAClientDoesNotReadALargeAnswer() throws IOException {
        List<Socket> deaf = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Socket socket = service.connect();
            deaf.add(socket);
            RunningService.write(socket, "GET /visits/large HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        for (int i = 0; i < 5; i++) {
            assertTimeout(
                    Duration.ofSeconds(15),
                    () -> assertEquals(200, service.post(GOOD).statusCode()));
        }
        for (Socket socket : deaf) {
            socket.close();
        }
    }

    @Test
    void sendsALargeAnswerWhole() {
        assertEquals(
                20_000_000 + "{\n  \"value\": \"\"\n}\n".length(),
                service.get("/visits/large").body().length());
    }

    @Test
    void tellsTheOneTooManyToComeAgain() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(40);
        try {
            List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
            for (int i = 0; i < 2 + 2 * 16; i++) {
                held.add(CompletableFuture.supplyAsync(() -> service.get("/visits/held"), clients));
            }
            service.visits.entered.acquire(2);
            HttpResponse<String> refused = firstRefusal();

            assertEquals(Optional.of("1"), refused.headers().firstValue("Retry-After"));
            assertTrue(refused.body().contains("urn:evenlift:problem:overloaded"), refused.body());
            service.visits.release.countDown();
            for (CompletableFuture<HttpResponse<String>> one : held) {
                assertTrue(List.of(200, 503).contains(one.get().statusCode()));
            }
            assertEquals(200, service.post(GOOD).statusCode());
        } finally {
            clients.shutdown();
        }
    }

    private HttpResponse<String> firstRefusal() {
        Optional<HttpResponse<String>> answer;
        do {
            // Until the queue is full these are accepted, and have no answer.
            answer = service.getWithin(Duration.ofMillis(300), "/visits/held");
        } while (answer.isEmpty());
        assertEquals(503, answer.get().statusCode());
        return answer.get();
    }

    private static String chunk(String data) {
        return Integer.toHexString(data.length()) + "\r\n" + data + "\r\n";
    }

    private static void assertStatus(String status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }
}
