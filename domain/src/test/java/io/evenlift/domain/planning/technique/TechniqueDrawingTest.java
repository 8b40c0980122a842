package io.evenlift.domain.planning.technique;

import static io.evenlift.domain.fixation.AFixation.point;
import static io.evenlift.domain.planning.technique.Compared.COG;
import static io.evenlift.domain.planning.technique.Compared.MID_FAT;
import static io.evenlift.domain.planning.technique.Compared.compare;
import static io.evenlift.domain.planning.technique.Compared.drawn;
import static io.evenlift.domain.planning.technique.Compared.mm;
import static io.evenlift.domain.planning.technique.Compared.towardsTheMouth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.fixation.Technique;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.thread.ProductId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How one thread is drawn in each technique. */
class TechniqueDrawingTest {
    @ParameterizedTest
    @EnumSource(
            value = Technique.class,
            names = {"TEMPLE_ENTRY", "SCALP_FASCIA_LOOP"})
    void ofASingleStrandIsTheWayFromTheAnchorThatTheTechniqueMeans(Technique technique) {
        FixationTechnique fixation = drawn(MID_FAT, technique);
        Limb limb = fixation.limbs().get(0);
        assertEquals(
                towardsTheMouth(3.2).points().subList(1, 5),
                limb.path().points().subList(1, 5));
        assertEquals(fixation.anchor().place(), limb.path().start());
        assertEquals(point(86, 44, 0).at(), fixation.anchor().place().at());
        assertEquals(Plane.FAT, limb.plane());
        assertEquals(40, limb.barbedLength().millimetres(), 1e-9);
        assertEquals(
                1, limb.path().length().minus(limb.barbedTo()).millimetres(), 1e-9, "the tip of the product is bare");
    }

    @Test
    void isHeldInTheTissueThatTheTechniqueMeans() {
        FixationTechnique temple = drawn(MID_FAT, Technique.TEMPLE_ENTRY);
        assertEquals(AnchorTissue.SUPERFICIAL_TEMPORAL_FASCIA, temple.anchor().tissue());
        assertEquals(Bite.VERTICAL, temple.anchor().bite());
        assertEquals(5.5, temple.anchor().place().depth().millimetres(), 1e-9);
        for (Technique technique : List.of(Technique.SCALP_FASCIA_LOOP, Technique.DUAL_FIXATION)) {
            FixationTechnique held = drawn(MID_FAT, technique);
            assertEquals(AnchorTissue.DEEP_TEMPORAL_FASCIA, held.anchor().tissue());
            assertEquals(Bite.HORIZONTAL, held.anchor().bite());
            assertEquals(6.7, held.anchor().place().depth().millimetres(), 1e-9);
        }
    }

    @Test
    void ofADualFixationHasOneLimbUnderTheDermisAndOneInTheSmasAlongTheSameLine() {
        FixationTechnique dual = drawn(MID_FAT, Technique.DUAL_FIXATION);
        double[] depths = {1.8, 5.7};
        for (int i = 0; i < 2; i++) {
            Limb limb = dual.limbs().get(i);
            assertEquals(dual.anchor().place(), limb.path().start());
            assertEquals(40, limb.barbedLength().millimetres(), 1e-9);
            for (Length along = limb.barbedFrom(); along.isLessThan(limb.barbedTo()); along = along.plus(mm(1))) {
                BuriedPoint place = limb.path().at(along);
                assertEquals(depths[i], place.depth().millimetres(), 1e-6);
                double off = towardsTheMouth(3.2).sampledEvery(mm(0.1)).stream()
                        .mapToDouble(way -> way.at().distanceTo(place.at()).millimetres())
                        .min()
                        .orElseThrow();
                assertTrue(off < 0.06, () -> off + " mm beside the line");
            }
        }
        assertEquals(dual.anchor().place(), dual.junction(), "tied at its anchor");
        assertEquals(Optional.empty(), dual.shareOf(dual.limbs().get(0)), "its share is left to the prediction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0 SUBDERMAL", "1.8 FAT", "5.6 SMAS", "7.5 DEEP"})
    void ofASingleStrandIsDeclaredToLieWhereItsBarbsLie(String depthAndPlane) {
        String[] parts = depthAndPlane.split(" ");
        TechniqueComparison comparison = compare(towardsTheMouth(Double.parseDouble(parts[0])), 0.25);
        assertEquals(
                Plane.valueOf(parts[1]),
                drawn(comparison, Technique.TEMPLE_ENTRY).limbs().get(0).plane());
    }

    @Test
    void keepsToTheAbsoluteBandOfTension() {
        assertThrows(
                InvalidValue.class,
                () -> new ComparedThread(Side.LEFT, ProductId.of(COG), towardsTheMouth(3), Force.ofNewtons(8.01)));
        assertEquals(
                8,
                new ComparedThread(Side.LEFT, ProductId.of(COG), towardsTheMouth(3), Force.ofNewtons(8))
                        .tension()
                        .newtons());
    }
}
