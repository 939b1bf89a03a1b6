package dev.offprint.extract.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a &amp; b&nbsp;c&lt;&gt;&quot;&eacute;&Eacute;&hellip;&CounterClockwiseContourIntegral;",
                "&#65;&#x41;&#X41;&#8217;&#128512;&#x1F600;&#0065;",
                // what the standard corrects, refuses or reads without a semicolon
                "&#0;&#x80;&#150;&#159;&#xD800;&#x110000;&#99999999999;&#1;&#xFFFF;&#x7F;",
                "&amp &copy2 &notit; &nosuch; & &; &# &#; &#x; &#xG; &a b; &amp;amp;",
                "?a=1&lt=2&amp;b=3&copy=4&times",
                // ampersands that begin none, and names that go on or end early
                "?a=1&b=2&c&frac12x&ltx&lt-1&lt_2&&lt&#65;&",
                "&notin; &notanoun &ampere &frac123; &CounterClockwiseContourIntegral &sup2b; a&\u00e9",
                "&#\u0661; &#x\uff11;",
            })
    void areReadAsTheParserReadsThem(String text) {
        assertEquals(Parser.unescapeEntities(text, false), References.unescape(text, false));
        assertEquals(Parser.unescapeEntities(text, true), References.unescape(text, true));
    }

    @Test
    void areSought() {
        String text = "a; b";
        assertSame(text, References.unescape(text, true));
    }
}
