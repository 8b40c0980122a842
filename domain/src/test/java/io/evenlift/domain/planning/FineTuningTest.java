package io.evenlift.domain.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.assessment.Concern;
import io.evenlift.domain.assessment.LaxityGrade;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.assessment.SkinThickness;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.candidacy.EligibleCandidate;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.planning.reasons.Reasons;
import io.evenlift.domain.planning.search.Grounds;
import io.evenlift.domain.planning.search.PlanSearch;
import io.evenlift.domain.planning.search.Proposal;
import io.evenlift.domain.planning.search.SearchResult;
import io.evenlift.domain.planning.search.TensionBound;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Plans follow the face, side by side: on {@link AnyCandidate} with one thread to choose, each patient against the same with
 * one finding changed. How many: {@code -Devenlift.generated.searches}, or the profile {@code many}.
 */
class FineTuningTest {
    private static final int PATIENTS = Integer.getInteger("evenlift.generated.searches", 8);
    private static final Catalogue ONE =
            new Catalogue(List.of(Catalogue.builtIn().plannable().get(0)));
    private static final Force STEP = Force.ofNewtons(0.25);
    private static final double SAME = 1e-6;
    /** The search keeps a twentieth under every limit, because it counts dimples apart. */
    private static final double RESERVE = 1.05;

    private static List<Planned> patients;

    private final SplittableRandom random = new SplittableRandom(81);

    /** The proposals for a patient. */
    private record Planned(
            String name,
            PatientAssessment patient,
            EligibleCandidate candidate,
            Predictor predictor,
            List<Proposal> all) {
        static Optional<Planned> of(String name, PatientAssessment patient) {
            if (!(CandidacyRules.judge(patient, List.of()) instanceof Candidacy.Eligible eligible)) {
                return Optional.empty();
            }
            Predictor predictor = new Predictor(eligible.candidate(), ONE);
            List<Proposal> all = new PlanSearch(eligible.candidate(), ONE, PlanLimits.USUAL, predictor)
                    .search()
                    .fold(SearchResult.Found::proposals, nothing -> List.of());
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Planned(name, patient, eligible.candidate(), predictor, all));
        }

        Proposal mostLift() {
            return all.stream()
                    .reduce((one, other) -> attainment(other) > attainment(one) + SAME ? other : one)
                    .orElseThrow();
        }

        private double attainment(Proposal proposal) {
            double sum = 0;
            for (Side side : Side.values()) {
                sum += attainment(side, proposal.plan().on(side));
            }
            return sum;
        }

        /** Mean part of a side's goals that these threads reach, each counted up to one, as the search counts. */
        double attainment(Side side, List<PlacedThread> threads) {
            return LiftGoals.of(patient, side).entrySet().stream()
                    .mapToDouble(goal -> lift(side, threads, goal.getKey()).per(goal.getValue()))
                    .map(part -> Math.max(0, Math.min(1, part)))
                    .average()
                    .orElse(0);
        }

        Length lift(Side side, List<PlacedThread> threads, Landmark landmark) {
            ThreadProbe probe = predictor.probe(side);
            Length lift = Length.ZERO;
            for (PlacedThread thread : threads) {
                lift = lift.plus(probe.probed(probe.loaded(thread))
                        .lift(landmark)
                        .times(thread.tension().newtons()));
            }
            return lift;
        }
    }

    @BeforeAll
    static void plan() {
        patients = new ArrayList<>();
        for (long seed = 0; patients.size() < PATIENTS; seed++) {
            String name = "patient " + seed;
            AnyCandidate.of(seed)
                    .flatMap(candidate -> Planned.of(name, candidate.assessment()))
                    .ifPresent(patients::add);
        }
    }

    /** Of single limbs: how a dual fixation's limbs share the load the search takes from the first of a depth. */
    @Test
    void noThreadIsPulledForNothing() {
        int tried = 0;
        for (Planned patient : patients) {
            for (Proposal proposal : patient.all()) {
                if (proposal.grounds().technique() == Technique.DUAL_FIXATION) {
                    continue;
                }
                for (Grounds.OfSide side : proposal.grounds().sides()) {
                    List<PlacedThread> threads = proposal.plan().on(side.side());
                    double reached = patient.attainment(side.side(), threads);
                    for (int i = 0; i < threads.size(); i++) {
                        if (!side.threads().get(i).lifts().isEmpty()) {
                            double less = patient.attainment(side.side(), aStepLess(threads, i));
                            String which =
                                    patient.name() + ", " + threads.get(i).id();
                            assertTrue(less < reached - 1e-12, () -> which + " reaches nothing by its last step");
                            tried++;
                        }
                    }
                }
            }
        }
        assertTrue(tried > 10 * PATIENTS, "tried " + tried);
    }

    private static List<PlacedThread> aStepLess(List<PlacedThread> threads, int which) {
        List<PlacedThread> less = new ArrayList<>(threads);
        PlacedThread thread = less.remove(which);
        if (thread.tension().isMoreThan(STEP)) {
            less.add(thread.withTension(Force.ofNewtons(thread.tension().newtons() - STEP.newtons())));
        }
        return less;
    }

    @Test
    void sidesThatAreAlikeArePlannedAlike() {
        int tried = 0;
        for (Planned patient : patients) {
            PatientAssessment alike = mirrored(patient.patient());
            Optional<Planned> planned = Planned.of(patient.name(), alike);
            if (planned.isPresent()) {
                tried++;
                for (Proposal proposal : planned.get().all()) {
                    assertEquals(laid(proposal, Side.LEFT), laid(proposal, Side.RIGHT), patient.name());
                    assertTrue(new Reasons(planned.get().candidate(), ONE)
                            .of(proposal).stream()
                                    .noneMatch(reason -> reason.code().value().equals("sides-differ")));
                }
            }
        }
        assertTrue(tried > PATIENTS / 2, "tried " + tried);
    }

    /** The same with its left side on both sides. */
    private static PatientAssessment mirrored(PatientAssessment patient) {
        return new PatientAssessment(
                patient.age(),
                patient.sex(),
                patient.bodyMassIndex(),
                Map.of(Side.LEFT, patient.side(Side.LEFT), Side.RIGHT, patient.side(Side.LEFT)),
                patient.skin(),
                patient.findings(),
                patient.previousProcedures(),
                patient.concerns(),
                patient.sensitivity(),
                patient.goals());
    }

    private static List<List<Object>> laid(Proposal proposal, Side side) {
        return proposal.plan().on(side).stream()
                .map(thread -> List.<Object>of(thread.fixation(), thread.tension()))
                .toList();
    }

    /**
     * More laxity on one side gets no less lift there, in millimetres over all that is then to be lifted, in the plan with the
     * most. That is no law: goals are weighed as parts, and a goal that grows or comes in new may take threads from the others.
     * It was so on 54 of 55 generated patients; on one the sum fell by 0.2 %.
     */
    @Test
    void aSideThatSagsMoreIsLiftedNoLess() {
        int tried = 0;
        int less = 0;
        for (Planned patient : patients) {
            Side side = Side.values()[random.nextInt(2)];
            Optional<PatientAssessment> laxer = laxer(patient.patient(), side);
            Optional<Planned> planned = laxer.flatMap(changed -> Planned.of(patient.name(), changed));
            if (planned.isPresent()) {
                tried++;
                double before = total(patient, side, laxer.get());
                double now = total(planned.get(), side, laxer.get());
                less += now < before - SAME ? 1 : 0;
                assertTrue(now >= 0.95 * before, () -> patient.name() + ": " + now + " mm after " + before);
            }
        }
        assertTrue(tried > PATIENTS / 2, "tried " + tried);
        assertTrue(less <= tried / 10, less + " of " + tried + " lifted less");
    }

    /** The same with a grade more in one region of a side that is to be lifted; empty where all are as lax as threads suit. */
    private Optional<PatientAssessment> laxer(PatientAssessment patient, Side side) {
        List<Region> regions = patient.targets().stream()
                .map(Concern::region)
                .filter(region -> !found(patient, side, region).laxity().isAtLeast(LaxityGrade.SEVERE))
                .toList();
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        Region region = regions.get(random.nextInt(regions.size()));
        RegionAssessment was = found(patient, side, region);
        LaxityGrade more = LaxityGrade.of(was.laxity().grade() + 1);
        return Optional.of(APatient.like(patient)
                .with(side, region, new RegionAssessment(was.skin(), was.fat(), more))
                .assessment());
    }

    private static RegionAssessment found(PatientAssessment patient, Side side, Region region) {
        return patient.region(side, region).orElseThrow();
    }

    /** Lift in mm at every landmark of a side that the laxer patient has a goal for. */
    private static double total(Planned planned, Side side, PatientAssessment laxer) {
        List<PlacedThread> threads = planned.mostLift().plan().on(side);
        return LiftGoals.of(laxer, side).keySet().stream()
                .mapToDouble(landmark -> planned.lift(side, threads, landmark).millimetres())
                .sum();
    }

    /**
     * Where a dimple over a region bounds the plan, thinner skin there costs lift: on 83 sides of generated patients 2.1 % of the
     * goals on average for 0.3 mm. Not on each: softer skin also lifts more for a newton, and 7 of them gained, up to 9.96 %.
     */
    @Test
    void skinThatIsThinnerWhereThePlanIsBoundCostsLift() {
        int tried = 0;
        double change = 0;
        for (Planned patient : patients) {
            Proposal most = patient.mostLift();
            for (Side side : Side.values()) {
                List<Region> bound = regionsThatBind(patient, most, side);
                if (bound.isEmpty()) {
                    continue;
                }
                Region region = bound.get(random.nextInt(bound.size()));
                Optional<Planned> planned = Planned.of(patient.name(), thinner(patient.patient(), side, region));
                if (planned.isPresent()) {
                    tried++;
                    double now = planned.get()
                            .attainment(side, planned.get().mostLift().plan().on(side));
                    double gain = now - patient.attainment(side, most.plan().on(side));
                    assertTrue(gain < 0.1, () -> patient.name() + " gains " + gain);
                    change += gain;
                }
            }
        }
        assertTrue(tried > PATIENTS / 2, "tried " + tried);
        assertTrue(change < 0, "gained " + change + " over " + tried);
    }

    /** Regions whose skin some thread's reason names as what its tension is bound by, where 0.3 mm can be taken off. */
    private static List<Region> regionsThatBind(Planned patient, Proposal proposal, Side side) {
        Set<Region> regions = new TreeSet<>();
        for (Why reason : new Reasons(patient.candidate(), ONE).of(proposal)) {
            if (reason.code().value().startsWith("tension-bound-by")) {
                for (String input : reason.inputs()) {
                    String[] path = input.split("\\.");
                    if (path[0].equals("sides") && path[1].equals(side.word()) && path[4].equals("skinThicknessMm")) {
                        regions.add(Word.parse(Region.class, path[3], "region"));
                    }
                }
            }
        }
        return regions.stream()
                .filter(region ->
                        found(patient.patient(), side, region).skin().value().millimetres() > 1.1)
                .toList();
    }

    private static PatientAssessment thinner(PatientAssessment patient, Side side, Region region) {
        RegionAssessment was = found(patient, side, region);
        SkinThickness thin = new SkinThickness(
                was.skin().value().minus(Length.ofMillimetres(0.3)),
                was.skin().method(),
                was.skin().quantity());
        return APatient.like(patient)
                .with(side, region, new RegionAssessment(thin, was.fat(), was.laxity()))
                .assessment();
    }

    /**
     * The reasons hold in another count, that of all threads together: a step more of a thread uses up what the search allows
     * its side where a dimple is named, and not where none is.
     *
     * <p>As far as two counts can agree. The search adds dimples that it asked apart, at places of each thread alone; here they
     * are sought anew with all threads in place, and the steepest among those that are half as deep as the deepest. On 40
     * generated patients that told up to 6 % less for the 153 threads bound by a limit's own dimple, up to 10 % less for the 31
     * bound by what had been found together, which the search then keeps to by choosing anew within less than was found, and up
     * to 11 % more for the 69 without a dimple named, all of them at the cap or at their goals.
     */
    @Test
    void aStepMoreMeetsTheLimitThatIsNamedAndNoOther() {
        Map<String, DoubleSummaryStatistics> used = new TreeMap<>();
        for (Planned patient : patients) {
            Proposal most = patient.mostLift();
            for (Grounds.OfSide side : most.grounds().sides()) {
                List<PlacedThread> threads = most.plan().on(side.side());
                for (int i = 0; i < threads.size(); i++) {
                    used.computeIfAbsent(named(side.threads().get(i)), kind -> new DoubleSummaryStatistics())
                            .accept(used(patient, aStepMore(threads, i)));
                }
            }
        }
        assertTrue(of("own", used).getCount() > PATIENTS && of("none", used).getCount() > 0, used::toString);
        assertTrue(of("own", used).getMin() > 0.94, used::toString);
        assertTrue(of("together", used).getMin() > 0.9, used::toString);
        assertTrue(of("none", used).getMax() < 1.11, used::toString);
    }

    private static DoubleSummaryStatistics of(String kind, Map<String, DoubleSummaryStatistics> used) {
        return used.getOrDefault(kind, new DoubleSummaryStatistics());
    }

    /** What kind of dimple stands in the way; of a gentle one, where every goal is reached, the plan stays far within. */
    private static String named(Grounds.OfThread thread) {
        Set<TensionBound.Dimple.Limit> limits = EnumSet.noneOf(TensionBound.Dimple.Limit.class);
        for (TensionBound bound : thread.tension()) {
            if (bound instanceof TensionBound.Dimple dimple) {
                limits.add(dimple.limit());
            }
        }
        if (limits.contains(TensionBound.Dimple.Limit.DEPTH) || limits.contains(TensionBound.Dimple.Limit.SLOPE)) {
            return "own";
        }
        if (limits.contains(TensionBound.Dimple.Limit.TOGETHER)) {
            return "together";
        }
        return limits.isEmpty() ? "none" : "gentle";
    }

    private static List<PlacedThread> aStepMore(List<PlacedThread> threads, int which) {
        List<PlacedThread> more = new ArrayList<>(threads);
        more.set(
                which,
                threads.get(which).withTension(threads.get(which).tension().plus(STEP)));
        return more;
    }

    /** The part of the limits that threads use up, of depth or of slope, as a part of what the search allows them. */
    private static double used(Planned patient, List<PlacedThread> threads) {
        ThreadProbe probe = patient.predictor().probe(threads.get(0).side());
        SideScreen screen = probe.screen(threads.stream().map(probe::loaded).toList());
        return RESERVE
                * Math.max(
                        screen.deepest().per(PlanLimits.USUAL.deepest()),
                        screen.steepest().slope().value()
                                / PlanLimits.USUAL.steepest().value());
    }
}
