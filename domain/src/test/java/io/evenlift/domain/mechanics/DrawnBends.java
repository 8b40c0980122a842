package io.evenlift.domain.mechanics;

import java.util.ArrayList;
import java.util.List;

/** A thread of which every bend is drawn: 500 sharp corners on its arc, each a node, in place of the few of {@link BendPolygon}. */
final class DrawnBends {
    private static final int CORNERS = 500;

    private DrawnBends() {}

    static TensionedThread of(TensionedThread thread) {
        List<ThreadVertex> vertices = new ArrayList<>();
        for (RoundedPath.Stretch stretch : thread.path().stretches()) {
            int pieces = stretch instanceof Bend ? CORNERS : 1;
            for (int i = vertices.isEmpty() ? 0 : 1; i <= pieces; i++) {
                Vector place = stretch.at((double) i / pieces);
                vertices.add(new ThreadVertex(place.x(), place.y(), place.z()));
            }
        }
        return new TensionedThread(
                vertices,
                thread.barbedFromMm(),
                thread.barbedToMm(),
                thread.tensionN(),
                thread.decayLengthMm(),
                0.0,
                thread.bendStepPerDepth(),
                thread.barbStepPerDepth(),
                thread.faceRadiusMm());
    }
}
