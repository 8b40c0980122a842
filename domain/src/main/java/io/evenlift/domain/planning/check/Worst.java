package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/** The place of a path where a rule is broken most, if it is broken. */
final class Worst {
    private Length amount = Length.ZERO;
    private Optional<BuriedPoint> place = Optional.empty();

    void see(BuriedPoint point, Length over) {
        if (amount.isLessThan(over)) {
            amount = over;
            place = Optional.of(point);
        }
    }

    Length amount() {
        return amount;
    }

    Optional<Fix> deeper() {
        return Optional.of(Fix.of("lay-deeper-by", Amounts.atLeast(amount)));
    }

    /** @param limb on which the places lie; told where the thread has another */
    Optional<Violation> as(String code, PlacedThread thread, Limb limb, Optional<Fix> fix, String citation) {
        return place.map(point -> new Violation(
                Code.of(code),
                Optional.of(thread.id()),
                Optional.of(point.at()),
                Amounts.of(amount),
                fix,
                thread.fixation().limbs().size() > 1 ? limb.role().word() : "",
                CheckedCase.keys(citation)));
    }
}
