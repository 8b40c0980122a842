package io.evenlift.domain.thread;

import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The threads to choose from, in a fixed order.
 *
 * @param products no two with the same id
 */
public record Catalogue(List<ThreadProduct> products) {
    private static final Catalogue BUILT_IN = load();

    public Catalogue {
        products = List.copyOf(products);
        Set<ProductId> seen = new HashSet<>();
        for (ThreadProduct product : products) {
            if (!seen.add(product.id())) {
                throw new InvalidValue("product-id", "\"" + product.id() + "\" twice", "one entry per product");
            }
        }
    }

    /** Generic threads, every figure an assumption, and the real products as far as they are published. */
    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    /**
     * @throws InvalidValue where a product of the other catalogue has an id that stands here
     */
    public Catalogue plus(Catalogue other) {
        List<ThreadProduct> all = new ArrayList<>(products);
        all.addAll(other.products);
        return new Catalogue(all);
    }

    public Optional<ThreadProduct> find(ProductId id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    public List<ThreadProduct> plannable() {
        return products.stream().filter(ThreadProduct::isPlannable).toList();
    }

    private static Catalogue load() {
        return new Catalogue(Tables.read(Catalogue.class, "threads.csv").stream()
                .map(Catalogue::product)
                .toList());
    }

    private static ThreadProduct product(Row row) {
        return new ThreadProduct(
                ProductId.of(row.text("id")),
                row.text("name"),
                row.text("origin").equals("generic") ? ThreadProduct.Origin.GENERIC : ThreadProduct.Origin.PUBLISHED,
                Word.parse(Material.class, row.text("material"), "material"),
                new Barbs(
                        Word.parse(BarbKind.class, row.text("barbs"), "barbs"),
                        row.isBlank("barb_count") ? OptionalInt.empty() : OptionalInt.of(row.integer("barb_count")),
                        row.optionalLength("barb_length_mm")),
                row.optionalLength("length_mm"),
                row.optionalLength("barbed_from_mm")
                        .flatMap(from ->
                                row.optionalLength("barbed_to_mm").map(to -> new ThreadProduct.BarbedPart(from, to))),
                row.optionalLength("diameter_mm"),
                row.optionalForce("tensile_n"),
                row.isBlank("licence") ? Optional.empty() : Optional.of(row.text("licence")),
                row.isBlank("purpose") ? Optional.empty() : Optional.of(row.text("purpose")),
                OptionalInt.empty(),
                row.citation("citation"));
    }
}
