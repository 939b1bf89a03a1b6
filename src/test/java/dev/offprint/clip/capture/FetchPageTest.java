package dev.offprint.clip.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.TestAccounts.BrowserSession;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import dev.offprint.fetch.LocalServer;
import dev.offprint.fetch.TestFetch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FetchPageTest {

    private final Clipping reader = Clipping.as("fetch-page-test");
    private LocalServer site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalServer()
                .on("/page", "text/html", Clipping.page("Fetched", "From afar.").getBytes(UTF_8))
                .on("/pdf", "application/pdf", new byte[] {1})
                .on("/gone", exchange -> LocalServer.send(exchange, 410, "text/html", new byte[0]))
                .on("/moved", exchange -> LocalServer.redirect(exchange, "/page"));
        TestFetch.allow(site);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String ask(String url) {
        return reader.save(Map.of("url", url))
                .then()
                .statusCode(201)
                .body("pending", equalTo(true))
                .body("state", equalTo("unread"))
                .extract()
                .path("id");
    }

    @Test
    void anAddressAloneIsFetched() throws InterruptedException {
        String id = ask(site.url("/page"));
        reader.whenReady(id)
                .then()
                .body("title", equalTo("Fetched"))
                .body("version", equalTo(1))
                .body("content", containsString("From afar."));
        String moved = ask(site.url("/moved"));
        reader.whenReady(moved).then().body("title", equalTo("Fetched")).body("url", endsWith("/moved"));
    }

    @Test
    void whatCannotBeFetchedSaysWhy() throws InterruptedException {
        reader.whenReady(ask(site.url("/pdf")))
                .then()
                .body("pending", equalTo(false))
                .body("confidenceReason", equalTo("wrong-type"));
        reader.whenReady(ask(site.url("/gone"))).then().body("confidenceReason", equalTo("refused"));
    }

    @Test
    void thePageDoesItWithoutScripts() throws InterruptedException {
        BrowserSession browser = TestAccounts.session(reader.user());
        browser.get()
                .queryParam("url", "https://example.org/\"><script>")
                .get("/clip")
                .then()
                .statusCode(200)
                .body(containsString("value=\"https://example.org/&quot;&gt;&lt;script&gt;\""))
                .body(containsString("javascript:location.href="));
        browser.form().formParam("url", "mailto:me").post("/clip").then().statusCode(422);
        String there = browser.form()
                .formParam("url", site.url("/page?form"))
                .formParam("tags", "one, two")
                .post("/clip")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String id = there.substring(there.lastIndexOf('/') + 1);
        reader.whenReady(id).then().body("title", equalTo("Fetched")).body("tags.size()", equalTo(2));
        browser.get().get("/clip/" + id).then().statusCode(303).header("Location", endsWith("/clips/" + id));
    }
}
