package io.evenlift.rest.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.ServerConfiguration;
import org.glassfish.jersey.server.ResourceConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service: resources behind the gate, at an address. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /** Requests that wait for a worker; one more is told to come again. */
    private static final int QUEUE_PER_WORKER = 16;

    /** What is read and thrown away of a refused body, so that the client gets as far as reading the answer. */
    private static final int MOST_SKIPPED_BYTES = 16 * 1024 * 1024;

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);

    private final Settings settings;
    private final JerseyApplication application;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService clock;
    private final Gate gate;
    private final HttpServer http = new HttpServer();
    private final NetworkListener listener;

    private Server(Settings settings, ResourceConfig resources) {
        this.settings = settings;
        application = new JerseyApplication(resources);
        workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE_PER_WORKER * settings.workers()),
                named("evenlift-worker"));
        clock = Executors.newSingleThreadScheduledExecutor(named("evenlift-clock"));
        gate = new Gate(settings, application, workers, clock);
        listener = new NetworkListener("evenlift", settings.host(), settings.port());
        listener.registerAddOn(new NoUpgrades());
        http.addListener(listener);
        ServerConfiguration configuration = http.getServerConfiguration();
        configuration.setPassTraceRequest(true);
        configuration.setDefaultErrorPageGenerator((request, status, reason, description, exception) -> "");
        // A GET with a body is odd, not wrong; it is read and thrown away like any other.
        configuration.setAllowPayloadForUndefinedHttpMethods(true);
        configuration.setMaxPayloadRemainderToSkip(MOST_SKIPPED_BYTES);
        configuration.addHttpHandler(gate, "/");
    }

    /**
     * Starts to answer.
     *
     * @throws IOException if it cannot listen at the address of the settings, for example because the port is taken
     */
    public static Server start(Settings settings, ResourceConfig resources) throws IOException {
        Server server = new Server(settings, resources);
        try {
            server.http.start();
            // Grizzly's threads do not keep the JVM alive; the workers do.
            server.workers.prestartAllCoreThreads();
        } catch (IOException | UnresolvedAddressException e) {
            server.close();
            throw new IOException("cannot listen on " + settings.host() + ":" + settings.port(), e);
        }
        return server;
    }

    /** Where it answers. With port 0 in the settings, this tells the port that was taken. */
    public URI uri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + listener.getPort() + "/");
    }

    /** Takes no new requests, gives those inside a few seconds to be answered, and stops. */
    @Override
    public void close() {
        try {
            gate.close(TIME_TO_FINISH);
            // Only to send what is written: Grizzly cannot be trusted to wait for requests, for it never forgets one
            // whose client has left.
            http.shutdown(1, TimeUnit.SECONDS).get(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The last answers may be cut off");
        }
        http.shutdownNow();
        clock.shutdownNow();
        workers.shutdownNow();
        application.close();
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> new Thread(task, name + "-" + count.incrementAndGet());
    }
}
