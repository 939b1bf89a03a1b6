package dev.offprint.feed.offline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.image.Pictures;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The list of what a browser may keep. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OfflineResourceTest {

    private final TestLibrary library = TestLibrary.fresh();
    private final TestAccounts.BrowserSession session = TestAccounts.session(library.owner());

    private ValidatableResponse list(int most) {
        return session.get().get("/offline/articles?most=" + most).then().statusCode(200);
    }

    @Test
    void theNewestUnreadArticlesAreOnTheListWithTheirImages() {
        Clip old = library.add("Old", clip -> {});
        library.add("Read", clip -> clip.state = ClipState.ARCHIVED);
        library.add("Still on its way", clip -> clip.pending = true);
        Clip pictured = library.add("New", clip -> clip.leadImage = "https://example.org/p.png");
        byte[] picture = Pictures.of("png", 200, 100);
        QuarkusTransaction.requiringNew().run(() -> TestLibrary.store(pictured, pictured.leadImage, picture, 200, 100));
        TestLibrary.fresh().add("Somebody else's", clip -> {});

        list(10).body("articles.id", contains(pictured.id.toString(), old.id.toString()))
                .body("articles[0].images", contains(startsWith("/images/")))
                .body("articles[1].images", empty());
        list(1).body("articles", hasSize(1));
        list(-3).body("articles", hasSize(1));
    }

    @Test
    void itIsSentAgainOnlyWhenAPageOnItWouldLookDifferent() {
        Clip clip = library.add("One", c -> {});
        String tag = list(10).extract().header("ETag");
        String before = list(10).extract().path("articles[0].tag");
        session.get()
                .header("If-None-Match", tag)
                .get("/offline/articles?most=10")
                .then()
                .statusCode(304);
        QuarkusTransaction.requiringNew().run(() -> {
            Clip changed = Clip.findById(clip.id);
            changed.starred = true;
            changed.changedAt = Instant.now();
        });
        session.get()
                .header("If-None-Match", tag)
                .get("/offline/articles?most=10")
                .then()
                .statusCode(200)
                .body("articles[0].tag", not(equalTo(before)));
        String starred = list(10).extract().path("articles[0].tag");
        library.mark(clip, "The text of One", "yellow", "Noted.");
        list(10).body("articles[0].tag", not(equalTo(starred)));
    }

    @Test
    void aPassOpensTheInterface() {
        Clip clip = library.add("One", c -> {});
        String token = session.get()
                .get("/offline/pass")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        session.get()
                .header("X-CSRF-Token", token)
                .contentType("application/json")
                .body("{\"starred\":true}")
                .patch("/api/v1/clips/" + clip.id)
                .then()
                .statusCode(200)
                .body("starred", equalTo(true));
    }
}
