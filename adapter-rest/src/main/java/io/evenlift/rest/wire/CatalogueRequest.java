package io.evenlift.rest.wire;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.BarbKind;
import io.evenlift.domain.thread.Barbs;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.Material;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.Range;

/**
 * Which threads to choose from.
 *
 * @param builtIn whether the built-in catalogue is among them; always said, so that nothing is planned with a thread that
 *     is not at hand because a word was forgotten
 * @param threads the sender's own
 */
public record CatalogueRequest(
        @NotNull Boolean builtIn, @Size(max = 200) List<@Valid ProductRequest> threads) {

    /** The sender vouches for the figures. */
    private static final CitationKey SENDER = CitationKey.of("caller-catalogue");

    /** A thread of the sender's own. Without licence number and licensed purpose it is listed, and not planned. */
    public record ProductRequest(
            @NotNull String id,
            @NotNull String material,
            @NotNull @Valid BarbsRequest barbs,
            @NotNull @Range(min = 1, max = 600) Double lengthMm,
            @NotNull @Range(min = 0, max = 600) Double barbedFromMm,
            @NotNull @Range(min = 0, max = 600) Double barbedToMm,
            @Range(min = 0, max = 2) Double diameterMm,
            @Range(min = 0, max = 200) Double tensileN,
            @Size(min = 1, max = 100) String licence,
            @Size(min = 1, max = 300) String purpose,
            @PositiveOrZero Integer stock) {

        Optional<ThreadProduct> toDomain(Faults faults) {
            Optional<ProductId> name = faults.at("id", id, ProductId::of);
            Optional<Material> polymer = Words.at(faults, "material", material, Material.class);
            Optional<Barbs> grip = faults.within("barbs", barbs, BarbsRequest::toDomain);
            Optional<Length> diameter = faults.at("diameterMm", diameterMm, Length::ofMillimetres);
            Optional<Force> tensile = faults.at("tensileN", tensileN, Force::ofNewtons);
            return faults.whole(() -> new ThreadProduct(
                    name.orElseThrow(),
                    id,
                    ThreadProduct.Origin.CALLER,
                    polymer.orElseThrow(),
                    grip.orElseThrow(),
                    Optional.of(Length.ofMillimetres(lengthMm)),
                    Optional.of(new ThreadProduct.BarbedPart(
                            Length.ofMillimetres(barbedFromMm), Length.ofMillimetres(barbedToMm))),
                    diameter,
                    tensile,
                    Optional.ofNullable(licence),
                    Optional.ofNullable(purpose),
                    stock == null ? OptionalInt.empty() : OptionalInt.of(stock),
                    SENDER));
        }
    }

    /** How a thread grips. */
    public record BarbsRequest(
            @NotNull String kind,
            @Range(min = 1, max = 500) Integer count,
            @Range(min = 0, max = 3) Double lengthMm) {
        Optional<Barbs> toDomain(Faults faults) {
            Optional<BarbKind> grip = Words.at(faults, "kind", kind, BarbKind.class);
            Optional<Length> length = faults.at("lengthMm", lengthMm, Length::ofMillimetres);
            OptionalInt number = count == null ? OptionalInt.empty() : OptionalInt.of(count);
            return faults.whole(() -> new Barbs(grip.orElseThrow(), number, length));
        }
    }

    Optional<CatalogueChoice> toDomain(Faults faults) {
        List<ThreadProduct> own = faults.each("threads", threads, ProductRequest::toDomain);
        // Joined here only to ask: an id that stands twice is the sender's to mend, and nobody's failure later.
        Optional<CatalogueChoice> choice = faults.in("threads").whole(() -> {
            CatalogueChoice chosen = new CatalogueChoice(
                    Boolean.FALSE.equals(builtIn) ? CatalogueChoice.BuiltIn.LEFT_OUT : CatalogueChoice.BuiltIn.INCLUDED,
                    new Catalogue(own));
            chosen.joined();
            return chosen;
        });
        return faults.whole(choice::orElseThrow);
    }
}
