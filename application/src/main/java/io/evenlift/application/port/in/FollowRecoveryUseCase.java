package io.evenlift.application.port.in;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.recovery.Mismatch;
import io.evenlift.domain.recovery.RecoveryAdvice;
import io.evenlift.domain.recovery.RecoveryCase;
import java.util.ArrayList;
import java.util.List;

/** What is usual after this procedure, what to do, and who is to see it how soon? */
public interface FollowRecoveryUseCase {
    Answer follow(Query query);

    /**
     * The question.
     *
     * @param recovery what was found, when, and after what
     * @param passedOver what of the question does not fit or could not be read; only beside a red flag, which is answered all
     *     the same
     */
    record Query(RecoveryCase recovery, List<PassedOver> passedOver) {
        public Query {
            passedOver = List.copyOf(passedOver);
        }

        /** A question that was read whole: passed over is what contradicts the record of what was performed. */
        public static Query of(RecoveryCase recovery) {
            List<PassedOver> passedOver = new ArrayList<>();
            for (int i = 0; i < recovery.findings().size(); i++) {
                String place = "findings." + i + ".";
                Mismatch.of(recovery.findings().get(i), recovery.performed())
                        .forEach(mismatch -> passedOver.add(PassedOver.of(place, mismatch)));
            }
            return new Query(recovery, passedOver);
        }
    }

    /**
     * A part of the question that was not heard.
     *
     * @param place where in the command, dotted
     * @param code what is to be said of it
     * @param why what was refused, for whoever wrote it
     */
    record PassedOver(String place, Code code, String why) {
        private static PassedOver of(String finding, Mismatch mismatch) {
            return new PassedOver(
                    finding + mismatch.member().word(),
                    mismatch.code(),
                    "got " + mismatch.value() + ", expected " + mismatch.known());
        }
    }

    /** The answer. */
    record Answer(RecoveryAdvice advice, AnswerNotes notes) {}
}
