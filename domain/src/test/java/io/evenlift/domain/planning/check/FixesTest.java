package io.evenlift.domain.planning.check;

import static io.evenlift.domain.assessment.APatient.a58YearOld;
import static io.evenlift.domain.assessment.APatient.region;
import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.APatient;
import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.CandidacyRules;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.AProduct;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Every fix that is told does what it says. */
class FixesTest {
    private static final CheckedFace FACE = new CheckedFace(measuredAllOver().assessment());
    private static final PlanLimits LIMITS =
            new PlanLimits(Length.ofMillimetres(0.5), Force.ofNewtons(2), 3, 3, 100_000);
    private static final Catalogue CATALOGUE = catalogue();

    private static APatient measuredAllOver() {
        APatient patient = a58YearOld();
        for (Region region : Region.values()) {
            patient.with(region, region(1.2 + 0.05 * region.ordinal(), 3 + 0.3 * region.ordinal(), 1));
        }
        return patient;
    }

    /** The built-in one, of which one thread has cones and another is nearly out of stock. */
    private static Catalogue catalogue() {
        List<ThreadProduct> products = new ArrayList<>(Catalogue.builtIn().products());
        products.replaceAll(product -> switch (product.id().value()) {
            case "generic-pdo-cog-2-0" ->
                AProduct.like(product.id().value()).withCones(14).product();
            case "generic-plcl-cog-long" ->
                AProduct.like(product.id().value()).inStock(1).product();
            default -> product;
        });
        return new Catalogue(products);
    }

    private static CheckedCase checked(ThreadPlan plan) {
        return new CheckedCase(FACE, plan, CATALOGUE, LIMITS);
    }

    /** What tells a violation from others. */
    private static List<Object> name(Violation violation) {
        return List.of(
                violation.code(),
                violation.thread(),
                violation.subject(),
                violation.fix().map(Fix::code));
    }

    /** Fewer of its kind are left: both limbs of a dual fixation may be longer than their product. */
    private static boolean isMended(CheckRule rule, CheckedCase drawn, ThreadPlan plan, Violation violation) {
        return alike(rule, plan, violation) < alike(rule, drawn.plan(), violation);
    }

    private static long alike(CheckRule rule, ThreadPlan plan, Violation violation) {
        return rule.violations(checked(concerned(plan, violation))).stream()
                .filter(each -> name(each).equals(name(violation)))
                .count();
    }

    /** The thread that broke a rule, and the one that it came too near; the others are only in the way of the clock. */
    private static ThreadPlan concerned(ThreadPlan plan, Violation violation) {
        return violation.thread().isEmpty()
                ? plan
                : new ThreadPlan(plan.threads().stream()
                        .filter(each -> each.id().equals(violation.thread().get())
                                || each.id().value().equals(violation.subject()))
                        .toList());
    }

    private static void mendWhatTheyAreToldFor(BiFunction<SplittableRandom, Catalogue, ThreadPlan> anyPlan) {
        Set<String> tried = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        EachSeed.of(Integer.getInteger("evenlift.generated.fixes", 8), random -> {
            CheckedCase drawn = checked(anyPlan.apply(random, CATALOGUE));
            for (CheckRule rule : PlanChecker.RULES) {
                for (Violation violation : rule.violations(drawn)) {
                    if (violation.fix().isEmpty()) {
                        without.add(violation.code().value());
                        continue;
                    }
                    tried.add(violation.fix().get().code().value());
                    assertTrue(
                            Redrawn.by(drawn, violation).anyMatch(plan -> isMended(rule, drawn, plan, violation)),
                            () -> violation + " stays");
                }
            }
        });
        assertEquals(
                Set.of(
                        "anchor-deeper-by",
                        "bite-into",
                        "lay-above-the-smas",
                        "lay-apart-in-depth-by",
                        "lay-deeper-by",
                        "lay-shallower-by",
                        "leave-out",
                        "lengthen-by",
                        "move-anchor-to",
                        "move-apart-by",
                        "move-aside-by",
                        "reduce-tension-to",
                        "shorten-barbs-by",
                        "shorten-by",
                        "use-instead"),
                tried);
        // Too far, out of the skin, off the face, or not measured.
        assertTrue(
                Set.of(
                                "anchor-not-in-a-fascia",
                                "anchor-outside-window",
                                "exit-in-no-treated-region",
                                "outside-declared-plane",
                                "path-too-short-for-its-cones",
                                "region-not-assessed",
                                "sub-smas-medial-to-masseter",
                                "threads-too-close",
                                "danger-zone")
                        .containsAll(without),
                without.toString());
    }

    @Test
    void mendWhatTheyAreToldForOnSingleLimbs() {
        mendWhatTheyAreToldFor(AnyPlan::ofSingleLimbs);
    }

    @Test
    void mendWhatTheyAreToldForOnDualFixations() {
        mendWhatTheyAreToldFor(AnyPlan::ofDualFixations);
    }

    /** Depth and slope of every dimple follow the tension; a per cent more is a per cent too much. */
    @Test
    void theTensionOfASideIsReducedToWhatItsDimplesAllow() {
        Candidacy.Eligible candidacy =
                (Candidacy.Eligible) CandidacyRules.judge(a58YearOld().assessment(), List.of());
        Predictor predictor = new Predictor(candidacy.candidate(), Catalogue.builtIn());
        PlacedThread tight = fromTheTemple().at(1.55).pulling(1.6).temple();
        IntFunction<List<Violation>> at = percent -> EffectLimits.violations(
                predictor.predict(
                        new ThreadPlan(List.of(tight.withTension(tight.tension().times(percent / 100.0))))),
                PlanLimits.USUAL);
        int allowed = at.apply(100).stream()
                .mapToInt(each -> Integer.parseInt(each.fix().orElseThrow().to().replace(" %", "")))
                .min()
                .orElseThrow();
        assertEquals(List.of(), at.apply(allowed));
        assertFalse(at.apply(allowed + 1).isEmpty());
    }
}
