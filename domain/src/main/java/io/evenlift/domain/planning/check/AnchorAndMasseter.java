package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A bite into the deep temporal fascia lies 10 to 30 mm in front of the tragus vertical and at least 25 mm above the
 * zygomatic arch; and no limb runs under the SMAS medial to the masseter's anterior
 * border (assumption: half-way between cheilion and gonion).
 */
final class AnchorAndMasseter implements CheckRule {
    private static final Length WINDOW_FRONT = Length.ofMillimetres(30);
    private static final Length WINDOW_BACK = Length.ofMillimetres(10);
    /** The posterior arch lies 14.3 mm above the tragion on the canonical chart. */
    private static final Length ABOVE_TRAGION = Length.ofMillimetres(14.3 + 25);

    private static final Length STEP = Length.ofMillimetres(1);
    /** An interface belongs to the layer below it. */
    private static final Length ABOVE_THE_INTERFACE = Length.ofMillimetres(0.01);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            anchor(checked.chart(thread.side()), thread).ifPresent(violations::add);
            violations.addAll(hold(checked, thread));
            for (Limb limb : thread.fixation().limbs()) {
                medial(checked, thread, limb).ifPresent(violations::add);
            }
        }
        return violations;
    }

    private static Optional<Violation> anchor(FaceChart chart, PlacedThread thread) {
        if (thread.fixation().anchor().tissue() != AnchorTissue.DEEP_TEMPORAL_FASCIA) {
            return Optional.empty();
        }
        ChartPoint place = thread.fixation().anchor().place().at();
        Length outside = outsideWindow(chart, place);
        return Length.ZERO.isLessThan(outside)
                ? Optional.of(violation(
                        "anchor-outside-window",
                        thread,
                        place,
                        Amounts.of(outside),
                        moveTo(place, to -> !Length.ZERO.isLessThan(outsideWindow(chart, to))),
                        "yi-oh-2024"))
                : Optional.empty();
    }

    /** By how much, in the direction in which it is farthest outside; inside, nothing or less. */
    private static Length outsideWindow(FaceChart chart, ChartPoint place) {
        ChartPoint tragion = chart.landmark(Landmark.TRAGION);
        Length inFront = tragion.u().minus(place.u());
        Length tooFar = inFront.minus(WINDOW_FRONT);
        Length tooNear = WINDOW_BACK.minus(inFront);
        Length tooLow = tragion.v().plus(ABOVE_TRAGION).minus(place.v());
        return tooFar.max(tooNear).max(tooLow);
    }

    /** The nearest right place for an anchor, as a reader sees it. */
    private static Optional<Fix> moveTo(ChartPoint place, Predicate<ChartPoint> isRight) {
        return ShortestWay.from(
                        Length.ZERO,
                        way -> way.moved(place)
                                .map(Amounts::rounded)
                                .filter(isRight)
                                .isPresent())
                .flatMap(way -> way.moved(place))
                .map(to -> Fix.of("move-anchor-to", Amounts.of(to)));
    }

    /** The anchor holds at the temple, in a fascia, and a loop or dual fixation in the fascia of the scalp. */
    private static List<Violation> hold(CheckedCase checked, PlacedThread thread) {
        List<Violation> violations = new ArrayList<>();
        BuriedPoint place = thread.fixation().anchor().place();
        FaceChart chart = checked.chart(thread.side());
        Optional<Length> aboveTheFascia = checked.tissueAt(thread.side(), place.at())
                .map(stack -> stack.smasTop().minus(place.depth()));
        boolean superficial = thread.fixation().anchor().tissue() == AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA;
        if (aboveTheFascia.isEmpty() || Length.ZERO.isLessThan(aboveTheFascia.get())) {
            violations.add(violation(
                    "anchor-not-in-a-fascia",
                    thread,
                    place.at(),
                    aboveTheFascia.map(Amounts::of).orElse(""),
                    aboveTheFascia.map(missing -> Fix.of("anchor-deeper-by", Amounts.atLeast(missing))),
                    "assumed-layout-entries"));
        }
        if (chart.regionAt(place.at()) != Region.TEMPLE) {
            Optional<Fix> fix = moveTo(place.at(), to -> chart.regionAt(to) == Region.TEMPLE);
            violations.add(
                    violation("anchor-not-at-the-temple", thread, place.at(), "", fix, "assumed-layout-entries"));
        }
        if (superficial && thread.fixation().technique() != Technique.TEMPLE_ENTRY) {
            Optional<Fix> fix = Optional.of(Fix.of("bite-into", AnchorTissue.DEEP_TEMPORAL_FASCIA.word()));
            violations.add(violation("anchor-not-in-scalp-fascia", thread, place.at(), "", fix, "yi-oh-2024"));
        }
        return violations;
    }

    private static Optional<Violation> medial(CheckedCase checked, PlacedThread thread, Limb limb) {
        FaceChart chart = checked.chart(thread.side());
        ChartPoint cheilion = chart.landmark(Landmark.CHEILION);
        ChartPoint gonion = chart.landmark(Landmark.GONION);
        Length border = cheilion.u().plus(gonion.u()).times(0.5);
        Length arch = chart.landmark(Landmark.ZYGION).v();
        Worst medial = new Worst();
        Length under = Length.ZERO;
        for (BuriedPoint point : limb.path().sampledEvery(STEP)) {
            Length over = border.minus(point.at().u());
            if (point.at().v().isLessThan(arch) && Length.ZERO.isLessThan(over)) {
                Optional<Length> underTheSmas = checked.tissueAt(thread.side(), point.at())
                        .map(stack -> point.depth().minus(stack.deepTop()))
                        .filter(deep -> deep.isAtLeast(Length.ZERO));
                if (underTheSmas.isPresent()) {
                    medial.see(point, over);
                    under = under.max(underTheSmas.get());
                }
            }
        }
        Optional<Fix> fix = Fix.shallower(limb, under.plus(ABOVE_THE_INTERFACE));
        return medial.as("sub-smas-medial-to-masseter", thread, limb, fix, "assumed-plane-limits");
    }

    private static Violation violation(
            String code, PlacedThread thread, ChartPoint place, String amount, Optional<Fix> fix, String citation) {
        return new Violation(
                Code.of(code),
                Optional.of(thread.id()),
                Optional.of(place),
                amount,
                fix,
                "",
                CheckedCase.keys(citation));
    }
}
