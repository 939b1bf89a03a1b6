package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Articles about cookies, consent, advertising and baking, in several kinds of markup: not a byte may change. */
class ProtectedArticlesTest {

    private final RemoveNotices notices = new RemoveNotices();
    private final RemoveAds ads = new RemoveAds();

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        String title = null;
        List<String> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>(NoticeFixturesTest.lines("protected-articles.txt"));
        lines.add("# ");
        for (String line : lines) {
            if (!line.startsWith("# ")) {
                paragraphs.add("<p>" + line + "</p>");
                continue;
            }
            if (title != null) {
                layouts(title, paragraphs, pages);
                paragraphs.clear();
            }
            title = line.substring(2);
        }
        return pages;
    }

    private static void layouts(String title, List<String> paragraphs, List<String> pages) {
        String text = String.join("", paragraphs);
        pages.add("<main><h1>" + title + "</h1>" + text + "</main>");
        pages.add("<div class=page><h1>" + title + "</h1><section id=cookies><h2>" + title + "</h2>" + text
                + "</section><form><textarea></textarea><button>Post</button></form></div>");
        pages.add("<article class='post cookie-policy-explained'><header><h1>" + title
                + "</h1><a href=/>More</a></header>"
                + "<div class=cmp-text>" + text + "</div><blockquote><p>"
                + paragraphs.get(0).replaceAll("<.?p>", "")
                + "</p></blockquote></article>");
    }

    @Test
    void staysAsItWas() {
        List<String> pages = pages();
        assertTrue(pages.size() >= 40, "enough articles");
        for (String page : pages) {
            Document doc = Jsoup.parse(page);
            String before = doc.html();
            Ledger ledger = new Ledger(Set.of());
            notices.apply(doc, Marks.NONE, ledger);
            ads.apply(doc, "https://news.example/article", Marks.NONE, FilterIndex.NONE, ledger);
            assertEquals(before, doc.html());
            assertEquals(List.of(), ledger.removals());
        }
    }
}
