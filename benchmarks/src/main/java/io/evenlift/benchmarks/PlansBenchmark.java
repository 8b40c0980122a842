package io.evenlift.benchmarks;

import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.service.UseCases;
import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.FatThickness;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.KeptTables;
import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Plans for a patient not seen before: seven regions a side, all different, both sides different, every invocation another
 * patient, so that no table is there; and the same patient again. With {@code -t 2} two questions run at once.
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
public class PlansBenchmark {
    /** Threads lent beside the asking one: with 1 an answer may use two cores. */
    @Param({"0", "1"})
    private int lent;

    private final AtomicInteger patients = new AtomicInteger();
    private ProposePlansUseCase useCase = UseCases.proposePlans();
    private LentThreads threads = LentThreads.of(0);

    @Setup
    public void lend() {
        threads = LentThreads.of(lent);
        useCase = UseCases.proposePlans(KeptTables.ofUsualSize(), threads.parallel());
    }

    @TearDown
    public void giveBack() {
        threads.giveBack();
    }

    @Benchmark
    public ProposePlansUseCase.Answer plansForANewPatient() {
        return plansFor(patients.incrementAndGet());
    }

    /** The same question again, its tables being kept. */
    @Benchmark
    public ProposePlansUseCase.Answer plansForAPatientMetBefore() {
        return plansFor(0);
    }

    private ProposePlansUseCase.Answer plansFor(int number) {
        return useCase.propose(
                new ProposePlansUseCase.Query(patient(number), List.of(), CatalogueChoice.USUAL, PlanLimits.USUAL));
    }

    static PatientAssessment patient(int number) {
        Map<Side, SideAssessment> sides = new EnumMap<>(Side.class);
        sides.put(Side.LEFT, side(number, 0));
        sides.put(Side.RIGHT, side(number, 0.05));
        Map<Finding, Answer> findings = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            findings.put(finding, Answer.NO);
        }
        return new PatientAssessment(
                Age.ofYears(45),
                Sex.FEMALE,
                Optional.empty(),
                sides,
                new Skin(SkinElasticity.GOOD, Photodamage.GLOGAU_1, Scarring.NONE),
                findings,
                Optional.of(List.of()),
                Set.of(Concern.JOWL, Concern.NASOLABIAL_FOLD),
                Sensitivity.UNKNOWN,
                Map.of());
    }

    private static SideAssessment side(int number, double more) {
        double shift = more + number % 100_000 * 0.0000021;
        Map<Region, RegionAssessment> regions = new EnumMap<>(Region.class);
        regions.put(Region.TEMPLE, region(1.00 + shift, 3.5, 0));
        regions.put(Region.PREAURICULAR, region(1.03 + shift, 3.4, 0));
        regions.put(Region.MALAR, region(1.06 + shift, 3.6, 1));
        regions.put(Region.CHEEK, region(1.12 + shift, 4.0, 1));
        regions.put(Region.NASOLABIAL, region(1.15 + shift, 4.1, 2));
        regions.put(Region.JOWL, region(1.09 + shift, 3.8, 2));
        regions.put(Region.JAWLINE, region(1.07 + shift, 3.7, 1));
        return new SideAssessment(regions, Map.of());
    }

    private static RegionAssessment region(double skinMm, double fatMm, int laxity) {
        return new RegionAssessment(
                new SkinThickness(
                        Length.ofMillimetres(skinMm), ThicknessMethod.ULTRASOUND, ThicknessQuantity.SINGLE_SKIN),
                Optional.of(new FatThickness(Length.ofMillimetres(fatMm), ThicknessMethod.ULTRASOUND)),
                LaxityGrade.of(laxity));
    }
}
