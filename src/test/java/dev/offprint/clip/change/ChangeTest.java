package dev.offprint.clip.change;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.TestAccounts.BrowserSession;
import dev.offprint.clip.Clip;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ChangeTest {

    private Clipping reader;
    private String id;

    @BeforeEach
    void clip() {
        reader = Clipping.as("change-test-" + UUID.randomUUID().toString().substring(0, 8));
        id = reader.save("https://example.org/change", Clipping.page("Change", "Me."))
                .path("id");
    }

    @Test
    void changesWhatIsSentAndNothingElse() {
        reader.patch(
                        id,
                        Map.of(
                                "starred",
                                true,
                                "progress",
                                0.4,
                                "progressAnchor",
                                "p7",
                                "note",
                                "Read on.",
                                "tags",
                                List.of("b", "A")))
                .then()
                .statusCode(200)
                .body("starred", equalTo(true))
                .body("state", equalTo("unread"))
                .body("note", equalTo("Read on."))
                .body("tags", contains("A", "b"));
        reader.patch(id, Map.of("note", "", "tags", List.of("b")))
                .then()
                .body("note", nullValue())
                .body("tags", contains("b"))
                .body("starred", equalTo(true))
                .body("progressAnchor", equalTo("p7"));
        reader.patch(id, Map.of("title", "Mine")).then().body("title", equalTo("Mine"));
        reader.patch(id, Map.of("title", " ")).then().body("title", equalTo("Change"));
    }

    @Test
    void refusesWhatIsNoChange() {
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "state", "burnt", "progress", 1.5, "tags", "no list", "changedAt", "soon", "starred", "maybe")
                .entrySet()) {
            reader.patch(id, Map.of(wrong.getKey(), wrong.getValue()))
                    .then()
                    .statusCode(422)
                    .body("field", equalTo(wrong.getKey()));
        }
        reader.patch("not-an-id", Map.of()).then().statusCode(404);
    }

    @Test
    void theLastWriterWins() {
        Instant now = Instant.now();
        reader.patch(id, Map.of("state", "archived", "changedAt", now.toString()))
                .then()
                .body("state", equalTo("archived"));
        reader.patch(
                        id,
                        Map.of(
                                "state",
                                "unread",
                                "changedAt",
                                now.minusSeconds(60).toString()))
                .then()
                .statusCode(200)
                .body("state", equalTo("archived"));
        reader.patch(
                        id,
                        Map.of(
                                "state",
                                "unread",
                                "changedAt",
                                now.plus(Duration.ofDays(900)).toString()))
                .then()
                .body("state", equalTo("unread"));
        reader.patch(id, Map.of("state", "archived")).then().body("state", equalTo("archived"));
    }

    @Test
    void theTrashIsTheFirstStep() {
        bearer(reader.api()).delete("/api/v1/clips/" + id).then().statusCode(204);
        reader.get(id).then().body("state", equalTo("trashed"));
        reader.patch(id, Map.of("state", "unread")).then().body("state", equalTo("unread"));
        bearer(reader.api()).delete("/api/v1/clips/" + id);
        bearer(reader.api()).delete("/api/v1/clips/" + id).then().statusCode(204);
        reader.get(id).then().statusCode(404);
    }

    @Test
    void aClipTokenChangesOnlyWhatItJustSaved() {
        Map<String, Object> tags = Map.of("tags", List.of("mine"));
        bearer(reader.clip())
                .contentType("application/json")
                .body(tags)
                .patch("/api/v1/clips/" + id)
                .then()
                .statusCode(200)
                .body("tags", contains("mine"));
        bearer(reader.clip())
                .contentType("application/json")
                .body(Map.of("title", "x"))
                .patch("/api/v1/clips/" + id)
                .then()
                .statusCode(403);
        String otherToken = TestAccounts.clipToken(reader.user());
        bearer(otherToken)
                .contentType("application/json")
                .body(tags)
                .patch("/api/v1/clips/" + id)
                .then()
                .statusCode(404);
        QuarkusTransaction.requiringNew()
                .run(() -> Clip.update(
                        "savedAt = ?1 where id = ?2",
                        Instant.now().minus(Duration.ofMinutes(61)),
                        UUID.fromString(id)));
        bearer(reader.clip())
                .contentType("application/json")
                .body(tags)
                .patch("/api/v1/clips/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void tagsAreCountedRenamedMergedAndDeleted() {
        String other = reader.save("https://example.org/change-2", Clipping.page("Two", "x"))
                .path("id");
        reader.patch(id, Map.of("tags", List.of("sea", "ships")));
        reader.patch(other, Map.of("tags", List.of("Sea", "café", "cafe")));
        bearer(reader.clip())
                .get("/api/v1/tags")
                .then()
                .body("items.name", contains("cafe", "café", "sea", "ships"))
                .body("items.clips", contains(1, 1, 2, 1));
        bearer(reader.api())
                .contentType("application/json")
                .body(Map.of("name", "sea"))
                .patch("/api/v1/tags/ships")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'sea' }.clips", equalTo(2));
        bearer(reader.api())
                .contentType("application/json")
                .body(Map.of("name", "Ocean"))
                .patch("/api/v1/tags/sea")
                .then()
                .body("items.find { it.name == 'Ocean' }.clips", equalTo(2));
        bearer(reader.api()).delete("/api/v1/tags/Ocean").then().statusCode(204);
        reader.get(id).then().body("tags.size()", equalTo(0));
        bearer(reader.clip()).delete("/api/v1/tags/cafe").then().statusCode(403);
    }

    @Test
    void theButtonsWorkAsForms() {
        BrowserSession browser = TestAccounts.session(reader.user());
        String base = "/clips/" + id;
        browser.form()
                .formParam("return", "/?state=archived")
                .post(base + "/archive")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?state=archived"));
        reader.get(id).then().body("state", equalTo("archived"));
        browser.form()
                .formParam("return", "https://evil.example/")
                .post(base + "/star")
                .then()
                .statusCode(303)
                .header("Location", endsWith(base));
        browser.form()
                .formParam("tags", "one, two ,,One")
                .post(base + "/tags")
                .then()
                .statusCode(303);
        browser.form().formParam("title", "New").post(base + "/title").then().statusCode(303);
        browser.form()
                .formParam("strictness", "gentle")
                .post(base + "/extract")
                .then()
                .statusCode(303);
        reader.get(id)
                .then()
                .body("starred", equalTo(true))
                .body("title", equalTo("New"))
                .body("tags", contains("one", "two"));
        browser.get().post(base + "/trash").then().statusCode(403);
        browser.form().post(base + "/trash").then().statusCode(303);
        browser.form().post(base + "/delete").then().statusCode(303);
        reader.get(id).then().statusCode(404);
    }
}
