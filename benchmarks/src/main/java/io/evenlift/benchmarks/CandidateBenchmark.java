package io.evenlift.benchmarks;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.ThreadEffect;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
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
 * What a candidate costs in the search: a plan of four threads on a side whose effects at 12 sites and at the landmarks of
 * lift are known at 1 N, and a thread whose effects have yet to be found in tissue that is known.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class CandidateBenchmark {
    private static final int THREADS = 4;
    private static final int SITES_OF_A_THREAD = 3;

    private final ThreadProbe probe = new Predictor(candidate(), Catalogue.builtIn()).probe(Side.LEFT);
    private final List<FixationTechnique> threads = new ArrayList<>();
    private final List<ChartPoint> sites = new ArrayList<>();
    private final List<ThreadEffect> effects = new ArrayList<>();
    private final Force tension = Force.ofNewtons(0.75);

    /** JMH makes the state. */
    public CandidateBenchmark() {
        for (int i = 0; i < THREADS; i++) {
            threads.add(thread(8.0 * i));
            for (int site = 0; site < SITES_OF_A_THREAD; site++) {
                sites.add(new ChartPoint(mm(50 + 8.0 * i + 10 * site), mm(-48 + 20.0 * site)));
            }
        }
        threads.forEach(thread -> effects.add(probe.effect(thread, sites)));
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

    private static FixationTechnique thread(double aside) {
        BuriedPoint anchor = BuriedPoint.of(mm(86 + aside), mm(30), mm(5.5));
        ThreadPath path = new ThreadPath(List.of(
                anchor,
                BuriedPoint.of(mm(73.4 + aside), mm(2.7), mm(3)),
                BuriedPoint.of(mm(50 + aside), mm(-48), mm(3))));
        Length barbedTo = path.length().minus(mm(1));
        Limb limb = new Limb(LimbRole.SINGLE, Plane.FAT, path, barbedTo.minus(mm(40)), barbedTo);
        return new FixationTechnique.TempleEntry(
                limb, new Anchor(anchor, AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, Bite.VERTICAL));
    }

    private static Length mm(double millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    /** Deepest dimple and six lifts of four threads at a tension, from what is known of each. */
    @Benchmark
    public double plan() {
        ThreadEffect all = effects.get(0);
        for (int i = 1; i < THREADS; i++) {
            all = all.plus(effects.get(i));
        }
        double sum = all.deepest(tension).millimetres();
        for (Landmark landmark : Landmark.OF_LIFT) {
            sum += all.lift(landmark, tension).millimetres();
        }
        return sum;
    }

    /** Effect of a thread at 1 N on 12 sites and six landmarks, its forces and tissues being found anew. */
    @Benchmark
    public ThreadEffect thread() {
        return probe.effect(threads.get(0), sites);
    }
}
