package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TidyFootnotesTest {

    @Test
    void sidenotesBecomeFootnotesEvenOneInAnother() {
        Element content =
                body("<p>Rope<span class=sidenote>Of hemp<span class=marginnote>Since 1760</span></span>.</p>");
        new TidyContent().apply(content);
        assertEquals("Rope1. Of hemp2 ↩ Since 1760 ↩", content.text());
        assertEquals("#note-1", content.selectFirst("sup > a").attr("href"));
    }

    @Test
    void anArticleThatIsASidenoteItselfStays() {
        Element content = body("<span class=sidenote>Rope of hemp.</span>").child(0);
        new TidyContent().apply(content);
        assertEquals("Rope of hemp.", content.text());
    }

    private static Element body(String html) {
        return Jsoup.parse(html).body();
    }
}
