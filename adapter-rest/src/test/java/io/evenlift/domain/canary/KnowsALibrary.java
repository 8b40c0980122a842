package io.evenlift.domain.canary;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

final class KnowsALibrary {
    @NotNull
    Integer jakarta() {
        return 1;
    }

    @JsonProperty
    int jackson() {
        return 1;
    }
}
