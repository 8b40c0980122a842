package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.assessment.APatient.regionWithoutFat;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A patient drawn at random with threads drawn at random, on one side or both: thin and thick skin, fat measured or not, one
 * to three threads a side, single or dual, in the fat or just under the skin.
 */
record GeneratedPrediction(PatientAssessment patient, List<DrawnThread> threads) {
    /** A thread of {@link AThread} in numbers, one of which can be changed. */
    record DrawnThread(Side side, String id, double depthMm, double tensionN, double aside, boolean dual) {
        PlacedThread placed() {
            AThread thread = fromTheTemple()
                    .on(side)
                    .named(id)
                    .at(depthMm)
                    .pulling(tensionN)
                    .from(86 + aside)
                    .to(50 + aside, -48);
            return dual ? thread.dualUnsaid() : thread.temple();
        }

        DrawnThread deeper(double byMm) {
            return new DrawnThread(side, id, depthMm + byMm, tensionN, aside, dual);
        }

        DrawnThread pulling(double times) {
            return new DrawnThread(side, id, depthMm, times * tensionN, aside, dual);
        }

        DrawnThread onTheOtherSide() {
            return new DrawnThread(side == Side.LEFT ? Side.RIGHT : Side.LEFT, id, depthMm, tensionN, aside, dual);
        }
    }

    static GeneratedPrediction from(SplittableRandom random) {
        APatient patient = a58YearOld().aged(random.nextInt(30, 60)).with(random.nextBoolean() ? Sex.FEMALE : Sex.MALE);
        Skin usual = patient.assessment().skin();
        SkinElasticity[] elasticities = SkinElasticity.values();
        patient.with(
                new Skin(elasticities[random.nextInt(elasticities.length)], usual.photodamage(), usual.scarring()));
        double base = random.nextDouble(0.8, 2.0);
        boolean measured = random.nextBoolean();
        for (Side side : Side.values()) {
            for (Region each : patient.assessment().side(side).regions().keySet()) {
                double skin = base + random.nextDouble(0.2);
                patient.with(
                        side,
                        each,
                        measured
                                ? region(skin, random.nextDouble(2.5, 6), random.nextInt(1, 3))
                                : regionWithoutFat(skin, random.nextInt(1, 3)));
            }
        }
        List<DrawnThread> threads = new ArrayList<>();
        for (Side side : random.nextBoolean() ? Side.values() : new Side[] {Side.LEFT}) {
            int count = random.nextInt(1, 4);
            double depth = base + 0.3 + random.nextDouble(1.8);
            double spacing = random.nextDouble(5.5, 10);
            for (int i = 0; i < count; i++) {
                threads.add(new DrawnThread(
                        side, side.word() + i, depth, random.nextDouble(0.25, 3), i * spacing, random.nextInt(4) == 0));
            }
        }
        return new GeneratedPrediction(patient.assessment(), threads);
    }

    Prediction predicted() {
        return predicted(threads);
    }

    Prediction predicted(List<DrawnThread> changed) {
        return new Predictor(candidate(), Catalogue.builtIn())
                .predict(
                        new ThreadPlan(changed.stream().map(DrawnThread::placed).toList()));
    }

    private EligibleCandidate candidate() {
        List<Acknowledgement> acknowledged = List.of(new Acknowledgement(Code.of("thin-skin"), "for a test"));
        return CandidacyRules.judge(patient, acknowledged)
                .fold(
                        Candidacy.Eligible::candidate,
                        GeneratedPrediction::refused,
                        GeneratedPrediction::refused,
                        GeneratedPrediction::refused);
    }

    private static EligibleCandidate refused(Candidacy candidacy) {
        throw new AssertionError("the generated patient is not eligible: " + candidacy);
    }
}
