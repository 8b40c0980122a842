package io.evenlift.domain.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BendPolygonTest {

    /** 5 mm of arc under 3 mm of tissue, turning down. */
    private static Bend bend(double turn) {
        return new Bend(new Vector(10, 4, 3), new Vector(1, 0, 0), new Vector(0, 0, 1), turn, 5.0);
    }

    private static TensionedThread thread(double depth, double turn, boolean down) {
        double along = 20.0 * Math.cos(turn);
        double off = 20.0 * Math.sin(turn);
        double most = 10.5 - depth;
        double scale = down ? Math.min(1.0, most / off) : 1.0;
        return TensionedThread.of(
                List.of(
                        new ThreadVertex(0, 0, depth),
                        new ThreadVertex(44, 0, depth),
                        new ThreadVertex(44 + scale * along, down ? 0 : off, down ? depth + scale * off : depth + 0.1)),
                1,
                37,
                1);
    }

    /** Measured: 0.6 % at worst, where a deep thread turns steeply. */
    @ParameterizedTest
    @CsvSource({
        "0.6, 0.14",
        "0.6, 0.4",
        "1, 0.05",
        "1, 0.14",
        "1, 0.4",
        "1, 1",
        "1.5, 0.14",
        "2, 0.14",
        "2, 0.4",
        "2, 1",
        "3, 0.14",
        "3, 0.4",
        "3, 1",
        "4, 0.14",
        "4, 0.4",
        "4, 1",
        "5, 0.4"
    })
    void aBendDimplesTheSkinAsOneDrawnOnItsArc(double depth, double turn) {
        ResponseTable table = Media.tableOf(Media.face());
        for (boolean down : new boolean[] {true, false}) {
            TensionedThread thread = thread(depth, turn, down);
            LoadedSurface planned = table.under(thread.forces());
            LoadedSurface drawn = table.under(DrawnBends.of(thread).forces());
            double deepest = 0;
            double off = 0;
            for (double x = 40; x <= 48; x += 0.25) {
                for (double y = -2; y <= 2; y += 1) {
                    deepest = Math.max(deepest, Math.abs(drawn.dimpleAt(x, y)));
                    off = Math.max(off, Math.abs(planned.dimpleAt(x, y) - drawn.dimpleAt(x, y)));
                }
            }
            assertEquals(0.0, off / deepest, 0.01, down ? "turning down" : "turning aside");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1e-9, 0.02, 0.3, 1.0, 2.0, 3.0})
    void lastCornerLiesOnTheLineOfTheLegAfterTheBend(double turn) {
        Bend bend = bend(turn);
        for (double cell : new double[] {0.6, 1.7, 2.5, 4.9, 5.0, 7.0}) {
            List<BendPolygon.Corner> corners = BendPolygon.of(bend, cell);
            BendPolygon.Corner last = corners.get(corners.size() - 1);
            assertEquals(5.0, last.toMm(), 1e-12);
            Vector left = Vector.between(last.place(), bend.at(1.0));
            Vector out = bend.tangent(1.0);
            assertEquals(0.0, left.plus(-left.dot(out), out).length(), 1e-12);
            assertTrue(left.dot(out) > 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 1.0, 2.0, 3.0})
    void cornersLieOffTheArcByThreeThousandthsOfTheirDepth(double turn) {
        Bend bend = bend(turn);
        Vector centre = bend.from().plus(5.0 / turn, bend.normal());
        for (BendPolygon.Corner corner : BendPolygon.of(bend, 6.0)) {
            double off = Vector.between(centre, corner.place()).length() - 5.0 / turn;
            assertTrue(off > 0.0 && off < 0.003 * 3.0 * 1.1, () -> "off " + off);
        }
    }

    /** A cell more begins with no length, so that the field over the bend does not jump. */
    @ParameterizedTest
    @ValueSource(doubles = {0.14, 0.6})
    void aCellMoreChangesNothingAtOnce(double turn) {
        ResponseTable table = Media.tableOf(Media.face());
        int changes = 0;
        TensionedThread before = thread(1.0, turn, true);
        for (double depth = 1.0; depth <= 6.0; depth += 0.001) {
            TensionedThread now = thread(depth, turn, true);
            if (now.forces().size() != before.forces().size()) {
                changes++;
                for (double x = 41; x <= 47; x += 1) {
                    double was = table.under(before.forces()).dimpleAt(x, 0);
                    assertEquals(was, table.under(now.forces()).dimpleAt(x, 0), 2e-3, "depth " + depth);
                }
            }
            before = now;
        }
        assertTrue(changes >= 4);
    }

    @Test
    void aSharpBendAtTheSurfaceHasNoMoreCornersThanCanBeTold() {
        Bend bend = new Bend(new Vector(10, 4, 0), new Vector(1, 0, 0), new Vector(0, 1, 0), 3.0, 5.0);
        assertEquals(18, BendPolygon.of(bend, 0.6).size());
        TensionedThread thread = TensionedThread.of(
                List.of(new ThreadVertex(0, 0, 0), new ThreadVertex(44, 0, 0), new ThreadVertex(50, 20, 0)), 1, 37, 1);
        assertTrue(thread.forces().size() < 200);
    }

    @Test
    void aBendWithoutLengthIsItsVertex() {
        Bend bend = new Bend(new Vector(10, 4, 3), new Vector(1, 0, 0), new Vector(0, 0, 1), 0.5, 0.0);
        List<BendPolygon.Corner> corners = BendPolygon.of(bend, 3.0);
        assertEquals(List.of(new BendPolygon.Corner(bend.from(), 0.0, bend.tangent(1.0))), corners);
    }
}
