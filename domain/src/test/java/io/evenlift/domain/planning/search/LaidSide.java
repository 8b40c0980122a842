package io.evenlift.domain.planning.search;

import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.planning.AnyCandidate;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A side of a patient with all strands of a structure laid, within the usual limits.
 *
 * @param name of patient, side, technique and thread
 */
record LaidSide(String name, SideProblem problem) {
    private static final PlanLimits LIMITS = PlanLimits.USUAL;
    private static final List<ThreadProduct> THREADS = Catalogue.builtIn().plannable();

    /**
     * Sides without end, each of another patient drawn at random. Techniques, threads of the catalogue and sides take turns.
     * Where nothing is to be lifted or no strand can be laid, there is no side.
     */
    static Stream<LaidSide> all() {
        return LongStream.iterate(0, seed -> seed + 1)
                .boxed()
                .flatMap(seed -> AnyCandidate.of(seed).flatMap(candidate -> of(seed, candidate)).stream());
    }

    private static Optional<LaidSide> of(long seed, EligibleCandidate candidate) {
        Side side = next(seed, List.of(Side.values()));
        Technique technique = next(seed, List.of(Technique.values()));
        ThreadProduct thread = next(seed / Technique.values().length, THREADS);
        ThreadProbe probe = new Predictor(candidate, Catalogue.builtIn()).probe(side);
        SideSearch search =
                new SideSearch(side, probe, new Clearance(probe), LiftGoals.of(candidate.assessment(), side), LIMITS);
        SideStrands strands = search.lay(new Structure(0, technique, thread));
        if (!search.hasGoals() || strands.all().isEmpty()) {
            return Optional.empty();
        }
        Ratio steepest = LIMITS.firstRefused().fromSlope().slope();
        String name =
                String.format(Locale.ROOT, "patient %d, %s, %s, %s", seed, side.word(), technique.word(), thread.id());
        return Optional.of(new LaidSide(name, strands.within(LIMITS.maxDimple(), steepest)));
    }

    private static <T> T next(long turn, List<T> those) {
        return those.get((int) (turn % those.size()));
    }
}
