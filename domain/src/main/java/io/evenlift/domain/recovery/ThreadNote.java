package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.fixation.Technique;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the way in which a thread was laid has to do with a finding over it. */
final class ThreadNote {
    private static final Set<FindingKind> FELT = EnumSet.of(FindingKind.PALPABLE_KNOT, FindingKind.THREAD_END_PALPABLE);

    private ThreadNote() {}

    static List<Statement> of(RecoveryFinding finding, PerformedThread thread) {
        List<Statement> notes = new ArrayList<>();
        boolean isFelt = FELT.contains(finding.kind());
        thread.technique().ifPresent(technique -> {
            boolean hasKnot = technique != Technique.TEMPLE_ENTRY;
            if (finding.isDimple()) {
                notes.add(RecoveryStatements.of("thread-held-at-the-temple"));
            }
            if (hasKnot && (isFelt || finding.isDimple())) {
                notes.add(RecoveryStatements.of("thread-with-a-knot"));
            }
            if (!hasKnot && finding.kind() == FindingKind.PALPABLE_KNOT) {
                notes.add(RecoveryStatements.of("thread-without-a-knot"));
            }
        });
        if (finding.isDimple() && thread.isKnownToLieShallow()) {
            notes.add(RecoveryStatements.of("thread-laid-shallow"));
        }
        return notes;
    }
}
