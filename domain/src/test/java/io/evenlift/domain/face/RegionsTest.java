package io.evenlift.domain.face;

import static io.evenlift.domain.face.Places.FEMALE;
import static io.evenlift.domain.face.Places.MALE;
import static io.evenlift.domain.face.Places.at;
import static io.evenlift.domain.face.Places.shares;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which region holds a place. */
class RegionsTest {
    @ParameterizedTest
    @CsvSource({
        "MALAR_EMINENCE, MALAR",
        "MID_CHEEK, NASOLABIAL",
        "NASOLABIAL_MID, NASOLABIAL",
        "CHEILION, PERIORAL",
        "JOWL_BORDER, JOWL",
        "GONION, JAWLINE",
        "MENTON, SUBMENTAL",
        "TRAGION, PREAURICULAR",
        "ZYGION, MALAR"
    })
    void holdTheLandmarksAfterWhichTheyAreNamed(Landmark landmark, Region region) {
        assertEquals(region, FEMALE.regionAt(FEMALE.landmark(landmark)));
        assertEquals(region, MALE.regionAt(MALE.landmark(landmark)));
    }

    /** Every side of an outline belongs to its neighbour too, or to the one line around the face. */
    @Test
    void tileTheHalfFace() {
        Map<List<ChartPoint>, Region> sides = new HashMap<>();
        for (Region region : Region.values()) {
            List<ChartPoint> corners = FEMALE.outline(region);
            for (int i = 0; i < corners.size(); i++) {
                List<ChartPoint> side = List.of(corners.get(i), corners.get((i + 1) % corners.size()));
                assertEquals(null, sides.put(side, region), "side used twice: " + side);
            }
        }
        Map<ChartPoint, ChartPoint> around = new HashMap<>();
        sides.keySet().stream()
                .filter(side -> !sides.containsKey(List.of(side.get(1), side.get(0))))
                .forEach(side -> around.put(side.get(0), side.get(1)));
        ChartPoint start = around.keySet().iterator().next();
        ChartPoint place = start;
        int length = 0;
        do {
            place = around.get(place);
            length++;
        } while (!place.equals(start));
        assertEquals(around.size(), length, "one line around the face");
    }

    @Test
    void endAtTheHairTheEarTheMidlineAndTheNeck() {
        assertTrue(FEMALE.isOnFace(at(0, -60)));
        assertTrue(FEMALE.isOnFace(at(86, 44)));
        for (ChartPoint beyond : List.of(at(80, 53), at(129, -30), at(100, -110), at(20, 20), at(40, -127))) {
            assertFalse(FEMALE.isOnFace(beyond), beyond.toString());
        }
    }

    /** At the middle of a border both sides count for a half, 2.5 mm inside for three quarters, from 5 mm on alone. */
    @Test
    void giveWayToEachOtherLinearlyOverTenMillimetres() {
        Set<Region> both = EnumSet.of(Region.NASOLABIAL, Region.CHEEK);
        double[][] expected = {{46, 1}, {47, 1}, {49.5, 0.75}, {52, 0.5}, {54.5, 0.25}, {57, 0}};
        for (double[] row : expected) {
            double share = shares(FEMALE, at(row[0], -53), both).stream()
                    .filter(each -> each.region() == Region.NASOLABIAL)
                    .mapToDouble(each -> each.share().value())
                    .sum();
            assertEquals(row[1], share, 1e-12, "u " + row[0]);
        }
    }

    @Test
    void moveWithTheMeasuredFace() {
        ChartPoint place = at(47, -63.5);
        FaceChart longFace =
                FaceChart.of(Sex.FEMALE, Map.of(Landmark.JOWL_BORDER, at(52.7, -104), Landmark.MENTON, at(0, -117)));
        assertEquals(Region.JOWL, FEMALE.regionAt(place));
        assertEquals(Region.NASOLABIAL, longFace.regionAt(place));
    }
}
