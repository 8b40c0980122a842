package io.evenlift.domain.planning.search;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.prediction.HoldingLimits;
import io.evenlift.domain.prediction.ProbedLine;
import io.evenlift.domain.prediction.ProbedThread;
import io.evenlift.domain.prediction.SideScreen;
import io.evenlift.domain.prediction.ThreadProbe;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the strands of a structure on one side, and looks closely at what was chosen of them. */
final class SideSearch {
    private final Side side;
    private final ThreadProbe probe;
    private final Laying laying;
    private final Clearance clearance;
    private final Map<Landmark, Length> goals;
    private final PlanLimits limits;
    /** By start and end. */
    private final Map<List<ChartPoint>, Course> courses = new HashMap<>();

    private final Map<List<ChartPoint>, ProbedLine> lines = new HashMap<>();
    private Optional<Fraction> dermalShare = Optional.empty();

    SideSearch(Side side, ThreadProbe probe, Clearance clearance, Map<Landmark, Length> goals, PlanLimits limits) {
        this.side = side;
        this.probe = probe;
        this.laying = new Laying(probe);
        this.clearance = clearance;
        this.goals = goals;
        this.limits = limits;
    }

    boolean hasGoals() {
        return !goals.isEmpty();
    }

    /** Every route at every depth that the product's length allows and that is clear of what forbids it. */
    SideStrands lay(Structure structure) {
        List<Strand> strands = new ArrayList<>();
        // Threads of one structure at one depth dimple the skin alike, wherever they go.
        Map<DepthLevel, ProbedThread> first = new EnumMap<>(DepthLevel.class);
        for (Route route : Route.all()) {
            Anchor anchor = laying.anchor(route.line(), structure.technique());
            Course course = course(anchor, laying.target(route.line()));
            Drawing drawing = laying.drawing(course, anchor, structure, limb -> clearance.isClear(limb, course));
            for (DepthLevel level : DepthLevel.of(structure.technique())) {
                drawing.clearAt(level)
                        .map(fixation -> drawn(route, structure.product(), fixation))
                        .ifPresent(thread -> {
                            PlacedThread loaded = loaded(thread, drawing);
                            ProbedThread probed =
                                    probe.probed(loaded, line(course), Optional.ofNullable(first.get(level)));
                            first.putIfAbsent(level, probed);
                            strands.add(strand(route, structure.product(), thread, loaded, probed));
                        });
            }
        }
        return new SideStrands(strands, goals, limits);
    }

    private Course course(Anchor anchor, ChartPoint target) {
        return courses.computeIfAbsent(
                List.of(anchor.place().at(), target), ends -> clearance.course(ends.get(0), ends.get(1)));
    }

    private ProbedLine line(Course course) {
        return lines.computeIfAbsent(
                List.of(course.start(), course.end()), ends -> probe.line(ends.get(0), ends.get(1)));
    }

    private PlacedThread drawn(Route route, ThreadProduct product, FixationTechnique fixation) {
        return new PlacedThread(
                ThreadId.of(side.word() + "-" + (route.exit() + 1)), side, product.id(), fixation, Force.ofNewtons(1));
    }

    private static Strand strand(
            Route route, ThreadProduct product, PlacedThread drawn, PlacedThread loaded, ProbedThread probed) {
        Force held = HoldingLimits.weakest(loaded, product)
                .map(HoldingLimits.Limit::allowedLoad)
                .orElse(Force.ZERO);
        return new Strand(route, drawn, new Trace(drawn.fixation()), loaded, probed, held);
    }

    /** The dimples of strands at their steps, all together. */
    SideScreen screen(SideStrands strands, ChosenSet set) {
        return probe.screen(set.strands().stream()
                .map(pulled -> strands.strand(pulled.strand()).loaded().withTension(tension(pulled)))
                .toList());
    }

    /** The landmarks to be lifted, in the order of the numbers of the goals. */
    List<Landmark> goals() {
        return List.copyOf(goals.keySet());
    }

    /** The chosen strands by where they are fixed. */
    List<ChosenSet.Pulled> fromFrontToBack(SideStrands strands, ChosenSet set) {
        return set.strands().stream()
                .sorted(Comparator.comparing(pulled -> strands.strand(pulled.strand())
                        .drawn()
                        .fixation()
                        .anchor()
                        .place()
                        .at()
                        .u()))
                .toList();
    }

    /** The chosen strands as threads of a plan, from front to back, named in that order. */
    List<PlacedThread> threads(SideStrands strands, ChosenSet set) {
        List<PlacedThread> threads = new ArrayList<>();
        for (ChosenSet.Pulled pulled : fromFrontToBack(strands, set)) {
            threads.add(strands.strand(pulled.strand())
                    .drawn()
                    .withTension(tension(pulled))
                    .withId(ThreadId.of(side.word() + "-" + (threads.size() + 1))));
        }
        return threads;
    }

    private static Force tension(ChosenSet.Pulled pulled) {
        return SideStrands.STEP.times(pulled.steps());
    }

    private PlacedThread loaded(PlacedThread thread, Drawing drawing) {
        return thread.fixation()
                .fold(
                        temple -> thread,
                        loop -> thread,
                        dual -> thread.withFixation(dual.withDermalShare(dermalShare(thread, drawing))));
    }

    /**
     * One share stands for all dual threads of a side: that of the first where its dermal limb lies at a middle depth. It changes
     * little with the depth; what is shown is predicted with its own.
     */
    private Fraction dermalShare(PlacedThread thread, Drawing drawing) {
        if (dermalShare.isEmpty()) {
            dermalShare = probe.dermalShare(
                    drawing.at(DepthLevel.MID_FAT).map(thread::withFixation).orElse(thread));
        }
        return dermalShare.orElseThrow();
    }
}
