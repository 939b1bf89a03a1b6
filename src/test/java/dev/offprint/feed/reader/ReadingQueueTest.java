package dev.offprint.feed.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever opens an article from a list goes on in that list. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ReadingQueueTest {

    private final TestLibrary library = TestLibrary.fresh();

    private Document page(String address) {
        return Jsoup.parse(TestAccounts.session(library.owner())
                .get()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The titles that one reads who opens the first card of a list and then always goes on to the next. */
    private List<String> readThrough(String list) {
        Document page = page(list);
        var titles = new java.util.ArrayList<String>();
        String next = page.selectFirst(".clips h2 a").attr("href");
        while (next != null) {
            page = page(next);
            titles.add(page.select("h1").text());
            next = page.select("[rel=next]").isEmpty()
                    ? null
                    : page.select("[rel=next]").attr("href");
        }
        return titles;
    }

    private List<String> cards(String list) {
        return page(list).select(".clips h2 a").eachText();
    }

    private void fill() {
        library.add("Old tea", c -> c.language = "en", "tea");
        library.add("Coffee", c -> c.starred = true);
        library.add("New tea", c -> c.language = "de", "tea");
        library.add("Read tea", c -> c.state = ClipState.ARCHIVED, "tea");
        library.add("Milk & sugar", c -> {});
    }

    @Test
    void everyListIsReadInItsOwnOrder() {
        fill();
        for (String list : List.of(
                "/?view=newest",
                "/?view=oldest",
                "/?view=all&tag=tea",
                "/?view=oldest&tag=tea",
                "/?view=archive",
                "/search?q=tea",
                "/search?q=tea&order=oldest",
                "/")) {
            assertEquals(cards(list), readThrough(list), list);
        }
        assertEquals(List.of("Read tea", "New tea", "Old tea"), readThrough("/?view=all&tag=tea"));
    }

    @Test
    void anOrderOfForYouStaysWhatItWas() {
        fill();
        Document feed = page("/");
        List<String> order = feed.select(".clips h2 a").eachText();
        String second = feed.select(".clips h2 a").get(1).attr("href");
        library.add("Clipped meanwhile", c -> {});
        Document article = page(second);
        assertEquals(
                order.get(2),
                page(article.select("[rel=next]").attr("href")).select("h1").text());
        assertEquals(
                order.get(0),
                page(article.select("[rel=prev]").attr("href")).select("h1").text());
        String back = article.select("[data-back]").attr("href");
        assertEquals(order, cards(back.substring(0, back.indexOf('#'))));
    }

    @Test
    void archivingLeadsOnInTheSameListAndTheLastOneBackToIt() {
        fill();
        Document first =
                page(page("/?view=oldest&tag=tea").selectFirst(".clips h2 a").attr("href"));
        String next = first.select("#next input[name=return]").val();
        assertEquals(next, first.select("[rel=next]").attr("href"));
        Document last = page(next);
        assertEquals("New tea", last.select("h1").text());
        assertTrue(last.select("#next input[name=return]").val().startsWith("/?view=oldest&tag=tea#c-"));
        assertTrue(last.select("#act input[name=return]").val().contains("?in="));
    }

    @Test
    void aListThatMakesNoSenseIsTheNewestUnread() {
        Clip first = library.add("first", c -> {});
        Clip second = library.add("second", c -> {});
        for (String in : List.of(
                "https%3A%2F%2Fevil.example%2F",
                "%2F%2Fevil.example%2F",
                "%2F%3Fview%3Dnonsense",
                "%2Fsettings",
                "%2F%3Fview%3Dnewest%26after%3Dbroken",
                "%2Fsearch%3Forder%3Dsideways",
                "")) {
            Document page = page("/clips/" + second.id + "?in=" + in);
            assertEquals("/clips/" + first.id, page.select("[rel=next]").attr("href"), in);
            assertEquals("/#c-" + second.id, page.select("[data-back]").attr("href"), in);
        }
        // an order of For you that is gone is read as the newest unread, and leads back to For you
        Document gone = page("/clips/" + second.id + "?in=%2F%3Fafter%3D999999999.0");
        assertTrue(gone.select("[rel=next]").attr("href").startsWith("/clips/" + first.id));
        assertNull(page("/clips/" + first.id + "?in=%2F%3Fafter%3D1.2.3").selectFirst("[rel=next]"));
    }
}
