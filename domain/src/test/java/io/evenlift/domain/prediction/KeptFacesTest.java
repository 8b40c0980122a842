package io.evenlift.domain.prediction;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static io.evenlift.domain.prediction.AThread.mm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.thread.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptFacesTest {
    private final KeptFaces faces = new KeptFaces(KeptTables.ofUsualSize(), Parallel.NONE);

    private static APatient patient(double cheekSkin) {
        return a58YearOld().with(Region.CHEEK, region(cheekSkin, 4, 1));
    }

    private static EligibleCandidate candidate(APatient patient) {
        return CandidacyRules.judge(patient.assessment(), List.of())
                .eligibleCandidate()
                .orElseThrow();
    }

    private Predictor take(double cheekSkin) {
        return faces.take(candidate(patient(cheekSkin)), Catalogue.builtIn());
    }

    @Test
    void givesTheSameFaceAgain() {
        Predictor first = take(1.2);
        faces.giveBack(first);
        assertSame(first.face(), take(1.2).face());
    }

    @Test
    void givesItToNobodyElseUntilItIsBack() {
        Predictor first = take(1.2);
        assertNotSame(first.face(), take(1.2).face());
        faces.giveBack(first);
        Predictor second = take(1.2);
        assertSame(first.face(), second.face());
        assertNotSame(first.face(), take(1.2).face());
    }

    @Test
    void tellsFacesApartToTheLastDigit() {
        Predictor first = take(1.2);
        faces.giveBack(first);
        assertNotSame(first.face(), take(1.2 + Math.ulp(1.2)).face());
        assertSame(first.face(), take(1.2).face());
    }

    /** A wish and a history are not part of it, and those of who asks count. */
    @Test
    void keepsNoWishAndNoHistory() {
        ThreadPlan plan = new ThreadPlan(List.of(fromTheTemple().at(3).temple()));
        Predictor first = take(1.2);
        first.predict(plan);
        faces.giveBack(first);
        PatientAssessment kept = first.face().measures();
        assertEquals(Map.of(), kept.findings());
        assertEquals(Optional.empty(), kept.previousProcedures());
        assertEquals(Set.of(), kept.concerns());
        assertEquals(Map.of(), kept.goals());
        APatient wishing = patient(1.2).wishing(Concern.NASOLABIAL_FOLD);
        Predictor second = faces.take(candidate(wishing), Catalogue.builtIn());
        assertSame(first.face(), second.face());
        assertEquals(new Predictor(candidate(wishing), Catalogue.builtIn()).predict(plan), second.predict(plan));
    }

    @Test
    void keepsTheTwoThatWereGivenBackLast() {
        Predictor first = take(1.1);
        Predictor second = take(1.2);
        Predictor third = take(1.3);
        List.of(first, second, third).forEach(faces::giveBack);
        assertNotSame(first.face(), take(1.1).face());
        assertSame(second.face(), take(1.2).face());
        assertSame(third.face(), take(1.3).face());
    }

    /** To the last bit: the same threads at other tensions, one of them elsewhere, and other plans were predicted before. */
    @Test
    void answersAsOneThatIsNew() {
        ThreadPlan plan = new ThreadPlan(List.of(
                fromTheTemple().at(3).pulling(1.1).temple(),
                fromTheTemple().named("t2").at(2).to(62, -60).dual()));
        Prediction onANewOne = new Predictor(candidate(patient(1.2)), Catalogue.builtIn()).predict(plan);
        for (double depth : new double[] {2, 3, 4.1}) {
            Predictor kept = take(1.2);
            kept.predict(new ThreadPlan(
                    List.of(fromTheTemple().at(depth).pulling(0.7).temple())));
            faces.giveBack(kept);
        }
        for (double pulled : new double[] {0.5, 1.7}) {
            Predictor kept = take(1.2);
            kept.predict(new ThreadPlan(plan.threads().stream()
                    .map(thread -> thread.withTension(thread.tension().times(pulled)))
                    .toList()));
            kept.predict(plan.with(
                    ThreadId.of("t2"),
                    thread -> thread.withFixation(thread.fixation().movedBy(mm(pulled), mm(-1)))));
            faces.giveBack(kept);
        }
        assertEquals(onANewOne, take(1.2).predict(plan));
    }

    /** To the last bit, and found no second time. */
    @Test
    void knowsASideThatStaysAsItWas() {
        PlacedThread stays = fromTheTemple().named("left").at(3).temple();
        AThread moves = fromTheTemple().named("right").on(Side.RIGHT);
        Predictor kept = take(1.2);
        Prediction before =
                kept.predict(new ThreadPlan(List.of(stays, moves.at(3).dualUnsaid())));
        ThreadPlan redrawn = new ThreadPlan(List.of(stays, moves.at(2.5).temple()));
        Prediction after = kept.predict(redrawn);
        assertEquals(new Predictor(candidate(patient(1.2)), Catalogue.builtIn()).predict(redrawn), after);
        assertSame(deepestOnTheLeft(before), deepestOnTheLeft(after));
        ThreadPlan harder = new ThreadPlan(List.of(stays.withTension(Force.ofNewtons(1.1))));
        assertNotSame(deepestOnTheLeft(after), deepestOnTheLeft(kept.predict(harder)));
    }

    private static DimpleSite deepestOnTheLeft(Prediction prediction) {
        return prediction.sites().stream()
                .filter(site -> site.side() == Side.LEFT)
                .findFirst()
                .orElseThrow();
    }

    /** What a thread's barbs do follows its product. */
    @Test
    void tellsCataloguesApart() {
        ThreadPlan plan =
                new ThreadPlan(List.of(fromTheTemple().at(1.6).pulling(2).temple()));
        Predictor first = take(1.2);
        first.predict(plan);
        faces.giveBack(first);
        Catalogue none = new Catalogue(List.of());
        EligibleCandidate candidate = candidate(patient(1.2));
        assertEquals(
                new Predictor(candidate, none).predict(plan),
                faces.take(candidate, none).predict(plan));
    }

    @Test
    void forgetsWhatWasNotAskedForTheLongest() {
        PlacedThread first = fromTheTemple().at(2).temple();
        PlacedThread last = fromTheTemple().at(4).temple();
        Predictor predictor = take(1.2);
        SideFields side = predictor.face().side(first.side());
        predictor.predict(new ThreadPlan(List.of(first)));
        ThreadField ofFirst = side.atOneNewton(first.fixation());
        for (int i = 0; i < 12; i++) {
            predictor.predict(
                    new ThreadPlan(List.of(fromTheTemple().at(2.1 + 0.1 * i).temple())));
        }
        predictor.predict(new ThreadPlan(List.of(last)));
        ThreadField ofLast = side.atOneNewton(last.fixation());
        faces.giveBack(predictor);
        assertSame(ofLast, side.atOneNewton(last.fixation()));
        assertNotSame(ofFirst, side.atOneNewton(first.fixation()));
    }
}
