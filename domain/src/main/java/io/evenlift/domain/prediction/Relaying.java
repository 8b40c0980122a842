package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/** The same thread laid deeper, or beside itself. */
final class Relaying {
    private static final double DEEP_FAT = 0.85;
    private static final double MIDDLE = 0.5;

    private final TissueMap tissue;

    Relaying(TissueMap tissue) {
        this.tissue = tissue;
    }

    /** Every point that lies above mid-fat moved down to it: "shallow thread" switched off. */
    PlacedThread notShallow(PlacedThread thread) {
        return thread.withFixation(thread.fixation().withLimbs(limb -> atLeast(limb, MIDDLE)));
    }

    /** One layer deeper, above the SMAS; empty where the thread lies there or below already. */
    Optional<PlacedThread> oneLayer(PlacedThread thread) {
        Limb shallowest = thread.fixation().limbs().get(0);
        if (shallowest.plane() == Plane.SMAS || shallowest.plane() == Plane.DEEP) {
            return Optional.empty();
        }
        PlacedThread deeper = thread.withFixation(thread.fixation().withLimbs(this::oneLayer));
        return deeper.equals(thread) ? Optional.empty() : Optional.of(deeper);
    }

    /** The whole thread moved sideways by this much, lateral of its straight line; along u where the line is too short. */
    PlacedThread beside(PlacedThread thread, Length distance) {
        ThreadPath path = thread.fixation().limbs().get(0).path();
        double du = path.tip().at().u().minus(path.start().at().u()).millimetres();
        double dv = path.tip().at().v().minus(path.start().at().v()).millimetres();
        double length = Math.sqrt(du * du + dv * dv);
        // The normal that points laterally, so that the neighbour stays on its own half of the face.
        double turn = dv > 0 ? 1 : -1;
        Length alongU = length > 0 ? distance.times(turn * dv / length) : distance;
        Length alongV = length > 0 ? distance.times(-turn * du / length) : Length.ZERO;
        return thread.withFixation(thread.fixation().movedBy(alongU, alongV));
    }

    private Limb oneLayer(Limb limb) {
        if (limb.role() == LimbRole.FASCIAL) {
            return limb;
        }
        return switch (limb.plane()) {
            case DERMIS -> inSubdermis(limb);
            case SUBDERMAL -> atLeast(limb, MIDDLE).withPlane(Plane.FAT);
            case FAT -> atLeast(limb, isAboveMiddle(limb) ? MIDDLE : DEEP_FAT);
            case SMAS, DEEP -> limb;
        };
    }

    private Limb inSubdermis(Limb limb) {
        return limb.withPath(limb.path().withPointsAfterStart(point -> {
                    TissueStack stack = tissue.at(point.at());
                    Length middle = Plane.SUBDERMAL
                            .topIn(stack)
                            .plus(Plane.SUBDERMAL.bottomIn(stack))
                            .times(MIDDLE);
                    return point.withDepth(point.depth().max(middle));
                }))
                .withPlane(Plane.SUBDERMAL);
    }

    private boolean isAboveMiddle(Limb limb) {
        BuriedPoint tip = limb.path().tip();
        return tip.depth().isLessThan(inFat(tip, MIDDLE).minus(Length.ofMillimetres(0.1)));
    }

    private Limb atLeast(Limb limb, double partOfFat) {
        return limb.withPath(limb.path()
                .withPointsAfterStart(point -> point.withDepth(point.depth().max(inFat(point, partOfFat)))));
    }

    private Length inFat(BuriedPoint point, double partOfFat) {
        TissueStack stack = tissue.at(point.at());
        return stack.skin().plus(stack.fat().times(partOfFat));
    }
}
