package io.evenlift.benchmarks;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
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
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.SeenDimple;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the search costs: all of it for one patient whose tables are kept, and the probing of one thread with all its dimples.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class CandidateBenchmark {
    private final KeptTables tables = KeptTables.ofUsualSize();
    private final EligibleCandidate candidate = candidate();
    private final ThreadProbe probe = predictor().probe(Side.LEFT);
    private final PlacedThread thread = thread();

    /** JMH makes the state. */
    public CandidateBenchmark() {}

    private Predictor predictor() {
        return new Predictor(candidate, Catalogue.builtIn(), tables);
    }

    private static EligibleCandidate candidate() {
        return CandidacyRules.judge(PlansBenchmark.patient(0), List.of())
                .fold(
                        Candidacy.Eligible::candidate,
                        CandidateBenchmark::refused,
                        CandidateBenchmark::refused,
                        CandidateBenchmark::refused);
    }

    private static EligibleCandidate refused(Candidacy candidacy) {
        throw new IllegalStateException("the benchmark's patient is not eligible: " + candidacy);
    }

    private static PlacedThread thread() {
        BuriedPoint anchor = BuriedPoint.of(mm(86), mm(30), mm(5.5));
        ThreadPath path = new ThreadPath(
                List.of(anchor, BuriedPoint.of(mm(73.4), mm(2.7), mm(3)), BuriedPoint.of(mm(50), mm(-48), mm(3))));
        Length barbedTo = path.length().minus(mm(1));
        Limb limb = new Limb(LimbRole.SINGLE, Plane.FAT, path, barbedTo.minus(mm(40)), barbedTo);
        FixationTechnique fixation = new FixationTechnique.TempleEntry(
                limb, new Anchor(anchor, AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.VERTICAL));
        return new PlacedThread(
                ThreadId.of("a"), Side.LEFT, ProductId.of("generic-pdo-cog-2-0"), fixation, Force.ofNewtons(1));
    }

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    /** All strands of both sides laid and probed, and the corners of the choice among them. */
    @Benchmark
    public SearchResult search() {
        return new PlanSearch(candidate, Catalogue.builtIn(), PlanLimits.USUAL, predictor()).search();
    }

    /** Lifts and dimples of one thread in tissue that is known. */
    @Benchmark
    public List<SeenDimple> probe() {
        return probe.probed(thread).dimples();
    }
}
