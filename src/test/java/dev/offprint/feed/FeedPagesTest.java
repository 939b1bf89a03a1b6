package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FeedPagesTest {

    static Document page(TestLibrary library, String address) {
        String html = TestAccounts.session(library.owner())
                .get()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Jsoup.parse(html, "http://localhost/");
    }

    @Test
    void anEmptyLibraryTeachesHowToFillIt() {
        Document page = page(TestLibrary.fresh(), "/");
        assertNotNull(page.selectFirst(".empty a[href=/extension]"), page.outerHtml());
        assertNotNull(page.selectFirst(".empty a[href=/clip]"));
    }

    @Test
    void whoHasReadEverythingIsToldSo() {
        TestLibrary library = TestLibrary.fresh();
        library.add("read", clip -> clip.state = ClipState.ARCHIVED);
        assertEquals("All read", page(library, "/").select(".empty h2").text());
    }

    @Test
    void aCardSaysWhatItIs() {
        TestLibrary library = TestLibrary.fresh();
        library.add("Tea <b>time</b>", clip -> clip.progress = 0.4, "long reads");
        Element card = page(library, "/").selectFirst(".clip");
        assertEquals("Tea <b>time</b>", card.select("h2").text());
        assertEquals("Example", card.select(".clip-meta a").text());
        assertEquals("40", card.select("progress").val());
        assertTrue(card.select(".clip-facts").text().contains("4 min"));
        assertEquals("/?view=all&tag=long+reads", card.select("a.tag").attr("href"));
        assertEquals("act", card.select("button[data-act=archive]").attr("form"));
    }

    @Test
    void moreLeadsThroughAllOfAView() {
        TestLibrary library = TestLibrary.fresh();
        library.addMany(70);
        library.add("read", clip -> clip.state = ClipState.ARCHIVED);
        Set<String> seen = new HashSet<>();
        String next = "/?site=example.org";
        while (next != null) {
            Document page = page(library, next);
            page.select(".clip").forEach(card -> seen.add(card.id()));
            Element more = page.selectFirst(".more a");
            next = more == null ? null : more.attr("href");
        }
        assertEquals(70, seen.size());
    }

    @Test
    void tagsSitesAndLanguagesNarrowAnyViewDown() {
        TestLibrary library = TestLibrary.fresh();
        library.add("tagged", clip -> clip.language = "de", "{a} & b%");
        library.add("other", clip -> {});
        Document page = page(library, "/?tag=%7Ba%7D+%26+b%25&lang=de&view=oldest");
        assertEquals(1, page.select(".clip").size(), page.outerHtml());
        assertEquals("/?view=oldest&lang=de", page.select(".filters a").first().attr("href"));
        String same = page.selectFirst(".views a[aria-current]").attr("href");
        assertEquals(1, page(library, same).select(".clip").size(), same);
    }

    @Test
    void nothingInlineAndNothingFromElsewhere() {
        TestLibrary library = TestLibrary.fresh();
        library.add("x", clip -> clip.leadImage = "https://elsewhere.example/a.jpg");
        Document page = page(library, "/");
        assertTrue(page.select("[style], style, script:not([src]), [onclick]").isEmpty());
        assertNull(page.selectFirst("[src*=elsewhere]"));
        assertFalse(page.outerHtml().length() > 60_000);
    }

    @Test
    void aPageThatIsFullStaysSmall() {
        TestLibrary library = TestLibrary.fresh();
        library.addMany(30);
        String html = TestAccounts.session(library.owner()).get().get("/").asString();
        assertTrue(html.length() < 70_000, "characters: " + html.length());
    }

    @Test
    void sitesAndLengthsAreOfferedToNarrowDownBy() {
        TestLibrary library = TestLibrary.fresh();
        library.add("a", clip -> clip.site = "one.example");
        library.add("b", clip -> {
            clip.site = "two.example";
            clip.readingMinutes = 30;
        });
        Document page = page(library, "/");
        Element site = page.selectFirst(".facets a:contains(two.example)");
        assertEquals(1, page(library, site.attr("href")).select(".clip").size());
        Element length = page.selectFirst(".facets a:contains(>15)");
        assertEquals("b", page(library, length.attr("href")).select(".clip h2").text());
    }

    @Test
    void manyAreChangedByOneButton() {
        TestLibrary library = TestLibrary.fresh();
        var a = library.add("a", clip -> {});
        var b = library.add("b", clip -> {});
        library.add("c", clip -> {});
        var session = TestAccounts.session(library.owner());
        session.form()
                .formParam("id", a.id.toString(), b.id.toString())
                .formParam("return", "/?view=oldest")
                .post("/clips/selected/archive")
                .then()
                .statusCode(303)
                .header("Location", "/?view=oldest");
        assertEquals("c", page(library, "/").select(".clip h2").text());
        assertEquals(2, page(library, "/?view=archive").select(".clip").size());
        session.form().post("/clips/selected/explode").then().statusCode(404);
        TestAccounts.session(TestLibrary.fresh().owner())
                .form()
                .formParam("id", a.id.toString())
                .post("/clips/selected/trash")
                .then()
                .statusCode(404);
    }

    @Test
    void anOpenPageLearnsThatSomethingIsNew() {
        TestLibrary library = TestLibrary.fresh();
        library.add("a", clip -> {});
        var session = TestAccounts.session(library.owner());
        String tag =
                session.get().get("/fresh").then().statusCode(200).extract().header("ETag");
        session.get().header("If-None-Match", tag).get("/fresh").then().statusCode(304);
        library.add("b", clip -> {});
        session.get().header("If-None-Match", tag).get("/fresh").then().statusCode(200);
    }

    @Test
    void searchingFindsAndSaysWhenItDoesNot() {
        TestLibrary library = TestLibrary.fresh();
        library.add("Tea & cake", clip -> {});
        assertEquals(1, page(library, "/search?q=tea+%26").select(".clip").size());
        assertEquals(
                "tea <x>", page(library, "/search?q=tea+%3Cx%3E").select("#q").val());
        assertTrue(page(library, "/search?q=coffee").selectFirst(".empty") != null);
        assertEquals(0, page(library, "/search").select(".clip, .empty").size());
    }

    @Test
    void tagsLeadToTheirClips() {
        TestLibrary library = TestLibrary.fresh();
        library.add("x", clip -> {}, "C++ & co");
        library.add("gone", clip -> clip.state = ClipState.TRASHED, "unused");
        Document tags = page(library, "/tags");
        assertEquals("C++ & co 1", tags.select(".tag").text());
        assertEquals(
                1,
                page(library, tags.select(".tag").attr("href")).select(".clip").size());
    }

    @Test
    void theButtonComesWithItsInstructions() {
        Document page = page(TestLibrary.fresh(), "/extension");
        assertEquals(3, page.select(".card .steps").first().childrenSize());
        String file = page.select("a[download]").attr("href");
        byte[] archive = TestAccounts.session(TestLibrary.fresh().owner())
                .get()
                .get(file)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertEquals("PK", new String(archive, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void anUnknownViewIsNotThere() {
        TestAccounts.session(TestLibrary.fresh().owner())
                .get()
                .get("/?view=nonsense")
                .then()
                .statusCode(404);
    }
}
