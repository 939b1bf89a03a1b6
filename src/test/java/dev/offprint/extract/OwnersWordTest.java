package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.Rules.SiteRule;
import dev.offprint.extract.Rules.SiteRule.Action;
import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import dev.offprint.extract.ledger.Removal;
import dev.offprint.extract.page.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an owner says outranks what extraction thinks, and extraction says when it took much. */
class OwnersWordTest {

    private static final String PARAGRAPH = "<p>The ferry leaves the island at seven, and whoever misses it, as half of"
            + " the school does every autumn, learns how long a day by the water can be.</p>";

    private static final String BESIDE = "<aside class=\"beside\"><h2>Timetable</h2><ul><li>Seven from the pier</li>"
            + "<li>Nine from the town</li></ul></aside>";

    private final Extractor extractor = new Extractor();

    private static String page(String around, String inside) {
        return "<html lang=en><head><title>Ferry</title></head><body><nav><a href=/a>News</a> <a href=/b>Sport</a></nav>"
                + "<div class=\"page\"><main><article><h1>Ferry</h1>" + PARAGRAPH.repeat(4) + inside
                + PARAGRAPH.repeat(4) + "</article></main>" + around + "</div><footer>Imprint</footer></body></html>";
    }

    private Article extract(String html, Rules rules) {
        return extractor.extract(Page.of(html, "https://example.org/ferry"), rules);
    }

    private static Rules site(SiteRule... rules) {
        return new Rules(List.of(rules), Set.of(), FilterIndex.NONE, Strictness.STRICT);
    }

    private static Removal removal(Article article, String text) {
        return article.removals().stream()
                .filter(removal -> removal.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(article.removals().toString()));
    }

    @Test
    void whatStoodBesideTheArticleIsInTheLedgerAndComesBack() {
        String html = page(BESIDE, "");
        Article article = extract(html, Rules.NONE);
        assertFalse(article.text().contains("Seven from the pier"));
        Removal beside = removal(article, "Seven from the pier");

        Rules restored = new Rules(List.of(), Set.of(beside.id()), FilterIndex.NONE, Strictness.STRICT);
        Article again = extract(html, restored);
        assertTrue(again.text().contains("Seven from the pier"), again.text());
        assertFalse(again.text().contains("Sport"), again.text());
        assertTrue(again.text().indexOf("The ferry leaves") < again.text().indexOf("Seven from the pier"));

        assertTrue(extract(html, site(new SiteRule(Action.KEEP, "aside.beside")))
                .text()
                .contains("Seven from the pier"));
    }

    @Test
    void theFooterIsTheArticleWhenTheOwnerSaysSo() {
        String html = page("", "");
        Removal footer = removal(extract(html, Rules.NONE), "Imprint");
        assertEquals("landmarks", footer.step());
        assertEquals(
                "Imprint",
                extract(html, site(new SiteRule(Action.CONTENT, "footer")))
                        .text()
                        .strip());

        Rules restored = new Rules(List.of(), Set.of(footer.id()), FilterIndex.NONE, Strictness.STRICT);
        assertTrue(extract(html, restored).text().contains("Imprint"));
    }

    @Test
    void whatTheOwnerTakesAwayIsNotSeenAnyMore() {
        String html = page("<aside class=\"beside\"> Seven from the pier </aside> ", "");
        Article.Counts all = extract(html, Rules.NONE).counts();
        Article.Counts less =
                extract(html, site(new SiteRule(Action.REMOVE, ".beside"))).counts();
        assertEquals(all.visibleWords() - 4, less.visibleWords());
    }

    @Test
    void theLaterOfTwoRulesCounts() {
        String html = page("", "<div class=\"box\"><p class=\"inner\">A note on the price of the ticket.</p></div>");
        SiteRule keep = new SiteRule(Action.KEEP, ".inner");
        SiteRule remove = new SiteRule(Action.REMOVE, ".box");
        assertFalse(extract(html, site(keep, remove)).text().contains("price of the ticket"));
        assertTrue(extract(html, site(remove, keep)).text().contains("price of the ticket"));
    }

    /** Which extraction by itself has no use for, and has not parsed where nobody asks. */
    @Test
    void selectorsMayNameAnyAttribute() {
        String html = page("", "<p data-for=\"us\">A note on the price of the ticket.</p>");
        assertTrue(extract(html, Rules.NONE).text().contains("price of the ticket"));
        SiteRule remove = new SiteRule(Action.REMOVE, "p[data-for=us]");
        assertFalse(extract(html, site(remove)).text().contains("price of the ticket"));
        FilterIndex list = FilterIndex.compile(List.of(new FilterList("mine", "##p[data-for=\"us\"]")));
        Rules filtered = new Rules(List.of(), Set.of(), list, Strictness.STRICT);
        assertFalse(extract(html, filtered).text().contains("price of the ticket"));
    }

    @Test
    void placesAreThoseOfThePageAsItCame() {
        String html =
                page("", "<div class=\"two\"><p>First of the two.</p><p>Second of the two.</p><p>Third.</p></div>");
        Article article = extract(
                html,
                site(
                        new SiteRule(Action.REMOVE, ".two > p:nth-child(1)"),
                        new SiteRule(Action.REMOVE, ".two > p:nth-child(2)")));
        assertFalse(article.text().contains("of the two"), article.text());
        assertTrue(article.text().contains("Third."), article.text());
        assertEquals(Removal.BY_OWNER, removal(article, "Second").step());
    }

    @Test
    void aRuleOutranksWhatWasRestored() {
        String html =
                page("", "<div class=\"newsletter\"><p>Subscribe to our newsletter and hear of each ferry.</p></div>");
        String id = removal(extract(html, Rules.NONE), "Subscribe").id();
        Rules both = new Rules(
                List.of(new SiteRule(Action.REMOVE, ".newsletter")), Set.of(id), FilterIndex.NONE, Strictness.STRICT);
        assertFalse(extract(html, both).text().contains("Subscribe"));
    }

    @Test
    void longProseThatMayBelongToTheArticleIsAnAlarm() {
        Removal likely = removal(90, 90, 0.4);
        assertTrue(MuchRemoved.is(List.of(likely), 800, 0.95, true));
        assertFalse(MuchRemoved.is(List.of(likely), 8_000, 0.95, true), "a small part of a long article");
        assertFalse(MuchRemoved.is(List.of(removal(90, 30, 0.4)), 800, 0.95, true), "a menu of links");
        assertFalse(MuchRemoved.is(List.of(removal(90, 90, 0.15)), 800, 0.95, true), "surely not the article");
        assertTrue(MuchRemoved.is(List.of(removal(90, 90, 0.15)), 800, 0.6, true), "in a doubtful article");
    }

    @Test
    void aLongFooterIsNoAlarm() {
        String legal =
                "<div class=\"legal\">" + "<p>All prices include the tax of the island, and all times are those of"
                        + " the pier.</p>".repeat(12) + "</div>";
        assertNull(extract(page(legal, ""), Rules.NONE).confidence().reason());
    }

    @Test
    void aFetchedPageThatHidesMostOfItselfIsAnAlarm() {
        String html = page("", "<div style=\"display:none\">" + PARAGRAPH.repeat(6) + "</div>");
        Article fetched = extract(html, Rules.NONE);
        assertEquals(Reason.MUCH_REMOVED, fetched.confidence().reason());
        assertTrue(fetched.confidence().value() <= 0.5);
        Page seen = new Page(html, "https://example.org/ferry", "data-marks-abcdef");
        assertNull(extractor.extract(seen, Rules.NONE).confidence().reason(), "the browser saw that it was hidden");
    }

    private static Removal removal(int words, int prose, double score) {
        return new Removal(
                "a", "content", dev.offprint.extract.ledger.Kind.BOILERPLATE, "", "p", words, prose, score, "");
    }
}
