package io.evenlift.domain.assessment;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Patients drawn at random, most of them nearly suited, so that one change more can turn the verdict. */
public final class AnyPatient {
    private AnyPatient() {}

    public static PatientAssessment from(SplittableRandom random) {
        APatient patient = APatient.a58YearOld()
                .aged(random.nextInt(19, 101))
                .with(one(random, Sex.values()))
                .with(new Skin(
                        one(random, SkinElasticity.values()),
                        one(random, Photodamage.values()),
                        rarely(random) ? one(random, Scarring.values()) : Scarring.NONE));
        if (rarely(random)) {
            patient.withUnknownBodyMassIndex();
        } else {
            patient.withBodyMassIndex(random.nextDouble(13, rarely(random) ? 60 : 30));
        }
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            patient.with(one(random, Finding.values()), one(random, Answer.values()));
        }
        if (rarely(random)) {
            patient.withoutAnswerToPreviousProcedures();
        }
        for (int more = random.nextInt(3) * random.nextInt(2); more > 0; more--) {
            patient.with(procedure(random));
        }
        for (Side side : Side.values()) {
            for (Region region : Region.values()) {
                region(random, patient, side, region);
            }
        }
        patient.wishing();
        for (Concern concern : Concern.values()) {
            if (random.nextInt(5) == 0) {
                patient.wishing(concern);
            }
        }
        return patient.assessment();
    }

    private static void region(SplittableRandom random, APatient patient, Side side, Region region) {
        int kind = random.nextInt(60);
        if (kind == 0) {
            patient.without(side, region);
        } else if (kind == 1) {
            patient.with(side, region, APatient.fold(random.nextDouble(3, 37), random.nextInt(4)));
        } else {
            patient.with(
                    side,
                    region,
                    new RegionAssessment(
                            new SkinThickness(
                                    Length.ofMillimetres(random.nextDouble(kind == 2 ? 0.5 : 0.8, 2.4)),
                                    random.nextBoolean() ? ThicknessMethod.ULTRASOUND : ThicknessMethod.ASSUMED,
                                    ThicknessQuantity.SINGLE_SKIN),
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(new FatThickness(
                                            Length.ofMillimetres(random.nextDouble(1.5, 15)),
                                            one(random, ThicknessMethod.values()))),
                            LaxityGrade.of(random.nextInt(60) == 0 ? 4 : random.nextInt(4))));
        }
    }

    private static PreviousProcedure procedure(SplittableRandom random) {
        return new PreviousProcedure(
                one(random, PreviousProcedure.Kind.values()),
                rarely(random) ? Optional.empty() : Optional.of(one(random, Region.values())),
                Optional.empty(),
                rarely(random) ? OptionalInt.empty() : OptionalInt.of(random.nextInt(200)));
    }

    private static boolean rarely(SplittableRandom random) {
        return random.nextInt(8) == 0;
    }

    private static <T> T one(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
