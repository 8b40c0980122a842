package io.evenlift.domain.prediction;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.LiftDirection;
import io.evenlift.domain.face.TissueMap;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a thread does at chosen places, at 1 N and with central tissue: the small change of a search, to be added up and
 * scaled. A plan that is shown is predicted in full.
 */
public final class ThreadProbe {
    private final SideFields fields;

    ThreadProbe(SideFields fields) {
        this.fields = fields;
    }

    public FaceChart chart() {
        return fields.chart();
    }

    /** The tissue under a place, central values; for laying a thread in its plane. */
    public TissueStack tissueAt(ChartPoint place) {
        return asFound().at(place);
    }

    /** Whether the tissue under a place was measured. */
    public boolean isKnownAt(ChartPoint place) {
        return asFound().isKnownAt(place);
    }

    /** How the limbs of a thread share its load, to be taken for its like; empty for a single limb. */
    public Optional<Fraction> dermalShare(PlacedThread thread) {
        return fields.coarseShare(thread);
    }

    /** The thread with the share of its limbs decided, as drawn or as the tissue makes it. */
    public PlacedThread loaded(PlacedThread thread) {
        return fields.shared(thread);
    }

    /** The summits of these threads at their tensions, their limbs' share decided. */
    public SideScreen screen(List<PlacedThread> threads) {
        SideField field = fields.lookedOver(threads);
        Summits summits = new Summits(field);
        List<Summits.Summit> all = summits.alongLines(threads);
        return new SideScreen(SeenDimple.thatMayBind(all, summit -> summits.steepestAround(summit, all), field));
    }

    /**
     * What these threads at their tensions use up of each limit that they come upon together: depth and slope of every dimple,
     * and every lift. As exactly as they are predicted.
     *
     * @param deepest how deep a dimple may be
     * @param steepest how steep
     * @param highest how far a landmark may be lifted
     */
    public List<LimitUse> uses(List<PlacedThread> threads, Length deepest, Ratio steepest, Length highest) {
        List<PlacedThread> loaded = fields.shared(threads, Spread::central);
        SideField actual = fields.of(TissueVariant.AS_FOUND, loaded);
        Summits summits = new Summits(actual);
        List<SideField> alone = loaded.stream()
                .map(thread -> fields.of(TissueVariant.AS_FOUND, List.of(thread.withTension(Force.ofNewtons(1)))))
                .toList();
        List<LimitUse> uses = new ArrayList<>();
        List<Summits.Summit> all = summits.near(loaded, fields.lookedOver(loaded));
        for (Summits.Summit summit : all) {
            SeenDimple dimple = new SeenDimple(summit, summits.steepestAround(summit, all), actual);
            uses.add(use(alone, field -> dimple.depthMmIn(field) / deepest.millimetres()));
            uses.add(use(alone, field -> dimple.slopeIn(field) / steepest.value()));
        }
        for (Landmark landmark : Landmark.OF_LIFT) {
            ChartPoint place = chart().landmark(landmark);
            LiftDirection up = chart().liftDirection(landmark);
            uses.add(use(alone, field -> field.along(up, place).per(highest)));
        }
        return uses;
    }

    private static LimitUse use(List<SideField> alone, ToDoubleFunction<SideField> part) {
        return new LimitUse(
                alone.stream().map(field -> Ratio.of(part.applyAsDouble(field))).toList());
    }

    /** The straight way between two places, for all threads that take it. */
    public ProbedLine line(ChartPoint start, ChartPoint end) {
        return ProbedLine.between(asFound(), start, end);
    }

    /** What a thread does by itself and to others, its limbs' share decided. */
    public ProbedThread probed(PlacedThread thread) {
        return probed(
                thread,
                ProbedLine.under(asFound(), thread.fixation().limbs().get(0).path()),
                Optional.empty());
    }

    /**
     * The same of a thread whose line is known.
     *
     * @param line the way of its first limb on the skin
     * @param like a thread that lies like this one on a line of its own, if there is one, whose dimples tell where to look first
     */
    public ProbedThread probed(PlacedThread thread, ProbedLine line, Optional<ProbedThread> like) {
        return new ProbedThread(fields.tried(List.of(thread.withTension(Force.ofNewtons(1)))), chart(), line, like);
    }

    private TissueMap asFound() {
        return fields.tissue(TissueVariant.AS_FOUND);
    }
}
