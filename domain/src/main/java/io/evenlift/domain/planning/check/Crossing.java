package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one path crosses another, seen from above.
 *
 * @param place on the chart
 * @param deeper by how much the other path lies deeper there; negative where it lies nearer to the surface
 */
record Crossing(ChartPoint place, Length deeper) {

    /**
     * Every place at which they cross, along the first path. To begin at one place, as threads of one anchor do, is not to
     * cross.
     */
    static List<Crossing> all(ThreadPath one, ThreadPath other) {
        List<Crossing> crossings = new ArrayList<>();
        List<BuriedPoint> points = one.points();
        List<BuriedPoint> others = other.points();
        boolean fromOnePlace = one.start().at().equals(other.start().at());
        for (int i = 1; i < points.size(); i++) {
            // Two straight legs from one place have no other place in common.
            for (int j = fromOnePlace && i == 1 ? 2 : 1; j < others.size(); j++) {
                ofLegs(points.get(i - 1), points.get(i), others.get(j - 1), others.get(j))
                        .ifPresent(crossings::add);
            }
        }
        return crossings;
    }

    Length apart() {
        return deeper.magnitude();
    }

    /** Two legs cross where each has the ends of the other on both of its sides. */
    private static Optional<Crossing> ofLegs(BuriedPoint a, BuriedPoint b, BuriedPoint c, BuriedPoint d) {
        double du = mm(b.at().u()) - mm(a.at().u());
        double dv = mm(b.at().v()) - mm(a.at().v());
        double eu = mm(d.at().u()) - mm(c.at().u());
        double ev = mm(d.at().v()) - mm(c.at().v());
        double turn = du * ev - dv * eu;
        double u = mm(c.at().u()) - mm(a.at().u());
        double v = mm(c.at().v()) - mm(a.at().v());
        double alongFirst = (u * ev - v * eu) / turn;
        double alongSecond = (u * dv - v * du) / turn;
        // Parallel legs have no turn; what then is not a number lies nowhere between 0 and 1.
        if (!(isOnLeg(alongFirst) && isOnLeg(alongSecond))) {
            return Optional.empty();
        }
        BuriedPoint first = BuriedPoint.between(a, b, Fraction.of(alongFirst));
        BuriedPoint second = BuriedPoint.between(c, d, Fraction.of(alongSecond));
        return Optional.of(new Crossing(first.at(), second.depth().minus(first.depth())));
    }

    private static boolean isOnLeg(double along) {
        return along >= 0 && along <= 1;
    }

    private static double mm(Length length) {
        return length.millimetres();
    }
}
