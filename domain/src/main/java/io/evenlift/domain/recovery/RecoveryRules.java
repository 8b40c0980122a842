package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.CitationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Which rules apply to a finding on a day. */
final class RecoveryRules {
    /** On all that the table of courses does not say (assumed-recovery-triage). */
    private static final CitationKey TRIAGE = CitationKey.of("assumed-recovery-triage");

    private static final Map<FindingKind, List<RecoveryRule>> BY_KIND = RecoveryRule.all().stream()
            .collect(Collectors.groupingBy(
                    RecoveryRule::kind, () -> new EnumMap<>(FindingKind.class), Collectors.toUnmodifiableList()));

    private RecoveryRules() {}

    private static List<RecoveryRule> of(FindingKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    static boolean areRedFlags(FindingKind kind) {
        return of(kind).stream().anyMatch(RecoveryRule::isRedFlag);
    }

    /**
     * The rules that apply, the most urgent first. On a day that the windows of its kind leave out a finding is not taken
     * for usual: it is seen within a week, or as soon as ever where it is a red flag.
     */
    static List<RecoveryRule> met(RecoveryFinding finding, RecoveryDay day) {
        if (finding.isGone()) {
            return List.of(notSeen(finding.kind()));
        }
        List<RecoveryRule> met = new ArrayList<>();
        boolean isCovered = false;
        for (RecoveryRule rule : of(finding.kind())) {
            if (rule.isOn(day)) {
                isCovered |= rule.isUnconditional();
                if (rule.isMetBy(finding)) {
                    met.add(rule);
                }
            }
        }
        if (!isCovered) {
            met.add(uncovered(finding.kind()));
        }
        met.sort(Comparator.comparing((RecoveryRule rule) -> rule.seek().urgency())
                .thenComparing(RecoveryRule::usualness, Comparator.reverseOrder()));
        return List.copyOf(met);
    }

    private static RecoveryRule uncovered(FindingKind kind) {
        Optional<RecoveryRule> redFlag = of(kind).stream()
                .filter(RecoveryRule::isRedFlag)
                .min(Comparator.comparing(rule -> rule.seek().urgency()));
        return redFlag.map(rule -> rule.outsideItsWindow(RecoveryStatements.of("red-flag-outside-its-window"), TRIAGE))
                .orElseGet(() -> always(
                        kind, Usualness.NOT_COVERED, Urgency.WITHIN_A_WEEK, "see-the-clinic-for-lack-of-a-source"));
    }

    private static RecoveryRule notSeen(FindingKind kind) {
        return always(kind, Usualness.NOT_SEEN, Urgency.PLANNED_REVIEW, "dimple-not-seen");
    }

    private static RecoveryRule always(FindingKind kind, Usualness usualness, Urgency urgency, String seek) {
        return new RecoveryRule(
                kind,
                0,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Trend.BETTER,
                false,
                usualness,
                false,
                new Seek(
                        urgency,
                        List.of(Destination.CLINIC),
                        RecoveryStatements.of(seek).sentence(),
                        List.of(TRIAGE)),
                List.of());
    }
}
