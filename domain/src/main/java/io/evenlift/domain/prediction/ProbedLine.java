package io.evenlift.domain.prediction;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Places along the line of a thread on the skin and a few beyond its ends, where a search looks for its dimples. Threads that take
 * the same way at other depths share one, so that what counts at its places is found once.
 */
public final class ProbedLine {
    static final Length STEP = Length.ofMillimetres(2);

    private final ChartPoint start;
    private final double lengthMm;
    private final List<ChartPoint> places;
    private final SharedPlaces shared;
    private final double alongU;
    private final double alongV;

    private ProbedLine(TissueMap tissue, List<ChartPoint> inside) {
        places = Summits.extended(inside, STEP);
        shared = new SharedPlaces(tissue, places);
        start = inside.get(0);
        lengthMm = start.distanceTo(inside.get(inside.size() - 1)).millimetres();
        ChartPoint first = places.get(0);
        ChartPoint last = places.get(places.size() - 1);
        double length = first.distanceTo(last).millimetres();
        alongU = last.u().minus(first.u()).millimetres() / length;
        alongV = last.v().minus(first.v()).millimetres() / length;
    }

    /** Under the path of a thread. */
    static ProbedLine under(TissueMap tissue, ThreadPath path) {
        return new ProbedLine(
                tissue, path.sampledEvery(STEP).stream().map(BuriedPoint::at).toList());
    }

    /** The straight way from one place to another, which are not the same. */
    static ProbedLine between(TissueMap tissue, ChartPoint start, ChartPoint end) {
        int parts = (int) Math.ceil(start.distanceTo(end).per(STEP));
        List<ChartPoint> line = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            line.add(ChartPoint.between(start, end, Fraction.of((double) i / parts)));
        }
        return new ProbedLine(tissue, line);
    }

    /** From the start on. */
    List<ChartPoint> places() {
        return places;
    }

    SharedPlaces shared() {
        return shared;
    }

    /** A place off another, in mm along the line and across it; where that is off the chart, the nearest on it. */
    ChartPoint beside(ChartPoint place, double along, double across) {
        return ChartPoint.nearestTo(
                place.u().plus(Length.ofMillimetres(along * alongU - across * alongV)),
                place.v().plus(Length.ofMillimetres(along * alongV + across * alongU)));
    }

    /** The place that lies to this line as another lies to its own: as far along from the nearer end, and as far across. */
    ChartPoint like(ProbedLine other, ChartPoint place) {
        double u = place.u().minus(other.start.u()).millimetres();
        double v = place.v().minus(other.start.v()).millimetres();
        double along = u * other.alongU + v * other.alongV;
        double across = v * other.alongU - u * other.alongV;
        boolean nearTheStart = along < other.lengthMm / 2;
        return beside(start, nearTheStart ? along : along - other.lengthMm + lengthMm, across);
    }
}
