package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class SameTreeTest {

    private static final String BASE = "https://site.example/";

    @Test
    void neighbouringTextsAreOne() {
        Element built = body("<p>a<b>c</b></p>");
        built.child(0).insertChildren(1, new TextNode(" b "), new TextNode(""));
        assertSame(true, "<p>a b <b>c</b></p>", built);
        assertSame(false, "<p>a b<b>c</b></p>", built);
        assertSame(false, "<p>a b x<b>c</b></p>", built);
        assertSame(false, "<p>a b <b>c</b>d</p>", built);
    }

    @Test
    void elementsAndAttributesMustBeTheSame() {
        Element built = body("<p id='op-a'>a</p><p>b</p>");
        assertSame(true, "<p id='op-a'>a</p><p>b</p>", built);
        assertSame(false, "<p id='op-b'>a</p><p>b</p>", built);
        assertSame(false, "<p>a</p><p>b</p>", built);
        assertSame(false, "<p id='op-a'>a</p>", built);
        assertSame(false, "<p id='op-a'>a</p><p>b</p><p></p>", built);
        assertSame(false, "<p id='op-a'>a</p><h2>b</h2>", built);
    }

    @Test
    void whatSanitisingWouldChangeIsNotAtRest() {
        assertSame(false, "<p id='a'>a</p>", body("<p id='a'>a</p>"));
        assertSame(false, "<a href='/x'>a</a>", body("<a href='/x'>a</a>"));
    }

    private static void assertSame(boolean expected, String html, Element built) {
        assertEquals(expected, SameTree.is(body(html), built, BASE), html);
    }

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }
}
