package io.evenlift.domain.prediction;

import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.mechanics.SurfaceReading;
import io.evenlift.domain.mechanics.WantedKernels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The plausible tissues of one patient, and what is to be asked in them. Questions of all plans are gathered first and
 * answered together, so that every tissue is computed once.
 */
final class Ensemble {
    private final Map<Side, SideFields> fields;
    private final PlausibleMedia media;
    private final Parallel parallel;
    /** Of each side by itself, so that both sides may ask at once. */
    private final Map<Side, List<Question>> open = new EnumMap<>(Side.class);

    Ensemble(Map<Side, SideFields> fields, PlausibleMedia media, Parallel parallel) {
        this.fields = fields;
        this.media = media;
        this.parallel = parallel;
        fields.keySet().forEach(side -> open.put(side, new ArrayList<>()));
    }

    /** A number that will be known in every plausible tissue. */
    final class Question {
        private final PlaceReading reading;
        private final LawEffect law;
        private final double[] values = new double[size()];

        private Question(PlaceReading reading, LawEffect law) {
            this.reading = reading;
            this.law = law;
        }

        /** The number in every tissue, in the order of the sample; to be asked after {@link Ensemble#answerBeside}. */
        Sampled answer() {
            if (open.values().stream().anyMatch(questions -> questions.contains(this))) {
                throw new IllegalStateException("asked before the ensemble was answered");
            }
            return new Sampled(values);
        }
    }

    /** How many tissues there are. */
    int size() {
        return media.draws().size();
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

    /**
     * Answers all open questions, and does beside them what does not wait for the answers.
     *
     * @param parts of what is done beside, with nothing in common that changes, nor with the plausible tissues
     * @return what becomes of those parts
     */
    <A, B> List<B> answerBeside(List<A> parts, Function<A, B> work) {
        List<Asked> asked = asked();
        WantedKernels all = asked.stream().map(Asked::wanted).reduce(WantedKernels.NONE, WantedKernels::and);
        Parallel.Both<B, Answered> done = parallel.map(parts, work, asked, each -> each.answered(media, all));
        // In the order of the regions, so that nothing is added otherwise with threads than without.
        done.second().forEach(Answered::addToQuestions);
        open.values().forEach(questions -> questions.forEach(this::underItsLaw));
        open.values().forEach(List::clear);
        return done.first();
    }

    private void underItsLaw(Question question) {
        for (int number = 0; number < question.values.length; number++) {
            question.values[number] *= question.law.at(media.draws().get(number));
        }
    }

    /**
     * What is asked of the plausible tissues around one.
     *
     * @param questions to which the region counts
     * @param readings of the questions
     * @param wanted by the readings
     */
    private record Asked(
            FoundTissue tissue, List<Question> questions, List<SurfaceReading> readings, WantedKernels wanted) {
        static Asked of(FoundTissue tissue, List<Question> questions) {
            List<SurfaceReading> readings = questions.stream()
                    .map(question -> question.reading.of(tissue.region()))
                    .toList();
            WantedKernels wanted =
                    readings.stream().map(SurfaceReading::wanted).reduce(WantedKernels.NONE, WantedKernels::and);
            return new Asked(tissue, questions, readings, wanted);
        }

        Answered answered(PlausibleMedia media, WantedKernels all) {
            return new Answered(this, media.around(tissue, wanted, all).read(readings));
        }
    }

    /**
     * What the region's tissue has in each question.
     *
     * @param answers by question, in every plausible tissue
     */
    private record Answered(Asked asked, List<double[]> answers) {
        void addToQuestions() {
            for (int i = 0; i < answers.size(); i++) {
                Question question = asked.questions().get(i);
                double share = question.reading.shareOf(asked.tissue().region());
                double[] more = answers.get(i);
                for (int number = 0; number < more.length; number++) {
                    question.values[number] += share * more[number];
                }
            }
        }
    }

    /** Region by region; sides of equal tissue, measured in the same way, share the media. */
    private List<Asked> asked() {
        Map<FoundTissue, List<Question>> asked = new LinkedHashMap<>();
        for (Region region : Region.values()) {
            open.forEach((side, questions) -> questions.stream()
                    .filter(question -> question.reading.regions().contains(region))
                    .forEach(question -> asked.computeIfAbsent(fields(side).found(region), first -> new ArrayList<>())
                            .add(question)));
        }
        return asked.entrySet().stream()
                .map(entry -> Asked.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SideFields fields(Side side) {
        return Objects.requireNonNull(fields.get(side));
    }
}
