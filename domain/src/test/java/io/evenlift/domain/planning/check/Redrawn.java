package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.FixationTechnique.DualFixation;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.thread.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A plan after a fix, as a hand would carry it out: every way in which the fix may be read. */
final class Redrawn {
    private static final Length ENOUGH = Length.ofMillimetres(0.6);

    private final CheckedCase checked;
    private final Violation violation;
    private final String to;

    private Redrawn(CheckedCase checked, Violation violation) {
        this.checked = checked;
        this.violation = violation;
        this.to = violation.fix().orElseThrow().to();
    }

    static Stream<ThreadPlan> by(CheckedCase checked, Violation violation) {
        return new Redrawn(checked, violation).plans();
    }

    private Stream<ThreadPlan> plans() {
        String code = violation.fix().orElseThrow().code().value();
        return switch (code) {
            case "lay-deeper-by" -> limbs((each, limb) -> laid(each, limb, mm()));
            case "lay-shallower-by" -> limbs((each, limb) -> laid(each, limb, mm().times(-1)));
            case "lay-above-the-smas" -> thread(this::laidAboveTheSmas);
            case "lay-apart-in-depth-by" ->
                Stream.of(violation.thread().orElseThrow(), ThreadId.of(violation.subject()))
                        .flatMap(id -> Stream.of(1, -1).flatMap(way -> some(id, each -> laid(each, mm().times(way)))));
            case "move-aside-by", "move-apart-by" ->
                Stream.iterate(0, i -> i < 24, i -> i + 1)
                        .flatMap(i -> thread(each -> moved(each, 2 * Math.PI * i / 24)));
            case "reduce-tension-to" -> thread(each -> each.withTension(Force.ofNewtons(number(to))));
            case "use-instead" ->
                thread(each ->
                        new PlacedThread(each.id(), each.side(), ProductId.of(to), each.fixation(), each.tension()));
            case "shorten-by" -> limbs((each, limb) -> withLimb(each, limb, limb.withPath(cut(limb.path(), mm()))));
            case "lengthen-by" -> limbs((each, limb) -> withLimb(each, limb, limb.withPath(on(limb.path(), mm()))));
            case "shorten-barbs-by" ->
                limbs((each, limb) -> withLimb(
                        each,
                        limb,
                        new Limb(
                                limb.role(),
                                limb.plane(),
                                limb.path(),
                                limb.barbedFrom().plus(mm()),
                                limb.barbedTo())));
            case "anchor-deeper-by" -> thread(each -> anchored(each, place -> deeper(place, mm())));
            case "move-anchor-to" -> thread(each -> anchored(each, place -> new BuriedPoint(place(), place.depth())));
            case "bite-into" ->
                thread(each ->
                        each.withFixation(each.fixation().bittenInto(Word.parse(AnchorTissue.class, to, "tissue"))));
            case "leave-out" -> Stream.of(withoutSome());
            default -> throw new AssertionError("nobody knows how to " + code);
        };
    }

    private Length mm() {
        return Length.ofMillimetres(number(to));
    }

    private static double number(String amount) {
        return Double.parseDouble(amount.split(" ", -1)[0]);
    }

    private ChartPoint place() {
        String[] parts = to.split("[ ,]+", -1);
        return new ChartPoint(
                Length.ofMillimetres(Double.parseDouble(parts[1])), Length.ofMillimetres(Double.parseDouble(parts[4])));
    }

    private Stream<ThreadPlan> thread(UnaryOperator<PlacedThread> change) {
        return some(violation.thread().orElseThrow(), change);
    }

    /** One limb after the other; for a dual fixation told which, that one alone. */
    private Stream<ThreadPlan> limbs(BiFunction<PlacedThread, Limb, PlacedThread> change) {
        ThreadId id = violation.thread().orElseThrow();
        List<Limb> limbs = drawn(id).fixation().limbs();
        boolean isTold = limbs.stream().anyMatch(this::isTold);
        return limbs.stream()
                .filter(limb -> !isTold || isTold(limb))
                .flatMap(limb -> some(id, each -> change.apply(each, limb)));
    }

    private boolean isTold(Limb limb) {
        return limb.role().word().equals(violation.subject());
    }

    private PlacedThread drawn(ThreadId id) {
        return checked.plan().threads().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing where the change leads off the chart. */
    private Stream<ThreadPlan> some(ThreadId id, UnaryOperator<PlacedThread> change) {
        try {
            return Stream.of(checked.plan().with(id, change));
        } catch (InvalidValue e) {
            return Stream.empty();
        }
    }

    private ThreadPlan withoutSome() {
        List<PlacedThread> left = new ArrayList<>(checked.plan().threads());
        for (int i = 0; i < number(to); i++) {
            left.remove(left.stream()
                    .filter(each -> each.side().word().equals(violation.subject())
                            || each.product().value().equals(violation.subject()))
                    .findFirst()
                    .orElseThrow());
        }
        return new ThreadPlan(left);
    }

    private static BuriedPoint deeper(BuriedPoint point, Length by) {
        return point.withDepth(point.depth().plus(by));
    }

    /** All of a thread. */
    private static PlacedThread laid(PlacedThread thread, Length deeper) {
        return redrawn(
                thread,
                limb -> with(limb, limb.path().points(), point -> deeper(point, deeper)),
                place -> deeper(place, deeper));
    }

    /** A limb with what it begins at; the other limb of a dual fixation follows the knot and lies where it lay. */
    private static PlacedThread laid(PlacedThread thread, Limb told, Length deeper) {
        BuriedPoint start = told.path().start();
        UnaryOperator<BuriedPoint> fixed = place -> place.equals(start) ? deeper(place, deeper) : place;
        return redrawn(
                thread,
                limb -> with(limb, limb.path().points(), limb.equals(told) ? point -> deeper(point, deeper) : fixed),
                fixed);
    }

    /** Wherever it does not lie there already. */
    private PlacedThread laidAboveTheSmas(PlacedThread thread) {
        Length inFat = Length.ofMillimetres(2);
        UnaryOperator<BuriedPoint> rise = point -> point.withDepth(checked.tissueAt(thread.side(), point.at())
                .map(stack -> stack.smasTop().minus(Length.ofMillimetres(1)))
                .orElse(inFat)
                .min(point.depth()));
        return redrawn(
                thread,
                limb -> with(limb, limb.path().sampledEvery(limb.path().length().times(1 / 48.9)), rise),
                rise);
    }

    /**
     * A steep leg that is laid flat has its points in nearly one place, where one is enough; and what went down and back may turn too
     * sharply on the skin, and goes straight on.
     */
    private static Limb with(Limb limb, List<BuriedPoint> points, UnaryOperator<BuriedPoint> change) {
        List<BuriedPoint> changed = new ArrayList<>();
        for (BuriedPoint point : points) {
            BuriedPoint next = change.apply(point);
            if (changed.isEmpty() || ENOUGH.isLessThan(ThreadPath.distance(changed.get(changed.size() - 1), next))) {
                while (changed.size() > 1
                        && turnsTooSharply(changed.subList(changed.size() - 2, changed.size()), next)) {
                    changed.remove(changed.size() - 1);
                }
                changed.add(next);
            }
        }
        return limb.withPath(new ThreadPath(changed));
    }

    private static boolean turnsTooSharply(List<BuriedPoint> leg, BuriedPoint next) {
        return ThreadPath.through(List.of(leg.get(0), leg.get(1), next)).isEmpty();
    }

    /** A single limb begins at its anchor; a knot may lie elsewhere and stays. */
    private static PlacedThread anchored(PlacedThread thread, UnaryOperator<BuriedPoint> change) {
        return thread.fixation() instanceof DualFixation dual
                ? thread.withFixation(dual(dual, dual.limbs(), dual.knot(), changed(dual.anchor(), change)))
                : redrawn(
                        thread,
                        limb -> with(
                                limb,
                                List.of(limb.path().start(), limb.path().tip()),
                                point -> point.equals(limb.path().tip()) ? point : change.apply(point)),
                        change);
    }

    private PlacedThread moved(PlacedThread thread, double turn) {
        return thread.withFixation(thread.fixation().movedBy(mm().times(Math.cos(turn)), mm().times(Math.sin(turn))));
    }

    private static PlacedThread withLimb(PlacedThread thread, Limb told, Limb changed) {
        return thread.withFixation(thread.fixation().withLimbs(limb -> limb.equals(told) ? changed : limb));
    }

    private static Anchor changed(Anchor old, UnaryOperator<BuriedPoint> change) {
        return new Anchor(change.apply(old.place()), old.tissue(), old.bite());
    }

    private static PlacedThread redrawn(
            PlacedThread thread, UnaryOperator<Limb> change, UnaryOperator<BuriedPoint> place) {
        List<Limb> limbs = thread.fixation().limbs().stream().map(change).toList();
        Anchor anchor = changed(thread.fixation().anchor(), place);
        return thread.withFixation(thread.fixation()
                .<FixationTechnique>fold(
                        temple -> new FixationTechnique.TempleEntry(limbs.get(0), anchor),
                        loop -> new FixationTechnique.ScalpFasciaLoop(limbs.get(0), anchor),
                        dual -> dual(dual, limbs, place.apply(dual.knot()), anchor)));
    }

    private static DualFixation dual(DualFixation old, List<Limb> limbs, BuriedPoint knot, Anchor anchor) {
        return new DualFixation(limbs.get(0), limbs.get(1), knot, anchor, old.dermalShare(), old.ligaments());
    }

    private static ThreadPath cut(ThreadPath path, Length by) {
        Length left = path.length().minus(by);
        BuriedPoint tip = path.at(left);
        List<BuriedPoint> points = new ArrayList<>();
        for (BuriedPoint point : path.points()) {
            boolean near = ThreadPath.distance(point, tip).isLessThan(Length.ofMillimetres(0.5));
            if (!near && along(path, point).isLessThan(left)) {
                points.add(point);
            }
        }
        points.add(tip);
        return new ThreadPath(points);
    }

    private static Length along(ThreadPath path, BuriedPoint corner) {
        Length along = Length.ZERO;
        for (int i = 0; !path.points().get(i).equals(corner); i++) {
            along = along.plus(
                    ThreadPath.distance(path.points().get(i), path.points().get(i + 1)));
        }
        return along;
    }

    /** Straight on along the skin, as far at least as two points of a path lie apart. */
    private static ThreadPath on(ThreadPath path, Length by) {
        BuriedPoint tip = path.tip();
        ChartPoint before = path.points().get(path.points().size() - 2).at();
        double share = by.max(ENOUGH).per(before.distanceTo(tip.at()));
        List<BuriedPoint> points = new ArrayList<>(path.points());
        points.add(BuriedPoint.of(
                tip.at().u().plus(tip.at().u().minus(before.u()).times(share)),
                tip.at().v().plus(tip.at().v().minus(before.v()).times(share)),
                tip.depth()));
        return new ThreadPath(points);
    }
}
