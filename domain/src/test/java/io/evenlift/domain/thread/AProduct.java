package io.evenlift.domain.thread;

import io.evenlift.domain.quantity.Length;
import java.util.Optional;
import java.util.OptionalInt;

/** Products for tests: like one of the catalogue, with one thing changed. */
public final class AProduct {
    private final ThreadProduct like;
    private Barbs barbs;
    private OptionalInt stock;
    private Optional<ThreadProduct.BarbedPart> barbed;
    private ThreadProduct.Origin origin;

    private AProduct(ThreadProduct like) {
        this.like = like;
        this.barbs = like.barbs();
        this.stock = like.stock();
        this.barbed = like.barbed();
        this.origin = like.origin();
    }

    public static AProduct like(String id) {
        return new AProduct(Catalogue.builtIn().find(ProductId.of(id)).orElseThrow());
    }

    public AProduct withCones(int count) {
        barbs = new Barbs(BarbKind.CONES, OptionalInt.of(count), Optional.empty());
        return this;
    }

    public AProduct inStock(int count) {
        stock = OptionalInt.of(count);
        return this;
    }

    /** Barbs over so much of it, from 1 mm behind its tip on. */
    public AProduct barbedOver(double millimetres) {
        barbed = Optional.of(
                new ThreadProduct.BarbedPart(Length.ofMillimetres(1), Length.ofMillimetres(1 + millimetres)));
        return this;
    }

    /** An entry of the caller's, with licence and purpose. */
    public AProduct ofTheCaller() {
        origin = ThreadProduct.Origin.CALLER;
        return this;
    }

    public ThreadProduct product() {
        boolean isTheCallers = origin == ThreadProduct.Origin.CALLER;
        return new ThreadProduct(
                like.id(),
                like.name(),
                origin,
                like.material(),
                barbs,
                like.length(),
                barbed,
                like.diameter(),
                like.tensile(),
                isTheCallers ? Optional.of("a licence") : like.licence(),
                isTheCallers ? Optional.of("a purpose") : like.purpose(),
                stock,
                like.citation());
    }
}
