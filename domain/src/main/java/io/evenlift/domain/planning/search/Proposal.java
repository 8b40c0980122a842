package io.evenlift.domain.planning.search;

import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.planning.Why;
import java.util.List;

/**
 * A plan that the search holds for acceptable; the check has the last word.
 *
 * @param profile what it is best at
 * @param plan the drawing
 * @param why what drove it
 */
public record Proposal(Profile profile, ThreadPlan plan, List<Why> why) {
    public Proposal {
        why = List.copyOf(why);
    }
}
