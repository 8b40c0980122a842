package io.evenlift.domain.prediction;

import io.evenlift.domain.mechanics.ReadableMedia;
import io.evenlift.domain.mechanics.WantedKernels;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the media of a patient's plausible tissues, and keeps them or not. Safe to share between threads. */
final class PlausibleMedia {
    private final List<Draw> draws;
    private final boolean keeps;
    private final Map<FoundTissue, Made> kept = new ConcurrentHashMap<>();

    /**
     * Media and what they are made for.
     *
     * @param wanted what may be read off them
     */
    private record Made(WantedKernels wanted, ReadableMedia media) {}

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
     * @param own what is to be read off them
     * @param all the same of any tissue of the patient, which is likely to be read off this one later where it is kept
     */
    ReadableMedia around(FoundTissue tissue, WantedKernels own, WantedKernels all) {
        if (!keeps) {
            return made(tissue, own);
        }
        return kept.compute(tissue, (same, before) -> {
                    WantedKernels now = before == null ? all : before.wanted().and(all);
                    return before != null && before.wanted().equals(now) ? before : new Made(now, made(tissue, now));
                })
                .media();
    }

    private ReadableMedia made(FoundTissue tissue, WantedKernels wanted) {
        return ReadableMedia.of(
                draws.stream()
                        .map(draw -> ResponseTables.medium(new PlausibleTissue(draw).around(tissue)))
                        .toList(),
                wanted);
    }
}
