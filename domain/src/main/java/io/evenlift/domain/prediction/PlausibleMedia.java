package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.mechanics.LoadedLayers;
import io.evenlift.domain.mechanics.ReadableMedia;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the media of a patient's plausible tissues, and keeps them or not. Safe to share between threads. */
final class PlausibleMedia {
    /** Of every region on both sides. */
    private static final int MANY = 2 * Region.values().length;

    private final List<Draw> draws;
    private final boolean keeps;
    private final Map<Around, ReadableMedia> kept = new ConcurrentHashMap<>();

    private record Around(FoundTissue tissue, LoadedLayers loaded) {}

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

    /** The media around a tissue, in the order of the sample. */
    ReadableMedia around(FoundTissue tissue, LoadedLayers loaded) {
        Around around = new Around(tissue, loaded);
        return keeps ? kept.computeIfAbsent(around, this::made) : made(around);
    }

    /** Forgets them, once they are many: other layers of the same tissue were asked as well. */
    void trim() {
        if (kept.size() > MANY) {
            kept.clear();
        }
    }

    private ReadableMedia made(Around around) {
        return ReadableMedia.of(
                draws.stream()
                        .map(draw -> ResponseTables.medium(new PlausibleTissue(draw).around(around.tissue())))
                        .toList(),
                around.loaded());
    }
}
