package io.evenlift.rest.drawing;

import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.LimbRole;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.prediction.LandmarkLift;
import io.evenlift.domain.prediction.Prediction;
import io.evenlift.domain.prediction.ShownRange;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of one side, beside the face: threads, lift, dimples. */
final class SidePanel {
    static final double WIDTH = 208;
    private static final double FIRST = 94;
    private static final double LAST = 764;
    private static final double ROW = 13.5;
    private static final double GAP = 8;
    private static final double LIFTS_FROM = 86;
    private static final double DIMPLES_FROM = 98;
    private static final int BARB_SAMPLES = 20;

    private final Svg svg;
    private final Wording wording;
    private final double left;
    private double y = FIRST;
    private int leftOut;

    SidePanel(Svg svg, double left, Wording wording) {
        this.svg = svg;
        this.wording = wording;
        this.left = left;
    }

    void write(Side side, List<PlacedThread> threads) {
        heading(wording.label("of-the-" + side.word()), 13);
        threads.forEach(this::thread);
    }

    void write(Prediction prediction, List<LandmarkLift> lifts, List<DimpleSite> sites) {
        if (!lifts.isEmpty()) {
            y += GAP;
            heading(wording.label("lift-heading"), 10.5);
            lifts.forEach(lift -> lift(lift, prediction.shown(lift)));
        }
        if (!sites.isEmpty()) {
            y += GAP;
            heading(wording.label("dimples-heading"), 10.5);
            for (int i = 0; i < sites.size(); i++) {
                site(sites.get(i), prediction.shown(sites.get(i)), i + 1);
            }
        }
    }

    /** Tells how many rows had no room. */
    void close() {
        if (leftOut > 0) {
            svg.text(
                    new Spot(left, LAST),
                    wording.label("more-rows", Map.of("count", String.valueOf(leftOut))),
                    small(Ink.QUIET));
        }
    }

    private void heading(String words, double size) {
        if (hasRoom()) {
            svg.text(new Spot(left, y), words, "font-size", Figures.px(size), "font-weight", "bold", "fill", Ink.TEXT);
            y += ROW + 2;
        }
    }

    private void thread(PlacedThread thread) {
        row(Wording.shortened(thread.id().value(), 24), "bold", Figures.of(thread.tension()));
        row(Wording.shortened(thread.product().value(), 30), "normal", "");
        row(wording.name(thread.fixation().technique()), "normal", "");
        for (Limb limb : thread.fixation().limbs()) {
            if (hasRoom()) {
                swatch(limb.plane());
                svg.text(
                        new Spot(left + 18, y),
                        described(limb, thread.fixation().shareOf(limb)),
                        small(Ink.TEXT));
            }
            next();
        }
        y += 3;
    }

    private String described(Limb limb, Optional<Fraction> share) {
        String plane = wording.name(limb.plane());
        return limb.role() == LimbRole.SINGLE
                ? wording.label("barbs", Map.of("depths", depths(limb), "plane", plane))
                : wording.name(limb.role())
                        + share.map(part -> " " + Math.round(part.value() * 100) + " %")
                                .orElse("")
                        + ": " + depths(limb) + " mm, " + plane;
    }

    private void swatch(Plane plane) {
        svg.line(new Spot(left, y - 3.5), new Spot(left + 14, y - 3.5), "stroke", Ink.of(plane), "stroke-width", "4");
    }

    private static String depths(Limb limb) {
        Length least = limb.path().at(limb.barbedFrom()).depth();
        Length most = least;
        for (int i = 1; i <= BARB_SAMPLES; i++) {
            Length along = limb.barbedFrom().plus(limb.barbedLength().times((double) i / BARB_SAMPLES));
            Length depth = limb.path().at(along).depth();
            least = least.min(depth);
            most = most.max(depth);
        }
        String from = Figures.rough(least);
        String to = Figures.rough(most);
        return from.equals(to) ? from : from + "–" + to;
    }

    private void lift(LandmarkLift lift, ShownRange shown) {
        String goal = lift.goal().map(aim -> "; " + Figures.of(aim)).orElse("");
        columns(wording.name(lift.landmark()), LIFTS_FROM, Figures.of(shown, "", goal));
    }

    private void site(DimpleSite site, ShownRange shown, int number) {
        String range = Figures.of(shown, "", "") + "  " + site.grade().number();
        if (hasRoom()) {
            svg.circle(new Spot(left + 4, y - 3.5), 3.5, "fill", Ink.of(site.grade()));
        }
        columns(
                "    " + number + " " + wording.name(site.kind()) + " "
                        + Wording.shortened(site.thread().value(), 8),
                DIMPLES_FROM,
                range);
    }

    private void columns(String name, double from, String value) {
        if (hasRoom()) {
            svg.text(new Spot(left, y), name, with(small(Ink.TEXT), "xml:space", "preserve"));
            svg.text(new Spot(left + from, y), value, small(Ink.TEXT));
        }
        next();
    }

    private void row(String words, String weight, String atTheEnd) {
        if (hasRoom()) {
            svg.text(new Spot(left, y), words, with(small(Ink.TEXT), "font-weight", weight));
            svg.text(
                    new Spot(left + WIDTH - 12, y),
                    atTheEnd,
                    with(small(Ink.TEXT), "font-weight", weight, "text-anchor", "end"));
        }
        next();
    }

    private boolean hasRoom() {
        return y < LAST - ROW;
    }

    private void next() {
        if (hasRoom()) {
            y += ROW;
        } else {
            leftOut++;
        }
    }

    private static String[] small(String colour) {
        return new String[] {"font-size", "10", "fill", colour};
    }

    private static String[] with(String[] attributes, String... more) {
        String[] all = new String[attributes.length + more.length];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        return all;
    }
}
