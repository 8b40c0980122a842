package io.evenlift.rest.wire;

import io.evenlift.domain.prediction.LigamentLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Spread;
import io.evenlift.rest.wire.HoldingResponse.SpreadResponse;
import java.util.List;

/**
 * How far the SMAS is lifted where a retaining ligament holds it.
 *
 * @param liftMm low with a nearly rigid ligament, high with a loose one
 * @param freeMm the same without the ligament
 * @param restraintN what the ligament bears at its central stiffness
 */
public record LigamentResponse(
        String ligament,
        String side,
        SpreadResponse liftMm,
        double freeMm,
        double restraintN,
        CodedText evidence,
        List<String> citations) {
    static List<LigamentResponse> each(Prediction prediction) {
        return prediction.ligaments().stream().map(LigamentResponse::from).toList();
    }

    private static LigamentResponse from(LigamentLift lift) {
        return new LigamentResponse(
                lift.ligament().word(),
                lift.side().word(),
                spread(lift.lift()),
                Rounded.of(lift.free()),
                Rounded.of(lift.restraint()),
                CodedText.of(lift.grounds()),
                Keys.of(lift.citations()));
    }

    private static SpreadResponse spread(Spread<Length> spread) {
        return new SpreadResponse(Rounded.of(spread.low()), Rounded.of(spread.central()), Rounded.of(spread.high()));
    }
}
