package io.evenlift.rest.boot;

import io.evenlift.rest.json.AnswerLanguage;
import io.evenlift.rest.json.JsonBodyWriter;
import io.evenlift.rest.problem.FailureMapper;
import io.evenlift.rest.problem.ParameterMapper;
import io.evenlift.rest.problem.RefusalMapper;
import io.evenlift.rest.problem.RejectedRequestMapper;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Map;
import java.util.function.Consumer;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The resources as Jersey runs them, wherever the requests come from. */
final class JerseyApplication {
    private final ApplicationHandler jersey;

    JerseyApplication(ResourceConfig resources) {
        jersey = new ApplicationHandler(withEdge(resources));
    }

    /** Adds how answers are written and problems told, and keeps out what Jersey would find on the class path. */
    static ResourceConfig withEdge(ResourceConfig resources) {
        return resources
                .registerClasses(
                        AnswerLanguage.class,
                        JsonBodyWriter.class,
                        RejectedRequestMapper.class,
                        ParameterMapper.class,
                        RefusalMapper.class,
                        FailureMapper.class)
                .addProperties(Map.of(
                        ServerProperties.WADL_FEATURE_DISABLE, true,
                        ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                        ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                        // A failure while an answer is written goes to the mappers as well.
                        ServerProperties.PROCESSING_RESPONSE_ERRORS_ENABLED, true));
    }

    /** Answers one request, with its whole body at hand. The answer arrives before this returns. */
    void answer(RawRequest raw, Consumer<Answer> send) {
        ContainerRequest request = new ContainerRequest(
                Gate.BASE,
                raw.uri(),
                raw.method(),
                new Anonymous(),
                new MapPropertiesDelegate(),
                jersey.getConfiguration());
        raw.headers().forEach(request::headers);
        request.setEntityStream(raw.body());
        request.setWriter(new JerseyCall(send));
        jersey.handle(request);
    }

    void close() {
        jersey.getInjectionManager().shutdown();
    }

    /** The service knows no users: it is reached from the machine it runs on, or stands behind something that knows them. */
    private static final class Anonymous implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }
}
