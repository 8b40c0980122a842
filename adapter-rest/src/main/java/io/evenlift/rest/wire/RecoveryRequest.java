package io.evenlift.rest.wire;

import io.evenlift.application.port.in.FollowRecoveryUseCase;
import io.evenlift.application.port.in.FollowRecoveryUseCase.PassedOver;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.recovery.Mismatch;
import io.evenlift.domain.recovery.Performed;
import io.evenlift.domain.recovery.RecoveryCase;
import io.evenlift.domain.recovery.RecoveryDay;
import io.evenlift.domain.recovery.RecoveryFinding;
import io.evenlift.rest.json.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;

/**
 * What is usual after this procedure, and who is to see it how soon?
 *
 * <p>As strict as any other request, but for one that holds a red flag: then nothing but the day and the number of findings
 * is refused. What cannot be read is passed over and said in the answer, so that no slip elsewhere stands before an escalation.
 *
 * @param day whole days since the procedure
 * @param performed what was done; absent where there is no record at hand
 */
public record RecoveryRequest(
        @NotNull @Range(min = 0, max = RecoveryDay.LAST) Integer day,

        @NotNull @Size(min = 1, max = RecoveryCase.MOST_FINDINGS)
        List<@Valid FindingRequest> findings,

        @Valid PerformedRequest performed) {

    private static final Code UNREADABLE = Code.of("passed-over-beside-a-red-flag");

    public Optional<FollowRecoveryUseCase.Query> toCommand(Faults faults) {
        boolean holdsRedFlag = findings != null && findings.stream().anyMatch(FindingRequest::isRedFlag);
        List<PassedOver> passedOver = new ArrayList<>();
        Optional<RecoveryDay> on = faults.at("day", day, RecoveryDay::of);
        Optional<Performed> done = faults.within("performed", performed, PerformedRequest::toDomain);
        if (holdsRedFlag) {
            passedOver.addAll(takenOut(faults.in("performed"), UNREADABLE));
        }
        boolean isRecordRead = !faults.in("performed").isFaulty();
        List<RecoveryFinding> found = faults.each("findings", findings, (finding, place) -> {
            Optional<RecoveryFinding> read = finding.toDomain(place);
            if (holdsRedFlag) {
                passedOver.addAll(takenOut(place, UNREADABLE));
            }
            for (Mismatch mismatch : read.filter(whole -> isRecordRead)
                    .map(whole -> Mismatch.of(whole, done))
                    .orElse(List.of())) {
                refuse(place, mismatch);
                if (holdsRedFlag) {
                    passedOver.addAll(takenOut(place, mismatch.code()));
                }
            }
            return holdsRedFlag ? read.or(finding::barely) : read;
        });
        return faults.whole(
                () -> new FollowRecoveryUseCase.Query(new RecoveryCase(on.orElseThrow(), found, done), passedOver));
    }

    private static void refuse(Faults finding, Mismatch mismatch) {
        finding.in(mismatch.member().word()).whole(() -> {
            throw mismatch.refusal();
        });
    }

    private static List<PassedOver> takenOut(Faults place, Code code) {
        return place.takeOut().stream()
                .map(fault -> new PassedOver(fault.pointer().substring(1).replace('/', '.'), code, fault.message()))
                .toList();
    }
}
