package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
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
    private static final Set<Region> ALLOWED = EnumSet.complementOf(EnumSet.of(Region.TEMPLE, Region.SUBMENTAL));

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (PlacedThread thread : checked.plan().threads()) {
            FaceChart chart = checked.chart(thread.side());
            for (Limb limb : thread.fixation().limbs()) {
                Region region = chart.regionAt(limb.path().tip().at());
                if (!ALLOWED.contains(region)) {
                    violations.add(new Violation(
                            Code.of("exit-in-no-treated-region"),
                            Optional.of(thread.id()),
                            Optional.of(limb.path().tip().at()),
                            "",
                            Optional.empty(),
                            region.word(),
                            CheckedCase.keys("assumed-layout-entries")));
                }
            }
        }
        return violations;
    }
}
