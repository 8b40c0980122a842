package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Word;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the treatments that are reported for dimples, gentlest first. None has been compared with waiting.
 *
 * @param by who may do it
 * @param fromDay since the procedure, from which on the table of courses names it; earlier only for a dimple that is plain
 *     at rest, and by the clinician's decision
 * @param what it is, with its sources and their grade
 * @param weakness how little its sources carry
 * @param citations of the step and of its day
 */
public record LadderStep(By by, RecoveryDay fromDay, Statement what, Sentence weakness, List<CitationKey> citations) {
    public LadderStep {
        citations = List.copyOf(citations);
    }

    private static final List<LadderStep> ALL = Tables.read(LadderStep.class, "dimple_ladder.csv").stream()
            .map(LadderStep::of)
            .toList();

    /** Who may do a step. */
    public enum By implements Word {
        /** Waiting and photographing. */
        PATIENT,
        /** The operating clinician or another one; never the patient. */
        CLINICIAN;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    public static List<LadderStep> all() {
        return ALL;
    }

    private static LadderStep of(Row row) {
        Statement what = RecoveryStatements.of(row.text("step"));
        return new LadderStep(
                Word.parse(By.class, row.text("by"), "by"),
                RecoveryDay.of(row.integer("from_day")),
                what,
                RecoveryStatements.of(row.text("weakness")).sentence(),
                Stream.concat(what.citations().stream(), row.citations("citations").stream())
                        .distinct()
                        .toList());
    }
}
