package io.evenlift.rest.resource.canary;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.service.UseCases;
import jakarta.ws.rs.Path;

/** A resource that sees a service, and has a path without being named after it. */
@Path("canary")
final class MakesAUseCase {
    AssessCandidacyUseCase useCase() {
        return UseCases.assessCandidacy();
    }
}
