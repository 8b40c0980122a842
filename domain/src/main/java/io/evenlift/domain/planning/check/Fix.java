package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/**
 * The smallest change that mends a violation.
 *
 * @param code what to change
 * @param to the value to change it to, or by how much, with its unit
 */
public record Fix(Code code, String to) {
    static Fix of(String code, String to) {
        return new Fix(Code.of(code), to);
    }

    /** All of a limb nearer to the surface; none where a part of it would come out of the skin. */
    static Optional<Fix> shallower(Limb limb, Length by) {
        Length told = Amounts.roundedUp(by);
        boolean staysUnder =
                limb.path().points().stream().map(BuriedPoint::depth).allMatch(told::isLessThan);
        return staysUnder ? Optional.of(of("lay-shallower-by", Amounts.of(told))) : Optional.empty();
    }
}
