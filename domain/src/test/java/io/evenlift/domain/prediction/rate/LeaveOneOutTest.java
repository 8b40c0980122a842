package io.evenlift.domain.prediction.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.CitationKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    static final List<DimplingSeries> COUNTED =
            DimplingSeries.all().stream().filter(DimplingSeries::countsDimpling).toList();
    private static final LeaveOneOut LEAVE_ONE_OUT = new LeaveOneOut(COUNTED);

    private static DimplingSeries count(int events, int patients) {
        return new DimplingSeries(
                events + " of " + patients,
                DimplingSeries.Kind.SERIES,
                "dimpling",
                OptionalInt.of(patients),
                OptionalInt.of(events),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                CitationKey.of("niu-2021"));
    }

    @Test
    void theProbabilitiesOfAllCountsSumToOne() {
        double sum = 0;
        for (int events = 0; events <= 40; events++) {
            sum += LeaveOneOut.likelihood(count(events, 40), ShiftedLogitNormal.logit(0.07));
        }
        assertEquals(1, sum, 1e-12);
    }

    /** One patient: the mean of the logit-normal, 8.06 % for a centre of 7 % and a spread of 0.6. */
    @Test
    void ofOnePatientTheProbabilityIsTheMeanRate() {
        double mean = 0;
        int cells = 200_000;
        for (int i = 0; i < cells; i++) {
            double z = -9 + 18 * (i + 0.5) / cells;
            mean += ShiftedLogitNormal.proportion(ShiftedLogitNormal.logit(0.07) + 0.6 * z)
                    * StrictMath.exp(-0.5 * z * z);
        }
        mean *= 18.0 / cells / Math.sqrt(2 * Math.PI);
        assertEquals(mean, LeaveOneOut.likelihood(count(1, 1), ShiftedLogitNormal.logit(0.07)), 1e-9);
    }

    /** A clinic that counted much pulls the centre up for the others, and one that counted none pulls it down. */
    @Test
    void theCentreFollowsTheSeriesThatRemain() {
        DimplingSeries left = count(3, 100);
        double up = new LeaveOneOut(List.of(left, count(40, 100))).centreWithout(left);
        double down = new LeaveOneOut(List.of(left, count(0, 100))).centreWithout(left);
        assertTrue(up > 0.07 && down < 0.07, up + " " + down);
    }

    @Test
    void withoutAnyOtherSeriesTheCentreIsThePriors() {
        DimplingSeries left = count(3, 100);
        assertEquals(0.07, new LeaveOneOut(List.of(left)).centreWithout(left), 1e-9);
    }

    @Test
    void whatASeriesDoesNotTellWidensItsInterval() {
        for (DimplingSeries left : COUNTED) {
            double known = LEAVE_ONE_OUT.byTheOthers(left).width();
            assertTrue(LEAVE_ONE_OUT.byTheOthersAndUnknownMechanics(left).width() > known, left.study());
        }
    }
}
