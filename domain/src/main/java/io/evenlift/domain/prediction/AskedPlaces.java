package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.RegionShare;
import io.evenlift.domain.face.TissueMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Places that every thread of a side is asked at. Threads that need to look at the same of them share what counts there. Not for
 * sharing between threads of the machine.
 */
final class AskedPlaces {
    private final List<ChartPoint> places;
    private final TissueMap tissue;
    /** What counts at each, found when a thread needs to look at one. */
    private final List<List<RegionShare>> counting = new ArrayList<>();

    private final Map<BitSet, SharedPlaces> shared = new HashMap<>();

    AskedPlaces(TissueMap tissue, List<ChartPoint> places) {
        this.places = List.copyOf(places);
        this.tissue = tissue;
    }

    List<ChartPoint> places() {
        return places;
    }

    SharedPlaces all() {
        return only(numbersOf(number -> true));
    }

    /** The numbers of some of them, ascending. */
    int[] numbersOf(IntPredicate some) {
        return IntStream.range(0, places.size()).filter(some).toArray();
    }

    /** Those of these numbers, in their order. */
    SharedPlaces only(int[] numbers) {
        if (counting.isEmpty() && numbers.length > 0) {
            places.forEach(place -> counting.add(tissue.sharesAt(place)));
        }
        BitSet some = new BitSet(places.size());
        IntStream.of(numbers).forEach(some::set);
        return shared.computeIfAbsent(
                some,
                first -> new SharedPlaces(
                        IntStream.of(numbers).mapToObj(places::get).toList(),
                        IntStream.of(numbers).mapToObj(counting::get).toList()));
    }
}
