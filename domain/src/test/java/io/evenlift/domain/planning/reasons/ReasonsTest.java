package io.evenlift.domain.planning.reasons;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.assessment.APatient.regionWithoutFat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Citations;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.Profile;
import io.evenlift.domain.planning.Why;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reasons of whole searches: what they name is what binds, since changing it changes the plan. */
class ReasonsTest {
    private static final List<ThreadProduct> ONE =
            List.of(Catalogue.builtIn().plannable().get(0));

    /** A proposal with its reasons. */
    private record Reasoned(Proposal proposal, List<Why> why) {
        Set<String> codesOf(PlacedThread thread) {
            Set<String> codes = new TreeSet<>();
            why.stream()
                    .filter(reason -> reason.thread().equals(Optional.of(thread.id())))
                    .forEach(reason -> codes.add(reason.code().value()));
            return codes;
        }

        List<PlacedThread> threads() {
            return proposal.plan().threads();
        }

        List<PlacedThread> with(String code) {
            return threads().stream()
                    .filter(thread -> codesOf(thread).contains(code))
                    .toList();
        }

        List<Why> all(String code) {
            return why.stream()
                    .filter(reason -> reason.code().value().equals(code))
                    .toList();
        }

        double newtons() {
            return threads().stream()
                    .mapToDouble(thread -> thread.tension().newtons())
                    .sum();
        }

        double most() {
            return threads().stream()
                    .mapToDouble(thread -> thread.tension().newtons())
                    .max()
                    .orElse(0);
        }
    }

    private static PlanLimits limits(double dimpleMm, double tensionN, int threads) {
        return new PlanLimits(Length.ofMillimetres(dimpleMm), Force.ofNewtons(tensionN), threads, 3, 100_000);
    }

    private static List<Reasoned> search(PatientAssessment patient, List<ThreadProduct> products, PlanLimits limits) {
        EligibleCandidate candidate = ((Candidacy.Eligible) CandidacyRules.judge(patient, List.of())).candidate();
        Catalogue catalogue = new Catalogue(products);
        Reasons reasons = new Reasons(candidate, catalogue);
        return new PlanSearch(candidate, catalogue, limits, new Predictor(candidate, catalogue))
                .search().fold(SearchResult.Found::proposals, nothing -> List.<Proposal>of()).stream()
                        .map(proposal -> new Reasoned(proposal, reasons.of(proposal)))
                        .toList();
    }

    private static List<Reasoned> search(PatientAssessment patient) {
        return search(patient, ONE, PlanLimits.USUAL);
    }

    /** The proposal with the most lift; the first where it has that name. */
    private static Reasoned mostLift(List<Reasoned> found) {
        return found.stream()
                .filter(option -> option.proposal().profile() == Profile.MOST_LIFT)
                .findFirst()
                .orElseGet(() -> found.get(0));
    }

    @Nested
    class OfTheTension {
        @Test
        void namesTheCapWhereItBinds() {
            Reasoned capped = mostLift(search(a58YearOld().assessment(), ONE, limits(0.5, 0.75, 5)));
            List<PlacedThread> bound = capped.with("tension-bound-by-the-cap");
            assertEquals(capped.threads(), bound);
            assertEquals(
                    List.of("limits.maxTensionN"),
                    capped.all("tension-bound-by-the-cap").get(0).inputs());
            Reasoned higher = mostLift(search(a58YearOld().assessment(), ONE, limits(0.5, 1, 5)));
            assertTrue(higher.most() > capped.most(), higher.most() + " after " + capped.most());
        }

        @Test
        void namesTheProductWhereItsBarbsBind() {
            Reasoned weak = mostLift(search(a58YearOld().assessment(), own(10), PlanLimits.USUAL));
            assertEquals(weak.threads(), weak.with("tension-bound-by-the-barbs"));
            for (Why reason : weak.all("tension-bound-by-the-barbs")) {
                assertEquals(List.of("catalogue.threads.0"), reason.inputs());
                assertEquals(List.of(CitationKey.of("assumed-holding")), reason.citations());
            }
            Reasoned stronger = mostLift(search(a58YearOld().assessment(), own(14), PlanLimits.USUAL));
            assertTrue(stronger.most() > weak.most(), stronger.most() + " after " + weak.most());
        }

        private static List<ThreadProduct> own(double barbsMm) {
            return List.of(AProduct.like("generic-pdo-cog-2-0")
                    .barbedOver(barbsMm)
                    .ofTheCaller()
                    .product());
        }

        /** Nothing but the skin under the temple is thin, and there the plan comes upon the limit; thicker, it pulls harder. */
        @Test
        void namesTheThinRegionWhereItsDimpleBinds() {
            Reasoned thin = mostLift(
                    search(a58YearOld().with(Region.TEMPLE, region(0.9, 4.0, 1)).assessment()));
            Set<String> named = new TreeSet<>();
            for (Why reason : thin.why()) {
                if (reason.code().value().matches("tension-bound-by-(slope|depth|dimples-together)")) {
                    assertTrue(reason.inputs().contains("limits.maxDimpleMm"));
                    named.addAll(reason.inputs());
                }
            }
            assertTrue(named.contains("sides.left.regions.temple.skinThicknessMm"), named.toString());
            assertTrue(named.contains("sides.right.regions.temple.skinThicknessMm"), named.toString());
            Reasoned thick = mostLift(
                    search(a58YearOld().with(Region.TEMPLE, region(1.5, 4.0, 1)).assessment()));
            assertTrue(thick.newtons() > thin.newtons(), thick.newtons() + " after " + thin.newtons());
        }

        @Test
        void saysThatMoreWouldLiftInVainWhereTheGoalIsReached() {
            Reasoned little = wishing(0.15);
            assertEquals(little.threads(), little.with("tension-reaches-the-goal"));
            assertEquals(2, little.all("threads-reach-the-goals").size());
            assertEquals(
                    List.of("concerns", "sides.left.regions.jowl.laxityGrade", "goalLiftMm.jowl-border"),
                    little.all("tension-reaches-the-goal").get(0).inputs());
            Reasoned more = wishing(0.4);
            // Which may pull less: of the threads that reach a low goal it is the first found that stands.
            assertNotEquals(little.proposal().plan(), more.proposal().plan());
        }

        /** With one thread a side. */
        private static Reasoned wishing(double goalMm) {
            return mostLift(search(
                    a58YearOld()
                            .with(Landmark.JOWL_BORDER, Length.ofMillimetres(goalMm))
                            .assessment(),
                    ONE,
                    limits(0.5, 2, 1)));
        }
    }

    @Nested
    class OfTheCount {
        @Test
        void namesTheLimitThatLeavesOutAThreadThatWouldLift() {
            Reasoned few = mostLift(search(a58YearOld().assessment(), ONE, limits(0.5, 1, 1)));
            assertEquals(
                    List.of("limits.maxThreadsPerSide"),
                    few.all("threads-at-the-limit").get(0).inputs());
            assertEquals(2, few.threads().size());
            Reasoned more = mostLift(search(a58YearOld().assessment(), ONE, limits(0.5, 1, 2)));
            assertEquals(4, more.threads().size());
        }

        @Test
        void namesTheStockThatLeavesOutAThreadThatWouldLift() {
            ThreadProduct scarce = AProduct.like("generic-pdo-cog-2-0")
                    .inStock(3)
                    .ofTheCaller()
                    .product();
            Reasoned few = mostLift(search(a58YearOld().assessment(), List.of(scarce), limits(0.5, 1, 5)));
            assertEquals(3, few.threads().size());
            for (String code : List.of("threads-at-the-stock", "sides-share-a-stock")) {
                assertEquals(
                        List.of("catalogue.threads.0.stock"),
                        few.all(code).get(0).inputs());
            }
        }
    }

    @Nested
    class OfTheSides {
        @Test
        void nothingDiffersWhereTheSidesAreAlike() {
            for (Reasoned option : search(a58YearOld().assessment())) {
                assertEquals(List.of(), option.all("sides-differ"));
            }
        }

        @Test
        void namesTheLaxityInWhichTheyDiffer() {
            Reasoned option = mostLift(search(a58YearOld()
                    .with(Side.LEFT, Region.JOWL, region(1.2, 4.0, 1))
                    .assessment()));
            assertEquals(
                    List.of("sides.left.regions.jowl.laxityGrade", "sides.right.regions.jowl.laxityGrade"),
                    option.all("sides-differ").get(0).inputs());
        }

        @Test
        void namesTheThicknessAndTheLandmarksInWhichTheyDiffer() {
            ChartPoint mean = FaceChart.of(Sex.FEMALE, Map.of()).landmark(Landmark.GONION);
            Reasoned option = mostLift(search(a58YearOld()
                    .with(Side.RIGHT, Region.CHEEK, region(1.6, 4.0, 1))
                    .with(
                            Side.RIGHT,
                            Landmark.GONION,
                            new ChartPoint(mean.u(), mean.v().minus(Length.ofMillimetres(3))))
                    .assessment()));
            assertEquals(
                    List.of(
                            "sides.left.regions.cheek.skinThicknessMm",
                            "sides.right.regions.cheek.skinThicknessMm",
                            "sides.right.landmarksMm"),
                    option.all("sides-differ").get(0).inputs());
        }

        @Test
        void aMirroredPatientHasMirroredReasons() {
            APatient left = a58YearOld().with(Side.LEFT, Region.CHEEK, region(1.0, 3.0, 2));
            APatient right = a58YearOld().with(Side.RIGHT, Region.CHEEK, region(1.0, 3.0, 2));
            List<Reasoned> one = search(left.assessment());
            List<Reasoned> other = search(right.assessment());
            assertEquals(one.size(), other.size());
            for (int i = 0; i < one.size(); i++) {
                assertEquals(
                        sorted(one.get(i).why(), "left", "right"),
                        sorted(other.get(i).why(), "right", "left"));
            }
        }

        /** Each reason as a line that says "here" and "there" instead of the sides. */
        private static List<String> sorted(List<Why> reasons, String here, String there) {
            List<String> lines = new ArrayList<>();
            for (Why reason : reasons) {
                String side = reason.side().map(Side::word).orElse("");
                String thread = reason.thread().map(Object::toString).orElse("");
                List<String> inputs = reason.inputs().stream()
                        .map(input -> input.replace("sides." + here, "here").replace("sides." + there, "there"))
                        .sorted()
                        .toList();
                lines.add(side.replace(here, "here").replace(there, "there") + " "
                        + thread.replace(here, "here").replace(there, "there") + " " + reason.code() + " " + inputs);
            }
            return lines.stream().sorted().toList();
        }
    }

    @Test
    void everyThreadSaysWhatBoundItsTensionItsDepthAndItsExit() {
        for (Reasoned option :
                search(a58YearOld().assessment(), Catalogue.builtIn().products(), PlanLimits.USUAL)) {
            for (PlacedThread thread : option.threads()) {
                Set<String> codes = option.codesOf(thread);
                assertTrue(codes.stream().anyMatch(code -> code.startsWith("tension-")), codes.toString());
                assertTrue(codes.contains("depth-follows-thickness"), codes.toString());
                assertTrue(codes.contains("lifts-most-jowl-border"), codes.toString());
            }
            for (Why reason : option.why()) {
                assertFalse(reason.citations().isEmpty());
                reason.citations().forEach(key -> assertTrue(Citations.find(key).isPresent(), key.value()));
            }
        }
    }

    @Test
    void saysWhereADepthRestsOnAThicknessThatWasNotMeasured() {
        List<Reasoned> found = search(a58YearOld()
                .with(Side.LEFT, Region.JOWL, regionWithoutFat(1.2, 2))
                .assessment());
        Set<List<String>> named = new HashSet<>();
        for (Reasoned option : found) {
            option.all("depth-from-assumed-thickness").forEach(reason -> {
                named.add(reason.inputs());
                assertTrue(reason.thread().orElseThrow().value().startsWith("left"));
            });
        }
        assertEquals(Set.of(List.of("sides.left.regions.jowl")), named);
    }
}
