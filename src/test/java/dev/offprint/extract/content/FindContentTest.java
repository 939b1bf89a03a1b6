package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.content.FindContent.Found;
import dev.offprint.extract.content.FindContent.Source;
import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.Scores;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FindContentTest {

    private static final String PARAGRAPH = "<p>The ferry left the harbour at six, an hour late, with forty passengers"
            + " and a cargo of apples. Nobody on the quay, the harbour master said, had seen the fog come in.</p>";

    private final FindContent find = new FindContent();
    private final Ledger ledger = new Ledger(Set.of());

    @Test
    void theArticleIsFoundAmongMenusAndFooters() {
        Found found = find(
                "<title>Ferry late</title><nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav>"
                        + "<main><article><h1>Ferry late</h1>" + PARAGRAPH.repeat(6) + "</article></main>"
                        + "<footer><a href=/c>Privacy policy</a> © 2026 The Paper</footer>",
                "https://example.org/2026/01/02/ferry-late");
        assertEquals(6, found.content().getElementsByTag("p").size());
        assertFalse(found.content().text().contains("Sport"));
        assertFalse(found.content().text().contains("Privacy"));
        assertEquals(PageType.ARTICLE, found.type());
        assertTrue(found.confidence() > 0.7, "confidence " + found.confidence());
    }

    @Test
    void aThreadKeepsItsPosts() {
        String post = "<div class='post'><div class='author'>kay</div>" + "<div class='post-content'>" + PARAGRAPH
                + "</div></div>";
        Found found = find(
                "<title>Fog - Sailing forum</title><div class='topic'><h1>Fog</h1>" + post.repeat(5) + "</div>",
                "https://example.org/forum/viewtopic.php?t=12");
        assertEquals(5, found.content().getElementsByTag("p").size());
    }

    @Test
    void aPageWithoutTextHasAnEmptyArticle() {
        Found found = find("<body><img src=x></body>", "https://example.org/");
        assertFalse(found.content().hasText());
        assertEquals(0, found.confidence());
    }

    @Test
    void aPagesOwnWordIsToldToTheScores() {
        FindContent told = new FindContent(new Scores() {
            @Override
            public float[] types(PageScan scan, Document doc, String url, boolean product) {
                return product ? new float[] {0, 0, 0, 1, 0, 0, 0} : new float[] {1, 0, 0, 0, 0, 0, 0};
            }

            @Override
            public float[] blocks(PageScan scan, float[] types) {
                return new float[scan.blocks()];
            }
        });
        Document doc = Jsoup.parse("<h1>Tap</h1><p>Brass body, ceramic valves.</p>");
        Skeleton page = Skeleton.of(doc);
        assertEquals(
                PageType.ARTICLE,
                told.find(page, new Source(doc, "", false), ledger).type());
        assertEquals(
                PageType.PRODUCT,
                told.find(page, new Source(doc, "", true), ledger).type());
    }

    @Test
    void nothingIsSharedBetweenPages() {
        Found once = find("<main>" + PARAGRAPH.repeat(4) + "</main>", "https://example.org/a");
        Found again = find("<main>" + PARAGRAPH.repeat(4) + "</main>", "https://example.org/a");
        assertEquals(once.content().outerHtml(), again.content().outerHtml());
        assertEquals(once.confidence(), again.confidence());
    }

    private Found find(String html, String url) {
        return find.find(Jsoup.parse(html, url), url, ledger);
    }
}
