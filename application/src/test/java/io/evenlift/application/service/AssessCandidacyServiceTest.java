package io.evenlift.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.application.port.in.AssessCandidacyUseCase;
import io.evenlift.application.port.in.AssessCandidacyUseCase.Query;
import io.evenlift.application.port.in.DataNote;
import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.Photodamage;
import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Scarring;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SensitivityLevel;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinElasticity;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.candidacy.Acknowledgement;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Texts;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.quantity.Length;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessCandidacyServiceTest {
    private static AssessCandidacyUseCase.Answer assess(Draft draft, Acknowledgement... acknowledged) {
        return UseCases.assessCandidacy().assess(new Query(draft.assessment(), List.of(acknowledged)));
    }

    private static Draft changed(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        return draft;
    }

    private static Acknowledgement because(String reason) {
        return new Acknowledgement(Code.of("smoking"), reason);
    }

    @Nested
    class TheVerdict {

        @Test
        void isThatOfTheRules() {
            assertInstanceOf(Candidacy.Eligible.class, assess(new Draft()).candidacy());
            assertInstanceOf(
                    Candidacy.Unsuitable.class,
                    assess(changed(draft -> draft.findings.put(Finding.PREGNANCY, Answer.YES)))
                            .candidacy());
            assertInstanceOf(
                    Candidacy.Undetermined.class,
                    assess(changed(draft -> draft.findings.remove(Finding.ANTICOAGULANT)))
                            .candidacy());
        }

        @Test
        void hearsTheCliniciansReason() {
            Draft smoker = changed(draft -> draft.findings.put(Finding.SMOKING, Answer.YES));
            assertInstanceOf(Candidacy.Undetermined.class, assess(smoker).candidacy());
            assertInstanceOf(
                    Candidacy.Eligible.class, assess(smoker, because("stopped")).candidacy());
        }
    }

    @Nested
    class TheVersions {

        @Test
        void stayWithEveryAnswer() {
            assertEquals(EngineVersions.CURRENT, assess(new Draft()).notes().versions());
        }
    }

    @Nested
    class TheDigest {
        private String digest(Draft draft, Acknowledgement... acknowledged) {
            return assess(draft, acknowledged).notes().inputDigest();
        }

        private final Map<String, Consumer<Draft>> oneChangeEach = changes();

        private Map<String, Consumer<Draft>> changes() {
            Map<String, Consumer<Draft>> changes = new LinkedHashMap<>();
            changes.put("nothing", draft -> {});
            changes.put("age", draft -> draft.years++);
            changes.put("sex", draft -> draft.sex = Sex.MALE);
            changes.put("body mass index", draft -> draft.bodyMassIndex += 0.1);
            changes.put(
                    "skin",
                    draft -> draft.skin = new Skin(SkinElasticity.GOOD, Photodamage.GLOGAU_1, Scarring.PRESENT));
            changes.put(
                    "sensitivity",
                    draft -> draft.sensitivity = new Sensitivity(SensitivityLevel.LOW, SensitivityLevel.UNKNOWN));
            changes.put("a finding", draft -> draft.findings.put(Finding.FEVER, Answer.UNKNOWN));
            changes.put("a finding left out", draft -> draft.findings.remove(Finding.FEVER));
            changes.put("a skin", draft -> draft.regions.get(Side.LEFT).put(Region.JOWL, Draft.measured(1.21, 4, 2)));
            changes.put(
                    "the other skin",
                    draft -> draft.regions.get(Side.RIGHT).put(Region.JOWL, Draft.measured(1.21, 4, 2)));
            changes.put("a fat", draft -> draft.regions.get(Side.LEFT).put(Region.JOWL, Draft.measured(1.2, 4.1, 2)));
            changes.put("no fat", draft -> draft.regions.get(Side.LEFT).put(Region.JOWL, Draft.withoutFat(1.2, 2)));
            changes.put("a laxity", draft -> draft.regions.get(Side.LEFT).put(Region.JOWL, Draft.measured(1.2, 4, 1)));
            changes.put("a region less", draft -> draft.regions.get(Side.LEFT).remove(Region.NASOLABIAL));
            changes.put("a landmark", draft -> draft.landmarks.get(Side.LEFT).put(Landmark.GONION, Draft.at(101, -68)));
            changes.put(
                    "a landmark on the other side",
                    draft -> draft.landmarks.get(Side.RIGHT).put(Landmark.GONION, Draft.at(101, -68)));
            changes.put("a wish less", draft -> draft.concerns.remove(Concern.JAWLINE));
            changes.put("a goal", draft -> draft.goals.put(Landmark.JOWL_BORDER, Length.ofMillimetres(1)));
            changes.put(
                    "a procedure",
                    draft -> draft.previousProcedures.add(new PreviousProcedure(
                            PreviousProcedure.Kind.FACELIFT, Optional.empty(), Optional.empty(), OptionalInt.empty())));
            return changes;
        }

        @Test
        void isASha256InLowerCase() {
            assertTrue(digest(new Draft()).matches("[0-9a-f]{64}"));
        }

        @Test
        void isTheSameForTheSameInput() {
            oneChangeEach.forEach(
                    (name, change) -> assertEquals(digest(changed(change)), digest(changed(change)), name));
        }

        @Test
        void isTheSameInWhateverOrderTheEntriesCame() {
            oneChangeEach.forEach((name, change) ->
                    assertEquals(digest(changed(change)), digest(changed(change).backwards()), name));
        }

        @Test
        void changesWithEveryChangeOfTheInput() {
            Map<String, String> seen = new HashMap<>();
            oneChangeEach.forEach((name, change) -> {
                String before = seen.put(digest(changed(change)), name);
                assertEquals(null, before, () -> name + " has the digest of " + before);
            });
        }

        @Test
        void changesWithTheCliniciansWords() {
            assertEquals(
                    3,
                    List.of(
                                    digest(new Draft()),
                                    digest(new Draft(), because("stopped")),
                                    digest(new Draft(), because("stopped.")))
                            .stream()
                            .distinct()
                            .count());
        }
    }

    @Nested
    class TheDataNotes {
        private List<DataNote> notes(Consumer<Draft> change) {
            Draft measured = new Draft();
            for (Side side : Side.values()) {
                measured.landmarks.get(side).put(Landmark.GONION, Draft.at(100.4, -67));
            }
            change.accept(measured);
            return assess(measured).notes().dataQuality();
        }

        @Test
        void areNoneWhereEverythingWasMeasured() {
            assertEquals(List.of(), notes(draft -> {}));
        }

        @Test
        void sayThatTheMeanChartIsUsedOnTheSideWithoutLandmarks() {
            List<DataNote> notes =
                    notes(draft -> draft.landmarks.get(Side.RIGHT).clear());
            assertEquals(1, notes.size());
            assertEquals("sides.right.landmarksMm", notes.get(0).place());
            assertEquals(Code.of("canonical-landmarks"), notes.get(0).code());
            assertEquals("mean Korean chart, female", notes.get(0).used());
        }

        @Test
        void sayWhichFatIsTakenForAnUnmeasuredOne() {
            List<DataNote> notes =
                    notes(draft -> draft.regions.get(Side.LEFT).put(Region.CHEEK, Draft.withoutFat(1.14, 1)));
            assertEquals(1, notes.size());
            assertEquals("sides.left.regions.cheek.fatThicknessMm", notes.get(0).place());
            assertEquals(Code.of("fat-from-published-smas-depth"), notes.get(0).code());
            assertEquals("3.68 mm", notes.get(0).used());
        }

        @Test
        void takeNoFatUnderACalliperFold() {
            RegionAssessment fold = new RegionAssessment(
                    new SkinThickness(
                            Length.ofMillimetres(12), ThicknessMethod.CALLIPER, ThicknessQuantity.DOUBLE_SKINFOLD),
                    Optional.empty(),
                    LaxityGrade.of(1));
            assertEquals(List.of(), notes(draft -> draft.regions.get(Side.LEFT).put(Region.CHEEK, fold)));
        }

        @Test
        void flagSkinOutsideTheWarningBand() {
            for (double skin : List.of(0.79, 2.21)) {
                List<DataNote> notes =
                        notes(draft -> draft.regions.get(Side.RIGHT).put(Region.MALAR, Draft.measured(skin, 4, 1)));
                assertEquals(1, notes.size());
                assertEquals(
                        "sides.right.regions.malar.skinThicknessMm",
                        notes.get(0).place());
                assertEquals(Code.of("skin-outside-warning-band"), notes.get(0).code());
                assertEquals(skin + " mm", notes.get(0).used());
            }
            assertEquals(
                    List.of(),
                    notes(draft -> draft.regions.get(Side.RIGHT).put(Region.MALAR, Draft.measured(0.8, 4, 1))));
        }

        @Test
        void sayWhichConcernsAreTakenWhereNoneWasNamed() {
            List<DataNote> notes = notes(draft -> draft.concerns.clear());
            assertEquals(1, notes.size());
            assertEquals("concerns", notes.get(0).place());
            assertEquals(Code.of("concerns-from-laxity"), notes.get(0).code());
            assertEquals(
                    "cheek-descent, nasolabial-fold, marionette-line, jowl, jawline",
                    notes.get(0).used());
        }

        @Test
        void haveATextAndASourceThatResolve() {
            List<DataNote> notes = notes(draft -> {
                draft.concerns.clear();
                draft.landmarks.get(Side.LEFT).clear();
                draft.regions.get(Side.LEFT).put(Region.CHEEK, Draft.withoutFat(0.7, 1));
            });
            assertEquals(4, notes.size());
            for (DataNote note : notes) {
                assertTrue(Texts.codes().contains(note.code()), note::toString);
                note.citation().ifPresent(key -> assertTrue(Citations.find(key).isPresent(), note::toString));
            }
        }
    }
}
