package dev.offprint.feed.link;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A digest in a feed reader: one item for each finished period, the same for ever. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DigestLinkTest {

    private final TestLibrary library = TestLibrary.fresh();
    private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private Clip addYesterday(String title) {
        Instant when = yesterday.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(3_600);
        return library.add(title, clip -> {
            clip.clippedAt = clip.savedAt = clip.changedAt = when;
            clip.url = "https://example.org/tea?a=1&b=2";
        });
    }

    private Response make(String query) {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body(Map.of("name", "My digest", "kind", "digest", "query", query))
                .post("/api/v1/feed-links");
    }

    private static Response read(String address) {
        return RestAssured.given().get(URI.create(address).getPath());
    }

    @Test
    void anItemIsTheSameForEver() {
        Clip tea = addYesterday("Tea <b>& cake</b>");
        Response link = make(" Daily ");
        link.then().statusCode(201).body("query", equalTo("daily")).body("opds", nullValue());
        Response first = read(link.path("rss"));
        first.then().statusCode(200);
        Document rss = Jsoup.parse(first.asString(), "", Parser.xmlParser());
        Element item = rss.selectFirst("item");
        assertEquals(1, rss.select("item").size());
        assertTrue(item.selectFirst("guid").text().startsWith("urn:uuid:"));
        assertTrue(item.selectFirst("link").text().endsWith("/digest/daily/" + yesterday));
        Document body = Jsoup.parse(item.selectFirst("content|encoded").text());
        assertEquals("Tea <b>& cake</b>", body.select("h3 a").text());
        assertTrue(body.select("h3 a").attr("href").endsWith("/clips/" + tea.id));
        assertEquals("https://example.org/tea?a=1&b=2", body.select("p a").attr("href"));

        QuarkusTransaction.requiringNew().run(() -> Clip.update("title = 'another' where id = ?1", tea.id));
        addYesterday("too late");
        Response second = read(link.path("rss"));
        assertEquals(first.asString(), second.asString());
        RestAssured.given()
                .header("If-None-Match", first.header("ETag"))
                .get(URI.create(link.<String>path("rss")).getPath())
                .then()
                .statusCode(304);
        assertEquals(item.selectFirst("guid").text(), read(link.path("json")).path("items[0].id"));
        read(link.path("atom")).then().statusCode(200);
        read(link.<String>path("rss").replace(".rss", ".opds")).then().statusCode(404);
    }

    @Test
    void onlyPacesCanBeAskedFor() {
        make("hourly").then().statusCode(422).body("field", equalTo("query"));
        make("").then().statusCode(422);
    }

    @Test
    void itsPageMakesTheLink() {
        var session = TestAccounts.session(library.owner());
        session.form().formParam("pace", "daily").post("/digest");
        Document page = Jsoup.parse(
                session.get().header("Accept-Language", "de").get("/digest").asString());
        Element form = page.selectFirst("form[action=/settings/feeds]");
        var request = session.form();
        form.select("input[name]:not([name=csrf-token])")
                .forEach(field -> request.formParam(field.attr("name"), field.val()));
        request.post("/settings/feeds").then().statusCode(303);
        String settings = session.get().get("/settings/feeds?kind=digest").asString();
        assertEquals("weekly", Jsoup.parse(settings).select("#query").val());
        assertTrue(Jsoup.parse(settings).select("h2").eachText().contains("Tägliche Auslese"), settings);
    }

    @Test
    void itSpeaksTheLanguageInWhichItWasChosen() {
        addYesterday("Tee");
        TestAccounts.session(library.owner())
                .form()
                .header("Accept-Language", "de-AT,de;q=0.9,en;q=0.5")
                .formParam("pace", "daily")
                .post("/digest");
        Response link = make("daily");
        String title = read(link.path("json")).path("items[0].title");
        assertTrue(title.startsWith("Auslese vom "), title);
        assertEquals("de", read(link.path("json")).path("language"));
    }
}
