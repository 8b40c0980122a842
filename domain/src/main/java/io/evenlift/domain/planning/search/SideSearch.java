package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.prediction.LiftGoals;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.prediction.ThreadEffect;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Depth and tension of one side for a given structure. */
final class SideSearch {
    static final Force STEP = Force.ofNewtons(0.25);
    /** The summits of the search lie on its lattice of depths: the prediction may find them a little steeper. */
    private static final double MARGIN = 1.05;

    private static final Length PROBE_STEP = Length.ofMillimetres(4);

    private final Side side;
    private final ThreadProbe probe;
    private final Laying laying;
    private final Clearance clearance;
    private final Map<Landmark, Length> goals;
    private final PlanLimits limits;
    /** One share stands for all dual threads of a depth: that of the first. What is shown is predicted with its own. */
    private final Map<DepthLevel, Fraction> dermalShares = new EnumMap<>(DepthLevel.class);

    SideSearch(Side side, ThreadProbe probe, Clearance clearance, Map<Landmark, Length> goals, PlanLimits limits) {
        this.side = side;
        this.probe = probe;
        this.laying = new Laying(probe);
        this.clearance = clearance;
        this.goals = goals;
        this.limits = limits;
    }

    boolean hasGoals() {
        return !goals.isEmpty();
    }

    /** Every depth of the structure that can be laid clear of what forbids it, with its effect at 1 N a thread. */
    List<Laid> lay(Structure structure) {
        List<Laid> all = new ArrayList<>();
        for (DepthLevel level : DepthLevel.values()) {
            List<PlacedThread> threads = threads(structure, level);
            if (threads.size() == structure.layout().lines().size()) {
                List<PlacedThread> loaded = loaded(threads, level);
                all.add(new Laid(level, threads, loaded, effect(loaded), holding(structure, loaded)));
            }
        }
        return all;
    }

    /**
     * A structure laid at one depth.
     *
     * @param threads as drawn
     * @param loaded the same with a share on each limb
     * @param effect of all threads at 1 N each
     * @param held tension that every thread of it holds with its required reserve
     */
    record Laid(
            DepthLevel level, List<PlacedThread> threads, List<PlacedThread> loaded, ThreadEffect effect, Force held) {}

    /**
     * The least tension of the grid that reaches enough of the goals, or the highest that the limits allow; empty where
     * not even the first step of the grid keeps to them.
     *
     * @param exact the summits, where they were looked for; without them the dimple is that of the probed line
     * @param enough part of the goals at which more tension is not worth its risk
     */
    Optional<SideChoice> choose(Laid laid, Optional<SideScreen> exact, double enough) {
        Force ceiling = limits.maxTension().min(laid.held());
        Optional<Force> best = Optional.empty();
        for (Force tension = STEP; !tension.isMoreThan(ceiling); tension = tension.plus(STEP)) {
            if (!isAllowed(laid, exact, tension)) {
                break;
            }
            best = Optional.of(tension);
            if (attainment(laid, tension).value() >= enough) {
                break;
            }
        }
        return best.map(tension -> new SideChoice(
                laid.level(),
                laid.threads().stream()
                        .map(thread -> thread.withTension(tension))
                        .toList(),
                attainment(laid, tension),
                exact.map(screen -> screen.deepest(tension))
                        .orElseGet(() -> laid.effect().deepest(tension))));
    }

    SideScreen screen(Laid laid) {
        return probe.screen(laid.loaded());
    }

    private boolean isAllowed(Laid laid, Optional<SideScreen> exact, Force tension) {
        Length dimple = exact.map(screen -> screen.deepest(tension))
                .orElseGet(() -> laid.effect().deepest(tension));
        boolean grade = exact.map(screen -> limits.allows(screen.grade(tension.times(MARGIN))))
                .orElse(true);
        boolean lift = Landmark.OF_LIFT.stream()
                .noneMatch(landmark ->
                        LiftGoals.WARN_ABOVE.isLessThan(laid.effect().lift(landmark, tension)));
        return grade && lift && dimple.isLessThan(limits.maxDimple());
    }

    private Fraction attainment(Laid laid, Force tension) {
        double sum = 0;
        for (Map.Entry<Landmark, Length> goal : goals.entrySet()) {
            double reached = laid.effect().lift(goal.getKey(), tension).millimetres()
                    / goal.getValue().millimetres();
            sum += Math.max(0, Math.min(1, reached));
        }
        return Fraction.of(Math.min(1, sum / goals.size()));
    }

    private List<PlacedThread> threads(Structure structure, DepthLevel level) {
        List<PlacedThread> threads = new ArrayList<>();
        for (Layout.Line line : structure.layout().lines()) {
            laying.lay(line, structure.technique(), structure.product(), level)
                    .filter(clearance::isClear)
                    .filter(fixation ->
                            threads.stream().allMatch(other -> Clearance.areApart(other.fixation(), fixation)))
                    .ifPresent(fixation -> threads.add(new PlacedThread(
                            ThreadId.of(side.word() + "-" + (threads.size() + 1)),
                            side,
                            structure.product().id(),
                            fixation,
                            Force.ofNewtons(1))));
        }
        return threads;
    }

    private List<PlacedThread> loaded(List<PlacedThread> threads, DepthLevel level) {
        return threads.stream().map(thread -> loaded(thread, level)).toList();
    }

    private PlacedThread loaded(PlacedThread thread, DepthLevel level) {
        return thread.fixation()
                .fold(
                        temple -> thread,
                        loop -> thread,
                        dual -> thread.withFixation(dual.withDermalShare(dermalShare(thread, level))));
    }

    private Fraction dermalShare(PlacedThread thread, DepthLevel level) {
        return dermalShares.computeIfAbsent(
                level, first -> probe.dermalShare(thread).orElseThrow());
    }

    private ThreadEffect effect(List<PlacedThread> threads) {
        List<ChartPoint> places = threads.stream()
                .flatMap(thread -> probed(thread.fixation()).stream())
                .toList();
        return threads.stream()
                .map(thread -> probe.effect(thread.fixation(), places))
                .reduce(ThreadEffect::plus)
                .orElseThrow();
    }

    private static List<ChartPoint> probed(FixationTechnique fixation) {
        return fixation.limbs().get(0).path().sampledEvery(PROBE_STEP).stream()
                .map(BuriedPoint::at)
                .toList();
    }

    private static Force holding(Structure structure, List<PlacedThread> threads) {
        Force held = threads.get(0).tension().times(Double.MAX_VALUE);
        for (PlacedThread thread : threads) {
            held = HoldingLimits.weakest(thread, structure.product())
                    .map(HoldingLimits.Limit::allowedLoad)
                    .orElse(Force.ZERO)
                    .min(held);
        }
        return held;
    }
}
