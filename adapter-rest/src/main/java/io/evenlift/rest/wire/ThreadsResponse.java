package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.thread.Barbs;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.Obstacle;
import io.evenlift.domain.thread.ThreadProduct;
import io.evenlift.domain.thread.ThreadProduct.BarbedPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The built-in catalogue. What is not published of a product is absent. */
public record ThreadsResponse(
        List<ProductResponse> threads, EngineResponse engine, Sentence releaseStatus, Sentence disclaimer) {

    /**
     * A thread of the catalogue.
     *
     * @param origin generic, every figure an assumption; or published, a real product as far as it is
     * @param obstacles why it cannot be planned; empty where it can
     */
    public record ProductResponse(
            String id,
            String name,
            String origin,
            String material,
            BarbsResponse barbs,
            Optional<Double> lengthMm,
            Optional<Double> barbedFromMm,
            Optional<Double> barbedToMm,
            Optional<Double> diameterMm,
            Optional<Double> tensileN,
            Optional<String> licence,
            Optional<String> purpose,
            boolean plannable,
            List<CodedText> obstacles,
            String citation) {
        static ProductResponse from(ThreadProduct product) {
            return new ProductResponse(
                    product.id().value(),
                    product.name(),
                    product.origin().name().toLowerCase(Locale.ROOT),
                    product.material().word(),
                    BarbsResponse.from(product.barbs()),
                    product.length().map(Rounded::of),
                    product.barbed().map(BarbedPart::from).map(Rounded::of),
                    product.barbed().map(BarbedPart::to).map(Rounded::of),
                    product.diameter().map(Rounded::fine),
                    product.tensile().map(Rounded::of),
                    product.licence(),
                    product.purpose(),
                    product.isPlannable(),
                    product.obstacles().stream().map(ProductResponse::obstacle).toList(),
                    product.citation().value());
        }

        /** The sentence is the one that a review has for the same obstacle. */
        private static CodedText obstacle(Obstacle obstacle) {
            return new CodedText(obstacle.word(), Sentence.of(Code.of("product-" + obstacle.word())));
        }
    }

    /** How a thread grips. */
    public record BarbsResponse(String kind, OptionalInt count, Optional<Double> lengthMm) {
        static BarbsResponse from(Barbs barbs) {
            return new BarbsResponse(
                    barbs.kind().word(), barbs.count(), barbs.length().map(Rounded::of));
        }
    }

    public static ThreadsResponse from(Catalogue catalogue) {
        return new ThreadsResponse(
                catalogue.products().stream().map(ProductResponse::from).toList(),
                EngineResponse.from(EngineVersions.CURRENT),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
