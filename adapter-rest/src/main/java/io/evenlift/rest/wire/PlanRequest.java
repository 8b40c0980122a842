package io.evenlift.rest.wire;

import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A drawn plan. */
public record PlanRequest(@NotEmpty @Size(max = 40) List<@Valid ThreadRequest> threads) {
    Optional<ThreadPlan> toDomain(Faults faults) {
        List<PlacedThread> placed = faults.each("threads", threads, ThreadRequest::toDomain);
        Optional<ThreadPlan> drawn = faults.in("threads").whole(() -> new ThreadPlan(placed));
        return faults.whole(drawn::orElseThrow);
    }
}
