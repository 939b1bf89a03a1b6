package dev.offprint.extract.page;

import static dev.offprint.extract.skeleton.Fresh.assertFresh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.page.ParsePage.Parsed;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ParsePageTest {

    private static final String URL = "https://site.example/a/b.html";

    @Test
    void aPageThatTheParserFailsOnKeepsItsTextAndLinks() {
        Document doc = parse(
                        "<p>Before <strong><a href=/x>the link</a><a>" + "<dt><dl>".repeat(256) + "behind.</dl><p>End.")
                .doc();
        assertEquals("Before the link behind. End.", doc.body().text());
        assertEquals("/x", doc.selectFirst("p > strong > a").attr("href"));
    }

    @Test
    void templatesBelowTheDepthAllowedDoNoHarm() {
        Document doc = parse("<p>Before.</p><noscript>" + "<div>".repeat(507)
                        + "<template><template><b>Deep.</b></template></template></noscript><p>End.")
                .doc();
        assertEquals("Before. Deep. End.", doc.body().text());
        assertEquals("Deep.", doc.selectFirst("template > b").text());
    }

    @Test
    void scriptsAreCountedAndABaseTakesEffect() {
        Parsed parsed = parse("<base href=/c/><base href=/d/><script>1</script><p>Text<script>2</script>");
        assertEquals(2, parsed.scripts());
        assertEquals("https://site.example/c/", parsed.doc().baseUri());
        assertTrue(parsed.doc().select("base").isEmpty());
        assertFalse(parsed.cut());
    }

    @Test
    void tooMuchTextIsCut() {
        Parsed parsed = parse("<p>First.</p>" + ("<p>" + "word ".repeat(200_000) + "</p>").repeat(6) + "<p>Last.</p>");
        assertTrue(parsed.cut());
        assertTrue(parsed.doc().text().startsWith("First."));
        assertFalse(parsed.doc().text().endsWith("Last."));
    }

    private static Parsed parse(String html) {
        Parsed parsed = new ParsePage().parse(Page.of(html, URL), Budget.of(Duration.ofMinutes(1)));
        assertFresh(parsed.whole());
        return parsed;
    }
}
