package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.prediction.Holding;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
import java.util.List;

/**
 * What gives way first, on the day and over the weeks.
 *
 * @param thread the thread with the least reserve
 * @param weakest thread, barbs or anchor
 * @param factor capacity over load
 * @param requiredFactor what the factor must at least be
 * @param overWeeks what the thread still carries; week 0 alone where its material's loss of strength is not known
 * @param evidence what the capacities rest on
 * @param course what their loss over the weeks rests on
 */
public record HoldingResponse(
        String thread,
        double designLoadN,
        String weakest,
        double factor,
        double requiredFactor,
        List<WeekResponse> overWeeks,
        CodedText evidence,
        CodedText course,
        List<String> citations) {
    private static final Code GROUNDS = Code.of("holding-is-assumed");
    private static final Code COURSE = Code.of("strength-from-rats");
    private static final Code NO_COURSE = Code.of("strength-over-weeks-unknown");

    /** A value with the ends of its spread. */
    public record SpreadResponse(double low, double central, double high) {
        static SpreadResponse ofShares(Spread<Fraction> spread) {
            return new SpreadResponse(
                    Rounded.of(spread.low()), Rounded.of(spread.central()), Rounded.of(spread.high()));
        }

        static SpreadResponse ofFactors(Spread<Ratio> spread) {
            return new SpreadResponse(
                    Rounded.factor(spread.low()), Rounded.factor(spread.central()), Rounded.factor(spread.high()));
        }
    }

    /**
     * Some weeks after the thread was laid.
     *
     * @param strength part of the thread's first strength
     * @param weakest what would give way first then
     * @param factor capacity of that over the load of the first day
     * @param lift part of the first lift that is still carried with the required reserve
     */
    public record WeekResponse(
            int week, SpreadResponse strength, String weakest, SpreadResponse factor, SpreadResponse lift) {
        static WeekResponse from(Holding.Week week) {
            return new WeekResponse(
                    week.week(),
                    SpreadResponse.ofShares(week.strength()),
                    week.weakest().word(),
                    SpreadResponse.ofFactors(week.factor()),
                    SpreadResponse.ofShares(week.lift()));
        }
    }

    static HoldingResponse from(Holding holding) {
        return new HoldingResponse(
                holding.thread().value(),
                Rounded.of(holding.designLoad()),
                holding.weakest().word(),
                Rounded.factor(holding.factor()),
                Rounded.factor(holding.requiredFactor()),
                holding.overWeeks().stream().map(WeekResponse::from).toList(),
                CodedText.of(GROUNDS),
                CodedText.of(holding.isKnownOverWeeks() ? COURSE : NO_COURSE),
                Keys.of(holding.citations()));
    }
}
