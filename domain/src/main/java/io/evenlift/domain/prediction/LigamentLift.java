package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Spread;
import java.util.List;

/**
 * How far a plan lifts the SMAS where a retaining ligament holds it, in the central tissue.
 *
 * @param ligament the ligament
 * @param side its side
 * @param lift along the lift's direction with the ligament at its softest (high), usual and stiffest (low)
 * @param free the same with the ligament let go
 * @param restraint what the ligament, at its usual stiffness, bears of the pull
 * @param grounds what its stiffness rests on
 * @param citations of place, rank and stiffness
 */
public record LigamentLift(
        Ligament ligament,
        Side side,
        Spread<Length> lift,
        Length free,
        Force restraint,
        Code grounds,
        List<CitationKey> citations) {
    public LigamentLift {
        citations = List.copyOf(citations);
    }
}
