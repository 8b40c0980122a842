package io.evenlift.domain.face;

import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * One half face unwrapped to millimetres: the canonical Korean chart of the patient's sex, warped to the landmarks that
 * were measured. Regions have outlines that move with the chart (assumption: no published outline was found).
 */
public final class FaceChart {
    /** A place on the outermost border is on the face, whatever rounding makes of it. */
    private static final double ON_THE_BORDER_MM = 1e-9;

    /** Lift is meant towards the upper temple, where threads are fixed (assumption; female canonical chart). */
    private static final ChartPoint LIFT_TARGET = ChartPoint.ofMillimetres(93, 20);

    private static final List<Row> LANDMARKS = Tables.read(FaceChart.class, "landmarks.csv");
    private static final List<Row> OUTLINES = Tables.read(FaceChart.class, "region_outlines.csv");

    private static final Map<Sex, FaceChart> UNMEASURED = new EnumMap<>(
            Map.of(Sex.FEMALE, new FaceChart(Sex.FEMALE, Map.of()), Sex.MALE, new FaceChart(Sex.MALE, Map.of())));

    private final Map<Landmark, ChartPoint> landmarks = new EnumMap<>(Landmark.class);
    private final Map<Region, Outline> outlines = new EnumMap<>(Region.class);
    private final LandmarkWarp warp;
    /** The regions in the order of their outlines, by which the cells number them. */
    private final List<Region> regions;

    private final RegionCells cells;
    /** Faces without a measured landmark share one chart, and mostly the same regions are known on both sides. */
    private final AtomicReference<Neighbourhoods> askedLast;

    private FaceChart(Sex sex, Map<Landmark, ChartPoint> measured) {
        Map<Landmark, ChartPoint> female = canonical("female");
        Map<Landmark, ChartPoint> target = new EnumMap<>(sex == Sex.FEMALE ? female : canonical("male"));
        if (!measured.isEmpty()) {
            LandmarkWarp individual = warpOf(target, measured);
            requireAFacesSize(individual);
            target.replaceAll((landmark, place) -> individual.apply(place));
            target.putAll(measured);
        }
        warp = LandmarkWarp.between(List.copyOf(female.values()), List.copyOf(target.values()));
        new WarpProof(warp).contradiction().ifPresent(place -> refuse(measured, onThisFace(place)));
        landmarks.putAll(target);
        corners().forEach((region, corners) -> outlines.put(region, new Outline(corners)));
        regions = List.copyOf(outlines.keySet());
        cells = new RegionCells(List.copyOf(outlines.values()), ON_THE_BORDER_MM);
        askedLast = new AtomicReference<>(new Neighbourhoods(regions, this));
    }

    private Map<Region, List<ChartPoint>> corners() {
        Map<Region, List<ChartPoint>> corners = new EnumMap<>(Region.class);
        for (Row row : OUTLINES) {
            Region region = Word.parse(Region.class, row.text("region"), "region");
            corners.computeIfAbsent(region, r -> new ArrayList<>())
                    .add(onThisFace(new ChartPoint(row.length("u_mm"), row.length("v_mm"))));
        }
        return corners;
    }

    private static void requireAFacesSize(LandmarkWarp warp) {
        if (!warp.isOfAFacesSize()) {
            throw new InvalidValue(
                    "landmarks-mm",
                    "a face about " + percent(warp.widening()) + " as wide and " + percent(warp.lengthening())
                            + " as high as the mean",
                    "68 to 132 %: millimetres, u lateral and v upwards from the sellion");
        }
    }

    private static String percent(Ratio more) {
        return Math.round((1 + more.value()) * 100) + " %";
    }

    private static void refuse(Map<Landmark, ChartPoint> measured, ChartPoint place) {
        String nearest = measured.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().distanceTo(place)))
                .limit(2)
                .map(entry -> entry.getKey().word() + " at u "
                        + entry.getValue().u() + ", v " + entry.getValue().v())
                .collect(Collectors.joining(" and "));
        throw new InvalidValue(
                "landmarks-mm",
                nearest,
                "landmarks of one face, each side its own: as measured the face would fold or be stretched fivefold near"
                        + " them");
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

    /** Whether a place lies in a region of the face and not behind the ear, over the hair or in front of the neck. */
    public boolean isOnFace(ChartPoint place) {
        RegionCells.Cell cell = cells.at(place);
        if (cell.inside()) {
            return true;
        }
        for (int number : cell.near()) {
            if (distanceMm(number, place) <= ON_THE_BORDER_MM) {
                return true;
            }
        }
        return false;
    }

    /** The region that holds a place, or the nearest where none does. */
    public Region regionAt(ChartPoint place) {
        List<Integer> near = cells.at(place).near();
        int nearest = near.get(0);
        if (near.size() > 1) {
            double least = Double.POSITIVE_INFINITY;
            for (int number : near) {
                double distance = distanceMm(number, place);
                nearest = distance < least ? number : nearest;
                least = Math.min(least, distance);
            }
        }
        return regions.get(nearest);
    }

    private double distanceMm(int region, ChartPoint place) {
        return outlineOf(regions.get(region)).distanceMm(place);
    }

    /** The corners of a region's outline on this face, in order. */
    public List<ChartPoint> outline(Region region) {
        return outlineOf(region).corners();
    }

    /**
     * These regions with their borders, to be asked at many places.
     *
     * @param among regions with a known tissue; at least one
     */
    Neighbourhoods neighbourhoods(Collection<Region> among) {
        Neighbourhoods known = Objects.requireNonNull(askedLast.get());
        if (known.isOf(among)) {
            return known;
        }
        Neighbourhoods asked = new Neighbourhoods(among, this);
        askedLast.set(asked);
        return asked;
    }

    Outline outlineOf(Region region) {
        return Objects.requireNonNull(outlines.get(region));
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
