package io.evenlift.rest.resource;

import io.evenlift.domain.evidence.Citation;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Term;
import io.evenlift.domain.planning.search.Layout;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.rest.wire.CitationResponse;
import io.evenlift.rest.wire.EvidenceResponse;
import io.evenlift.rest.wire.TechniquesResponse;
import io.evenlift.rest.wire.TermsResponse;
import io.evenlift.rest.wire.ThreadsResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What plans are made of and rest on: the threads, the techniques with their layouts, the sources, the terms. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public final class ReferenceResource {

    @GET
    @Path("/threads")
    public Response threads() {
        return Reply.json(ThreadsResponse.from(Catalogue.builtIn()));
    }

    @GET
    @Path("/techniques")
    public Response techniques() {
        return Reply.json(TechniquesResponse.from(Layout.all()));
    }

    @GET
    @Path("/terms")
    public Response terms() {
        return Reply.json(TermsResponse.from(Term.all()));
    }

    @GET
    @Path("/evidence")
    public Response evidence() {
        return Reply.json(EvidenceResponse.from(Citations.all()));
    }

    @GET
    @Path("/evidence/{key}")
    public Response citation(@PathParam("key") String key) {
        Citation found = Citations.all().stream()
                .filter(citation -> citation.key().value().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Reply.json(CitationResponse.from(found));
    }
}
