package io.evenlift.domain.planning.nearest;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.check.CheckReport;
import io.evenlift.domain.planning.check.PlanChecker;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.LimitUse;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.Predictor;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.thread.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the plan without violations that is nearest to a drawing (our own measure, an assumption): as few threads as possible
 * are left out, those that stay are laid at the least other depth at which each by itself is clean, or a little further down
 * where that keeps more of the lift than it costs, and then pulled as nearly as drawn as limits allow together. An anchor
 * bites into the tissue that its technique needs. No thread is moved along the skin, lengthened, or pulled harder.
 */
public final class Mending {
    private static final Set<Code> OF_TWO = Set.of(Code.of("threads-too-close"), Code.of("threads-cross"));
    private static final Code TOO_MANY = Code.of("too-many-threads");
    private static final Code BITE_INTO = Code.of("bite-into");
    private static final Code OUT_OF_STOCK = Code.of("stock-exceeded");

    /** This part of a limit is aimed at: to round down a thread that relieves another takes up some of the rest. */
    private static final double KEPT = 0.999;

    /** Tensions leave the service in hundredths, and are rounded down to them. */
    private static final double HUNDREDTHS = 100;

    private static final int ROUNDS = 8;

    private final PlanChecker checker;
    private final Predictor predictor;
    private final Catalogue catalogue;
    private final PlanLimits limits;

    /** Check and predictor are those of one candidate, with this catalogue and these limits. */
    public Mending(PlanChecker checker, Predictor predictor, Catalogue catalogue, PlanLimits limits) {
        this.checker = checker;
        this.predictor = predictor;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** The nearest plan to a drawing that has violations; empty where no thread of it can stay. */
    public Optional<NearestPlan> nearest(ThreadPlan drawn) {
        List<PlacedThread> laid = new ArrayList<>();
        drawn.threads().forEach(thread -> cleanLay(thread).ifPresent(laid::add));
        List<PlacedThread> kept = furtherDown(withinNumbers(withoutConflicts(laid)));
        List<PlacedThread> pulled = new ArrayList<>();
        for (Side side : Side.values()) {
            pulled.addAll(pulledLess(
                    side, kept.stream().filter(thread -> thread.side() == side).toList()));
        }
        return pulled.isEmpty() ? Optional.empty() : checked(drawn, inOrder(drawn, pulled));
    }

    private Optional<NearestPlan> checked(ThreadPlan drawn, ThreadPlan plan) {
        Prediction prediction = predictor.predict(plan);
        CheckReport report = checker.check(plan, prediction);
        return report.isClean()
                ? Optional.of(new NearestPlan(plan, PlanChange.between(drawn, plan), prediction, report))
                : Optional.empty();
    }

    private static ThreadPlan inOrder(ThreadPlan drawn, List<PlacedThread> threads) {
        List<ThreadId> order = drawn.threads().stream().map(PlacedThread::id).toList();
        return new ThreadPlan(threads.stream()
                .sorted(Comparator.comparingInt(thread -> order.indexOf(thread.id())))
                .toList());
    }

    /** The thread at the least other depths, and no harder than it may be pulled, at which it breaks no rule by itself. */
    private Optional<PlacedThread> cleanLay(PlacedThread drawn) {
        OwnWay way = new OwnWay(predictor.probe(drawn.side()));
        PlacedThread laid = asHeld(bitten(drawn).withTension(drawn.tension().min(roundedDown(limits.maxTension()))));
        for (int limb = 0; limb < drawn.fixation().limbs().size() && broken(laid) > 0; limb++) {
            // Each limb breaks rules of its own, so that one after the other finds what all together would.
            laid = leastBroken(way.lays(laid, limb));
        }
        return broken(laid) == 0 ? Optional.of(asHeld(laid)) : Optional.empty();
    }

    /** The thread with its anchor in the tissue that the check asks for. */
    private PlacedThread bitten(PlacedThread drawn) {
        return violations(List.of(drawn))
                .flatMap(violation -> violation.fix().stream())
                .filter(fix -> fix.code().equals(BITE_INTO))
                .map(fix -> Word.parse(AnchorTissue.class, fix.to(), "tissue"))
                .findFirst()
                .map(tissue -> drawn.withFixation(drawn.fixation().bittenInto(tissue)))
                .orElse(drawn);
    }

    /** The first of those that break the fewest rules. */
    private PlacedThread leastBroken(List<PlacedThread> lays) {
        PlacedThread least = lays.get(0);
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < lays.size() && fewest > 0; i++) {
            int rules = broken(lays.get(i));
            least = rules < fewest ? lays.get(i) : least;
            fewest = Math.min(fewest, rules);
        }
        return least;
    }

    private int broken(PlacedThread thread) {
        return (int) violations(List.of(thread)).count();
    }

    private PlacedThread asHeld(PlacedThread thread) {
        return catalogue
                .find(thread.product())
                .flatMap(product -> HoldingLimits.weakest(loaded(thread), product))
                .map(limit -> thread.withTension(thread.tension().min(roundedDown(limit.allowedLoad()))))
                .orElse(thread);
    }

    private PlacedThread loaded(PlacedThread thread) {
        return predictor.probe(thread.side()).loaded(thread);
    }

    /** Without the fewest threads that have to go for no two to come too near each other. */
    private List<PlacedThread> withoutConflicts(List<PlacedThread> threads) {
        Set<ThreadId> leftOut = Conflict.fewestToLeaveOut(conflicts(threads));
        return threads.stream().filter(thread -> !leftOut.contains(thread.id())).toList();
    }

    private List<Conflict> conflicts(List<PlacedThread> threads) {
        return violations(threads)
                .filter(violation -> OF_TWO.contains(violation.code()))
                .map(violation -> new Conflict(
                        ThreadId.of(violation.subject()), violation.thread().orElseThrow()))
                .toList();
    }

    private Stream<Violation> violations(List<PlacedThread> threads) {
        return threads.isEmpty() ? Stream.empty() : checker.violations(new ThreadPlan(threads)).stream();
    }

    /** Each further down where that is worth it, but none that would come too near another there. */
    private List<PlacedThread> furtherDown(List<PlacedThread> threads) {
        List<PlacedThread> laid =
                new ArrayList<>(threads.stream().map(this::furtherDown).toList());
        // Where they lay they were out of each other's way.
        for (List<Conflict> met = conflicts(laid); !met.isEmpty(); met = conflicts(laid)) {
            for (int i = 0; i < laid.size(); i++) {
                ThreadId id = laid.get(i).id();
                if (met.stream().anyMatch(conflict -> conflict.isOf(id))) {
                    laid.set(i, threads.get(i));
                }
            }
        }
        return laid;
    }

    private PlacedThread furtherDown(PlacedThread thread) {
        return asHeld(new FurtherDown(predictor.probe(thread.side()), limits).of(thread, lay -> broken(lay) == 0));
    }

    /** Those that are pulled least are left out where there are more than are allowed or in stock. */
    private List<PlacedThread> withinNumbers(List<PlacedThread> threads) {
        List<PlacedThread> kept = new ArrayList<>(threads);
        Optional<Violation> tooMany = numberExceeded(kept);
        while (tooMany.isPresent()) {
            String subject = tooMany.get().subject();
            kept.stream()
                    .filter(thread -> thread.side().word().equals(subject)
                            || thread.product().value().equals(subject))
                    .min(Comparator.comparing(PlacedThread::tension))
                    .ifPresent(kept::remove);
            tooMany = numberExceeded(kept);
        }
        return kept;
    }

    private Optional<Violation> numberExceeded(List<PlacedThread> threads) {
        return violations(threads)
                .filter(violation ->
                        violation.code().equals(TOO_MANY) || violation.code().equals(OUT_OF_STOCK))
                .findFirst();
    }

    /** The side's threads at the nearest tensions at which no dimple and no lift exceeds its limit. */
    private List<PlacedThread> pulledLess(Side side, List<PlacedThread> threads) {
        List<Force> wanted = threads.stream().map(PlacedThread::tension).toList();
        List<LimitUse> known = new ArrayList<>();
        List<PlacedThread> pulled = threads;
        for (int round = 0; round < ROUNDS && !pulled.isEmpty(); round++) {
            List<Force> now = pulled.stream().map(PlacedThread::tension).toList();
            List<LimitUse> here = uses(side, pulled);
            // "Up to" excludes the limit itself.
            if (here.stream().allMatch(use -> use.at(now).value() * KEPT < 1)) {
                return pulled.stream()
                        .filter(thread -> thread.tension().newtons() > 0)
                        .toList();
            }
            // Dimples move and new ones show as others fade: each round keeps to those of the rounds before.
            known.addAll(here);
            pulled = withTensions(threads, NearestTensions.to(wanted, known));
        }
        return List.of();
    }

    private static List<PlacedThread> withTensions(List<PlacedThread> threads, List<Force> tensions) {
        List<PlacedThread> pulled = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            pulled.add(threads.get(i).withTension(roundedDown(tensions.get(i))));
        }
        return pulled;
    }

    private List<LimitUse> uses(Side side, List<PlacedThread> threads) {
        return predictor
                .probe(side)
                .uses(
                        threads,
                        limits.deepest().times(KEPT),
                        Ratio.of(limits.steepest().value() * KEPT),
                        LiftGoals.REFUSE_ABOVE.times(KEPT));
    }

    private static Force roundedDown(Force force) {
        // A whole hundredth must not be taken for a little less by rounding.
        return Force.ofNewtons(Math.floor(force.newtons() * HUNDREDTHS + 1e-6) / HUNDREDTHS);
    }
}
