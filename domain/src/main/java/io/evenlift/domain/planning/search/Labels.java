package io.evenlift.domain.planning.search;

import io.evenlift.domain.planning.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Names what each chosen plan is best at, among those that will be shown: a name is true or not given. A plan has one
 * name; who has none is an alternative.
 */
final class Labels {
    private static final double SAME = 1e-9;

    private Labels() {}

    /** The chosen in their order, each with its name. */
    static List<Proposal> of(List<Scored> chosen, int shown, Function<Structure, ProductChoice> products) {
        List<Scored> compared = chosen.subList(0, Math.min(shown, chosen.size()));
        List<Profile> given = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Scored scored : chosen) {
            Profile profile = compared.contains(scored) ? name(scored, compared, given) : Profile.ALTERNATIVE;
            given.add(profile);
            proposals.add(scored.as(profile, products.apply(scored.structure())));
        }
        return proposals;
    }

    private static Profile name(Scored scored, List<Scored> compared, List<Profile> given) {
        boolean leastDimple =
                compared.stream().map(Scored::dimple).noneMatch(dimple -> dimple.isLessThan(scored.dimple()));
        boolean mostLift = compared.stream()
                        .max(Comparator.comparingDouble(Scored::attainment))
                        .orElse(scored)
                        .attainment()
                <= scored.attainment() + SAME;
        boolean fewest = compared.stream()
                .filter(other -> !other.isLike(scored))
                .allMatch(other -> other.threadCount() > scored.threadCount());
        if (leastDimple && !given.contains(Profile.LEAST_DIMPLING)) {
            return Profile.LEAST_DIMPLING;
        }
        if (mostLift && !given.contains(Profile.MOST_LIFT)) {
            return Profile.MOST_LIFT;
        }
        if (fewest) {
            return Profile.FEWEST_THREADS;
        }
        return scored.isDual() && !given.contains(Profile.DUAL_FIXATION) ? Profile.DUAL_FIXATION : Profile.ALTERNATIVE;
    }
}
