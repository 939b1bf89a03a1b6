package dev.offprint.rule;

import static dev.offprint.account.TestAccounts.bearer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.database.TestDatabase;
import dev.offprint.fetch.LocalServer;
import dev.offprint.fetch.TestFetch;
import dev.offprint.job.TryLater;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FilterListTest {

    private static final String GOOD = "[Adblock Plus 2.0]\n! Title: A test\nexample.org##.harbour-advert\n";

    @Inject
    RefreshFilterList refresh;

    private final User user = TestAccounts.user("filter-list-test");
    private final String token = TestAccounts.apiToken(user);
    private final AtomicReference<String> text = new AtomicReference<>(GOOD);
    private LocalServer site;

    @BeforeEach
    void publish() throws IOException {
        site = new LocalServer().on("/list.txt", exchange -> {
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            String tag = '"' + Integer.toHexString(text.get().hashCode()) + '"';
            exchange.getResponseHeaders().set("ETag", tag);
            LocalServer.send(
                    exchange,
                    tag.equals(known) ? 304 : 200,
                    "text/plain",
                    tag.equals(known) ? new byte[0] : text.get().getBytes(UTF_8));
        });
        TestFetch.allow(site);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Response post(String path, Map<String, ?> body) {
        return bearer(token).contentType("application/json").body(body).post(path);
    }

    private String clip(String url) {
        String page = "<title>Harbour</title><article><h1>Harbour</h1>"
                + "<p>The cranes of the harbour stand still when the wind comes from the sea in the evening.</p>"
                        .repeat(9)
                + "<p class=harbour-advert>Buy a boat from us.</p></article>";
        String id = post("/api/v1/clips", Map.of("url", url, "html", page)).path("id");
        return bearer(token).get("/api/v1/clips/" + id).path("content");
    }

    @Test
    void aSubscribedListIsUsedAndStaysGood() throws TryLater {
        bearer(token)
                .get("/api/v1/filter-lists")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("suggested.size()", greaterThan(2));
        assertEquals(0, site.asked().size());
        assertEquals(true, clip("https://example.org/before").contains("Buy a boat"));

        Response made = post("/api/v1/filter-lists", Map.of("address", site.url("/list.txt"), "title", "Mine"));
        made.then().statusCode(201).body("rules", equalTo(1)).body("failure", nullValue());
        assertEquals(false, clip("https://example.org/after").contains("Buy a boat"));

        int id = made.path("id");
        Work work = new Work(0, String.valueOf(id), user.id, 1);
        refresh.run(work);
        assertEquals(2, site.asked().size());
        assertEquals(304, site.asked().get(1).getResponseCode());

        text.set("<!doctype html><title>Gone</title>");
        refresh.run(work);
        Subscription list = QuarkusTransaction.requiringNew()
                .call(() -> Subscription.of(user.id, id).orElseThrow());
        assertEquals(1, list.rules);
        assertEquals(true, list.failure.contains("ine 1"), list.failure);
        assertEquals(false, clip("https://example.org/still").contains("Buy a boat"));

        text.set(GOOD + "example.org##.more\n");
        refresh.run(work);
        list = QuarkusTransaction.requiringNew()
                .call(() -> Subscription.of(user.id, id).orElseThrow());
        assertNull(list.failure);
        assertEquals(2, list.rules);

        bearer(token)
                .contentType("application/json")
                .body(Map.of("enabled", false))
                .patch("/api/v1/filter-lists/" + id)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        assertEquals(true, clip("https://example.org/off").contains("Buy a boat"));
        String other = TestAccounts.apiToken(TestAccounts.user("filter-list-other"));
        bearer(other).delete("/api/v1/filter-lists/" + id).then().statusCode(404);
        bearer(token).delete("/api/v1/filter-lists/" + id).then().statusCode(204);
    }

    @Test
    void aBrokenOrUnreachableListIsRefused() {
        text.set("<!doctype html><title>Sign in</title>");
        post("/api/v1/filter-lists", Map.of("address", site.url("/list.txt")))
                .then()
                .statusCode(422)
                .body("field", equalTo("address"))
                .body("code", equalTo("broken-filter-list"))
                .body("detail", containsString("ine 1"));
        post("/api/v1/filter-lists", Map.of("address", site.url("/nothing.txt")))
                .then()
                .statusCode(422);
        post("/api/v1/filter-lists", Map.of("address", "http://127.0.0.1:1/"))
                .then()
                .statusCode(422);
        post("/api/v1/filter-lists", Map.of("address", "file:///etc/passwd"))
                .then()
                .statusCode(422);
    }

    @Test
    void siteRulesAreListedChangedAndForgotten() {
        Response made =
                post("/api/v1/site-rules", Map.of("site", "WWW.Example.net", "action", "keep", "selector", ".a"));
        made.then().statusCode(201).body("site", equalTo("example.net"));
        int id = made.path("id");
        bearer(token)
                .contentType("application/json")
                .body(Map.of("site", "example.net", "action", "remove", "selector", ".a"))
                .put("/api/v1/site-rules/" + id)
                .then()
                .statusCode(200)
                .body("action", equalTo("remove"));
        for (Map<String, String> wrong : java.util.List.of(
                Map.of("site", "a b", "action", "keep", "selector", ".a"),
                Map.of("site", "a.example", "action", "burn", "selector", ".a"),
                Map.of("site", "a.example", "action", "keep", "selector", "..a"),
                Map.of("site", "a.example", "action", "keep", "selector", "[x~=(a+)+b]"))) {
            post("/api/v1/site-rules", wrong).then().statusCode(422);
        }
        String other = TestAccounts.apiToken(TestAccounts.user("filter-list-other"));
        bearer(other).delete("/api/v1/site-rules/" + id).then().statusCode(404);
        bearer(token).delete("/api/v1/site-rules/" + id).then().statusCode(204);
        bearer(token).get("/api/v1/site-rules").then().body("items.id", not(org.hamcrest.Matchers.hasItem(id)));
    }

    @Test
    void thePageWorksAsForms() {
        TestAccounts.BrowserSession browser = TestAccounts.session(user);
        browser.form()
                .formParam("site", "page.example")
                .formParam("action", "keep")
                .formParam("selector", ".box")
                .post("/settings/rules")
                .then()
                .statusCode(303);
        browser.get().get("/settings/rules").then().statusCode(200).body(containsString("page.example"));
        browser.form()
                .formParam("site", "page.example")
                .formParam("action", "keep")
                .formParam("selector", "((")
                .post("/settings/rules")
                .then()
                .statusCode(422)
                .body(containsString("role=\"alert\""));
        browser.form()
                .formParam("address", site.url("/list.txt"))
                .formParam("title", "By form")
                .post("/settings/rules/lists")
                .then()
                .statusCode(303);
        browser.get().get("/settings/rules").then().body(containsString("By form"));
        QuarkusTransaction.requiringNew().run(() -> Subscription.delete("owner", user.id));
    }
}
