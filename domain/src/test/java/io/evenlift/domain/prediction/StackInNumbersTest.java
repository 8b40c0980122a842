package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenlift.domain.face.RelativeDepth;
import io.evenlift.domain.face.TissueLayer;
import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.quantity.EachSeed;
import io.evenlift.domain.quantity.Length;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StackInNumbersTest {
    private static TissueStack stack(SplittableRandom random) {
        return TissueStack.of(
                Length.ofMillimetres(random.nextDouble(0.6, 3)), Length.ofMillimetres(random.nextDouble(2, 12)));
    }

    private static void placesAlike(TissueStack stack, TissueStack other, Length depth) {
        StackInNumbers numbers = new StackInNumbers(stack);
        RelativeDepth place = stack.relative(depth);
        double mm = depth.millimetres();
        assertEquals(List.of(TissueLayer.values()).indexOf(place.layer()), numbers.layerAt(mm));
        int layer = numbers.layerAt(mm);
        assertEquals(place.part().value(), numbers.partIn(layer, mm));
        assertEquals(place.beyond().millimetres(), numbers.beyondMm(mm));
        assertEquals(
                other.depthOf(place).millimetres(),
                new StackInNumbers(other).depthMm(layer, numbers.partIn(layer, mm), numbers.beyondMm(mm)));
    }

    @Test
    void placesADepthAsTheStackDoesToTheBit() {
        EachSeed.of(200, random -> {
            TissueStack stack = stack(random);
            placesAlike(
                    stack,
                    stack(random),
                    Length.ofMillimetres(random.nextDouble(0, 1.2 * stack.bone().millimetres())));
        });
    }

    @Test
    void placesEveryInterfaceAsTheStackDoes() {
        EachSeed.of(20, random -> {
            TissueStack stack = stack(random);
            for (Length depth : List.of(Length.ZERO, stack.skin(), stack.smasTop(), stack.deepTop(), stack.bone())) {
                placesAlike(stack, stack(random), depth);
            }
        });
    }
}
