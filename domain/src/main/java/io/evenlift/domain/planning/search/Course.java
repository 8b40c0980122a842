package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * The straight way from an anchor to a target along the skin of this patient, and what lies under it every millimetre. Threads
 * of every depth and product take the same course, which is therefore sounded once.
 *
 * @param start over the anchor
 * @param end over the distal tip
 * @param soundings from start to end; empty where the way leads off the face or over skin that was not measured
 */
record Course(ChartPoint start, ChartPoint end, List<Sounding> soundings) {

    /**
     * What lies under a place of a course.
     *
     * @param along how far from the start, along the skin
     * @param tissue its layers
     * @param inFrontOfTheMasseter whether a thread may not leave the fat here
     * @param zones those that forbid threads and are near, whatever the depth
     */
    record Sounding(Length along, TissueStack tissue, boolean inFrontOfTheMasseter, List<LocatedZone> zones) {
        Sounding {
            zones = List.copyOf(zones);
        }
    }

    Course {
        soundings = List.copyOf(soundings);
    }

    Length length() {
        return start.distanceTo(end);
    }

    /** The place so far along. */
    ChartPoint at(Length along) {
        return between(start, end, along.per(length()));
    }

    static ChartPoint between(ChartPoint start, ChartPoint end, double share) {
        return new ChartPoint(mix(start.u(), end.u(), share), mix(start.v(), end.v(), share));
    }

    private static Length mix(Length start, Length end, double share) {
        return start.times(1 - share).plus(end.times(share));
    }

    /**
     * The depths in mm at which a thread on this course passes the soundings.
     *
     * @param path from the start to the end of the course
     */
    double[] depthsMm(ThreadPath path) {
        List<BuriedPoint> points = path.points();
        double[] depths = new double[soundings.size()];
        int leg = 0;
        double from = 0;
        double to = 0;
        for (int i = 0; i < depths.length; i++) {
            double along = soundings.get(i).along().millimetres();
            while (leg == 0 || (leg < points.size() - 1 && to < along)) {
                leg++;
                from = to;
                to = along(points.get(leg)).millimetres();
            }
            double share = Math.min(1, (along - from) / (to - from));
            double above = points.get(leg - 1).depth().millimetres();
            depths[i] = above + share * (points.get(leg).depth().millimetres() - above);
        }
        return depths;
    }

    /** How far along the course a place of it lies. */
    Length along(BuriedPoint place) {
        return start.distanceTo(place.at());
    }
}
