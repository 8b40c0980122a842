package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.check.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One change between two plans.
 *
 * @param code thread-left-out, bitten-into-another-tissue, laid-at-another-depth or pulled-less
 * @param thread which thread
 * @param from what it was, with its unit where it has one
 * @param to what it is now; empty where it is left out
 */
public record PlanChange(Code code, ThreadId thread, String from, String to) {
    private static final Code LEFT_OUT = Code.of("thread-left-out");
    private static final Code BITTEN = Code.of("bitten-into-another-tissue");
    private static final Code LAID = Code.of("laid-at-another-depth");
    private static final Code PULLED_LESS = Code.of("pulled-less");

    /** What became of each thread of a drawing. */
    static List<PlanChange> between(ThreadPlan drawn, ThreadPlan now) {
        List<PlanChange> changes = new ArrayList<>();
        for (PlacedThread thread : drawn.threads()) {
            Optional<PlacedThread> same = now.threads().stream()
                    .filter(other -> other.id().equals(thread.id()))
                    .findFirst();
            if (same.isEmpty()) {
                changes.add(new PlanChange(LEFT_OUT, thread.id(), Amounts.of(thread.tension()), ""));
            } else {
                changes.addAll(of(thread, same.get()));
            }
        }
        return changes;
    }

    private static List<PlanChange> of(PlacedThread drawn, PlacedThread now) {
        List<PlanChange> changes = new ArrayList<>();
        AnchorTissue was = drawn.fixation().anchor().tissue();
        AnchorTissue is = now.fixation().anchor().tissue();
        if (was != is) {
            changes.add(new PlanChange(BITTEN, drawn.id(), was.word(), is.word()));
        }
        if (!drawn.fixation().limbs().equals(now.fixation().limbs())) {
            changes.add(new PlanChange(LAID, drawn.id(), depths(drawn), depths(now)));
        }
        if (!drawn.tension().equals(now.tension())) {
            changes.add(
                    new PlanChange(PULLED_LESS, drawn.id(), Amounts.of(drawn.tension()), Amounts.of(now.tension())));
        }
        return changes;
    }

    /** Plane and depth of each limb's tip. */
    private static String depths(PlacedThread thread) {
        return thread.fixation().limbs().stream()
                .map(limb -> limb.plane().word() + ", tip at "
                        + Amounts.of(limb.path().tip().depth()))
                .collect(Collectors.joining("; "));
    }
}
