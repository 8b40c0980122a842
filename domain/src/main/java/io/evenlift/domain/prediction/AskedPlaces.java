package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.TissueMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places that every thread of a side is asked at. Threads that need to look at the same of them share what counts there. Not for
 * sharing between threads of the machine.
 */
final class AskedPlaces {
    private final TissueMap tissue;
    private final List<ChartPoint> places;
    private final Map<BitSet, SharedPlaces> shared = new HashMap<>();

    AskedPlaces(TissueMap tissue, List<ChartPoint> places) {
        this.tissue = tissue;
        this.places = List.copyOf(places);
    }

    List<ChartPoint> places() {
        return places;
    }

    SharedPlaces all() {
        BitSet all = new BitSet(places.size());
        all.set(0, places.size());
        return only(all);
    }

    /** Those of these numbers, in their order. */
    SharedPlaces only(BitSet numbers) {
        return shared.computeIfAbsent(
                numbers,
                some -> new SharedPlaces(
                        tissue, some.stream().mapToObj(places::get).toList()));
    }
}
