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
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.Catalogue;
import io.evenlift.domain.thread.ProductId;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Bad plans: threads with one limb drawn by chance all over a half face, at any depth, of any product. Only straight into
 * the depth none is drawn: laid flat it would have no length for its barbs.
 */
final class AnyPlan {
    private static final Length SHORTEST = Length.ofMillimetres(10);

    private AnyPlan() {}

    static ThreadPlan of(SplittableRandom random, Catalogue catalogue) {
        List<PlacedThread> threads = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (threads.size() < count) {
            try {
                PlacedThread thread = thread(random, catalogue, "t" + threads.size());
                if (SHORTEST.isLessThan(acrossTheSkin(thread))) {
                    threads.add(thread);
                }
            } catch (InvalidValue e) {
                // Two points in one place, or a path that turns back: drawn anew.
            }
        }
        return new ThreadPlan(threads);
    }

    private static Length acrossTheSkin(PlacedThread thread) {
        ThreadPath path = thread.fixation().limbs().get(0).path();
        return path.start().at().distanceTo(path.tip().at());
    }

    private static PlacedThread thread(SplittableRandom random, Catalogue catalogue, String id) {
        BuriedPoint start = point(random, 55, 115, -10, 44);
        BuriedPoint middle = point(random, 30, 110, -60, 30);
        BuriedPoint tip = point(random, 10, 100, -112, 10);
        ThreadPath path = new ThreadPath(random.nextBoolean() ? List.of(start, middle, tip) : List.of(start, tip));
        Length length = path.length();
        Length from = length.times(random.nextDouble(0.1, 0.7));
        Plane plane = Plane.values()[random.nextInt(Plane.values().length)];
        Limb limb = new Limb(LimbRole.SINGLE, plane, path, from, length.times(random.nextDouble(0.8, 1)));
        AnchorTissue tissue = AnchorTissue.values()[random.nextInt(AnchorTissue.values().length)];
        Anchor anchor = new Anchor(start, tissue, random.nextBoolean() ? Bite.HORIZONTAL : Bite.VERTICAL);
        return new PlacedThread(
                ThreadId.of(id),
                Side.LEFT,
                product(random, catalogue),
                random.nextBoolean()
                        ? new FixationTechnique.TempleEntry(limb, anchor)
                        : new FixationTechnique.ScalpFasciaLoop(limb, anchor),
                Force.ofNewtons(random.nextDouble(0.1, 4)));
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
