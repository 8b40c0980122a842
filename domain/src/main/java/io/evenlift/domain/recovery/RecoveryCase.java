package io.evenlift.domain.recovery;

import io.evenlift.domain.quantity.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * What was found, when, and after what.
 *
 * @param day since the procedure
 * @param findings 1 to 50, each fitting what was performed; only beside a red flag may they contradict it, because an
 *     escalation is never refused
 * @param performed what was done; empty where there is no record at hand
 */
public record RecoveryCase(RecoveryDay day, List<RecoveryFinding> findings, Optional<Performed> performed) {
    public static final int MOST_FINDINGS = 50;

    /** @throws InvalidValue for too few or too many findings, or one that names what was not performed */
    public RecoveryCase {
        findings = List.copyOf(findings);
        if (findings.isEmpty() || findings.size() > MOST_FINDINGS) {
            throw new InvalidValue("findings", findings.size() + " findings", "1 to " + MOST_FINDINGS);
        }
        if (findings.stream().noneMatch(finding -> finding.kind().isRedFlag())) {
            findings.stream()
                    .flatMap(finding -> Mismatch.of(finding, performed).stream())
                    .findFirst()
                    .ifPresent(mismatch -> {
                        throw mismatch.refusal();
                    });
        }
    }

    /** The performed thread that a finding lies over, where it names one and does not contradict the record. */
    Optional<PerformedThread> threadOf(RecoveryFinding finding) {
        return Mismatch.of(finding, performed).isEmpty()
                ? finding.thread().flatMap(id -> performed.flatMap(done -> done.thread(id)))
                : Optional.empty();
    }
}
