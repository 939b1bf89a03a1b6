package dev.offprint.feed.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FeedLinkTest {

    private TestLibrary library;

    @BeforeEach
    void library() {
        library = TestLibrary.fresh();
    }

    private RequestSpecification api() {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner())).contentType("application/json");
    }

    private JsonPath link(String query) {
        return api().body(Map.of("name", "Tea & cake", "query", query))
                .post("/api/v1/feed-links")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static SyndFeed parsed(Response answer) throws Exception {
        return new SyndFeedInput().build(new StringReader(answer.asString()));
    }

    @Test
    void aLinkHasItsAddressesInFull() {
        JsonPath link = link("is:unread  TAG:tea");
        assertEquals("is:unread tag:tea", link.getString("query"));
        assertTrue(link.getString("rss").matches("http://[^/]+/feeds/[A-Za-z0-9_-]{38}\\.rss"), link.getString("rss"));
        api().get("/api/v1/feed-links")
                .then()
                .body("items", hasSize(1))
                .body("items[0].opds", endsWith(".opds"))
                .body("items[0].id", equalTo(link.getInt("id")));
    }

    @Test
    void rssAndAtomCarryTheWholeText() throws Exception {
        Clip clip = library.add(
                "Tea <time>", "<p>All &amp; every word.</p><script>x()</script>", c -> c.byline = "Ada", "tea");
        library.add("read", c -> c.state = ClipState.ARCHIVED);
        JsonPath link = link("is:unread");
        for (String format : new String[] {"rss", "atom"}) {
            Response answer = given().get(link.getString(format));
            assertEquals(
                    "application/" + format + "+xml;charset=utf-8",
                    answer.contentType().replace(" ", ""));
            SyndFeed feed = parsed(answer);
            assertEquals("Tea & cake", feed.getTitle());
            assertEquals(1, feed.getEntries().size());
            SyndEntry entry = feed.getEntries().get(0);
            assertEquals("Tea <time>", entry.getTitle());
            assertEquals("urn:uuid:" + clip.id, entry.getUri());
            assertEquals(clip.url, entry.getLink());
            assertEquals(Date.from(clip.clippedAt), entry.getPublishedDate());
            assertEquals(
                    "<p>All &amp; every word.</p>", entry.getContents().get(0).getValue());
            assertTrue(
                    answer.asString().contains("href=\"" + link.getString(format) + "\""),
                    "a self link that works: " + answer.asString());
        }
    }

    @Test
    void jsonFeedCarriesTheSame() {
        Clip clip = library.add("Tea", c -> c.language = "en", "tea");
        given().get(link("tag:tea").getString("json"))
                .then()
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .body("items.id", contains("urn:uuid:" + clip.id))
                .body("items[0].content_html", containsString("The text of Tea"))
                .body("items[0].tags", contains("tea"))
                .body("language", equalTo("en"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Clip clip = library.add("Tea", c -> {});
        String address = link("").getString("rss");
        Response first = given().get(address);
        String tag = first.header("ETag");
        String modified = first.header("Last-Modified");
        assertEquals("private, max-age=300", first.header("Cache-Control"));
        assertEquals("noindex", first.header("X-Robots-Tag"));

        Response second = given().header("If-None-Match", tag).get(address);
        assertEquals(304, second.statusCode());
        assertEquals(tag, second.header("ETag"));
        assertEquals("", second.asString());
        given().header("If-Modified-Since", modified).get(address).then().statusCode(304);
        given().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", modified)
                .get(address)
                .then()
                .statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> Clip.update("title = 'Coffee' where id = ?1", clip.id));
        given().header("If-None-Match", tag).get(address).then().statusCode(200).body(containsString("Coffee"));
    }

    @Test
    void headAnswersLikeGetWithoutTheText() {
        library.add("Tea", c -> {});
        String address = link("").getString("atom");
        Response head = given().head(address);
        assertEquals(200, head.statusCode());
        assertEquals(given().get(address).header("ETag"), head.header("ETag"));
        assertEquals("", head.asString());
    }

    @Test
    void rotatingAndRevokingEndTheOldAddress() {
        library.add("Tea", c -> {});
        JsonPath link = link("");
        String id = link.getString("id");
        String before = link.getString("rss");
        String after = api().post("/api/v1/feed-links/" + id + "/rotate")
                .then()
                .statusCode(200)
                .extract()
                .path("rss");
        assertNotEquals(before, after);
        given().get(before).then().statusCode(404);
        given().get(after).then().statusCode(200).body(containsString("Tea"));
        api().delete("/api/v1/feed-links/" + id).then().statusCode(204);
        given().get(after).then().statusCode(404);
    }

    @Test
    void whateverIsWrongWithAnAddressTheAnswerIsTheSame() {
        String address = link("").getString("rss");
        String token = address.replaceAll(".*/feeds/|\\.rss", "");
        char flipped = token.charAt(30) == 'A' ? 'B' : 'A';
        String forged = token.substring(0, 30) + flipped + token.substring(31);
        String said = given().get("/feeds/nonsense.rss")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        for (String wrong : new String[] {forged + ".rss", token + ".exe", token.substring(1) + ".atom", "%00.rss"}) {
            assertEquals(
                    said,
                    given().get("/feeds/" + wrong)
                            .then()
                            .statusCode(404)
                            .extract()
                            .asString(),
                    wrong);
        }
    }

    @Test
    void nobodyTouchesAnothersLinks() {
        String id = link("").getString("id");
        library = TestLibrary.fresh();
        api().get("/api/v1/feed-links/" + id).then().statusCode(404);
        api().post("/api/v1/feed-links/" + id + "/rotate").then().statusCode(404);
        api().delete("/api/v1/feed-links/" + id).then().statusCode(404);
        api().get("/api/v1/feed-links").then().body("items", hasSize(0));
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        api().body("{\"name\":\"x\",\"query\":\"colour:red\"}")
                .post("/api/v1/feed-links")
                .then()
                .statusCode(422)
                .body("field", equalTo("query"));
        api().body("{\"name\":\" \"}")
                .post("/api/v1/feed-links")
                .then()
                .statusCode(422)
                .body("field", equalTo("name"));
    }

    @Test
    void eReadersGetFilesOfWhatTheLinkCarries() throws Exception {
        library.add("Tea", "<p>All of it.</p>", c -> {});
        Clip other = library.add("read", c -> c.state = ClipState.ARCHIVED);
        JsonPath link = link("is:unread");
        String file = parsed(given().get(link.getString("opds"))).getEntries().get(0).getLinks().stream()
                .filter(l -> "http://opds-spec.org/acquisition".equals(l.getRel()))
                .findFirst()
                .orElseThrow()
                .getHref();
        given().get(file).then().statusCode(200).body(containsString("All of it."));
        given().get(file.replaceAll("[^/]+$", other.id + ".html")).then().statusCode(404);
    }

    @Test
    void hostileTitlesLeaveTheFeedWellFormed() throws Exception {
        library.add(
                "]]> \u0001\uFFFE & \uD83C\uDF75 <x",
                "<p>a ]]&gt; \uD83C\uDF75 &#1; b</p>",
                c -> c.byline = "\u0000 ]]>");
        JsonPath link = link("");
        assertEquals(
                "]]>  & \uD83C\uDF75 <x",
                parsed(given().get(link.getString("rss"))).getEntries().get(0).getTitle());
        assertEquals(1, parsed(given().get(link.getString("atom"))).getEntries().size());
        given().get(link.getString("json")).then().body("items.size()", greaterThan(0));
    }
}
