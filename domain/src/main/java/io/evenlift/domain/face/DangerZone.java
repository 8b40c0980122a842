package io.evenlift.domain.face;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A structure that a thread must not meet, or must meet only knowingly: a corridor of stated half width about a line
 * between places that are given relative to landmarks, so that it follows the measured face, in stated tissue layers and,
 * where its depth was measured, about that depth.
 *
 * @param code stable name
 * @param line one place (a disc) or several (a corridor)
 * @param halfWidth distance from the line within which a thread counts as inside
 * @param standardDeviation how far the structure lies from the line from face to face; empty: unknown
 * @param layers tissue layers in which the structure is met
 * @param depth of the structure below the skin where it was measured
 * @param action what meeting it means
 * @param citation its source
 */
public record DangerZone(
        String code,
        List<Anchorage> line,
        Length halfWidth,
        Optional<Length> standardDeviation,
        Set<TissueLayer> layers,
        Optional<StructureDepth> depth,
        Action action,
        CitationKey citation) {

    /** What meeting a zone means. */
    public enum Action implements Word {
        FORBID,
        WARN;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    /**
     * A place relative to a landmark.
     *
     * @param landmark what can be found on the face
     * @param lateral further lateral by this much
     * @param upward further up by this much
     */
    public record Anchorage(Landmark landmark, Length lateral, Length upward) {
        ChartPoint on(FaceChart chart) {
            ChartPoint base = chart.landmark(landmark);
            return ChartPoint.ofMillimetres(
                    Math.max(0, base.u().plus(lateral).millimetres()),
                    base.v().plus(upward).millimetres());
        }
    }

    public DangerZone {
        line = List.copyOf(line);
        layers = Set.copyOf(layers);
    }

    /** Every zone with a place on the chart. */
    public static List<DangerZone> all() {
        return Table.ZONES;
    }

    /** Where the zone lies on this face. */
    public LocatedZone on(FaceChart chart) {
        return new LocatedZone(
                this, line.stream().map(anchorage -> anchorage.on(chart)).toList());
    }

    /** Every zone where it lies on this face. */
    public static List<LocatedZone> allOn(FaceChart chart) {
        return all().stream().map(zone -> zone.on(chart)).toList();
    }

    /** Whether a thread at this depth, in this layer, may meet the structure where their places agree. */
    public boolean isMetAt(TissueLayer layer, Length at) {
        return layers.contains(layer)
                || depth.filter(known -> known.mayBeAt(at)).isPresent();
    }

    /** The least depth at which a thread may meet the structure in this tissue. */
    public Length shallowestIn(TissueStack tissue) {
        Length inLayers = topIn(tissue);
        return depth.map(known -> known.shallowest().min(inLayers)).orElse(inLayers);
    }

    /** Where the first of its layers begins; at the bone where it is known by its depth alone. */
    private Length topIn(TissueStack tissue) {
        Length top = tissue.bone();
        for (TissueLayer layer : layers) {
            top = top.min(tissue.topOf(layer));
        }
        return top;
    }

    /** Read on first use. */
    private static final class Table {
        static final List<DangerZone> ZONES = Tables.read(DangerZone.class, "danger_zones.csv").stream()
                .map(Table::zone)
                .toList();

        private static DangerZone zone(Row row) {
            Set<TissueLayer> layers = EnumSet.noneOf(TissueLayer.class);
            for (String layer : row.text("layers").split(" ", -1)) {
                layers.add(Word.parse(TissueLayer.class, layer, "layer"));
            }
            return new DangerZone(
                    row.text("zone"),
                    line(row.text("line")),
                    row.length("half_width_mm"),
                    row.optionalLength("sd_mm"),
                    layers,
                    row.optionalLength("depth_mm").map(mean -> new StructureDepth(mean, row.length("depth_sd_mm"))),
                    Word.parse(Action.class, row.text("action"), "action"),
                    row.citation("citation"));
        }

        private static List<Anchorage> line(String cell) {
            List<Anchorage> line = new ArrayList<>();
            for (String place : cell.split(" ", -1)) {
                List<String> parts = Arrays.asList(place.split(":", -1));
                line.add(new Anchorage(
                        Word.parse(Landmark.class, parts.get(0), "landmark"),
                        Length.ofMillimetres(Double.parseDouble(parts.get(1))),
                        Length.ofMillimetres(Double.parseDouble(parts.get(2)))));
            }
            return line;
        }
    }
}
