package io.evenlift.domain.fixation;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A polyline under the skin, from the fixation to the distal tip.
 *
 * @param points 2 to 50, neighbours at least 0.5 mm apart, no turn of more than 120 degrees
 */
public record ThreadPath(List<BuriedPoint> points) {
    private static final int MOST = 50;
    private static final double SHARPEST_TURN_COSINE = -0.5;
    private static final Length CLOSEST = Length.ofMillimetres(0.5);

    public ThreadPath {
        points = List.copyOf(points);
        Optional<InvalidValue> fault = fault(points);
        if (fault.isPresent()) {
            throw fault.get();
        }
    }

    /** The path through these points, where a thread can take it. */
    public static Optional<ThreadPath> through(List<BuriedPoint> points) {
        return fault(points).isEmpty() ? Optional.of(new ThreadPath(points)) : Optional.empty();
    }

    private static Optional<InvalidValue> fault(List<BuriedPoint> points) {
        if (points.size() < 2 || points.size() > MOST) {
            return Optional.of(new InvalidValue("path", points.size() + " points", "2 to " + MOST + " points"));
        }
        for (int i = 1; i < points.size(); i++) {
            Length step = distance(points.get(i - 1), points.get(i));
            if (step.isLessThan(CLOSEST)) {
                return Optional.of(new InvalidValue("path", step + " between neighbours", "at least " + CLOSEST));
            }
        }
        for (int i = 2; i < points.size(); i++) {
            double cosine = cosineOfTurn(points.get(i - 2), points.get(i - 1), points.get(i));
            if (cosine < SHARPEST_TURN_COSINE) {
                return Optional.of(new InvalidValue(
                        "path", "a turn of more than 120 degrees at point " + i, "a path that goes on"));
            }
        }
        return Optional.empty();
    }

    private static double cosineOfTurn(BuriedPoint before, BuriedPoint corner, BuriedPoint after) {
        double dot = product(
                        corner.at().u().minus(before.at().u()),
                        after.at().u().minus(corner.at().u()))
                + product(
                        corner.at().v().minus(before.at().v()),
                        after.at().v().minus(corner.at().v()))
                + product(corner.depth().minus(before.depth()), after.depth().minus(corner.depth()));
        return dot / product(distance(before, corner), distance(corner, after));
    }

    private static double product(Length one, Length other) {
        return one.millimetres() * other.millimetres();
    }

    public BuriedPoint start() {
        return points.get(0);
    }

    public BuriedPoint tip() {
        return points.get(points.size() - 1);
    }

    public Length length() {
        Length length = Length.ZERO;
        for (int i = 1; i < points.size(); i++) {
            length = length.plus(distance(points.get(i - 1), points.get(i)));
        }
        return length;
    }

    /** The place this far along the path; the ends where it is shorter or negative. */
    public BuriedPoint at(Length along) {
        return at(along.millimetres(), stepsMm());
    }

    /** The same at many places, sooner than one by one. */
    public List<BuriedPoint> at(List<Length> along) {
        double[] steps = stepsMm();
        return along.stream().map(each -> at(each.millimetres(), steps)).toList();
    }

    private BuriedPoint at(double alongMm, double[] stepsMm) {
        double rest = Math.max(0, alongMm);
        for (int i = 0; i < stepsMm.length; i++) {
            if (stepsMm[i] >= rest) {
                return BuriedPoint.between(points.get(i), points.get(i + 1), Fraction.of(rest / stepsMm[i]));
            }
            rest -= stepsMm[i];
        }
        return tip();
    }

    /** From each point to the next. */
    private double[] stepsMm() {
        double[] steps = new double[points.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = distance(points.get(i), points.get(i + 1)).millimetres();
        }
        return steps;
    }

    /** How far along the path each of its points lies; the first at nothing. */
    public List<Length> pointsAlong() {
        List<Length> along = new ArrayList<>();
        Length sum = Length.ZERO;
        along.add(sum);
        for (double step : stepsMm()) {
            sum = sum.plus(Length.ofMillimetres(step));
            along.add(sum);
        }
        return along;
    }

    /** Places along the path, the ends among them, no further apart than the step. */
    public List<BuriedPoint> sampledEvery(Length step) {
        return sampled(Length.ZERO, length(), step);
    }

    /** Places along a part of the path, its ends among them, no further apart than the step. */
    public List<BuriedPoint> sampled(Length from, Length to, Length step) {
        Length length = to.minus(from);
        int parts = (int) Math.ceil(length.per(step));
        double[] steps = stepsMm();
        List<BuriedPoint> samples = new ArrayList<>(parts + 1);
        for (int i = 0; i <= parts; i++) {
            samples.add(at(from.millimetres() + length.millimetres() * ((double) i / parts), steps));
        }
        return samples;
    }

    /** The points of the path, and places between them no further apart than the step. */
    public List<BuriedPoint> pointsAndEvery(Length step) {
        List<BuriedPoint> places = new ArrayList<>();
        places.add(start());
        for (int i = 1; i < points.size(); i++) {
            BuriedPoint from = points.get(i - 1);
            BuriedPoint to = points.get(i);
            int parts = (int) Math.ceil(distance(from, to).per(step));
            for (int part = 1; part <= parts; part++) {
                places.add(BuriedPoint.between(from, to, Fraction.of((double) part / parts)));
            }
        }
        return places;
    }

    /** The path with every point but the first changed: the fixation stays. */
    public ThreadPath withPointsAfterStart(UnaryOperator<BuriedPoint> change) {
        List<BuriedPoint> changed = new ArrayList<>();
        changed.add(start());
        points.stream().skip(1).map(change).forEach(changed::add);
        return new ThreadPath(changed);
    }

    ThreadPath movedBy(Length alongU, Length alongV) {
        return new ThreadPath(
                points.stream().map(point -> point.movedBy(alongU, alongV)).toList());
    }

    /** Straight distance of two buried places. */
    public static Length distance(BuriedPoint one, BuriedPoint other) {
        double along = one.at().distanceTo(other.at()).millimetres();
        double down = one.depth().minus(other.depth()).millimetres();
        return Length.ofMillimetres(Math.sqrt(along * along + down * down));
    }
}
