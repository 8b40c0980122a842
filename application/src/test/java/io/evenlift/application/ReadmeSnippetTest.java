package io.evenlift.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.assessment.Answer;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.FatThickness;
import io.evenlift.domain.assessment.Finding;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.Sensitivity;
import io.evenlift.domain.assessment.SideAssessment;
import io.evenlift.domain.assessment.Skin;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.assessment.ThicknessMethod;
import io.evenlift.domain.assessment.ThicknessQuantity;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The Java that README.md shows: it compiles, it gives an answer, and README.md shows these very lines. */
class ReadmeSnippetTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS =
            Path.of("src", "test", "java", "io", "evenlift", "application", "ReadmeSnippetTest.java");

    private static PatientAssessment patient(Answer pregnant) {
        RegionAssessment found = new RegionAssessment(
                new SkinThickness(Length.ofMillimetres(1.2), ThicknessMethod.ULTRASOUND, ThicknessQuantity.SINGLE_SKIN),
                Optional.of(new FatThickness(Length.ofMillimetres(4), ThicknessMethod.ULTRASOUND)),
                LaxityGrade.of(2));
        Map<Region, RegionAssessment> regions = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            regions.put(region, found);
        }
        SideAssessment side = new SideAssessment(regions, Map.of());
        Map<Finding, Answer> findings = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            findings.put(finding, Answer.NO);
        }
        findings.put(Finding.PREGNANCY, pregnant);
        return new PatientAssessment(
                Age.ofYears(48),
                Sex.FEMALE,
                Optional.empty(),
                Map.of(Side.LEFT, side, Side.RIGHT, side),
                Skin.UNKNOWN,
                findings,
                Optional.of(List.of()),
                Set.of(Concern.JOWL),
                Sensitivity.UNKNOWN,
                Map.of());
    }

    // snippet:begin
    static String plan(PatientAssessment patient) {
        Candidacy candidacy = CandidacyRules.judge(patient, List.of());
        return candidacy.fold(
                eligible -> plan(eligible.candidate()), // the only way to a plan
                deferred -> "not now",
                unsuitable -> "no thread lift",
                undetermined -> "find out first: " + undetermined.reasons());
    }

    static String plan(EligibleCandidate candidate) {
        Catalogue threads = Catalogue.builtIn();
        Predictor predictor = new Predictor(candidate, threads);
        PlanChecker checker = new PlanChecker(candidate, threads, PlanLimits.USUAL);
        SearchResult result = new PlanSearch(candidate, threads, PlanLimits.USUAL, predictor).search();
        return result.fold(
                found -> {
                    ThreadPlan first = found.proposals().get(0).plan();
                    Prediction prediction = predictor.predict(first);
                    boolean clean = checker.check(first, prediction).isClean();
                    return clean ? "deepest dimple: " + prediction.deepest() : "refused by the check";
                },
                nothing -> "no plan: " + nothing.binding().constraint());
    }
    // snippet:end

    @Test
    void answersForAPatientWhoMayHaveAPlan() {
        String answer = plan(patient(Answer.NO));

        assertTrue(answer.matches("deepest dimple: 0\\.[0-9]+ mm"), answer);
    }

    @Test
    void answersForPatientsWhoMayNot() {
        assertEquals("no thread lift", plan(patient(Answer.YES)));
        String open = plan(patient(Answer.UNKNOWN));
        assertTrue(open.startsWith("find out first: ") && open.contains("history.pregnancy"), open);
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String shown =
                between(Files.readString(README), "<!-- snippet:begin -->\n```java\n", "```\n<!-- snippet:end -->");
        String compiled = between(Files.readString(THIS), "    // snippet:begin\n", "    // snippet:end\n");

        assertEquals(compiled.replaceAll("(?m)^ {4}", ""), shown);
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end, Math.max(from, 0));
        assertTrue(from >= 0 && to >= 0, () -> "no " + begin.strip() + " … " + end.strip());
        return text.substring(from + begin.length(), to);
    }
}
