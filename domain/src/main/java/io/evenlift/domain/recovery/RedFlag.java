package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Statement;
import java.util.Comparator;

/**
 * A finding that is escalated whatever else was entered.
 *
 * @param finding as it was told
 * @param seek how soon, where
 * @param ifClosed what to do while the clinic is closed; said with every red flag
 */
public record RedFlag(RecoveryFinding finding, Seek seek, Statement ifClosed) {
    /** The most urgent first, whatever order the findings came in. */
    static final Comparator<RedFlag> BY_URGENCY = Comparator.comparing(
                    (RedFlag flag) -> flag.seek().urgency())
            .thenComparing(flag -> flag.finding().kind())
            .thenComparing(flag -> flag.finding().side());

    static RedFlag of(FollowedFinding followed) {
        return new RedFlag(followed.finding(), followed.seek(), RecoveryStatements.of("red-flag-clinic-closed"));
    }
}
