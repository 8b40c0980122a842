package io.evenlift.rest.drawing;

import io.evenlift.application.port.in.AnswerNotes;
import io.evenlift.application.port.in.ReviewPlanUseCase;
import io.evenlift.domain.assessment.PatientAssessment;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.check.Violation;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.Holding;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan with its prediction on one sheet of 1200 by 916. */
public final class PlanPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 916;
    private static final double FACE_LEFT = 224;
    private static final double FACE_RIGHT = 974;
    private static final double REMARKS_LEFT = 236;
    private static final double REMARKS_TOP = 692;
    private static final int REMARKS_LINES = 6;

    private final Wording wording;
    private final String title;
    private final PatientAssessment patient;
    private final ThreadPlan plan;
    private final Optional<Prediction> prediction;
    private final List<Code> warnings;
    private final List<Violation> violations;

    private PlanPicture(
            Wording wording,
            String title,
            PatientAssessment patient,
            ThreadPlan plan,
            Optional<Prediction> prediction,
            List<Code> warnings,
            List<Violation> violations) {
        this.wording = wording;
        this.title = title;
        this.patient = patient;
        this.plan = plan;
        this.prediction = prediction;
        this.warnings = warnings;
        this.violations = violations;
    }

    public static PlanPicture of(PatientAssessment patient, PlanOption option, Language language) {
        Wording wording = new Wording(language);
        return new PlanPicture(
                wording,
                wording.label(
                        "proposed",
                        Map.of("rank", String.valueOf(option.rank()), "profile", wording.name(option.profile()))),
                patient,
                option.plan(),
                Optional.of(option.prediction()),
                option.warnings(),
                List.of());
    }

    public static PlanPicture of(PatientAssessment patient, ReviewPlanUseCase.Review review, Language language) {
        Wording wording = new Wording(language);
        int broken = review.report().violations().size();
        return new PlanPicture(
                wording,
                broken == 0
                        ? wording.label("reviewed-clean")
                        : wording.label("reviewed-broken", Map.of("broken", String.valueOf(broken))),
                patient,
                review.plan(),
                review.prediction(),
                review.report().warnings(),
                review.report().violations());
    }

    /** The picture as SVG. */
    public String svg(AnswerNotes notes) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        Map<Side, FaceChart> charts = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            charts.put(side, patient.chart(side));
        }
        heading(svg);
        face(svg, new FaceFrame(charts, plan));
        for (Side side : Side.values()) {
            double left = side == Side.RIGHT ? 14 : WIDTH - SidePanel.WIDTH - 10;
            SidePanel panel = new SidePanel(svg, left, wording);
            panel.write(
                    side,
                    prediction
                            .map(predicted -> predicted.loaded(plan))
                            .orElse(plan)
                            .on(side));
            prediction.ifPresent(predicted -> panel.write(predicted, lifts(side), sites(side)));
            panel.close();
        }
        remarks(svg);
        new Legend(svg, wording).write(notes);
        return svg.finished();
    }

    private void heading(Svg svg) {
        svg.text(new Spot(14, 30), title, "font-size", "20", "font-weight", "bold", "fill", Ink.TEXT);
        svg.text(new Spot(14, 52), summary(), "font-size", "13", "fill", Ink.QUIET);
        svg.text(
                new Spot(WIDTH - 14, 30),
                "Evenlift",
                "font-size",
                "16",
                "font-weight",
                "bold",
                "fill",
                Ink.QUIET,
                "text-anchor",
                "end");
        svg.line(new Spot(14, 64), new Spot(WIDTH - 14, 64), "stroke", Ink.FAINT);
    }

    private String summary() {
        String threads = wording.label(
                "threads",
                Map.of(
                        "right", String.valueOf(plan.on(Side.RIGHT).size()),
                        "left", String.valueOf(plan.on(Side.LEFT).size())));
        if (prediction.isEmpty()) {
            return threads + " · " + wording.label("no-prediction");
        }
        Prediction predicted = prediction.get();
        return threads + " · " + dimples(predicted) + " "
                + wording.label("wavelengths", Map.of("cutoff", Figures.rough(predicted.filterCutoff()))) + " · "
                + predicted.holding().map(this::held).orElseGet(() -> wording.label("holding-unknown"));
    }

    private String dimples(Prediction predicted) {
        return predicted.sites().isEmpty()
                ? wording.label("no-dimple", Map.of("least", Figures.rough(DimpleSite.LEAST)))
                : wording.label(
                        "deepest",
                        Map.of(
                                "depth", deepest(predicted),
                                "grade", String.valueOf(predicted.gravest().number())));
    }

    private static String deepest(Prediction predicted) {
        return predicted.sites().stream()
                .findFirst()
                .map(site -> Figures.central(predicted.shown(site)))
                .orElseGet(() -> Figures.of(predicted.deepest()));
    }

    private String held(Holding holding) {
        return wording.label(
                "holding",
                Map.of(
                        "part", wording.name(holding.weakest()),
                        "thread", Wording.shortened(holding.thread().value(), 14),
                        "factor", Figures.of(holding.factor())));
    }

    private void face(Svg svg, FaceFrame frame) {
        Labels labels = new Labels(new Spot(FACE_LEFT, FaceFrame.TOP - 10), new Spot(FACE_RIGHT, REMARKS_TOP - 14));
        FaceSketch sketch = new FaceSketch(frame);
        ThreadSketch threads = new ThreadSketch(frame, labels);
        // What lies beyond the face would otherwise run under the words beside it.
        svg.begin("clipPath", "id", "face")
                .leaf(
                        "rect",
                        "x",
                        Figures.px(FACE_LEFT),
                        "y",
                        Figures.px(FaceFrame.TOP - 10),
                        "width",
                        Figures.px(FACE_RIGHT - FACE_LEFT),
                        "height",
                        Figures.px(REMARKS_TOP - FaceFrame.TOP))
                .end();
        svg.begin("g", "clip-path", "url(#face)");
        for (Side side : Side.values()) {
            sketch.zones(svg, side);
            sketch.regions(svg, side);
        }
        svg.end();
        svg.line(
                new Spot(FaceFrame.MIDLINE, FaceFrame.TOP),
                new Spot(FaceFrame.MIDLINE, REMARKS_TOP - 24),
                "stroke",
                Ink.FAINT,
                "stroke-dasharray",
                "2 4");
        for (Side side : Side.values()) {
            sketch.outline(svg, side);
            sketch.landmarks(svg, side);
            sites(side).forEach(site -> threads.site(svg, site));
        }
        plan.threads().forEach(thread -> threads.thread(svg, thread));
        crosses(svg, frame, threads);
        plan.threads().forEach(thread -> threads.name(svg, thread));
        for (Side side : Side.values()) {
            List<DimpleSite> sites = sites(side);
            for (int i = 0; i < sites.size(); i++) {
                String depth = Figures.of(prediction.orElseThrow().shown(sites.get(i)));
                threads.siteNumber(svg, sites.get(i), depth, i + 1);
            }
        }
        for (Side side : Side.values()) {
            sketch.landmarkNames(svg, side, labels, wording);
            sketch.zoneLetters(svg, side, labels);
        }
    }

    private void crosses(Svg svg, FaceFrame frame, ThreadSketch threads) {
        for (Violation violation : violations) {
            violation
                    .thread()
                    .flatMap(this::find)
                    .ifPresent(thread -> violation
                            .place()
                            .ifPresent(place -> threads.broken(svg, frame.spot(thread.side(), place))));
        }
    }

    private Optional<PlacedThread> find(ThreadId id) {
        return plan.threads().stream().filter(thread -> thread.id().equals(id)).findFirst();
    }

    private List<LandmarkLift> lifts(Side side) {
        return prediction.stream()
                .flatMap(predicted -> predicted.lifts().stream())
                .filter(lift -> lift.side() == side)
                .toList();
    }

    private List<DimpleSite> sites(Side side) {
        return prediction.stream()
                .flatMap(predicted -> predicted.sites().stream())
                .filter(site -> site.side() == side)
                .toList();
    }

    /** What the plan breaks, then what it warns of, as far as there is room. */
    private void remarks(Svg svg) {
        List<String> lines = new ArrayList<>();
        broken().forEach((code, cases) -> lines.add("✕ " + wording.of(code) + " " + String.join(", ", cases)));
        List<Code> told = new ArrayList<>();
        prediction.ifPresent(predicted -> {
            predicted.flags().forEach(flag -> told.add(flag.code()));
            told.addAll(predicted.warnings());
        });
        told.addAll(warnings);
        told.stream().distinct().forEach(code -> lines.add("! " + wording.of(code)));
        int shown = lines.size() <= REMARKS_LINES ? lines.size() : REMARKS_LINES - 1;
        for (int i = 0; i < shown; i++) {
            String line = lines.get(i);
            remark(svg, i, Wording.shortened(line, 132), line.startsWith("✕") ? Ink.ALARM : Ink.TEXT);
        }
        if (shown < lines.size()) {
            remark(
                    svg,
                    shown,
                    wording.label("more-remarks", Map.of("count", String.valueOf(lines.size() - shown))),
                    Ink.QUIET);
        }
    }

    /** One line for each rule, with the threads that break it and by how much. */
    private Map<Code, List<String>> broken() {
        Map<Code, List<String>> broken = new LinkedHashMap<>();
        for (Violation violation : violations) {
            String thread = violation.thread().map(ThreadId::value).orElseGet(() -> wording.label("whole-plan"));
            broken.computeIfAbsent(violation.code(), code -> new ArrayList<>())
                    .add((Wording.shortened(thread, 14) + " " + violation.amount()).strip());
        }
        return broken;
    }

    private static void remark(Svg svg, int row, String words, String colour) {
        svg.text(new Spot(REMARKS_LEFT, REMARKS_TOP + row * 14.0), words, "font-size", "11", "fill", colour);
    }
}
