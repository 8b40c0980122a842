package io.evenlift.rest.drawing;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.planning.BindingConstraint;
import java.util.ArrayList;
import java.util.List;

/** A card that says why there is nothing to draw: a client that asked for a picture gets the reason in its place. */
public final class NoPicture {
    private static final int WIDTH = 900;
    private static final double LEFT = 24;
    private static final double LINE = 20;
    private static final int MOST_CHARACTERS = 118;

    private NoPicture() {}

    public static String notEligible(Candidacy candidacy, FinePrint print) {
        String verdict = candidacy.fold(
                eligible -> "eligible",
                deferred -> "deferred",
                unsuitable -> "unsuitable",
                undetermined -> "undetermined");
        List<String> reasons = new ArrayList<>();
        candidacy.reasons().forEach(reason -> reasons.add(reason.severity().word() + ": " + Wording.of(reason.code())));
        return card("No plan: the candidacy is " + verdict, reasons, print);
    }

    public static String none(BindingConstraint binding, FinePrint print) {
        return card(
                "No acceptable plan was found",
                List.of(
                        Wording.of(binding.constraint()),
                        "Needed: " + binding.needed(),
                        "Allowed: " + binding.allowed()),
                print);
    }

    private static String card(String title, List<String> lines, FinePrint print) {
        List<String> wrapped = new ArrayList<>();
        lines.forEach(line -> wrapped.addAll(Wording.wrapped(line, MOST_CHARACTERS)));
        int height = (int) (130 + LINE * wrapped.size());
        Svg svg = new Svg(WIDTH, height, title);
        svg.text(new Spot(LEFT, 42), title, "font-size", "22", "font-weight", "bold", "fill", Ink.TEXT);
        for (int i = 0; i < wrapped.size(); i++) {
            svg.text(new Spot(LEFT, 76 + i * LINE), wrapped.get(i), "font-size", "14", "fill", Ink.TEXT);
        }
        svg.text(new Spot(LEFT, height - 36), print.disclaimer(), "font-size", "12", "fill", Ink.ALARM);
        svg.text(new Spot(LEFT, height - 18), print.releaseStatus(), "font-size", "9.5", "fill", Ink.QUIET);
        return svg.finished();
    }
}
