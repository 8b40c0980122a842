package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A limb ends where tissue is to be lifted: in none of the regions from which threads lift nothing, the temple, where they are
 * held, and the chin's underside, which is no goal of threads (assumption).
 */
final class ExitRegion implements CheckRule {
    private static final Length STEP = Length.ofMillimetres(0.5);
    private static final Set<Region> ALLOWED = EnumSet.complementOf(EnumSet.of(Region.TEMPLE, Region.SUBMENTAL));

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            FaceChart chart = checked.chart(thread.side());
            for (Limb limb : thread.fixation().limbs()) {
                Region region = chart.regionAt(limb.path().tip().at());
                if (!isAllowed(chart, limb.path().tip().at())) {
                    violations.add(new Violation(
                            Code.of("exit-in-no-treated-region"),
                            Optional.of(thread.id()),
                            Optional.of(limb.path().tip().at()),
                            "",
                            fix(chart, limb.path()),
                            region.word(),
                            CheckedCase.keys("assumed-layout-entries")));
                }
            }
        }
        return violations;
    }

    /** The least shorter or, straight on along the skin, longer path that ends in a treated region. */
    private static Optional<Fix> fix(FaceChart chart, ThreadPath path) {
        Length length = path.length();
        // Who would have to change more than half of it draws another thread.
        for (Length change = STEP; change.isLessThan(length.times(0.5)); change = change.plus(STEP)) {
            if (isAllowed(chart, path.at(length.minus(change)).at())) {
                return Optional.of(Fix.of("shorten-by", Amounts.of(change)));
            }
            if (StraightOn.from(path, change, chart)
                    .filter(place -> isAllowed(chart, place))
                    .isPresent()) {
                return Optional.of(Fix.of("lengthen-by", Amounts.of(change)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAllowed(FaceChart chart, ChartPoint place) {
        return ALLOWED.contains(chart.regionAt(place));
    }
}
