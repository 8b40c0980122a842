package io.evenlift.benchmarks;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.application.port.in.ReviewPlanUseCase.Extra;
import io.evenlift.application.service.UseCases;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.PlanOutcome;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.prediction.Parallel;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reviews of a plan that a clinician changes: always the same patient, whose tables and face are kept, every invocation other
 * tensions, by a few per cent, and where it is redrawn one thread of the eight elsewhere, by hundredths of a millimetre. One plan
 * breaks no rule; the other one is pulled too hard, so that the nearest is sought.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 10)
// The memory of a service that is kept small; docs/performance.md tells why so much of it is for what is new.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Xmn300m"})
public class ReviewsBenchmark {
    private static final double CLEAN = 0.9;
    private static final double TOO_HARD = 1.4;
    private static final double A_LITTLE = 0.001;
    private static final int CHANGES = 50;
    private static final int A_WHILE = 10_000;
    /** So that no tension comes twice. */
    private static final double LEAST_CHANGE = 1e-7;

    private static final double LEAST_SHIFT_MM = 1e-6;

    private final PatientAssessment patient = PlansBenchmark.patient(0);
    private final KeptTables tables = KeptTables.ofUsualSize();
    /** Threads lent beside the asking one: with 1 an answer may use two cores. */
    @Param({"0", "1"})
    private int lent;

    private ReviewPlanUseCase useCase = UseCases.reviewPlan(tables, Parallel.NONE);
    private LentThreads threads = LentThreads.of(0);
    private final AtomicInteger changes = new AtomicInteger();
    private final ThreadPlan proposed;

    /** Draws the plan with the most lift that is proposed, which makes the tables as well. */
    public ReviewsBenchmark() {
        PlanOutcome outcome = UseCases.proposePlans(tables, Parallel.NONE)
                .propose(new ProposePlansUseCase.Query(patient, List.of(), CatalogueChoice.USUAL, PlanLimits.USUAL))
                .outcome()
                .orElseThrow();
        proposed = outcome.fold(PlanOutcome.Options::options, none -> List.<PlanOption>of()).stream()
                .filter(option -> option.profile() == Profile.MOST_LIFT)
                .findFirst()
                .orElseThrow()
                .plan();
    }

    @TearDown
    public void giveBack() {
        threads.giveBack();
    }

    /** Lends threads, and checks that the plans are what they are to be. */
    @Setup
    public void lend() {
        threads = LentThreads.of(lent);
        useCase = UseCases.reviewPlan(tables, threads.parallel());
        if (!isClean(CLEAN) || !isClean(CLEAN + CHANGES * A_LITTLE) || isClean(TOO_HARD)) {
            throw new IllegalStateException("one plan is to break no rule, the other one is to break one");
        }
    }

    private boolean isClean(double pulled) {
        return useCase.review(query(pulled)).review().orElseThrow().report().isClean();
    }

    private ReviewPlanUseCase.Query query(double pulled) {
        ThreadPlan plan = new ThreadPlan(proposed.threads().stream()
                .map(thread -> thread.withTension(thread.tension().times(pulled)))
                .toList());
        return new ReviewPlanUseCase.Query(patient, plan, List.of(), CatalogueChoice.USUAL);
    }

    /** Another plan each time. */
    private ReviewPlanUseCase.Query changed(double pulled) {
        int number = changes.incrementAndGet();
        return query(pulled + number % CHANGES * A_LITTLE + number % A_WHILE * LEAST_CHANGE);
    }

    @Benchmark
    public ReviewPlanUseCase.Answer cleanPlan() {
        return useCase.review(changed(CLEAN));
    }

    /** One thread after the other is laid a little aside, where nobody has laid it before. */
    @Benchmark
    public ReviewPlanUseCase.Answer redrawnPlan() {
        int number = changes.incrementAndGet();
        ThreadPlan plan = query(CLEAN).plan();
        PlacedThread moved = plan.threads().get(number % plan.threads().size());
        Length aside = Length.ofMillimetres(0.01 + number % A_WHILE * LEAST_SHIFT_MM);
        ThreadPlan redrawn =
                plan.with(moved.id(), each -> each.withFixation(each.fixation().movedBy(aside, Length.ZERO)));
        return useCase.review(new ReviewPlanUseCase.Query(patient, redrawn, List.of(), CatalogueChoice.USUAL));
    }

    /** With the nearest plan that breaks no rule. */
    @Benchmark
    public ReviewPlanUseCase.Answer planThatBreaksARule() {
        return useCase.review(changed(TOO_HARD));
    }

    @Benchmark
    public ReviewPlanUseCase.Answer cleanPlanAndItsLift() {
        return useCase.review(new ReviewPlanUseCase.Order(changed(CLEAN), Set.of(Extra.SAME_LIFT)));
    }

    @Benchmark
    public ReviewPlanUseCase.Answer planThatBreaksARuleAndItsLift() {
        return useCase.review(new ReviewPlanUseCase.Order(changed(TOO_HARD), Set.of(Extra.SAME_LIFT)));
    }
}
