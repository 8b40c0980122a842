package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.LoadedLayers;
import io.evenlift.domain.mechanics.ReadableMedium;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plausible tissues of one patient, and what is to be asked in them. Questions of all plans are gathered first and
 * answered together, so that every tissue is computed once.
 */
final class Ensemble {
    /** How many tissues are held in memory together; a question's weights are then fetched once for all of them. */
    private static final int AT_A_TIME = 4;

    private final Map<Side, SideFields> fields;
    private final List<Draw> draws;
    private final List<Question> open = new ArrayList<>();

    Ensemble(Map<Side, SideFields> fields, List<Draw> draws) {
        this.fields = fields;
        this.draws = draws;
    }

    /** A number that will be known in every plausible tissue. */
    final class Question {
        private final Side side;
        private final PlaceReading reading;
        private final LawEffect law;
        private final double[] values = new double[draws.size()];

        private Question(Side side, PlaceReading reading, LawEffect law) {
            this.side = side;
            this.reading = reading;
            this.law = law;
        }

        /** The number in every tissue, in the order of the sample; to be asked after {@link Ensemble#answer}. */
        Sampled answer() {
            if (open.contains(this)) {
                throw new IllegalStateException("asked before the ensemble was answered");
            }
            return new Sampled(values);
        }
    }

    /** How many tissues there are. */
    int size() {
        return draws.size();
    }

    /** Puts a question. */
    Question ask(Side side, PlaceReading reading, LawEffect law) {
        Question question = new Question(side, reading, law);
        open.add(question);
        return question;
    }

    /** Answers all open questions. */
    void answer() {
        LoadedLayers loaded = open.stream()
                .map(question -> question.reading.loaded())
                .reduce(new LoadedLayers(List.of()), LoadedLayers::and);
        Map<Side, Set<Region>> regions = regionsBySide();
        for (int from = 0; from < draws.size(); from += AT_A_TIME) {
            answer(from, Math.min(draws.size(), from + AT_A_TIME), regions, loaded);
        }
        open.clear();
    }

    private void answer(int from, int to, Map<Side, Set<Region>> regions, LoadedLayers loaded) {
        List<Map<Side, Map<Region, ReadableMedium>>> media = new ArrayList<>();
        for (int number = from; number < to; number++) {
            media.add(media(draws.get(number), regions, loaded));
        }
        for (Question question : open) {
            for (int number = from; number < to; number++) {
                Map<Region, ReadableMedium> ofSide =
                        Objects.requireNonNull(media.get(number - from).get(question.side));
                question.values[number] = question.reading.in(ofSide) * question.law.at(draws.get(number));
            }
        }
    }

    /** The media of a draw; regions and sides of equal tissue share one. */
    private Map<Side, Map<Region, ReadableMedium>> media(
            Draw draw, Map<Side, Set<Region>> regions, LoadedLayers loaded) {
        PlausibleTissue variant = new PlausibleTissue(draw);
        Map<TissueStack, ReadableMedium> known = new HashMap<>();
        Map<Side, Map<Region, ReadableMedium>> media = new EnumMap<>(Side.class);
        for (Map.Entry<Side, Set<Region>> wanted : regions.entrySet()) {
            Map<Region, ReadableMedium> ofSide = new EnumMap<>(Region.class);
            for (Region region : wanted.getValue()) {
                TissueStack tissue = fields(wanted.getKey()).tissueOf(variant, region);
                ofSide.put(
                        region,
                        known.computeIfAbsent(
                                tissue, stack -> ReadableMedium.of(ResponseTables.medium(stack), loaded)));
            }
            media.put(wanted.getKey(), ofSide);
        }
        return media;
    }

    private Map<Side, Set<Region>> regionsBySide() {
        Map<Side, Set<Region>> regions = new EnumMap<>(Side.class);
        for (Question question : open) {
            regions.computeIfAbsent(question.side, side -> new TreeSet<>()).addAll(question.reading.regions());
        }
        return regions;
    }

    private SideFields fields(Side side) {
        return Objects.requireNonNull(fields.get(side));
    }
}
