package io.evenlift.rest.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the papers point to is there. */
class PapersTest {
    private static final List<Paper> PAPERS = Paper.all();

    @Test
    void linksLeadToAFileAndAHeading() {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Paper paper : PAPERS) {
            for (String link : paper.links()) {
                if (!link.startsWith("https://")) {
                    followed++;
                    if (!leadsSomewhere(paper, link)) {
                        broken.add(paper.file() + ": " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(followed > 80, "only " + followed + " links");
    }

    private static boolean leadsSomewhere(Paper from, String link) {
        String[] parts = link.split("#", 2);
        Path to = parts[0].isEmpty()
                ? from.file()
                : from.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(Paper.ROOT.resolve(to))) {
            return false;
        }
        return parts.length == 1 || Paper.of(to.toString()).anchors().contains(parts[1]);
    }

    @Test
    void testsThatAreNamedExist() {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Paper paper : PAPERS) {
            for (String test : paper.tests()) {
                named++;
                if (!NamedTests.has(test)) {
                    missing.add(paper.file() + ": " + test);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 200, "only " + named + " tests");
    }

    @Test
    void aBrokenLinkWouldBeSeen() {
        Paper paper = Paper.of("docs/intended-use.md");
        assertTrue(leadsSomewhere(paper, "risk-file.md#hazards"));
        assertTrue(leadsSomewhere(paper, "#for-whom-it-answers"));
        assertEquals(
                List.of(false, false, false),
                List.of("risk-fil.md", "risk-file.md#hazard", "#hazards").stream()
                        .map(link -> leadsSomewhere(paper, link))
                        .toList());
    }
}
