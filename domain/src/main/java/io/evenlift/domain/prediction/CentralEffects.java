package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.mechanics.SurfaceShift;
import java.util.List;
import java.util.Map;

/**
 * What the threads of one side do in the tissue as it was found: all that does not wait for the plausible tissues.
 *
 * @param shifts of every landmark at which lift is told
 * @param causes of each dimple
 * @param counterfactuals of each dimple, in the same order
 */
record CentralEffects(
        Map<Landmark, SurfaceShift> shifts,
        List<List<CauseShare>> causes,
        List<List<Counterfactual>> counterfactuals,
        List<Flag> flags,
        List<LigamentLift> ligaments) {}
