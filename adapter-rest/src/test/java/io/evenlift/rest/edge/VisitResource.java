package io.evenlift.rest.edge;

import io.evenlift.rest.json.RequestReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** A resource that does, on request, everything that can go wrong. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
public final class VisitResource {
    /** How many requests are held at the moment by {@link #held}. */
    public final Semaphore entered = new Semaphore(0);

    public final CountDownLatch release = new CountDownLatch(1);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public VisitRequest.Visit post(byte[] body) {
        return RequestReader.read(body, VisitRequest.class, VisitRequest::toCommand);
    }

    @GET
    @Path("/{number}")
    public Number get(@PathParam("number") Integer number, @QueryParam("option") Integer option) {
        return new Number(option == null ? number : option);
    }

    @GET
    @Path("/failing")
    public Number fail() {
        throw new IllegalStateException("Kim, 58 years", new IllegalArgumentException("bruises easily"));
    }

    @GET
    @Path("/failing-deeply")
    public Number overflow() {
        throw new StackOverflowError("Kim");
    }

    @GET
    @Path("/unwritable")
    public Number unwritable() {
        return new Number(Double.NaN);
    }

    @GET
    @Path("/busy")
    public Number busy() {
        throw new ServiceUnavailableException(7L);
    }

    @GET
    @Path("/held")
    public Number held() throws InterruptedException {
        entered.release();
        release.await();
        return new Number(1);
    }

    @GET
    @Path("/large")
    public Text large() {
        return new Text("x".repeat(20_000_000));
    }

    public record Number(double value) {}

    public record Text(String value) {}
}
