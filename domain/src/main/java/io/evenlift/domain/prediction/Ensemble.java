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
import java.util.stream.IntStream;

/**
 * The plausible tissues of one patient, and what is to be asked in them. Questions of all plans are gathered first and
 * answered together, so that every tissue is computed once.
 */
final class Ensemble {
    /** How many tissues are held in memory together; a question's weights are then fetched once for all of them. */
    private static final int AT_A_TIME = 4;

    private final Map<Side, SideFields> fields;
    private final List<Draw> draws;
    private final Parallel parallel;
    /** Of each side by itself, so that both sides may ask at once. */
    private final Map<Side, List<Question>> open = new EnumMap<>(Side.class);

    Ensemble(Map<Side, SideFields> fields, List<Draw> draws, Parallel parallel) {
        this.fields = fields;
        this.draws = draws;
        this.parallel = parallel;
        fields.keySet().forEach(side -> open.put(side, new ArrayList<>()));
    }

    /** A number that will be known in every plausible tissue. */
    final class Question {
        private final PlaceReading reading;
        private final LawEffect law;
        private final double[] values = new double[draws.size()];

        private Question(PlaceReading reading, LawEffect law) {
            this.reading = reading;
            this.law = law;
        }

        /** The number in every tissue, in the order of the sample; to be asked after {@link Ensemble#answer}. */
        Sampled answer() {
            if (open.values().stream().anyMatch(questions -> questions.contains(this))) {
                throw new IllegalStateException("asked before the ensemble was answered");
            }
            return new Sampled(values);
        }
    }

    /** How many tissues there are. */
    int size() {
        return draws.size();
    }

    /** Puts a question about a side. */
    Question ask(Side side, PlaceReading reading, LawEffect law) {
        Question question = new Question(reading, law);
        open(side).add(question);
        return question;
    }

    private List<Question> open(Side side) {
        return Objects.requireNonNull(open.get(side));
    }

    /** Answers all open questions. */
    void answer() {
        LoadedLayers loaded = open.values().stream()
                .flatMap(List::stream)
                .map(question -> question.reading.loaded())
                .reduce(new LoadedLayers(List.of()), LoadedLayers::and);
        Map<Side, Set<Region>> regions = regionsBySide();
        parallel.map(halves(), half -> answer(half, regions, loaded));
        open.values().forEach(List::clear);
    }

    /** Numbers of the tissues in two parts, none of which waits for the other. */
    private List<List<Integer>> halves() {
        List<Integer> all = IntStream.range(0, draws.size()).boxed().toList();
        return List.of(all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size()));
    }

    private int answer(List<Integer> numbers, Map<Side, Set<Region>> regions, LoadedLayers loaded) {
        for (int from = 0; from < numbers.size(); from += AT_A_TIME) {
            answerTogether(numbers.subList(from, Math.min(numbers.size(), from + AT_A_TIME)), regions, loaded);
        }
        return numbers.size();
    }

    private void answerTogether(List<Integer> numbers, Map<Side, Set<Region>> regions, LoadedLayers loaded) {
        List<Map<Side, Map<Region, ReadableMedium>>> media = numbers.stream()
                .map(number -> media(draws.get(number), regions, loaded))
                .toList();
        open.forEach((side, questions) -> {
            for (Question question : questions) {
                for (int i = 0; i < media.size(); i++) {
                    int number = numbers.get(i);
                    Map<Region, ReadableMedium> ofSide =
                            Objects.requireNonNull(media.get(i).get(side));
                    question.values[number] = question.reading.in(ofSide) * question.law.at(draws.get(number));
                }
            }
        });
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
        open.forEach((side, questions) -> {
            Set<Region> asked = new TreeSet<>();
            questions.forEach(question -> asked.addAll(question.reading.regions()));
            regions.put(side, asked);
        });
        return regions;
    }

    private SideFields fields(Side side) {
        return Objects.requireNonNull(fields.get(side));
    }
}
