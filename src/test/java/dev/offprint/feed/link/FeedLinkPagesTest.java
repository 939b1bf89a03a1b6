package dev.offprint.feed.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import dev.offprint.account.TestAccounts;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FeedLinkPagesTest {

    private final TestLibrary library = TestLibrary.fresh();

    @Test
    void theSettingsPageMakesChangesAndRevokes() {
        var session = TestAccounts.session(library.owner());
        session.form()
                .formParam("name", "Mine")
                .formParam("query", "colour:red")
                .post("/settings/feeds")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Mine\""))
                .body(containsString("aria-invalid"));
        session.form()
                .formParam("name", "Mine")
                .formParam("query", "tag:tea")
                .post("/settings/feeds")
                .then()
                .statusCode(303);
        String id = TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/feed-links")
                .path("items[0].id")
                .toString();
        String before = TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/feed-links")
                .path("items[0].rss");
        session.get().get("/settings/feeds").then().statusCode(200).body(containsString(before));
        session.form().post("/settings/feeds/" + id + "/rotate").then().statusCode(303);
        given().get(before).then().statusCode(404);
        session.form().post("/settings/feeds/" + id + "/revoke").then().statusCode(303);
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/feed-links")
                .then()
                .body("items", hasSize(0));
    }
}
