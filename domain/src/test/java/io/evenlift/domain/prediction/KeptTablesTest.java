package io.evenlift.domain.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenlift.domain.face.TissueStack;
import io.evenlift.domain.mechanics.BuriedForce;
import io.evenlift.domain.mechanics.ResponseTable;
import io.evenlift.domain.prediction.KeptTables.Reach;
import io.evenlift.domain.prediction.KeptTables.Wanted;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KeptTablesTest {
    private static Wanted skinOf(double millimetres) {
        TissueStack tissue = TissueStack.of(Length.ofMillimetres(millimetres), Length.ofMillimetres(5));
        return new Wanted(tissue, Reach.BELOW_THE_SKIN);
    }

    @Test
    void givesTheSameTableForTheSameTissue() {
        KeptTables tables = new KeptTables(2);
        assertSame(tables.of(skinOf(1.5)), tables.of(skinOf(1.5)));
    }

    @Test
    void tellsTissuesApartToTheLastDigitAndTheirReachToo() {
        KeptTables tables = new KeptTables(3);
        ResponseTable table = tables.of(skinOf(1.5));
        assertNotSame(table, tables.of(skinOf(1.5 + Math.ulp(1.5))));
        ResponseTable whole = tables.of(new Wanted(skinOf(1.5).tissue(), Reach.WITH_THE_SKIN));
        assertEquals(1.5, table.shallowestDepthMm());
        assertEquals(0.4, whole.shallowestDepthMm());
    }

    @Test
    void dropsWhatWasNotAskedForTheLongest() {
        KeptTables tables = new KeptTables(2);
        ResponseTable first = tables.of(skinOf(1.1));
        ResponseTable second = tables.of(skinOf(1.2));
        assertSame(first, tables.of(skinOf(1.1)));
        tables.of(skinOf(1.3));
        assertSame(first, tables.of(skinOf(1.1)));
        assertNotSame(second, tables.of(skinOf(1.2)));
    }

    @Test
    void aTableMadeAnewAnswersTheSame() {
        KeptTables tables = new KeptTables(1);
        ResponseTable before = tables.of(skinOf(1.1));
        tables.of(skinOf(1.2));
        ResponseTable again = tables.of(skinOf(1.1));
        assertNotSame(before, again);
        assertArrayEquals(dimples(before), dimples(again));
    }

    private static double[] dimples(ResponseTable table) {
        double[] dimples = new double[20];
        for (int x = 0; x < dimples.length; x++) {
            dimples[x] =
                    table.under(List.of(new BuriedForce(0, 0, 3, 0.6, 0, 0.2))).dimpleAt(x, 1);
        }
        return dimples;
    }

    @Test
    void threadsThatAskAtOnceGetOneTable() throws Exception {
        KeptTables tables = new KeptTables(4);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                double skin = 1 + round * 0.05;
                List<Future<ResponseTable>> asked = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    asked.add(pool.submit(() -> tables.of(skinOf(skin))));
                }
                ResponseTable kept = tables.of(skinOf(skin));
                for (Future<ResponseTable> answer : asked) {
                    assertSame(kept, answer.get());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesRoomForNone() {
        assertEquals(
                "tables kept = 0, expected 1 or more",
                assertThrows(IllegalArgumentException.class, () -> new KeptTables(0))
                        .getMessage());
    }
}
