package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What lies under any place of one side: a region's own tissue, blended over its border. */
public final class TissueMap {
    private final FaceChart chart;
    private final Map<Region, TissueStack> tissue;
    private final Neighbourhoods neighbourhoods;

    /** @param tissue of the regions whose skin was measured; at least one */
    public TissueMap(FaceChart chart, Map<Region, TissueStack> tissue) {
        this(chart, tissue, chart.neighbourhoods(tissue.keySet()));
    }

    private TissueMap(FaceChart chart, Map<Region, TissueStack> tissue, Neighbourhoods neighbourhoods) {
        this.chart = chart;
        this.tissue = Collections.unmodifiableMap(new EnumMap<>(tissue));
        this.neighbourhoods = neighbourhoods;
    }

    /**
     * Another tissue of the same regions.
     *
     * @throws IllegalArgumentException if the regions are others
     */
    public TissueMap with(Map<Region, TissueStack> other) {
        if (!other.keySet().equals(tissue.keySet())) {
            throw new IllegalArgumentException("regions = " + other.keySet() + ", expected " + tissue.keySet());
        }
        return new TissueMap(chart, other, neighbourhoods);
    }

    public boolean isKnownAt(ChartPoint place) {
        return chart.isOnFace(place) && tissue.containsKey(chart.regionAt(place));
    }

    /** The measured regions whose tissue counts at a place. */
    public List<RegionShare> sharesAt(ChartPoint place) {
        return neighbourhoods.sharesAt(place);
    }

    public TissueStack of(Region region) {
        return Objects.requireNonNull(tissue.get(region));
    }

    public TissueStack at(ChartPoint place) {
        return blended(sharesAt(place));
    }

    /**
     * The tissue where these regions count so much.
     *
     * @param shares as {@link #sharesAt} has them
     */
    public TissueStack blended(List<RegionShare> shares) {
        if (shares.size() == 1) {
            return of(shares.get(0).region());
        }
        Length skin = Length.ZERO;
        Length fat = Length.ZERO;
        for (RegionShare share : shares) {
            TissueStack stack = of(share.region());
            skin = skin.plus(stack.skin().times(share.share().value()));
            fat = fat.plus(stack.fat().times(share.share().value()));
        }
        return of(shares.get(0).region()).withThicknesses(skin, fat);
    }

    /** Where a buried place lies in the stack of one region, which stands for the whole face as seen from there. */
    public Length depthIn(Region observed, BuriedPoint place) {
        return at(place.at()).carryTo(of(observed), place.depth());
    }
}
