package io.evenlift.domain.face;

import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One half face unwrapped to millimetres: the canonical Korean chart of the patient's sex, shifted to the landmarks that
 * were measured. Regions are the neighbourhoods of seed points that move with the chart (assumption: no published
 * outline was found).
 */
public final class FaceChart {
    /** Further than this from every region's centre is no longer face (assumption). */
    private static final double FURTHEST_FROM_A_SEED_MM = 30;

    /** Lift is meant towards the upper temple, where threads are fixed (assumption; female canonical chart). */
    private static final ChartPoint LIFT_TARGET = ChartPoint.ofMillimetres(93, 20);

    private static final List<Row> LANDMARKS = Tables.read(FaceChart.class, "landmarks.csv");
    private static final List<Row> SEEDS = Tables.read(FaceChart.class, "region_seeds.csv");

    private static final Map<Sex, FaceChart> UNMEASURED = new EnumMap<>(
            Map.of(Sex.FEMALE, new FaceChart(Sex.FEMALE, Map.of()), Sex.MALE, new FaceChart(Sex.MALE, Map.of())));

    private final Map<Landmark, ChartPoint> landmarks = new EnumMap<>(Landmark.class);
    private final Map<Region, List<ChartPoint>> seeds = new EnumMap<>(Region.class);
    private final LandmarkWarp warp;

    private FaceChart(Sex sex, Map<Landmark, ChartPoint> measured) {
        Map<Landmark, ChartPoint> female = canonical("female");
        Map<Landmark, ChartPoint> target = new EnumMap<>(sex == Sex.FEMALE ? female : canonical("male"));
        if (!measured.isEmpty()) {
            LandmarkWarp individual = warpOf(target, measured);
            target.replaceAll((landmark, place) -> individual.apply(place));
            target.putAll(measured);
        }
        warp = LandmarkWarp.between(List.copyOf(female.values()), List.copyOf(target.values()));
        landmarks.putAll(target);
        for (Row row : SEEDS) {
            Region region = Word.parse(Region.class, row.text("region"), "region");
            seeds.computeIfAbsent(region, r -> new ArrayList<>())
                    .add(onThisFace(new ChartPoint(row.length("u_mm"), row.length("v_mm"))));
        }
    }

    /**
     * @param measured the landmarks found on this side of the patient; may be empty
     * @throws io.evenlift.domain.quantity.InvalidValue where they contradict each other
     */
    public static FaceChart of(Sex sex, Map<Landmark, ChartPoint> measured) {
        return measured.isEmpty() ? Objects.requireNonNull(UNMEASURED.get(sex)) : new FaceChart(sex, measured);
    }

    public ChartPoint landmark(Landmark landmark) {
        return Objects.requireNonNull(landmarks.get(landmark));
    }

    public LiftDirection liftDirection(Landmark landmark) {
        return liftDirection(landmark(landmark));
    }

    /** The same for any place. */
    public LiftDirection liftDirection(ChartPoint place) {
        return LiftDirection.from(place, onThisFace(LIFT_TARGET));
    }

    /** Where a place of the canonical female chart lies on this face. */
    public ChartPoint onThisFace(ChartPoint canonical) {
        return warp.apply(canonical);
    }

    /** Whether a place lies on the face and not behind the ear, over the hair or in front of the neck. */
    public boolean isOnFace(ChartPoint place) {
        return seeds.values().stream().anyMatch(centres -> distance(centres, place) <= FURTHEST_FROM_A_SEED_MM);
    }

    public Region regionAt(ChartPoint place) {
        Region nearest = Region.CHEEK;
        double least = Double.POSITIVE_INFINITY;
        for (Map.Entry<Region, List<ChartPoint>> entry : seeds.entrySet()) {
            double distance = distance(entry.getValue(), place);
            if (distance < least) {
                least = distance;
                nearest = entry.getKey();
            }
        }
        return nearest;
    }

    /**
     * The regions whose tissue counts at a place, among the given ones, with continuous shares.
     *
     * @param among regions with a known tissue; at least one
     */
    public List<RegionShare> sharesAt(ChartPoint place, Collection<Region> among) {
        return neighbourhoods(among).sharesAt(place);
    }

    /** These regions around their seeds, to be asked at many places. */
    Neighbourhoods neighbourhoods(Collection<Region> among) {
        return new Neighbourhoods(among, this::seedsOf);
    }

    private List<ChartPoint> seedsOf(Region region) {
        return Objects.requireNonNull(seeds.get(region));
    }

    private static double distance(List<ChartPoint> seeds, ChartPoint place) {
        double least = Double.POSITIVE_INFINITY;
        for (ChartPoint seed : seeds) {
            least = Math.min(least, seed.squaredDistanceTo(place));
        }
        return Math.sqrt(least);
    }

    private static LandmarkWarp warpOf(Map<Landmark, ChartPoint> from, Map<Landmark, ChartPoint> to) {
        List<ChartPoint> sources = new ArrayList<>();
        List<ChartPoint> targets = new ArrayList<>();
        to.forEach((landmark, place) -> {
            sources.add(Objects.requireNonNull(from.get(landmark)));
            targets.add(place);
        });
        return LandmarkWarp.between(sources, targets);
    }

    private static Map<Landmark, ChartPoint> canonical(String sex) {
        Map<Landmark, ChartPoint> places = new EnumMap<>(Landmark.class);
        for (Row row : LANDMARKS) {
            places.put(
                    Word.parse(Landmark.class, row.text("landmark"), "landmark"),
                    new ChartPoint(row.length(sex + "_u_mm"), row.length(sex + "_v_mm")));
        }
        return places;
    }
}
