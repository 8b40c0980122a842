package io.evenlift.domain.canary;

import java.util.List;
import java.util.Optional;

/** One of each kind in which a number without a unit could leave. */
public record ShowsADouble(double millimetres) {
    public static float fromAMethod() {
        return 1;
    }

    public double[] inAnArray() {
        return new double[0];
    }

    public Optional<Double> inABox() {
        return Optional.empty();
    }

    public int inAList(List<Double> newtons) {
        return newtons.size();
    }
}
