package io.evenlift.domain.planning.search;

import io.evenlift.domain.quantity.Length;

/**
 * How deep a thread passes the soundings of a course, what is the least and the most half a step around each, and how deep it lies
 * between them. Places are told in steps from the first sounding.
 */
final class Passage {
    private final double[] turns;
    private final double[] depths;
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
        least = new double[soundings];
        most = new double[soundings];
        int leg = 1;
        double before = depthMm(0, leg);
        for (int i = 0; i < soundings; i++) {
            double end = i + 0.5;
            least[i] = before;
            most[i] = before;
            while (leg < turns.length - 1 && turns[leg] < end) {
                widen(i, depths[leg]);
                leg++;
            }
            before = depthMm(end, leg);
            widen(i, before);
        }
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

    Length depthAt(double place) {
        int leg = 1;
        while (leg < turns.length - 1 && turns[leg] < place) {
            leg++;
        }
        return Length.ofMillimetres(depthMm(place, leg));
    }

    /** The least depth of all places that are nearer to this sounding than to another. */
    Length least(int sounding) {
        return Length.ofMillimetres(least[sounding]);
    }

    /** The most depth of them. */
    Length most(int sounding) {
        return Length.ofMillimetres(most[sounding]);
    }
}
