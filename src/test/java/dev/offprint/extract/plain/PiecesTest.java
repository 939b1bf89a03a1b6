package dev.offprint.extract.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void areOneStringWhereTheyRepeat() {
        Pieces pieces = new Pieces("card-body|card-body|card-bxdy|a&amp;b|a&amp;b", UnaryOperator.identity());
        assertSame(pieces.repeated(0, 9), pieces.repeated(10, 19));
        assertEquals("card-bxdy", pieces.repeated(20, 29));
        assertEquals("card-body", pieces.repeated(10, 19));
        assertEquals("a&b", pieces.repeated(30, 37));
        assertEquals("a&b", pieces.repeated(38, 45));
        assertEquals("", pieces.repeated(9, 9));
    }

    @Test
    void haveNothingHarmful() {
        String html = "a\u0000b&amp;\ud83d\ude00 \n\u00e9\u4e00";
        Pieces pieces = new Pieces(html, text -> text.replace("\u0000", ""));
        assertEquals("ab&amp;\ud83d\ude00 \n\u00e9\u4e00", pieces.raw(0, html.length()));
        assertEquals("ab&\ud83d\ude00 \n\u00e9\u4e00", pieces.text(0, html.length()));
    }
}
