package io.evenlift.domain.planning;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Patients drawn at random, sides unlike: thin and thick skin, every laxity that threads suit, a few landmarks measured, any
 * concerns.
 */
public final class AnyCandidate {
    private AnyCandidate() {}

    /** The patient of a seed, where threads suit. */
    public static Optional<EligibleCandidate> of(long seed) {
        return of(seed, EnumSet.allOf(Side.class));
    }

    /**
     * The same patient, where threads suit when some sides sag and the others do not.
     *
     * @param sagging the sides that do
     */
    static Optional<EligibleCandidate> of(long seed, Set<Side> sagging) {
        PatientAssessment patient = from(new SplittableRandom(seed), sagging).assessment();
        return CandidacyRules.judge(patient, List.of()) instanceof Candidacy.Eligible eligible
                ? Optional.of(eligible.candidate())
                : Optional.empty();
    }

    private static APatient from(SplittableRandom random, Set<Side> sagging) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        APatient patient = a58YearOld().aged(random.nextInt(25, 60)).with(sex);
        double skin = random.nextDouble(0.9, 1.9);
        double fat = random.nextDouble(2.2, 6.5);
        for (Side side : Side.values()) {
            for (Region region : Region.values()) {
                double skinHere = skin * random.nextDouble(0.9, 1.1);
                double fatHere = fat * random.nextDouble(0.85, 1.15);
                int laxity = random.nextInt(0, 4);
                patient.with(side, region, region(skinHere, fatHere, sagging.contains(side) ? laxity : 0));
            }
            if (random.nextInt(3) == 0) {
                Landmark landmark = Landmark.values()[random.nextInt(Landmark.values().length)];
                ChartPoint mean = FaceChart.of(sex, Map.of()).landmark(landmark);
                patient.with(
                        side,
                        landmark,
                        new ChartPoint(
                                mean.u().plus(Length.ofMillimetres(random.nextDouble(0, 3))),
                                mean.v().plus(Length.ofMillimetres(random.nextDouble(-3, 3)))));
            }
        }
        List<Concern> wishes = new ArrayList<>();
        for (Concern concern : Concern.values()) {
            if (random.nextBoolean()) {
                wishes.add(concern);
            }
        }
        return patient.wishing(wishes.toArray(Concern[]::new));
    }
}
