package io.evenlift.application.port.in;

import io.evenlift.domain.thread.Catalogue;
import java.util.List;

/**
 * Which threads to choose from.
 *
 * @param builtIn whether the built-in catalogue is among them
 * @param own the caller's own; may be empty
 */
public record CatalogueChoice(BuiltIn builtIn, Catalogue own) {
    public static final CatalogueChoice USUAL = new CatalogueChoice(BuiltIn.INCLUDED, new Catalogue(List.of()));

    /** Whether the built-in catalogue is used. */
    public enum BuiltIn {
        INCLUDED,
        LEFT_OUT
    }

    /**
     * Both together, or the caller's alone.
     *
     * @throws io.evenlift.domain.quantity.InvalidValue where an id of the caller's stands in the built-in catalogue
     */
    public Catalogue joined() {
        return builtIn == BuiltIn.INCLUDED ? Catalogue.builtIn().plus(own) : own;
    }

    /** A name for the answer: which catalogues were joined. */
    public String name() {
        String ownPart =
                own.products().isEmpty() ? "" : "caller-" + own.products().size();
        String builtInPart = builtIn == BuiltIn.INCLUDED ? EngineVersions.CURRENT.catalogue() : "";
        if (builtInPart.isEmpty() && ownPart.isEmpty()) {
            return "none";
        }
        return builtInPart.isEmpty() || ownPart.isEmpty() ? builtInPart + ownPart : builtInPart + "+" + ownPart;
    }
}
