package io.evenlift.rest.boot;

import io.evenlift.application.service.UseCases;
import io.evenlift.rest.resource.CandidacyResource;
import io.evenlift.rest.resource.HealthResource;
import io.evenlift.rest.resource.PlanReviewsResource;
import io.evenlift.rest.resource.PlansResource;
import io.evenlift.rest.resource.ReferenceResource;
import org.glassfish.jersey.server.ResourceConfig;

/** What the service answers with. */
final class Resources {
    private Resources() {}

    static ResourceConfig all() {
        return new ResourceConfig()
                .register(new HealthResource())
                .register(new CandidacyResource(UseCases.assessCandidacy()))
                .register(new PlansResource(UseCases.proposePlans()))
                .register(new PlanReviewsResource(UseCases.reviewPlan()))
                .register(new ReferenceResource());
    }
}
