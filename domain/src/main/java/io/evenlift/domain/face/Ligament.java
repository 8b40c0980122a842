package io.evenlift.domain.face;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The retaining ligaments with a published place, whose loosening lets the cheek and the jowl sink. */
public enum Ligament implements Word {
    ZYGOMATIC,
    UPPER_MASSETERIC,
    MANDIBULAR;

    private static final Map<Ligament, Site> SITES = load();
    private static final Map<Ligament, Force> PENETRATION = loadPenetration();

    /**
     * A ligament's place on the canonical female chart.
     *
     * @param place where it reaches the skin
     * @param standardDeviation between people, along the measured direction
     * @param citation its source
     */
    public record Site(ChartPoint place, Length standardDeviation, CitationKey citation) {}

    public Site site() {
        return Objects.requireNonNull(SITES.get(this));
    }

    /** The mean force that pierced it; empty where that was not measured. */
    public Optional<Force> penetration() {
        return Optional.ofNullable(PENETRATION.get(this));
    }

    /**
     * How stiff it is taken to be beside the zygomatic ligament, by the force that pierces them: 3.64 N of 9.16 N make
     * 0.40 for the mandibular one. Empty where that was not measured.
     */
    public Optional<Ratio> relativeStiffness() {
        double strongest = Objects.requireNonNull(PENETRATION.get(ZYGOMATIC)).newtons();
        return Optional.ofNullable(PENETRATION.get(this)).map(force -> Ratio.of(force.newtons() / strongest));
    }

    @Override
    public String word() {
        return Word.of(this);
    }

    private static Map<Ligament, Site> load() {
        Map<Ligament, Site> sites = new EnumMap<>(Ligament.class);
        for (Row row : Tables.read(Ligament.class, "ligaments.csv")) {
            sites.put(
                    Word.parse(Ligament.class, row.text("ligament"), "ligament"),
                    new Site(
                            new ChartPoint(row.length("u_mm"), row.length("v_mm")),
                            row.length("sd_mm"),
                            row.citation("citation")));
        }
        return sites;
    }

    private static Map<Ligament, Force> loadPenetration() {
        Map<Ligament, Force> penetration = new EnumMap<>(Ligament.class);
        for (Row row : Tables.read(Ligament.class, "ligament_strength.csv")) {
            penetration.put(Word.parse(Ligament.class, row.text("ligament"), "ligament"), row.force("penetration_n"));
        }
        return penetration;
    }
}
