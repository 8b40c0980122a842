package io.evenlift.domain.thread;

import java.util.Optional;
import java.util.OptionalInt;

/** Products for tests: like one of the catalogue, with one thing changed. */
public final class AProduct {
    private final ThreadProduct like;
    private Barbs barbs;
    private OptionalInt stock;

    private AProduct(ThreadProduct like) {
        this.like = like;
        this.barbs = like.barbs();
        this.stock = like.stock();
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

    public ThreadProduct product() {
        return new ThreadProduct(
                like.id(),
                like.name(),
                like.origin(),
                like.material(),
                barbs,
                like.length(),
                like.barbed(),
                like.diameter(),
                like.tensile(),
                like.licence(),
                like.purpose(),
                stock,
                like.citation());
    }
}
