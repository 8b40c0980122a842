package io.evenlift.rest.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.application.port.in.ProposePlansUseCase;
import io.evenlift.application.port.in.ProposePlansUseCase.Query;
import io.evenlift.application.service.UseCases;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.quantity.Length;
import io.evenlift.rest.json.RequestReader;
import io.evenlift.rest.wire.PlansRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a tighter limit on the dimple costs three of the examples: the table and the curves of docs/trade-off.md. {@code
 * -Devenlift.golden.write=true} writes both anew; their change is then to be read. The build asks only some of the questions
 * again, {@code -Devenlift.tradeoff.every=1} or the profile {@code many} each of them.
 */
class TradeOffTest {
    private static final List<String> PATIENTS =
            List.of("heavy-jowl-58", "asymmetric-face", "young-thin-skin-mild-jowl");
    private static final double[] LIMITS_MM = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.75, 1};
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path PAGE = DOCS.resolve("trade-off.md");
    private static final Path CURVES = DOCS.resolve("trade-off.svg");
    private static final String BEGIN = "<!-- measured:begin -->\n";
    private static final String END = "<!-- measured:end -->";
    private static final boolean WRITE = Boolean.getBoolean("evenlift.golden.write");
    private static final int EVERY = WRITE ? 1 : Integer.getInteger("evenlift.tradeoff.every", 10);

    private static final ProposePlansUseCase PLANS = UseCases.proposePlans();

    /** As computed now, in the order of the table; only those that are asked again. */
    private static List<TradeOffRow> fresh;

    @BeforeAll
    static void ask() throws IOException {
        List<Asked> all = new ArrayList<>();
        for (String patient : PATIENTS) {
            for (double limit : LIMITS_MM) {
                all.add(new Asked(patient, limit));
            }
        }
        fresh = IntStream.range(0, all.size())
                .filter(place -> place % EVERY == EVERY / 2)
                .parallel()
                .mapToObj(place -> all.get(place).answered())
                .toList();
        if (WRITE) {
            StringBuilder table = new StringBuilder(TradeOffRow.HEAD);
            fresh.forEach(row -> table.append(row.line()));
            String page = Files.readString(PAGE);
            Files.writeString(
                    PAGE,
                    page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                            + table
                            + page.substring(page.indexOf(END)));
            Files.writeString(CURVES, new TradeOffChart(fresh).svg());
        }
    }

    private record Asked(String patient, double limitMm) {
        TradeOffRow answered() {
            PlanLimits usual = PlanLimits.USUAL;
            PlanLimits limits = new PlanLimits(
                    Length.ofMillimetres(limitMm),
                    usual.maxTension(),
                    usual.maxThreadsPerSide(),
                    usual.options(),
                    usual.searchSteps());
            Query example = example();
            return PLANS.propose(new Query(example.assessment(), example.acknowledged(), example.catalogue(), limits))
                    .outcome()
                    .orElseThrow()
                    .fold(
                            found -> TradeOffRow.of(patient, limits, mostLift(found.options()), found.proof()),
                            none -> TradeOffRow.none(
                                    patient, limits, none.binding().constraint().value()));
        }

        private Query example() {
            Path file = DOCS.resolve("examples").resolve(patient + ".json");
            try {
                return RequestReader.read(Files.readAllBytes(file), PlansRequest.class, PlansRequest::toCommand);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static PlanOption mostLift(List<PlanOption> options) {
            return options.stream()
                    .max(Comparator.comparingDouble(option -> TradeOffRow.reached(option.prediction())))
                    .orElseThrow();
        }
    }

    private static List<TradeOffRow> table() throws IOException {
        String page = Files.readString(PAGE);
        String inside = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        assertTrue(inside.startsWith(TradeOffRow.HEAD), inside);
        return inside.substring(TradeOffRow.HEAD.length())
                .lines()
                .map(TradeOffRow::parse)
                .toList();
    }

    private static List<TradeOffRow> planned(String patient) throws IOException {
        return table().stream()
                .filter(row -> row.patient().equals(patient) && row.hasPlan())
                .toList();
    }

    @Test
    void theTableSaysWhatIsProposed() throws IOException {
        List<TradeOffRow> table = table();
        assertEquals(PATIENTS.size() * LIMITS_MM.length, table.size());
        assertTrue(fresh.size() >= PATIENTS.size(), "asked again: " + fresh.size());
        for (TradeOffRow row : fresh) {
            TradeOffRow written = table.stream()
                    .filter(each -> each.patient().equals(row.patient()) && each.limit() == row.limit())
                    .findFirst()
                    .orElseThrow();
            assertEquals(written, row);
        }
    }

    @Test
    void theCurvesAreThoseOfTheTable() throws IOException {
        assertEquals(Files.readString(CURVES), new TradeOffChart(table()).svg());
    }

    @Test
    void eachChoiceWasProven() throws IOException {
        table().stream().filter(TradeOffRow::hasPlan).forEach(row -> assertEquals(0.0, row.gap(), row.line()));
    }

    /** The slope holds, which does not depend on the limit of depth as long as no visible dimple is allowed. */
    @Test
    void fromThreeToFiveTenthsMoreDepthBuysNothing() throws IOException {
        for (String patient : PATIENTS) {
            List<TradeOffRow> rows = within(patient, 0.3, 0.5);
            assertEquals(5, rows.size());
            for (TradeOffRow row : rows) {
                assertEquals(rows.get(0).lift(), row.lift(), row.line());
                assertEquals(TradeOffRow.Binding.SLOPE, row.binding(), row.line());
                assertTrue(row.deepest() < 0.27 && row.steepest() < 5, row.line());
            }
        }
    }

    @Test
    void theFirstTenthsBuyTheLift() throws IOException {
        // To the tenth of a per cent, in the order of the patients.
        double[] gains = {22.1, 35.0, 27.2};
        double[] jumps = {22.3, 18.2, 4.2};
        for (int i = 0; i < gains.length; i++) {
            String patient = PATIENTS.get(i);
            assertEquals(gains[i], lift(patient, 0.25) - lift(patient, 0.1), 0.01, patient);
            assertEquals(jumps[i], lift(patient, 0.55) - lift(patient, 0.5), 0.01, patient);
            assertEquals(lift(patient, 0.75), lift(patient, 1), patient);
        }
    }

    @Test
    void whereADimpleMayBeVisibleAndGoalsAreMissedTheModelEnds() throws IOException {
        for (TradeOffRow row : table()) {
            if (row.hasPlan() && row.hasSite()) {
                boolean reachesAll = row.binding() == TradeOffRow.Binding.GOALS;
                assertEquals(row.limit() > 0.5 && !reachesAll, row.isBound(), row.line());
            }
        }
    }

    @Test
    void whereDepthBindsTheRangeGoesBeyondTheLimit() throws IOException {
        for (TradeOffRow row : table()) {
            if (row.hasPlan() && row.hasSite() && row.binding() == TradeOffRow.Binding.DEPTH) {
                double beyond = row.high() / row.limit();
                assertTrue(beyond > 1.25 && beyond < 1.75, row.line());
            }
        }
    }

    @Test
    void aTighterLimitShowsNoMoreLift() throws IOException {
        for (String patient : PATIENTS) {
            List<TradeOffRow> rows = within(patient, 0, 1);
            for (int i = 1; i < rows.size(); i++) {
                assertTrue(
                        rows.get(i).lift() >= rows.get(i - 1).lift(),
                        rows.get(i).line());
            }
        }
    }

    private static List<TradeOffRow> within(String patient, double from, double to) throws IOException {
        return planned(patient).stream()
                .filter(row -> row.limit() >= from && row.limit() <= to)
                .toList();
    }

    private static double lift(String patient, double limit) throws IOException {
        return within(patient, limit, limit).get(0).lift();
    }
}
