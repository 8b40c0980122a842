package io.evenlift.domain.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is to be expected, done and escalated.
 *
 * @param redFlags every finding that is one, the most urgent first
 * @param seek the most urgent of all findings
 * @param findings each as told, in the order they were told
 * @param performed what was done, with its deviations from the plan
 */
public record RecoveryAdvice(
        List<RedFlag> redFlags, Seek seek, List<FollowedFinding> findings, Optional<Performed> performed) {
    private static final Comparator<FollowedFinding> BY_URGENCY = Comparator.comparing(
                    (FollowedFinding followed) -> followed.seek().urgency())
            .thenComparing(followed -> followed.finding().kind())
            .thenComparing(followed -> followed.seek().sentence().code());

    public RecoveryAdvice {
        redFlags = List.copyOf(redFlags);
        findings = List.copyOf(findings);
    }

    /** The same findings in another order have the same advice. */
    public static RecoveryAdvice on(RecoveryCase asked) {
        List<FollowedFinding> followed = asked.findings().stream()
                .map(finding -> FollowedFinding.of(finding, asked))
                .toList();
        List<RedFlag> flags = followed.stream()
                .filter(each -> each.finding().kind().isRedFlag())
                .map(RedFlag::of)
                .sorted(RedFlag.BY_URGENCY)
                .toList();
        return new RecoveryAdvice(
                flags, followed.stream().min(BY_URGENCY).orElseThrow().seek(), followed, asked.performed());
    }
}
