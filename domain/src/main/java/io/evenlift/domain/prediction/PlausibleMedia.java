package io.evenlift.domain.prediction;

import io.evenlift.domain.mechanics.LoadedLayers;
import io.evenlift.domain.mechanics.ReadableMedia;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the media of a patient's plausible tissues, and keeps them or not. Safe to share between threads. */
final class PlausibleMedia {
    private final List<Draw> draws;
    private final boolean keeps;
    private final Map<FoundTissue, Loaded> kept = new ConcurrentHashMap<>();

    /**
     * Media and the layers that they are made for.
     *
     * @param layers what may be read off them
     */
    private record Loaded(LoadedLayers layers, ReadableMedia media) {}

    private PlausibleMedia(List<Draw> draws, boolean keeps) {
        this.draws = draws;
        this.keeps = keeps;
    }

    /** For one question: each tissue is asked for once. */
    static PlausibleMedia forOnce(List<Draw> draws) {
        return new PlausibleMedia(draws, false);
    }

    /** For many questions about one patient; some 3 MB a region and side. */
    static PlausibleMedia kept() {
        return new PlausibleMedia(Draw.ALL, true);
    }

    /** The sample. */
    List<Draw> draws() {
        return draws;
    }

    /**
     * The media around a tissue, in the order of the sample.
     *
     * @param loaded layers that are to be read off them; others may be as well, which changes nothing
     */
    ReadableMedia around(FoundTissue tissue, LoadedLayers loaded) {
        if (!keeps) {
            return made(tissue, loaded);
        }
        return kept.compute(tissue, (same, before) -> {
                    LoadedLayers all = before == null ? loaded : before.layers().and(loaded);
                    return before != null && before.layers().equals(all) ? before : new Loaded(all, made(tissue, all));
                })
                .media();
    }

    private ReadableMedia made(FoundTissue tissue, LoadedLayers loaded) {
        return ReadableMedia.of(
                draws.stream()
                        .map(draw -> ResponseTables.medium(new PlausibleTissue(draw).around(tissue)))
                        .toList(),
                loaded);
    }
}
