package io.evenlift.rest.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.rest.edge.RunningService;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerTest {
    @Test
    void finishesWhatItHasBegunBeforeItStops() throws Exception {
        RunningService service = new RunningService();
        CompletableFuture<HttpResponse<String>> held = CompletableFuture.supplyAsync(() -> service.get("/visits/held"));
        service.visits.entered.acquire();

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(service::stop);
        Thread.sleep(300);
        service.visits.release.countDown();

        assertEquals(200, held.get().statusCode());
        stopping.get();
        assertThrows(UncheckedIOException.class, () -> service.get("/health/live"));
    }

    @Test
    void doesNotWaitForClientsThatHaveLeft() throws Exception {
        RunningService service = new RunningService();
        for (int i = 0; i < 10; i++) {
            try (Socket socket = service.connect()) {
                RunningService.write(socket, "POST /visits HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{");
                Thread.sleep(20);
            }
        }
        assertTimeout(Duration.ofSeconds(3), service::close);
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        RunningService service = new RunningService();
        service.get("/health/live");
        service.close();

        for (int i = 0; i < 50 && ownThreads() > 0; i++) {
            Thread.sleep(100);
        }
        assertEquals(0, ownThreads());
    }

    @Test
    void tellsTheFreePortItTook() {
        try (RunningService service = new RunningService()) {
            assertTrue(service.uri("/").getPort() > 0);
        }
    }

    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("evenlift-"))
                .count();
    }
}
