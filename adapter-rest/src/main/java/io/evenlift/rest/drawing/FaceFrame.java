package io.evenlift.rest.drawing;

import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.plan.ThreadPlan;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a place of either half face lies on the sheet: as one sees the patient, whose right half is on the left. Each
 * half keeps its own chart, and both have one scale.
 */
final class FaceFrame {
    static final double MIDLINE = 600;
    static final double TOP = 78;
    private static final double BOTTOM = 672;
    private static final double HALF_WIDTH = 362;
    private static final double LARGEST_SCALE = 3.05;

    /** Room above the highest and below the lowest landmark, in millimetres. */
    private static final double ABOVE = 14;

    private static final double BELOW = 20;

    private final Map<Side, FaceChart> charts;
    private final double scale;
    private final double sellionY;

    FaceFrame(Map<Side, FaceChart> charts, ThreadPlan plan) {
        this.charts = new EnumMap<>(charts);
        Extent extent = new Extent();
        for (FaceChart chart : charts.values()) {
            for (Landmark landmark : Landmark.values()) {
                extent.see(chart.landmark(landmark));
            }
        }
        for (PlacedThread thread : plan.threads()) {
            extent.see(thread.fixation().anchor().place().at());
            for (Limb limb : thread.fixation().limbs()) {
                limb.path().points().forEach(point -> extent.see(point.at()));
            }
        }
        double height = extent.highest + ABOVE - extent.lowest + BELOW;
        scale = Math.min(LARGEST_SCALE, Math.min(HALF_WIDTH / extent.widest, (BOTTOM - TOP) / height));
        sellionY = TOP + (extent.highest + ABOVE) * scale;
    }

    /** How far the drawing reaches; the temple is always in it. */
    private static final class Extent {
        private double widest = 100;
        private double highest = 44;
        private double lowest = -100;

        void see(ChartPoint point) {
            widest = Math.max(widest, point.u().millimetres());
            highest = Math.max(highest, point.v().millimetres());
            lowest = Math.min(lowest, point.v().millimetres());
        }
    }

    FaceChart chart(Side side) {
        return Objects.requireNonNull(charts.get(side));
    }

    Spot spot(Side side, ChartPoint place) {
        return spot(side, place.u().millimetres(), place.v().millimetres());
    }

    Spot spot(Side side, Landmark landmark) {
        return spot(side, chart(side).landmark(landmark));
    }

    /** A place in millimetres that is only drawn, such as an eyebrow. */
    Spot spot(Side side, double u, double v) {
        double outward = side == Side.LEFT ? u : -u;
        return new Spot(MIDLINE + outward * scale, sellionY - v * scale);
    }

    double pixels(double millimetres) {
        return millimetres * scale;
    }
}
