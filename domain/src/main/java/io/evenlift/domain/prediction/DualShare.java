package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.domain.quantity.Word;
import java.util.List;

/**
 * How the limbs of one dual fixation share its load in a prediction.
 *
 * @param thread the thread
 * @param dermal part of the tension on the dermal limb; the fascial limb has the rest
 * @param origin where the share comes from
 * @param citations what a computed share rests on
 */
public record DualShare(ThreadId thread, Spread<Fraction> dermal, Origin origin, List<CitationKey> citations) {

    /** Where a share comes from. */
    public enum Origin implements Word {
        /** From how far the tissue gives way along each limb. */
        COMPUTED("dual-share-computed"),
        /** From the drawing, whatever the tissue would make of it. */
        GIVEN("dual-share-given");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        /** What is to be said of such a share. */
        public Code code() {
            return Code.of(code);
        }

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    public DualShare {
        citations = List.copyOf(citations);
    }

    /** The plan with these shares on the dermal limbs of their threads. */
    static ThreadPlan in(List<DualShare> shares, ThreadPlan drawn) {
        ThreadPlan plan = drawn;
        for (DualShare share : shares) {
            plan = plan.with(share.thread(), thread -> on(thread, share.dermal().central()));
        }
        return plan;
    }

    /** A dual thread with this share on its dermal limb; another thread as it is. */
    static PlacedThread on(PlacedThread thread, Fraction share) {
        return thread.fixation()
                .fold(temple -> thread, loop -> thread, dual -> thread.withFixation(dual.withDermalShare(share)));
    }
}
