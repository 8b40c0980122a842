package io.evenlift.domain.face;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Word;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is published of a region's layers: the mean skin by sex, for plausibility and as the reference of "thin skin",
 * never as a patient's skin; and the depth of the SMAS, from which an unmeasured fat thickness is taken, and said so.
 *
 * @param region the region
 * @param femaleSkin mean total skin by high-frequency ultrasound, women
 * @param maleSkin the same, men
 * @param skinCitation its source
 * @param smasDepth mean depth of the superficial fascia by ultrasound
 * @param smasDepthDeviation its standard deviation between people
 * @param smasDepthCitation source of both
 */
public record RegionalThickness(
        Region region,
        Length femaleSkin,
        Length maleSkin,
        CitationKey skinCitation,
        Length smasDepth,
        Length smasDepthDeviation,
        CitationKey smasDepthCitation) {

    private static final Length THINNEST_FAT = Length.ofMillimetres(1);
    private static final Map<Region, RegionalThickness> BY_REGION = load();

    public static RegionalThickness of(Region region) {
        return Objects.requireNonNull(BY_REGION.get(region));
    }

    public Length skin(Sex sex) {
        return sex == Sex.FEMALE ? femaleSkin : maleSkin;
    }

    /** Fat under this skin if the SMAS lies at its published mean depth, at least the absolute band's 1 mm. */
    public Length fatUnder(Length skin) {
        return smasDepth.minus(skin).max(THINNEST_FAT);
    }

    private static Map<Region, RegionalThickness> load() {
        Map<Region, RegionalThickness> byRegion = new EnumMap<>(Region.class);
        for (Row row : Tables.read(RegionalThickness.class, "regional_thickness.csv")) {
            RegionalThickness thickness = new RegionalThickness(
                    Word.parse(Region.class, row.text("region"), "region"),
                    row.length("female_skin_mm"),
                    row.length("male_skin_mm"),
                    row.citation("skin_citation"),
                    row.length("smas_depth_mm"),
                    row.length("smas_depth_sd_mm"),
                    row.citation("smas_depth_citation"));
            byRegion.put(thickness.region(), thickness);
        }
        return byRegion;
    }
}
