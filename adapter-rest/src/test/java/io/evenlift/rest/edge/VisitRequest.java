package io.evenlift.rest.edge;

import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up request with everything a real one may have: nested records, a list, a map, constraints, domain values. */
public record VisitRequest(
        @NotNull @Min(19) @Max(100) Integer ageYears,
        String sex,
        @NotNull @Valid Skin skin,
        @Size(max = 12) List<@Valid Finding> findings,
        Map<String, @Valid Skin> regions,
        Boolean again) {

    public record Skin(
            @NotNull @DecimalMin("0.5") @DecimalMax("3.5") Double thicknessMm, String method) {
        Optional<String> toDomain(Faults faults) {
            Optional<String> measured = faults.at("method", method, VisitRequest::method);
            return faults.whole(() -> {
                if (thicknessMm > 3 && measured.isPresent()) {
                    throw new InvalidValue("skin", thicknessMm + " mm, measured", "up to 3 mm where it was measured");
                }
                return thicknessMm + " mm";
            });
        }
    }

    public record Finding(
            @NotNull String kind, @Min(0) @Max(4) Integer grade) {
        Optional<String> toDomain(Faults faults) {
            Optional<String> known = faults.at("kind", kind, word -> oneOf("kind", word, List.of("dimple", "oedema")));
            return faults.whole(() -> known.orElseThrow() + " " + grade);
        }
    }

    public Optional<Visit> toCommand(Faults faults) {
        faults.at("sex", sex, word -> oneOf("sex", word, List.of("female", "male")));
        Optional<String> measured = faults.within("skin", skin, Skin::toDomain);
        List<String> found = faults.each("findings", findings, Finding::toDomain);
        Map<String, String> skins = faults.entries(
                "regions", regions, word -> oneOf("region", word, List.of("jowl", "malar")), Skin::toDomain);
        return faults.whole(() -> new Visit(ageYears, measured.orElseThrow(), found, skins));
    }

    private static String method(String word) {
        return oneOf("method", word, List.of("ultrasound", "calliper"));
    }

    private static String oneOf(String code, String word, List<String> known) {
        if (!known.contains(word)) {
            throw new InvalidValue(code, word, "one of " + known);
        }
        return word;
    }

    /** Command and answer in one. */
    public record Visit(int age, String skin, List<String> findings, Map<String, String> regions) {}
}
