package io.evenlift.rest.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void escapesWhatWouldBeMarkup() {
        String xml = new Svg(10, 10, "a")
                .text(new Spot(1, 2), "<script> & \"x\" 'y'", "fill", "\"><script>")
                .finished();

        assertTrue(xml.contains("&lt;script&gt; &amp; &quot;x&quot; &#39;y&#39;"), xml);
        assertFalse(xml.contains("<script"), xml);
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        String xml = new Svg(10, 10, "a\u0000b\u001Fc\uFFFF").finished();

        assertTrue(xml.contains("<title>abc</title>"), xml);
    }

    @Test
    void endsWhatWasBegun() {
        assertTrue(new Svg(10, 10, "a").begin("g").finished().endsWith("</g>\n</svg>\n"));
    }

    @Test
    void writesPixelsWithoutAMinusZeroOrAnExponent() {
        assertEquals("0", Figures.px(-0.01));
        assertEquals("100", Figures.px(100));
        assertEquals("0.2", Figures.px(0.25));
        assertEquals("-12.3", Figures.px(-12.34));
    }

    @Test
    void wrapsBetweenWordsAndShortensWhatIsLongerThanALine() {
        assertEquals(List.of("one two", "three"), Wording.wrapped("one two three", 8));
        assertEquals(List.of("abc…"), Wording.wrapped("abcdefgh", 4));
    }
}
