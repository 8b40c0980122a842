package io.evenlift.domain.prediction;

import static io.evenlift.domain.prediction.AThread.fromTheTemple;
import static io.evenlift.domain.prediction.AThread.mm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.Sex;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.fixation.ThreadPath;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ways to look for dimples, against places asked one by one all around. */
class SummitsTest {
    private static final double FINE_MM = 0.2;
    private static final int FINE_DIRECTIONS = 72;

    /** Cheek and jowl unlike, so that a thread crosses a border. */
    private static final TissueMap FACE = face();

    private static TissueMap face() {
        Map<Region, TissueStack> tissue = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            tissue.put(region, TissueStack.of(mm(region == Region.CHEEK ? 1.1 : 1.6), mm(4.5)));
        }
        return new TissueMap(FaceChart.of(Sex.FEMALE, Map.of()), tissue);
    }

    static Stream<PlacedThread> threads() {
        return Stream.of(
                fromTheTemple().at(1.9).temple(),
                fromTheTemple().at(2.5).temple(),
                fromTheTemple().at(4).temple(),
                fromTheTemple().at(2.2).to(60, -70).temple(),
                fromTheTemple().at(1.8).to(40, -30).temple());
    }

    private static SideField field(PlacedThread thread, ThreadField.Detail detail) {
        return new SideField(
                FACE,
                List.of(new SideField.Pull(
                        new LaidThread(
                                FACE,
                                ThreadLoad.atOneNewton(thread.fixation(), ThreadLaw.CENTRAL, detail),
                                new ResponseTables(KeptTables.ofUsualSize()),
                                detail),
                        Force.ofNewtons(1))));
    }

    private static double steepestByHand(SideField field, ChartPoint centre, double reachMm) {
        double steepest = 0;
        for (double radius = FINE_MM; radius <= reachMm; radius += FINE_MM) {
            for (int i = 0; i < FINE_DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / FINE_DIRECTIONS;
                ChartPoint place = ChartPoint.nearestTo(
                        centre.u().plus(Length.ofMillimetres(radius * Math.cos(angle))),
                        centre.v().plus(Length.ofMillimetres(radius * Math.sin(angle))));
                steepest = Math.max(steepest, field.slopeAt(place).steepest());
            }
        }
        return steepest;
    }

    @ParameterizedTest
    @MethodSource("threads")
    void findTheSteepestPlaceWhateverItsDirection(PlacedThread thread) {
        SideField field = field(thread, ThreadField.Detail.AS_DRAWN);
        Summits summits = new Summits(field);
        List<Summits.Summit> all = summits.near(List.of(thread), field(thread, ThreadField.Detail.OF_A_SEARCH));
        assertTrue(!all.isEmpty());
        for (Summits.Summit summit : all) {
            double byHand = steepestByHand(field, summit.place(), Summits.reachMm(summit, all));
            double found = summits.steepestAround(summit, all).slope().steepest();
            assertEquals(1, found / byHand, 0.02, () -> "at " + summit + " of " + all);
        }
    }

    @ParameterizedTest
    @MethodSource("threads")
    void areFoundAlongTheLineNearlyAsDeepAndAsSteep(PlacedThread thread) {
        Summits summits = new Summits(field(thread, ThreadField.Detail.AS_DRAWN));
        List<Summits.Summit> all = summits.near(List.of(thread), field(thread, ThreadField.Detail.OF_A_SEARCH));
        ThreadPath path = thread.fixation().limbs().get(0).path();
        for (ProbedLine way : List.of(
                ProbedLine.under(FACE, path),
                ProbedLine.between(FACE, path.start().at(), path.tip().at()))) {
            LineSummits line = new LineSummits(field(thread, ThreadField.Detail.OF_A_SEARCH), way);
            Summits.Summit deepest = line.summits().get(0);
            assertEquals(1, deepest.depthMm() / all.get(0).depthMm(), 0.04);
            assertEquals(
                    1,
                    line.steepestAround(deepest).slope().steepest()
                            / summits.steepestAround(all.get(0), all).slope().steepest(),
                    0.06);
        }
    }
}
