package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.LocatedZone;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.quantity.Fraction;
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
     * @param alongMm how far from the start, along the skin
     * @param tissue its layers
     * @param floorMm depth below which no thread may lie, whatever its plane, with a margin; infinite where that is for the plane to say
     * @param zones those that forbid threads and are near, whatever the depth
     */
    record Sounding(double alongMm, TissueStack tissue, double floorMm, List<Near> zones) {
        Sounding {
            zones = List.copyOf(zones);
        }
    }

    /**
     * A zone near a place of a course.
     *
     * @param shallowestMm the least depth at which it may be met there, with a margin
     */
    record Near(LocatedZone zone, double shallowestMm) {}

    Course {
        soundings = List.copyOf(soundings);
    }

    Length length() {
        return start.distanceTo(end);
    }

    /** The place so far along, the end at most. */
    ChartPoint at(Length along) {
        return ChartPoint.between(start, end, Fraction.of(Math.min(1, along.per(length()))));
    }

    /**
     * How a thread on this course passes the soundings.
     *
     * @param path from the start to the end of the course
     */
    Passage passageOf(ThreadPath path) {
        double step = length().millimetres() / (soundings.size() - 1);
        return new Passage(
                path.points().stream()
                        .mapToDouble(point -> along(point).millimetres() / step)
                        .toArray(),
                path.points().stream()
                        .mapToDouble(point -> point.depth().millimetres())
                        .toArray(),
                soundings.size());
    }

    /** The place so many steps from the first sounding, which may lie between two. */
    ChartPoint placeAt(double steps) {
        return ChartPoint.between(start, end, Fraction.of(steps / (soundings.size() - 1)));
    }

    /** How far along the course a place of it lies. */
    Length along(BuriedPoint place) {
        return start.distanceTo(place.at());
    }
}
