package io.evenlift.domain.prediction;

import io.evenlift.domain.thread.Catalogue;
import java.util.List;

/**
 * What the threads of one side do, once the plausible tissues were asked.
 *
 * @param deepest the deepest dimple in every plausible tissue
 * @param gravest the gravest grade in every plausible tissue
 */
record SideEffects(
        List<LandmarkLift> lifts,
        List<DimpleSite> sites,
        List<Flag> flags,
        List<LigamentLift> ligaments,
        Sampled deepest,
        List<DimpleGrade> gravest) {

    static SideEffects of(SidePrediction side, SideFields fields, Catalogue catalogue) {
        List<LandmarkLift> lifts = side.lifts();
        List<DimpleSite> sites = side.sites();
        return new SideEffects(
                lifts,
                sites,
                FlagRules.of(side.side(), fields, catalogue, side.threads(), lifts, sites),
                LigamentLifts.of(side.side(), fields, side.threads()),
                side.deepest(),
                side.gravest());
    }
}
