package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Barbed parts of neighbours keep 5 mm, no thread crosses another within 2 mm of depth (both assumptions), a side keeps its
 * number of threads, and the stock suffices.
 */
final class SpacingAndStock implements CheckRule {
    private static final Length CLOSEST = Length.ofMillimetres(5);
    private static final Length CROSSING_DEPTH = Length.ofMillimetres(2);

    @Override
    public List<Violation> violations(CheckedCase checked) {
        List<Violation> violations = new ArrayList<>();
        for (Side side : Side.values()) {
            List<PlacedThread> threads = checked.plan().on(side);
            for (int i = 0; i < threads.size(); i++) {
                for (int j = i + 1; j < threads.size(); j++) {
                    tooClose(threads.get(i), threads.get(j)).ifPresent(violations::add);
                    crossing(threads.get(i), threads.get(j)).ifPresent(violations::add);
                }
            }
            int over = threads.size() - checked.limits().maxThreadsPerSide();
            if (over > 0) {
                violations.add(whole("too-many-threads", over + " threads", side.word(), "assumed-thread-count"));
            }
        }
        for (ThreadProduct product : checked.catalogue().products()) {
            long used = checked.plan().threads().stream()
                    .filter(thread -> thread.product().equals(product.id()))
                    .count();
            if (product.stock().isPresent() && used > product.stock().getAsInt()) {
                violations.add(whole(
                        "stock-exceeded",
                        used - product.stock().getAsInt() + " threads",
                        product.id().value(),
                        product.citation().value()));
            }
        }
        return violations;
    }

    private static Optional<Violation> tooClose(PlacedThread one, PlacedThread other) {
        Length least = CLOSEST;
        Optional<ChartPoint> place = Optional.empty();
        List<BuriedPoint> neighbours = barbed(other);
        for (BuriedPoint point : barbed(one)) {
            for (BuriedPoint neighbour : neighbours) {
                Length distance = point.at().distanceTo(neighbour.at());
                if (distance.isLessThan(least)) {
                    least = distance;
                    place = Optional.of(point.at());
                }
            }
        }
        Length missing = CLOSEST.minus(least);
        return place.map(at -> new Violation(
                Code.of("threads-too-close"),
                Optional.of(other.id()),
                Optional.of(at),
                Amounts.of(missing),
                Optional.of(Fix.of("move-apart-by", Amounts.of(missing))),
                one.id().value(),
                CheckedCase.keys("assumed-thread-spacing")));
    }

    private static Optional<Violation> crossing(PlacedThread one, PlacedThread other) {
        for (Limb limb : one.fixation().limbs()) {
            for (Limb neighbour : other.fixation().limbs()) {
                Optional<Crossing> first = Crossing.first(limb.path(), neighbour.path(), CROSSING_DEPTH);
                if (first.isPresent()) {
                    return first.map(crossing -> new Violation(
                            Code.of("threads-cross"),
                            Optional.of(other.id()),
                            Optional.of(crossing.place()),
                            Amounts.of(crossing.apart()),
                            Optional.of(Fix.of(
                                    "lay-apart-in-depth-by", Amounts.of(CROSSING_DEPTH.minus(crossing.apart())))),
                            one.id().value(),
                            CheckedCase.keys("assumed-thread-spacing")));
                }
            }
        }
        return Optional.empty();
    }

    private static List<BuriedPoint> barbed(PlacedThread thread) {
        return thread.fixation().limbs().stream()
                .flatMap(limb -> CheckedCase.barbed(limb).stream())
                .toList();
    }

    private static Violation whole(String code, String amount, String subject, String citation) {
        return new Violation(
                Code.of(code),
                Optional.empty(),
                Optional.empty(),
                amount,
                Optional.empty(),
                subject,
                CheckedCase.keys(citation));
    }
}
