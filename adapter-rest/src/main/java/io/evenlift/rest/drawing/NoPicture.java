package io.evenlift.rest.drawing;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.planning.BindingConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A card that says why there is nothing to draw: a client that asked for a picture gets the reason in its place. */
public final class NoPicture {
    private static final int WIDTH = 900;
    private static final double LEFT = 24;
    private static final double LINE = 20;
    private static final int MOST_CHARACTERS = 118;

    private NoPicture() {}

    public static String notEligible(Candidacy candidacy, Language language) {
        Wording wording = new Wording(language);
        List<String> reasons = new ArrayList<>();
        candidacy
                .reasons()
                .forEach(reason -> reasons.add(wording.name(reason.severity()) + ": " + wording.of(reason.code())));
        return card(
                wording.label("not-eligible", Map.of("verdict", wording.name("verdict", candidacy.verdict()))),
                reasons,
                wording);
    }

    public static String none(BindingConstraint binding, Language language) {
        Wording wording = new Wording(language);
        return card(
                wording.label("none"),
                List.of(
                        wording.of(binding.constraint()),
                        wording.label("needed", Map.of("needed", binding.needed())),
                        wording.label("allowed", Map.of("allowed", binding.allowed()))),
                wording);
    }

    private static String card(String title, List<String> lines, Wording wording) {
        List<String> wrapped = new ArrayList<>();
        lines.forEach(line -> wrapped.addAll(Wording.wrapped(line, MOST_CHARACTERS)));
        int height = (int) (130 + LINE * wrapped.size());
        Svg svg = new Svg(WIDTH, height, title);
        svg.text(new Spot(LEFT, 42), title, "font-size", "22", "font-weight", "bold", "fill", Ink.TEXT);
        for (int i = 0; i < wrapped.size(); i++) {
            svg.text(new Spot(LEFT, 76 + i * LINE), wrapped.get(i), "font-size", "14", "fill", Ink.TEXT);
        }
        svg.text(new Spot(LEFT, height - 36), wording.of(Code.of("disclaimer")), "font-size", "12", "fill", Ink.ALARM);
        svg.text(
                new Spot(LEFT, height - 18),
                wording.of(Code.of("release-status")),
                "font-size",
                "9.5",
                "fill",
                Ink.QUIET);
        return svg.finished();
    }
}
