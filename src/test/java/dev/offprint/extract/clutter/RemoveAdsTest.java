package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Marks;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RemoveAdsTest {

    private static final String BEFORE = "<p>The ferry between the two islands sails again after a winter.</p>";
    private static final String AFTER = "<p>Tickets cost four pounds, and bicycles travel free of charge.</p>";

    private final RemoveAds step = new RemoveAds();
    private final Ledger ledger = new Ledger(Set.of());

    private void removes(String clutter) {
        leaves(BEFORE + clutter + AFTER, BEFORE + AFTER);
    }

    private void leaves(String body, String expected) {
        Document doc = Jsoup.parse(body);
        step.apply(doc, "https://news.example/ferry", Marks.NONE, FilterIndex.NONE, ledger);
        assertEquals(Jsoup.parse(expected).body().html(), doc.body().html());
    }

    @Test
    void removesWhatAdSystemsLeaveBehind() {
        removes("<ins class=adsbygoogle data-ad-client=ca-1></ins>");
        removes("<div id=div-gpt-ad-1234-0><span>shoes</span></div>");
        removes("<div class='x taboola'><a href=/a>Ten tricks</a></div>");
    }

    @Test
    void removesTheLabelWithTheBoxThatHoldsNothingElse() {
        removes("<div><div><span>Advertisement</span></div><div></div></div>");
    }

    @Test
    void removesFramesAndImagesOfAdServersAndPixels() {
        removes("<iframe src=https://tpc.googlesyndication.com/safeframe></iframe>");
        removes("<img src='https://ad.doubleclick.net/x.gif'>");
        removes("<img src=https://www.facebook.com/tr?id=1>");
        removes("<img src=https://news.example/t.gif width=1 height=1>");
    }

    @Test
    void leavesImagesOfTheSiteAndTheWordInASentence() {
        String page = BEFORE + "<p>The advertisement ran for a year.</p><img src=https://news.example/a.jpg width=600>";
        leaves(page, page);
    }

    @Test
    void leavesABlockOfManyWordsThatIsOnlyCalledAd() {
        String page = BEFORE + "<div class=ad>" + AFTER.repeat(12) + "</div>" + BEFORE.repeat(14);
        leaves(page, page);
    }

    @Test
    void removesAnEntryOfAListThatIsLabelledAsPaidFor() {
        String card = "<li class=card><a href=/a>Boats are sold at the harbour</a></li>";
        String paid = "<li class=card><div>Sponsored</div><a href=https://shop.example/>Shoes for less</a></li>";
        leaves(
                BEFORE.repeat(9) + "<ul>" + card + paid + card + "</ul>",
                BEFORE.repeat(9) + "<ul>" + card + card + "</ul>");
    }

    @Test
    void removesWhatTheOwnersListsNameButNotWhatHoldsTheArticle() {
        FilterIndex filters =
                FilterIndex.compile(List.of(new FilterList("mine", "##.pull\n##.page\n||cdn.example^$image")));
        Document doc = Jsoup.parse("<div class=page><h1>Ferry</h1>" + BEFORE.repeat(3) + "<p class=pull>Buy</p>"
                + "<img src=https://cdn.example/x.png></div>");
        step.apply(doc, "https://news.example/ferry", Marks.NONE, filters, ledger);
        assertEquals(
                Jsoup.parse("<div class=page><h1>Ferry</h1>" + BEFORE.repeat(3) + "</div>")
                        .body()
                        .html(),
                doc.body().html());
        assertEquals("filters", ledger.removals().get(0).step());
    }
}
