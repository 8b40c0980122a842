package io.evenlift.domain.prediction;

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
        List<DimpleGrade> gravest) {}
