package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Barbed parts of neighbours keep 5 mm, no thread crosses another within 2 mm of depth (both assumptions), a side keeps its
 * number of threads, and the stock suffices.
 */
final class SpacingAndStock implements CheckRule {
    private static final Length CLOSEST = Length.ofMillimetres(5);
    private static final Length CROSSING_DEPTH = Length.ofMillimetres(2);
    private static final Length ROUNDING = Length.ofMillimetres(1e-9);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (Side side : Side.values()) {
            List<PlacedThread> earlier = new ArrayList<>();
            for (PlacedThread thread : checked.plan().on(side)) {
                for (PlacedThread one : earlier) {
                    tooClose(one, thread).ifPresent(violations::add);
                    crossing(one, thread).ifPresent(violations::add);
                }
                earlier.add(thread);
            }
            int over = earlier.size() - checked.limits().maxThreadsPerSide();
            if (over > 0) {
                violations.add(tooMany("too-many-threads", over, side.word(), "assumed-thread-count"));
            }
        }
        for (ThreadProduct product : checked.catalogue().products()) {
            long left = checked.left(product);
            if (left < 0) {
                violations.add(tooMany(
                        "stock-exceeded",
                        -left,
                        product.id().value(),
                        product.citation().value()));
            }
        }
        return violations;
    }

    private static Optional<Violation> tooClose(PlacedThread one, PlacedThread other) {
        List<ChartPoint> places = barbed(one);
        List<ChartPoint> neighbours = barbed(other);
        Length least = CLOSEST;
        Optional<ChartPoint> nearest = Optional.empty();
        for (ChartPoint place : places) {
            for (ChartPoint neighbour : neighbours) {
                Length distance = place.distanceTo(neighbour);
                if (distance.isLessThan(least)) {
                    least = distance;
                    nearest = Optional.of(place);
                }
            }
        }
        Length missing = CLOSEST.minus(least);
        return nearest.map(at -> new Violation(
                Code.of("threads-too-close"),
                Optional.of(other.id()),
                Optional.of(at),
                Amounts.of(missing),
                ShortestWay.from(missing, way -> staysOnChart(other, way) && areApart(places, neighbours, way))
                        .map(way -> Fix.of("move-apart-by", Amounts.of(way.length()))),
                one.id().value(),
                CheckedCase.keys("assumed-thread-spacing")));
    }

    private static boolean staysOnChart(PlacedThread thread, ShortestWay way) {
        return thread.fixation().limbs().stream()
                .flatMap(limb -> limb.path().points().stream())
                .allMatch(point -> way.moved(point.at()).isPresent());
    }

    private static boolean areApart(List<ChartPoint> places, List<ChartPoint> neighbours, ShortestWay way) {
        return neighbours.stream()
                .flatMap(neighbour -> way.moved(neighbour).stream())
                .noneMatch(moved -> places.stream()
                        .anyMatch(place -> place.distanceTo(moved).isLessThan(CLOSEST)));
    }

    private static Optional<Violation> crossing(PlacedThread one, PlacedThread other) {
        List<Crossing> crossings = one.fixation().limbs().stream()
                .flatMap(limb -> other.fixation().limbs().stream()
                        .flatMap(neighbour -> Crossing.all(limb.path(), neighbour.path()).stream()))
                .toList();
        return crossings.stream()
                .filter(crossing -> crossing.apart().isLessThan(CROSSING_DEPTH))
                .min(Comparator.comparing(Crossing::apart))
                .map(crossing -> new Violation(
                        Code.of("threads-cross"),
                        Optional.of(other.id()),
                        Optional.of(crossing.place()),
                        Amounts.of(crossing.apart()),
                        layApart(crossings),
                        one.id().value(),
                        CheckedCase.keys("assumed-thread-spacing")));
    }

    /**
     * The least shift in depth, of one thread as a whole, after which none of their crossings is too near. It is tried as it is
     * told: a hundredth more may bring another crossing too near.
     */
    private static Optional<Fix> layApart(List<Crossing> crossings) {
        return crossings.stream()
                .flatMap(crossing -> Stream.of(
                        CROSSING_DEPTH.minus(crossing.deeper()),
                        crossing.deeper().plus(CROSSING_DEPTH).times(-1)))
                .map(SpacingAndStock::asTold)
                .filter(shift -> crossings.stream()
                        .map(crossing ->
                                crossing.deeper().plus(shift).magnitude().plus(ROUNDING))
                        .noneMatch(apart -> apart.isLessThan(CROSSING_DEPTH)))
                .map(Length::magnitude)
                .min(Length::compareTo)
                .map(shift -> Fix.of("lay-apart-in-depth-by", Amounts.of(shift)));
    }

    private static Length asTold(Length shift) {
        Length told = Amounts.roundedUp(shift.magnitude());
        return shift.isLessThan(Length.ZERO) ? told.times(-1) : told;
    }

    private static List<ChartPoint> barbed(PlacedThread thread) {
        return thread.fixation().limbs().stream()
                .flatMap(limb -> CheckedCase.barbed(limb).stream())
                .map(BuriedPoint::at)
                .toList();
    }

    private static Violation tooMany(String code, long over, String subject, String citation) {
        return new Violation(
                Code.of(code),
                Optional.empty(),
                Optional.empty(),
                Amounts.ofThreads(over),
                Optional.of(Fix.of("leave-out", Amounts.ofThreads(over))),
                subject,
                CheckedCase.keys(citation));
    }
}
