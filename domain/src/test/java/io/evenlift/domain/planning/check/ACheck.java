package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.fixation.AFixation.path;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks for tests: of a 58-year-old, whose skin is 1.2 mm and fat 4 mm everywhere, so that the SMAS lies from 5.2 to 6.2
 * mm, with the built-in catalogue and the usual limits.
 */
final class ACheck {
    private PatientAssessment patient = a58YearOld().assessment();
    private Catalogue catalogue = Catalogue.builtIn();
    private PlanLimits limits = PlanLimits.USUAL;

    private ACheck() {}

    static ACheck usual() {
        return new ACheck();
    }

    static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    ACheck of(APatient newPatient) {
        patient = newPatient.assessment();
        return this;
    }

    ACheck with(ThreadProduct... products) {
        catalogue = new Catalogue(List.of(products));
        return this;
    }

    ACheck withThreads(int perSide) {
        limits = new PlanLimits(limits.maxDimple(), limits.maxTension(), perSide, 3, 1_000);
        return this;
    }

    CheckedCase on(PlacedThread... threads) {
        return new CheckedCase(new CheckedFace(patient), new ThreadPlan(List.of(threads)), catalogue, limits);
    }

    List<Violation> by(CheckRule rule, PlacedThread... threads) {
        return rule.violations(on(threads));
    }

    /** Each violation in short: code, amount, and the fix where there is one. */
    List<String> told(CheckRule rule, PlacedThread... threads) {
        List<String> told = new ArrayList<>();
        for (Violation violation : by(rule, threads)) {
            String fix = violation
                    .fix()
                    .map(each -> " > " + each.code() + " " + each.to())
                    .orElse("");
            told.add((violation.code() + " " + violation.amount()).strip() + fix);
        }
        return told;
    }

    /** From its anchor, barbed but for the first millimetre, with 1 N. */
    static PlacedThread thread(String id, BuriedPoint... points) {
        return laid(id, AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Plane.FAT, path(points));
    }

    static PlacedThread laid(String id, AnchorTissue tissue, Plane plane, ThreadPath path) {
        Limb limb = new Limb(LimbRole.SINGLE, plane, path, mm(1), path.length());
        Anchor anchor = new Anchor(path.start(), tissue, Bite.HORIZONTAL);
        return new PlacedThread(
                ThreadId.of(id),
                Side.LEFT,
                ProductId.of("generic-pdo-cog-2-0"),
                new FixationTechnique.TempleEntry(limb, anchor),
                Force.ofNewtons(1));
    }

    static PlacedThread ofProduct(PlacedThread thread, String product) {
        return new PlacedThread(thread.id(), thread.side(), ProductId.of(product), thread.fixation(), thread.tension());
    }
}
