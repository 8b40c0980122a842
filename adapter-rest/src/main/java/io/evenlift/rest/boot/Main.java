package io.evenlift.rest.boot;

import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.resource.EvidenceReview;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the service from a command line. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    static final int STARTED = 0;
    static final int CANNOT_START = 1;
    static final int WRONG_USE = 2;

    /** What the line to paste sends; it stands in the repository. */
    private static final String EXAMPLE = "docs/examples/young-thin-skin-mild-jowl.json";

    private final PrintStream out;
    private final PrintStream err;
    private final EvidenceReview review;

    Main(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        review = new EvidenceReview(clock);
    }

    public static void main(String[] arguments) {
        start(Clock.systemUTC(), arguments);
    }

    static void start(Clock clock, String... arguments) {
        // First of all: Jersey and Grizzly log to java.util.logging, and the log must not depend on who speaks.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        int status = new Main(System.out, System.err, clock).run(List.of(arguments), System.getenv());
        if (status != STARTED) {
            System.exit(status);
        }
    }

    /** The exit status; with {@link #STARTED} the service may be running, kept alive by its own threads. */
    int run(List<String> arguments, Map<String, String> environment) {
        if (arguments.contains("--help")) {
            out.println(help());
            return STARTED;
        }
        if (arguments.contains("--version")) {
            out.println("evenlift " + version());
            return STARTED;
        }
        try {
            Server server = Server.start(Settings.from(arguments, environment), Resources.all(review));
            // The JVM ends with 143 after SIGTERM, as is usual, once this has run.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "evenlift-shutdown"));
            review.warning().ifPresent(warning -> LOG.warn("{}", warning.in(Language.ENGLISH)));
            greet(server);
            return STARTED;
        } catch (WrongSetting e) {
            err.println("evenlift: " + e.getMessage());
            return WRONG_USE;
        } catch (IOException e) {
            err.println("evenlift: " + e.getMessage() + "; is the address right, and the port free?");
            return CANNOT_START;
        }
    }

    private void greet(Server server) {
        out.println("Evenlift " + version() + " answers at " + server.uri() + " (stop with Ctrl-C). Try it:");
        out.println(
                "curl -s " + server.uri().resolve("v1/plans") + " -H 'Content-Type: application/json' -d @" + EXAMPLE);
        out.flush();
    }

    private static String help() {
        return "Plans facial thread lifts over HTTP.\n\nOptions, each also as a variable of the environment:\n"
                + Arrays.stream(Setting.values()).map(Setting::help).collect(Collectors.joining("\n"))
                + "\n  --help\n  --version";
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
