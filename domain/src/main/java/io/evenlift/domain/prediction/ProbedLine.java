package io.evenlift.domain.prediction;

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

    private final List<ChartPoint> places;
    private final SharedPlaces shared;
    private final double alongU;
    private final double alongV;

    private ProbedLine(TissueMap tissue, List<ChartPoint> places) {
        this.places = places;
        shared = new SharedPlaces(tissue, places);
        ChartPoint first = places.get(0);
        ChartPoint last = places.get(places.size() - 1);
        double length = first.distanceTo(last).millimetres();
        alongU = last.u().minus(first.u()).millimetres() / length;
        alongV = last.v().minus(first.v()).millimetres() / length;
    }

    /** Under the path of a thread. */
    static ProbedLine under(TissueMap tissue, ThreadPath path) {
        return new ProbedLine(tissue, Summits.extended(path, STEP));
    }

    /** The straight way from one place to another, which are not the same. */
    static ProbedLine between(TissueMap tissue, ChartPoint start, ChartPoint end) {
        int parts = (int) Math.ceil(start.distanceTo(end).per(STEP));
        List<ChartPoint> line = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            line.add(ChartPoint.between(start, end, Fraction.of((double) i / parts)));
        }
        return new ProbedLine(tissue, Summits.extended(line, STEP));
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
}
