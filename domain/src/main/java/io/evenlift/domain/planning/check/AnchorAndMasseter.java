package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        ChartPoint tragion = chart.landmark(Landmark.TRAGION);
        Length inFront = tragion.u().minus(place.u());
        Length tooFar = inFront.minus(WINDOW_FRONT);
        Length tooNear = WINDOW_BACK.minus(inFront);
        Length tooLow = tragion.v().plus(ABOVE_TRAGION).minus(place.v());
        Length outside = tooFar.max(tooNear).max(tooLow);
        return outside.millimetres() > 0
                ? Optional.of(violation("anchor-outside-window", thread, place, outside, "yi-oh-2024"))
                : Optional.empty();
    }

    /** The anchor holds at the temple, in a fascia, and a loop or dual fixation in the fascia of the scalp. */
    private static List<Violation> hold(CheckedCase checked, PlacedThread thread) {
        List<Violation> violations = new ArrayList<>();
        BuriedPoint place = thread.fixation().anchor().place();
        boolean inFascia = checked.layerAt(thread.side(), place)
                .map(layer -> layer == TissueLayer.SMAS || layer == TissueLayer.DEEP)
                .orElse(false);
        boolean atTheTemple = checked.chart(thread.side()).regionAt(place.at()) == Region.TEMPLE;
        boolean superficial = thread.fixation().anchor().tissue() == AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA;
        if (!inFascia) {
            violations.add(
                    violation("anchor-not-in-a-fascia", thread, place.at(), place.depth(), "assumed-layout-entries"));
        }
        if (!atTheTemple) {
            violations.add(
                    violation("anchor-not-at-the-temple", thread, place.at(), place.depth(), "assumed-layout-entries"));
        }
        if (superficial && thread.fixation().technique() != Technique.TEMPLE_ENTRY) {
            violations.add(violation("anchor-not-in-scalp-fascia", thread, place.at(), place.depth(), "yi-oh-2024"));
        }
        return violations;
    }

    private static Optional<Violation> medial(CheckedCase checked, PlacedThread thread, Limb limb) {
        FaceChart chart = checked.chart(thread.side());
        ChartPoint cheilion = chart.landmark(Landmark.CHEILION);
        ChartPoint gonion = chart.landmark(Landmark.GONION);
        Length border = cheilion.u().plus(gonion.u()).times(0.5);
        Length worst = Length.ZERO;
        Optional<BuriedPoint> place = Optional.empty();
        for (BuriedPoint point : limb.path().sampledEvery(STEP)) {
            boolean below =
                    point.at().v().isLessThan(chart.landmark(Landmark.ZYGION).v());
            boolean deep = checked.layerAt(thread.side(), point)
                    .map(layer -> layer == TissueLayer.DEEP)
                    .orElse(false);
            Length medial = border.minus(point.at().u());
            if (below && deep && worst.isLessThan(medial)) {
                worst = medial;
                place = Optional.of(point);
            }
        }
        Length amount = worst;
        return place.map(
                point -> violation("sub-smas-medial-to-masseter", thread, point.at(), amount, "assumed-plane-limits"));
    }

    private static Violation violation(
            String code, PlacedThread thread, ChartPoint place, Length amount, String citation) {
        return new Violation(
                Code.of(code),
                Optional.of(thread.id()),
                Optional.of(place),
                Amounts.of(amount),
                Optional.empty(),
                "",
                CheckedCase.keys(citation));
    }
}
