package dev.offprint.feed.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Highlights as a feed: a feed link of their own kind. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HighlightFeedTest {

    private final TestLibrary library = TestLibrary.fresh();
    private final Clip tea = library.add(
            "Tea & time",
            "<p>First the water,</p><p>then the leaves &amp; the &lt;wait&gt;.</p>",
            clip -> {
                clip.language = "en";
                clip.byline = "Ada Winter";
            },
            "drinks");

    private RequestSpecification api() {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner())).contentType("application/json");
    }

    private String mark(String quote, String colour, String note) {
        return api().body(Map.of("quote", quote, "colour", colour, "note", note))
                .post("/api/v1/clips/" + tea.id + "/highlights")
                .path("id");
    }

    private JsonPath link(String query) {
        return api().body(Map.of("name", "Marked", "query", query, "kind", "highlights"))
                .post("/api/v1/feed-links")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void rssAndAtomCarryThePassageAndItsNote() throws Exception {
        String id = mark("water, then the leaves & the <wait>", "green", "<b>Patience</b>\n& more");
        JsonPath link = link("");
        assertEquals("highlights", link.getString("kind"));
        for (String format : new String[] {"rss", "atom"}) {
            Response answer = given().get(link.getString(format));
            SyndEntry entry = new SyndFeedInput()
                    .build(new StringReader(answer.asString()))
                    .getEntries()
                    .get(0);
            assertEquals("Tea & time", entry.getTitle());
            assertEquals("urn:uuid:" + id, entry.getUri());
            assertTrue(entry.getLink().endsWith("/clips/" + tea.id + "#highlight-" + id), entry.getLink());
            assertEquals(
                    "<blockquote><p>water,</p><p>then the leaves &amp; the &lt;wait&gt;</p></blockquote>"
                            + "<p>&lt;b&gt;Patience&lt;/b&gt;</p><p>&amp; more</p>"
                            + "<p><a href=\"" + tea.url + "\">Tea &amp; time</a></p>",
                    entry.getContents().get(0).getValue().replace("\n", ""));
        }
        given().get(link.getString("json"))
                .then()
                .body("items.id", contains("urn:uuid:" + id))
                .body("items[0].tags", contains("drinks"))
                .body("language", equalTo("en"));
    }

    @Test
    void theQueryNarrowsItDown() {
        mark("First", "green", "one");
        mark("leaves", "blue", "two");
        given().get(link("colour:blue tag:drinks").getString("json")).then().body("items.summary", contains("leaves"));
        given().get(link("one").getString("json")).then().body("items.summary", contains("First"));
        given().get(link("site:elsewhere.example").getString("json")).then().body("items.size()", equalTo(0));
        api().body(Map.of("name", "x", "query", "colour:red", "kind", "highlights"))
                .post("/api/v1/feed-links")
                .then()
                .statusCode(422)
                .body("field", equalTo("query"));
        api().body(Map.of("name", "x", "query", "", "kind", "words"))
                .post("/api/v1/feed-links")
                .then()
                .statusCode(422)
                .body("field", equalTo("kind"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String id = mark("First", "green", "one");
        String address = link("").getString("rss");
        String tag = given().get(address).header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        api().body(Map.of("note", "another")).patch("/api/v1/highlights/" + id);
        given().header("If-None-Match", tag).get(address).then().statusCode(200).body(containsString("another"));
        tag = given().get(address).header("ETag");
        api().delete("/api/v1/highlights/" + id);
        given().header("If-None-Match", tag).get(address).then().statusCode(200).body(not(containsString("another")));
    }

    @Test
    void itsSecretIsItsOwn() {
        mark("First", "green", "one");
        JsonPath link = link("");
        String address = link.getString("rss");
        api().get("/api/v1/feed-links/" + link.getString("id")).then().body("opds", nullValue());
        given().get(address.replace(".rss", ".opds")).then().statusCode(404);
        given().get(address.replace(".rss", "/" + tea.id + ".html")).then().statusCode(404);
        String after = api().post("/api/v1/feed-links/" + link.getString("id") + "/rotate")
                .path("rss");
        given().get(address).then().statusCode(404);
        given().get(after).then().statusCode(200).body(containsString("First"));
        api().body(Map.of("name", "Clips", "query", ""))
                .post("/api/v1/feed-links")
                .then()
                .body("kind", equalTo("clips"))
                .body("opds", endsWith(".opds"));
    }

    @Test
    void itIsMadeAmongTheSettings() {
        var session = TestAccounts.session(library.owner());
        Document page =
                Jsoup.parse(session.get().get("/settings/feeds?kind=highlights").asString());
        assertEquals("highlights", page.select("[name=kind][checked]").val());
        session.form()
                .formParam("name", "Marked")
                .formParam("kind", "highlights")
                .formParam("query", "colour:green")
                .post("/settings/feeds")
                .then()
                .statusCode(303);
        api().get("/api/v1/feed-links").then().body("items.kind", hasItem("highlights"));
        page = Jsoup.parse(session.get().get("/settings/feeds").asString());
        assertEquals(3, page.select(".addresses dt").size());
        assertTrue(page.select(".hint").text().contains("Highlights · colour:green"), page.text());
    }
}
