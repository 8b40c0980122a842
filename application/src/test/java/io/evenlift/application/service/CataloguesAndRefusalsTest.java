package io.evenlift.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.CatalogueChoice;
import io.evenlift.application.port.in.CatalogueChoice.BuiltIn;
import io.evenlift.application.port.in.CompareTechniquesUseCase;
import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.evidence.CitationKey;
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
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.technique.ComparedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.BarbKind;
import io.evenlift.domain.thread.Barbs;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.Material;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CataloguesAndRefusalsTest {
    private static ThreadProduct own(String id) {
        return new ThreadProduct(
                ProductId.of(id),
                id,
                ThreadProduct.Origin.CALLER,
                Material.PDO,
                new Barbs(BarbKind.CUT, OptionalInt.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                CitationKey.of("assumed-generic-threads"));
    }

    private static final Catalogue TWO_OWN = new Catalogue(List.of(own("one"), own("two")));
    private static final Catalogue NONE = new Catalogue(List.of());

    @Nested
    class OfCatalogueChoice {

        @Test
        void joinsTheBuiltInThreadsAndTheCallers() {
            CatalogueChoice both = new CatalogueChoice(BuiltIn.INCLUDED, TWO_OWN);
            assertEquals(Catalogue.builtIn().plus(TWO_OWN), both.joined());
            assertEquals("built-in-1+caller-2", both.name());
        }

        @Test
        void takesTheBuiltInThreadsAloneByDefault() {
            assertEquals(Catalogue.builtIn(), CatalogueChoice.USUAL.joined());
            assertEquals("built-in-1", CatalogueChoice.USUAL.name());
        }

        @Test
        void takesTheCallersAlone() {
            CatalogueChoice own = new CatalogueChoice(BuiltIn.LEFT_OUT, TWO_OWN);
            assertEquals(TWO_OWN, own.joined());
            assertEquals("caller-2", own.name());
        }

        @Test
        void rejectsACallersThreadUnderABuiltInName() {
            CatalogueChoice clash =
                    new CatalogueChoice(BuiltIn.INCLUDED, new Catalogue(List.of(own("generic-pdo-cog-0"))));
            assertEquals(
                    "product-id",
                    assertThrows(InvalidValue.class, clash::joined).code());
        }
    }

    private static ComparedThread aThread() {
        return new ComparedThread(
                Side.LEFT,
                ProductId.of("one"),
                new ThreadPath(List.of(point(92, 25), point(56, -23))),
                Force.ofNewtons(1));
    }

    private static BuriedPoint point(double u, double v) {
        return BuriedPoint.of(Length.ofMillimetres(u), Length.ofMillimetres(v), Length.ofMillimetres(3));
    }

    /** Invariant 25: whatever else is asked, a patient who is not eligible gets the candidacy alone. */
    @Nested
    class WithoutEligibility {
        private PatientAssessment patient(Finding finding) {
            Draft draft = new Draft();
            draft.findings.put(finding, Answer.YES);
            return draft.assessment();
        }

        private Candidacy candidacy(PatientAssessment patient) {
            return UseCases.assessCandidacy()
                    .assess(new AssessCandidacyUseCase.Query(patient, List.of()))
                    .candidacy();
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"PREGNANCY", "SUNBURN", "SMOKING"})
        void noPlanIsProposed(Finding finding) {
            PatientAssessment patient = patient(finding);
            ProposePlansUseCase.Answer answer = UseCases.proposePlans()
                    .propose(
                            new ProposePlansUseCase.Query(patient, List.of(), CatalogueChoice.USUAL, PlanLimits.USUAL));
            assertEquals(Optional.empty(), answer.outcome());
            assertEquals(candidacy(patient), answer.candidacy());
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"PREGNANCY", "SUNBURN", "SMOKING"})
        void aDrawingGetsNoPrediction(Finding finding) {
            PatientAssessment patient = patient(finding);
            ReviewPlanUseCase.Answer answer = UseCases.reviewPlan()
                    .review(new ReviewPlanUseCase.Query(patient, oneThread(), List.of(), CatalogueChoice.USUAL));
            assertEquals(Optional.empty(), answer.review());
            assertEquals(candidacy(patient), answer.candidacy());
        }

        @ParameterizedTest
        @EnumSource(
                value = Finding.class,
                names = {"PREGNANCY", "SUNBURN", "SMOKING"})
        void aThreadIsComparedInNoTechnique(Finding finding) {
            PatientAssessment patient = patient(finding);
            CompareTechniquesUseCase.Answer answer = UseCases.compareTechniques()
                    .compare(new CompareTechniquesUseCase.Query(patient, aThread(), List.of(), CatalogueChoice.USUAL));
            assertEquals(Optional.empty(), answer.comparison());
            assertEquals(candidacy(patient), answer.candidacy());
        }

        @Test
        void theCatalogueIsStillNamedAndPartOfTheDigest() {
            PatientAssessment patient = patient(Finding.PREGNANCY);
            var own = UseCases.proposePlans()
                    .propose(new ProposePlansUseCase.Query(
                            patient, List.of(), new CatalogueChoice(BuiltIn.LEFT_OUT, TWO_OWN), PlanLimits.USUAL));
            var none = UseCases.proposePlans()
                    .propose(new ProposePlansUseCase.Query(
                            patient, List.of(), new CatalogueChoice(BuiltIn.INCLUDED, NONE), PlanLimits.USUAL));
            assertInstanceOf(Candidacy.Unsuitable.class, own.candidacy());
            assertEquals("caller-2", own.notes().versions().catalogue());
            assertEquals("built-in-1", none.notes().versions().catalogue());
            assertNotEquals(own.notes().inputDigest(), none.notes().inputDigest());
        }

        private ThreadPlan oneThread() {
            BuriedPoint temple = point(92, 25);
            Limb limb = new Limb(
                    LimbRole.SINGLE,
                    Plane.FAT,
                    new ThreadPath(List.of(temple, point(56, -23))),
                    Length.ofMillimetres(10),
                    Length.ofMillimetres(59));
            return new ThreadPlan(List.of(new PlacedThread(
                    ThreadId.of("left-1"),
                    Side.LEFT,
                    ProductId.of("generic-pdo-cog-0"),
                    new FixationTechnique.TempleEntry(
                            limb, new Anchor(temple, AnchorTissue.DEEP_TEMPORAL_FASCIA, Bite.HORIZONTAL)),
                    Force.ofNewtons(1))));
        }
    }

    @Nested
    class OfAComparedThread {
        private CompareTechniquesUseCase.Answer compared(CatalogueChoice catalogue) {
            return UseCases.compareTechniques()
                    .compare(new CompareTechniquesUseCase.Query(
                            new Draft().assessment(), aThread(), List.of(), catalogue));
        }

        @Test
        void theProductIsSoughtInTheCatalogueOfTheQuestion() {
            assertEquals("product-unknown", firstObstacle(compared(CatalogueChoice.USUAL)));
            CompareTechniquesUseCase.Answer own = compared(new CatalogueChoice(BuiltIn.LEFT_OUT, TWO_OWN));
            assertEquals("product-data-not-published", firstObstacle(own));
            assertEquals("caller-2", own.notes().versions().catalogue());
        }

        private String firstObstacle(CompareTechniquesUseCase.Answer answer) {
            return answer.comparison()
                    .orElseThrow()
                    .columns()
                    .get(0)
                    .cannot()
                    .get(0)
                    .code()
                    .value();
        }

        /** Every member of the thread is part of what was asked. */
        @Test
        void theDigestIsThatOfTheWholeThread() {
            ComparedThread thread = aThread();
            List<ComparedThread> threads = List.of(
                    thread,
                    new ComparedThread(Side.RIGHT, thread.product(), thread.way(), thread.tension()),
                    new ComparedThread(thread.side(), ProductId.of("two"), thread.way(), thread.tension()),
                    new ComparedThread(
                            thread.side(),
                            thread.product(),
                            new ThreadPath(List.of(point(92, 25), point(56, -24))),
                            thread.tension()),
                    new ComparedThread(thread.side(), thread.product(), thread.way(), Force.ofNewtons(1.1)));
            assertEquals(
                    threads.size(),
                    threads.stream()
                            .map(one -> UseCases.compareTechniques()
                                    .compare(new CompareTechniquesUseCase.Query(
                                            new Draft().assessment(), one, List.of(), CatalogueChoice.USUAL))
                                    .notes()
                                    .inputDigest())
                            .distinct()
                            .count());
        }
    }
}
