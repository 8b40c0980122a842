package io.evenlift.domain.prediction;

import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one thread does at 1 N and with central tissue, for a search that combines threads: its lifts, its own dimples, and
 * what it adds to the dimples of another. Everything is in proportion to the tension. Its dimples are looked for when they are
 * first asked for; what a thread that lies like it does tells sooner how hard it may be pulled at most. Not for sharing between
 * threads.
 */
public final class ProbedThread {
    private final SideField field;
    private final FaceChart chart;
    private final ProbedLine line;
    private final Map<Landmark, Length> lifts = new EnumMap<>(Landmark.class);
    private final List<SeenDimple> likely;
    private Optional<List<SeenDimple>> dimples = Optional.empty();

    /** @param like a thread that lies like this one, on a way of its own */
    ProbedThread(SideField field, FaceChart chart, ProbedLine line, Optional<ProbedThread> like) {
        this.field = field;
        this.chart = chart;
        this.line = line;
        this.likely = like.map(other -> other.dimples().stream()
                        .map(dimple -> SeenDimple.likely(
                                line.like(other.line, dimple.place()),
                                line.like(other.line, dimple.steepestPlace()),
                                field))
                        .toList())
                .orElse(List.of());
    }

    SideField field() {
        return field;
    }

    /** Lift of a landmark of lift. */
    public Length lift(Landmark landmark) {
        return lifts.computeIfAbsent(landmark, asked -> field.lift(chart, asked));
    }

    /** The dimples that it makes by itself, the deepest first; those less than half as deep as the deepest are left out. */
    public List<SeenDimple> dimples() {
        if (dimples.isEmpty()) {
            dimples = Optional.of(lookedFor());
        }
        return dimples.orElseThrow();
    }

    /** What is likely counts where it is more than all that is found, so that the tension within limits is never more than was told. */
    private List<SeenDimple> lookedFor() {
        LineSummits summits = new LineSummits(field, line);
        List<SeenDimple> all =
                new ArrayList<>(SeenDimple.thatMayBind(summits.summits(), summits::steepestAround, field));
        all.addAll(likely.stream().filter(one -> one.isMoreThan(all)).toList());
        all.sort(Comparator.comparing(SeenDimple::depth).reversed());
        return List.copyOf(all);
    }

    /**
     * The tension, as far as it is wanted, at which its own dimples keep to limits.
     *
     * @param deepest no dimple is deeper
     * @param steepest nor steeper
     */
    public Force within(Force wanted, Length deepest, Ratio steepest) {
        return within(wanted, dimples(), deepest, steepest);
    }

    /** No less than that, and told without looking for its dimples where a thread that lies like it is known. */
    public Force withinAtMost(Force wanted, Length deepest, Ratio steepest) {
        return within(wanted, dimples.isPresent() || likely.isEmpty() ? dimples() : likely, deepest, steepest);
    }

    private static Force within(Force wanted, List<SeenDimple> own, Length deepest, Ratio steepest) {
        double most = 0;
        for (SeenDimple dimple : own) {
            most = Math.max(most, dimple.partOf(deepest, steepest));
        }
        return wanted.times(1 / Math.max(1, most * wanted.newtons()));
    }
}
