package dev.offprint.feed.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import dev.offprint.extract.Confidence;
import dev.offprint.feed.TestLibrary;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ReaderPagesTest {

    private final TestLibrary library = TestLibrary.fresh();

    private Response get(Clip clip) {
        return TestAccounts.session(library.owner()).get().get("/clips/" + clip.id);
    }

    private Document page(Clip clip) {
        Response answer = get(clip);
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.asString());
    }

    @Test
    void showsTheArticleAndNothingThatRuns() {
        Clip clip = library.add(
                "Tea <i>",
                "<p onclick='x()'>All of it.</p><script>x()</script><img src='https://elsewhere.example/a.png' alt='A'>",
                c -> {
                    c.byline = "Ada";
                    c.language = "de";
                });
        Document page = page(clip);
        assertEquals("Tea <i>", page.select("h1").text());
        assertEquals("de", page.selectFirst(".article").attr("lang"));
        assertEquals("All of it.", page.select(".article p").text());
        assertTrue(page.select(".article script, [onclick], [src*=elsewhere], [style]")
                .isEmpty());
        assertEquals(clip.url, page.selectFirst(".reader-bar a[rel=noreferrer]").attr("href"));
    }

    @Test
    void aLongArticleHasContents() {
        Clip clip =
                library.add("x", "<h2>One</h2><p>a</p><h3>Two & a half</h3><p>b</p><h2 id='o-x'>Three</h2>", c -> {});
        Document page = page(clip);
        assertEquals(3, page.select(".toc a").size());
        page.select(".toc a")
                .forEach(link ->
                        assertNotNull(page.getElementById(link.attr("href").substring(1))));
        assertNull(page(library.add("y", "<h2>One</h2><p>a</p>", c -> {})).selectFirst(".toc"));
    }

    @Test
    void leadsOnInTheFeed() {
        Clip first = library.add("first", c -> {});
        Clip second = library.add("second", c -> {});
        library.add("read", c -> c.state = ClipState.ARCHIVED);
        Clip third = library.add("third", c -> {});
        Document page = page(second);
        assertEquals("/clips/" + third.id, page.selectFirst("[rel=prev]").attr("href"));
        assertEquals("/clips/" + first.id, page.selectFirst("[rel=next]").attr("href"));
        assertEquals(
                "/clips/" + first.id, page.select("#next input[name=return]").val());
        assertEquals(
                "/#c-" + first.id,
                page(first).select("#next input[name=return]").val());
    }

    @Test
    void theLedgerOffersEachBlockBack() {
        Clip clip = library.add("x", c -> {});
        library.removed(
                clip,
                "[{\"id\":\"a1\",\"step\":\"notices\",\"kind\":\"NOTICE\",\"rule\":\"#bar\",\"selector\":\"#bar\",\"words\":3,"
                        + "\"text\":\"We <use> cookies\"},"
                        + "{\"id\":\"b2\",\"step\":\"boilerplate\",\"kind\":\"NEWSLETTER\",\"rule\":\"newsletter sign-up\","
                        + "\"selector\":\".n\",\"words\":1300,\"text\":\"Join\"}]");
        Document page = page(clip);
        assertEquals("2 blocks removed", page.select("#removed > summary").text());
        assertEquals(
                List.of("Newsletter 1", "Notice 1"),
                page.select(".ledger-group h2").eachText());
        assertEquals(
                List.of(
                        "1,300 words · Matched the word list of newsletter boxes.",
                        "3 words · Named as consent notices are: #bar"),
                page.select(".ledger-group .hint").eachText());
        assertEquals(
                "We <use> cookies", page.select("#removed blockquote").last().text());
        assertEquals(
                "/clips/" + clip.id + "/removals/a1/restore",
                page.select("#removed form").last().attr("action"));
    }

    @Test
    void doubtIsSaidWithAWayOut() {
        Clip clip = library.add("x", c -> {
            c.confidence = 0.2;
            c.confidenceReason = "login-wall";
        });
        Document page = page(clip);
        assertTrue(
                page.select(".notice").text().contains("sign in"),
                page.select(".notice").text());
        assertEquals(2, page.select(".notice form").size());
    }

    @Test
    void whatIsStillFetchedComesByItself() {
        Clip clip = library.add("x", c -> {
            c.pending = true;
            c.version = 0;
        });
        Response answer = get(clip);
        assertEquals("3", answer.header("Refresh"));
        assertNotNull(Jsoup.parse(answer.asString()).selectFirst("[role=status]"));
    }

    @Test
    void everyReasonOfDoubtHasAMessage() {
        for (var reason : Confidence.Reason.values()) {
            Clip clip = library.add("x", c -> {
                c.confidence = 0.1;
                c.confidenceReason = reason.name().toLowerCase().replace('_', '-');
            });
            assertTrue(page(clip).select(".notice p").text().length() > 10, reason.name());
        }
    }

    @Test
    void anothersClipIsNotThere() {
        Clip clip = library.add("x", c -> {});
        TestAccounts.session(TestLibrary.fresh().owner())
                .get()
                .get("/clips/" + clip.id)
                .then()
                .statusCode(404);
    }
}
