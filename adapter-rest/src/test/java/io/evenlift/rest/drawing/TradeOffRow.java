package io.evenlift.rest.drawing;

import io.evenlift.domain.planning.PlanLimits;
import io.evenlift.domain.planning.PlanOption;
import io.evenlift.domain.planning.SearchProof;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.ShownRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** A line of the table of docs/trade-off.md: the option with the most lift within one limit, with no figures where there is none. */
record TradeOffRow(List<String> cells) {
    static final String HEAD =
            "| patient | limit, mm | lift, % of the goals | deepest dimple, mm | 5 to 95 %, mm | steepest, ° | threads | N each | gap"
                    + " | used up |\n|---|---|---|---|---|---|---|---|---|---|\n";

    private static final int COLUMNS = 10;
    private static final String SEPARATOR = " | ";
    private static final String AT_LEAST = "≥\u202f";
    private static final double PERCENT = 100;

    /** What keeps the lift from being more. */
    enum Binding {
        DEPTH,
        SLOPE,
        /** Every thread is pulled as hard as the caller allows. */
        TENSION,
        /** All goals are reached. */
        GOALS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TradeOffRow of(String patient, PlanLimits limits, PlanOption option, SearchProof proof) {
        Prediction prediction = option.prediction();
        String depth = "< " + Figures.of(DimpleSite.LEAST);
        String range = "";
        String slope = "";
        if (!prediction.sites().isEmpty()) {
            ShownRange deepest = prediction.shown(prediction.sites().get(0));
            depth = Figures.central(deepest);
            range = Figures.of(deepest.range().low()) + " to "
                    + Figures.of(deepest.range().high());
            slope = text("%.1f", steepest(prediction));
        }
        DoubleSummaryStatistics tensions = option.plan().threads().stream()
                .mapToDouble(thread -> thread.tension().newtons())
                .summaryStatistics();
        return new TradeOffRow(List.of(
                patient,
                Figures.of(limits.maxDimple()),
                text("%.1f", PERCENT * reached(prediction)),
                depth,
                range,
                slope,
                Integer.toString(option.plan().threads().size()),
                text("%.2f to %.2f", tensions.getMin(), tensions.getMax()),
                text("%.2f", proof.gap().value()),
                usedUp(limits, prediction, tensions.getMin())));
    }

    static TradeOffRow none(String patient, PlanLimits limits, String constraint) {
        List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        cells.set(0, patient);
        cells.set(1, Figures.of(limits.maxDimple()));
        cells.set(2, "none: " + constraint);
        return new TradeOffRow(cells);
    }

    static TradeOffRow parse(String line) {
        String inner = line.substring(2, line.length() - 2);
        return new TradeOffRow(List.of(inner.split(" \\| ", -1)));
    }

    /** Mean part of the goals that are reached as predicted, each counted to one. */
    static double reached(Prediction prediction) {
        return prediction.lifts().stream()
                .filter(lift -> lift.goal().isPresent())
                .mapToDouble(lift ->
                        Math.min(1, lift.lift().central().per(lift.goal().orElseThrow())))
                .average()
                .orElse(0);
    }

    private static double steepest(Prediction prediction) {
        return prediction.sites().stream()
                .mapToDouble(site -> site.slope().degrees())
                .max()
                .orElse(0);
    }

    private static String usedUp(PlanLimits limits, Prediction prediction, double leastTension) {
        if (reached(prediction) >= 1) {
            return Binding.GOALS.word();
        }
        if (leastTension >= limits.maxTension().newtons()) {
            return Binding.TENSION.word();
        }
        double depth = prediction.deepest().per(limits.maxDimple());
        double slope = steepest(prediction) / limits.firstRefused().fromSlope().degrees();
        if (depth == 0) {
            return Binding.DEPTH.word();
        }
        Binding binding = depth >= slope ? Binding.DEPTH : Binding.SLOPE;
        return text("%s, %.0f %%", binding.word(), PERCENT * Math.max(depth, slope));
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    String line() {
        return "| " + String.join(SEPARATOR, cells) + " |\n";
    }

    String patient() {
        return cells.get(0);
    }

    double limit() {
        return Double.parseDouble(cells.get(1));
    }

    boolean hasPlan() {
        return !cells.get(2).startsWith("none");
    }

    double lift() {
        return Double.parseDouble(cells.get(2));
    }

    boolean hasSite() {
        return !cells.get(4).isEmpty();
    }

    /** Whether the plan comes to the end of the model, so that the depth is a lower bound. */
    boolean isBound() {
        return cells.get(3).startsWith(AT_LEAST);
    }

    double deepest() {
        return Double.parseDouble(cells.get(3).substring(isBound() ? AT_LEAST.length() : 0));
    }

    double low() {
        return Double.parseDouble(cells.get(4).split(" to ")[0]);
    }

    double high() {
        return Double.parseDouble(cells.get(4).split(" to ")[1]);
    }

    double steepest() {
        return Double.parseDouble(cells.get(5));
    }

    double gap() {
        return Double.parseDouble(cells.get(8));
    }

    Binding binding() {
        return Binding.valueOf(cells.get(9).split(",")[0].toUpperCase(Locale.ROOT));
    }
}
