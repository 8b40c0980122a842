package io.evenlift.domain.planning.search;

import io.evenlift.domain.quantity.Length;

/**
 * How deep a thread passes the soundings of a course, in mm, what is the least and the most half a step around each, and how deep it
 * lies between them. Places are told in steps from the first sounding.
 */
final class Passage {
    private final double[] turns;
    private final double[] depths;
    private final double[] under;
    private final double[] least;
    private final double[] most;

    /**
     * @param turns where the thread's points lie, ascending
     * @param depthsMm of these points
     * @param soundings how many there are, two or more
     */
    Passage(double[] turns, double[] depthsMm, int soundings) {
        this.turns = turns.clone();
        this.depths = depthsMm.clone();
        under = new double[soundings];
        least = new double[soundings];
        most = new double[soundings];
        int leg = 1;
        double before = depthMm(0, leg);
        for (int i = 0; i < soundings; i++) {
            double end = i + 0.5;
            least[i] = before;
            most[i] = before;
            leg = widenUntil(i, i, leg);
            under[i] = depthMm(i, leg);
            leg = widenUntil(end, i, leg);
            before = depthMm(end, leg);
            widen(i, before);
        }
    }

    /** By the thread's points before a place; gives the leg that passes it. */
    private int widenUntil(double place, int sounding, int fromLeg) {
        int leg = fromLeg;
        while (leg < turns.length - 1 && turns[leg] < place) {
            widen(sounding, depths[leg]);
            leg++;
        }
        return leg;
    }

    private void widen(int sounding, double depthMm) {
        least[sounding] = Math.min(least[sounding], depthMm);
        most[sounding] = Math.max(most[sounding], depthMm);
    }

    /** On the straight leg that ends at the point of this number; its ends go on beyond the thread's. */
    private double depthMm(double place, int leg) {
        double share = (place - turns[leg - 1]) / (turns[leg] - turns[leg - 1]);
        return depths[leg - 1] + Math.max(0, Math.min(1, share)) * (depths[leg] - depths[leg - 1]);
    }

    int soundings() {
        return least.length;
    }

    /** The depth between soundings. */
    Length depthAt(double place) {
        int leg = 1;
        while (leg < turns.length - 1 && turns[leg] < place) {
            leg++;
        }
        return Length.ofMillimetres(depthMm(place, leg));
    }

    /** The depth at a sounding. */
    double depthMm(int sounding) {
        return under[sounding];
    }

    /** The least depth of all places that are nearer to this sounding than to another. */
    double leastMm(int sounding) {
        return least[sounding];
    }

    /** The most depth of them. */
    double mostMm(int sounding) {
        return most[sounding];
    }
}
