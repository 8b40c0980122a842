package io.evenlift.rest.boot;

import io.evenlift.application.service.UseCases;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.rest.resource.CandidacyResource;
import io.evenlift.rest.resource.ComparisonsResource;
import io.evenlift.rest.resource.EvidenceReview;
import io.evenlift.rest.resource.HealthResource;
import io.evenlift.rest.resource.PlanReviewsResource;
import io.evenlift.rest.resource.PlansResource;
import io.evenlift.rest.resource.RecoveryResource;
import io.evenlift.rest.resource.ReferenceResource;
import io.evenlift.rest.resource.TechniqueComparisonsResource;
import org.glassfish.jersey.server.ResourceConfig;

/** What the service answers with. */
final class Resources {
    private Resources() {}

    static ResourceConfig all(EvidenceReview review) {
        // A plan that was proposed comes back for review: its tissue is known by then.
        KeptTables tables = KeptTables.ofUsualSize();
        Parallel parallel = new Parallel(SpareThreads.ofThisMachine());
        return new ResourceConfig()
                .register(new HealthResource(review))
                .register(new CandidacyResource(UseCases.assessCandidacy()))
                .register(new ComparisonsResource(UseCases.compareTreatments()))
                .register(new PlansResource(UseCases.proposePlans(tables, parallel)))
                .register(new PlanReviewsResource(UseCases.reviewPlan(tables, parallel)))
                .register(new TechniqueComparisonsResource(UseCases.compareTechniques(tables, parallel)))
                .register(new RecoveryResource(UseCases.followRecovery()))
                .register(new ReferenceResource());
    }
}
