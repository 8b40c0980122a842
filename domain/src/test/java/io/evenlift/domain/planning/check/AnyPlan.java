package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Bad plans: threads drawn by chance all over a half face, at any depth, of any product. Only straight into the depth none is
 * drawn: laid flat it would have no length for its barbs.
 */
final class AnyPlan {
    private static final Length SHORTEST = Length.ofMillimetres(10);

    private AnyPlan() {}

    /** Draws a fixation by chance. */
    private interface Drawn {
        FixationTechnique from(SplittableRandom random);
    }

    static ThreadPlan ofSingleLimbs(SplittableRandom random, Catalogue catalogue) {
        return of(random, catalogue, AnyPlan::single);
    }

    static ThreadPlan ofDualFixations(SplittableRandom random, Catalogue catalogue) {
        return of(random, catalogue, AnyPlan::dual);
    }

    private static ThreadPlan of(SplittableRandom random, Catalogue catalogue, Drawn drawn) {
        List<PlacedThread> threads = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (threads.size() < count) {
            try {
                FixationTechnique fixation = drawn.from(random);
                if (fixation.limbs().stream().allMatch(limb -> SHORTEST.isLessThan(acrossTheSkin(limb.path())))) {
                    threads.add(new PlacedThread(
                            ThreadId.of("t" + threads.size()),
                            Side.LEFT,
                            product(random, catalogue),
                            fixation,
                            Force.ofNewtons(random.nextDouble(0.1, 4))));
                }
            } catch (InvalidValue e) {
                // Two points in one place, or a path that turns back: drawn anew.
            }
        }
        return new ThreadPlan(threads);
    }

    private static Length acrossTheSkin(ThreadPath path) {
        return path.start().at().distanceTo(path.tip().at());
    }

    private static FixationTechnique single(SplittableRandom random) {
        BuriedPoint start = point(random, 55, 115, -10, 44);
        Limb limb = limb(random, LimbRole.SINGLE, start);
        Anchor anchor = anchor(random, start);
        return random.nextBoolean()
                ? new FixationTechnique.TempleEntry(limb, anchor)
                : new FixationTechnique.ScalpFasciaLoop(limb, anchor);
    }

    /** Either limb lies in any plane at any depth, whatever its name; the knot lies at the anchor or elsewhere. */
    private static FixationTechnique dual(SplittableRandom random) {
        BuriedPoint knot = point(random, 55, 115, -10, 44);
        Limb dermal = limb(random, LimbRole.DERMAL, knot);
        Limb fascial = limb(random, LimbRole.FASCIAL, knot);
        Anchor anchor = anchor(random, random.nextBoolean() ? knot : point(random, 55, 115, -10, 44));
        Optional<Fraction> share =
                random.nextBoolean() ? Optional.of(Fraction.of(random.nextDouble())) : Optional.empty();
        return new FixationTechnique.DualFixation(dermal, fascial, knot, anchor, share, List.of());
    }

    private static Limb limb(SplittableRandom random, LimbRole role, BuriedPoint start) {
        BuriedPoint middle = point(random, 30, 110, -60, 30);
        BuriedPoint tip = point(random, 10, 100, -112, 10);
        ThreadPath path = new ThreadPath(random.nextBoolean() ? List.of(start, middle, tip) : List.of(start, tip));
        Length length = path.length();
        Length from = length.times(random.nextDouble(0.1, 0.7));
        Plane plane = Plane.values()[random.nextInt(Plane.values().length)];
        return new Limb(role, plane, path, from, length.times(random.nextDouble(0.8, 1)));
    }

    private static Anchor anchor(SplittableRandom random, BuriedPoint place) {
        AnchorTissue tissue = AnchorTissue.values()[random.nextInt(AnchorTissue.values().length)];
        return new Anchor(place, tissue, random.nextBoolean() ? Bite.HORIZONTAL : Bite.VERTICAL);
    }

    /** Mostly one that may be used; else one of which too little is known, or of no catalogue. */
    private static ProductId product(SplittableRandom random, Catalogue catalogue) {
        List<ThreadProduct> among = random.nextInt(3) > 0 ? catalogue.plannable() : catalogue.products();
        int chosen = random.nextInt(among.size() + 1);
        return chosen == among.size()
                ? ProductId.of("no-such")
                : among.get(chosen).id();
    }

    private static BuriedPoint point(SplittableRandom random, double fromU, double toU, double fromV, double toV) {
        return BuriedPoint.of(
                Length.ofMillimetres(random.nextDouble(fromU, toU)),
                Length.ofMillimetres(random.nextDouble(fromV, toV)),
                Length.ofMillimetres(random.nextDouble(0.6, 9)));
    }
}
