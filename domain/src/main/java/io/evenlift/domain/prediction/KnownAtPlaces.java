package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import java.util.Arrays;

/**
 * Some numbers of each place, where they are known. Place and numbers lie side by side in one array, so that looking up takes one
 * look into memory: a map of objects takes several, and as long as it takes to find the numbers again. Once there are many places, all
 * are forgotten.
 */
final class KnownAtPlaces {
    /** What {@link #find} gives for a place that is not known. */
    static final int UNKNOWN = -1;

    /** A place's own numbers, in front of what is known of it. */
    private static final int PLACE = 2;

    private static final int FEWEST_SLOTS = 64;
    private static final long SPREAD_U = 0x9E3779B97F4A7C15L;
    private static final long SPREAD_V = 0xC2B2AE3D27D4EB4FL;

    private final int perSlot;
    private final int most;
    /** Slot by slot; not a number where a slot is free. Half of them are at least; none before anything is known. */
    private double[] slots = {};

    /** None, or a power of two. */
    private int slotCount;

    private int places;

    /**
     * @param numbers of each place
     * @param most places, 1 or more
     */
    KnownAtPlaces(int numbers, int most) {
        this.perSlot = PLACE + numbers;
        this.most = most;
    }

    private void makeRoom(int count) {
        slotCount = count;
        slots = new double[count * perSlot];
        Arrays.fill(slots, Double.NaN);
    }

    /** Where the numbers of a place begin, to be asked for with {@link #number} before anything else is put in. */
    int find(ChartPoint place) {
        if (slotCount == 0) {
            return UNKNOWN;
        }
        int slot = slotOf(place.u().millimetres(), place.v().millimetres());
        return isFree(slot) ? UNKNOWN : slot * perSlot + PLACE;
    }

    double number(int found, int which) {
        return slots[found + which];
    }

    /** @param numbers of a place that is not known, as many as every place has */
    void put(ChartPoint place, double... numbers) {
        if (places == most) {
            Arrays.fill(slots, Double.NaN);
            places = 0;
        } else if (2 * (places + 1) > slotCount) {
            grow();
        }
        write(place.u().millimetres(), place.v().millimetres(), numbers, 0);
        places++;
    }

    private void grow() {
        double[] before = slots;
        makeRoom(Math.max(FEWEST_SLOTS, 2 * slotCount));
        for (int at = 0; at < before.length; at += perSlot) {
            if (!Double.isNaN(before[at])) {
                write(before[at], before[at + 1], before, at + PLACE);
            }
        }
    }

    private void write(double u, double v, double[] numbers, int from) {
        int at = slotOf(u, v) * perSlot;
        slots[at] = u;
        slots[at + 1] = v;
        System.arraycopy(numbers, from, slots, at + PLACE, perSlot - PLACE);
    }

    private boolean isFree(int slot) {
        return Double.isNaN(slots[slot * perSlot]);
    }

    /** That of a place, or the free one that it would take. */
    private int slotOf(double u, double v) {
        // Whole millimetres differ in the upper bits alone, so that only the upper bits of the product are of all of
        // them.
        long mixed = ((Double.doubleToRawLongBits(u) * SPREAD_U) ^ Double.doubleToRawLongBits(v)) * SPREAD_V;
        int slot = (int) (mixed >>> Long.numberOfLeadingZeros(slotCount - 1L));
        while (!isFree(slot) && (slots[slot * perSlot] != u || slots[slot * perSlot + 1] != v)) {
            slot = (slot + 1) & (slotCount - 1);
        }
        return slot;
    }
}
