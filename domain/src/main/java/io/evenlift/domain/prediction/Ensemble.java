package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.face.TissueStack;
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
        for (int i = 0; i < draws.size(); i++) {
            answer(i);
        }
        open.clear();
    }

    private void answer(int number) {
        Draw draw = draws.get(number);
        PlausibleTissue variant = new PlausibleTissue(draw);
        // Regions and sides of equal tissue share a medium, within one draw only: all of them would not fit in memory.
        Map<TissueStack, ReadableMedium> media = new HashMap<>();
        for (Map.Entry<Side, Set<Region>> wanted : regionsBySide().entrySet()) {
            Map<Region, ReadableMedium> ofSide = new EnumMap<>(Region.class);
            for (Region region : wanted.getValue()) {
                TissueStack tissue = fields(wanted.getKey()).tissueOf(variant, region);
                ofSide.put(
                        region,
                        media.computeIfAbsent(tissue, stack -> ReadableMedium.of(ResponseTables.medium(stack))));
            }
            for (Question question : open) {
                if (question.side == wanted.getKey()) {
                    question.values[number] = question.reading.in(ofSide) * question.law.at(draw);
                }
            }
        }
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
