package io.evenlift.domain.planning.check;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks a drawn plan against anatomy, product, load and the limits. */
public final class PlanChecker {
    static final List<CheckRule> RULES = List.of(
            new ZoneClearance(),
            new DepthAndPlane(),
            new AnchorAndMasseter(),
            new ExitRegion(),
            new LoadAndProduct(),
            new SpacingAndStock());

    private final CheckedFace face;
    private final Catalogue catalogue;
    private final PlanLimits limits;

    public PlanChecker(EligibleCandidate candidate, Catalogue catalogue, PlanLimits limits) {
        this.face = new CheckedFace(candidate.assessment());
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** What can be said from the drawing alone; nothing of holding where the limbs' share is left to the prediction. */
    public CheckReport check(ThreadPlan plan) {
        CheckedCase checked = new CheckedCase(face, plan, catalogue, limits);
        return new CheckReport(violations(checked), List.copyOf(warnings(checked)));
    }

    /** Of the same only what the drawing breaks, in half the time. */
    public List<Violation> violations(ThreadPlan plan) {
        return violations(new CheckedCase(face, plan, catalogue, limits));
    }

    private static List<Violation> violations(CheckedCase checked) {
        return RULES.stream().flatMap(rule -> rule.violations(checked).stream()).toList();
    }

    /** The drawing with the predicted shares of its limbs, and what it would do. */
    public CheckReport check(ThreadPlan plan, Prediction prediction) {
        return with(prediction, check(prediction.loaded(plan)));
    }

    /**
     * The same of a drawing that was checked already.
     *
     * @param drawing its report
     */
    public CheckReport check(ThreadPlan plan, CheckReport drawing, Prediction prediction) {
        ThreadPlan loaded = prediction.loaded(plan);
        return with(prediction, loaded.equals(plan) ? drawing : check(loaded));
    }

    private CheckReport with(Prediction prediction, CheckReport drawing) {
        List<Violation> violations = new ArrayList<>(drawing.violations());
        violations.addAll(EffectLimits.violations(prediction, limits));
        return new CheckReport(violations, drawing.warnings());
    }

    private static Set<Code> warnings(CheckedCase checked) {
        Set<Code> warnings = new TreeSet<>(ZoneClearance.warnings(checked));
        if (DepthAndPlane.hasIntradermalLimb(checked)) {
            warnings.add(Code.of("intradermal-limb"));
        }
        boolean deepBite = checked.plan().threads().stream()
                .anyMatch(thread -> thread.fixation().anchor().tissue() == AnchorTissue.DEEP_TEMPORAL_FASCIA);
        if (deepBite) {
            warnings.add(Code.of("doppler-before-bite"));
        }
        return warnings;
    }
}
