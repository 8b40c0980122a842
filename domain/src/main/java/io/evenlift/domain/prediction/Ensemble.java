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
import java.util.stream.IntStream;

/**
 * The plausible tissues of one patient, and what is to be asked in them. Questions of all plans are gathered first and
 * answered together, so that every tissue is computed once.
 */
final class Ensemble {
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
        Map<Region, Map<Side, List<Question>>> asked = askedByRegion();
        parallel.map(halves(), half -> answer(half, asked, loaded));
        open.values().forEach(List::clear);
    }

    /** Numbers of the tissues in two parts, none of which waits for the other. */
    private List<List<Integer>> halves() {
        List<Integer> all = IntStream.range(0, draws.size()).boxed().toList();
        return List.of(all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size()));
    }

    /** Region by region, so that what its questions need stays at hand while one tissue follows the other. */
    private int answer(List<Integer> numbers, Map<Region, Map<Side, List<Question>>> asked, LoadedLayers loaded) {
        asked.forEach((region, bySide) -> numbers.forEach(number -> addRegion(region, bySide, number, loaded)));
        open.values().stream()
                .flatMap(List::stream)
                .forEach(question ->
                        numbers.forEach(number -> question.values[number] *= question.law.at(draws.get(number))));
        return numbers.size();
    }

    /** What a region has in every question about it in one tissue; sides of equal tissue share its medium. */
    private void addRegion(Region region, Map<Side, List<Question>> bySide, int number, LoadedLayers loaded) {
        PlausibleTissue variant = new PlausibleTissue(draws.get(number));
        Map<TissueStack, ReadableMedium> media = new HashMap<>();
        bySide.forEach((side, questions) -> {
            ReadableMedium medium = media.computeIfAbsent(
                    fields(side).tissueOf(variant, region),
                    stack -> ReadableMedium.of(ResponseTables.medium(stack), loaded));
            for (Question question : questions) {
                question.values[number] += question.reading.in(region, medium);
            }
        });
    }

    private Map<Region, Map<Side, List<Question>>> askedByRegion() {
        Map<Region, Map<Side, List<Question>>> asked = new EnumMap<>(Region.class);
        open.forEach((side, questions) -> {
            for (Question question : questions) {
                for (Region region : question.reading.regions()) {
                    asked.computeIfAbsent(region, first -> new EnumMap<>(Side.class))
                            .computeIfAbsent(side, first -> new ArrayList<>())
                            .add(question);
                }
            }
        });
        return asked;
    }

    private SideFields fields(Side side) {
        return Objects.requireNonNull(fields.get(side));
    }
}
