package dev.offprint.clip.again;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AgainTest {

    private static final String BOX =
            "<div class=\"newsletter-signup\"><p>Subscribe to our newsletter and get the harbour news by mail.</p></div>";

    private final Clipping reader = Clipping.as("again-test");

    private Response again(String id, String what, Map<String, ?> body) {
        return reader.post("/api/v1/clips/" + id + what, body);
    }

    @Test
    void aRestoredBlockComesBackAndTheSiteIsTaught() {
        String page = Clipping.page("Restore", BOX + "<p>The last words of all.</p>");
        Response saved = reader.save("https://restore.example/a", page);
        String id = saved.path("id");
        reader.get(id).then().body("content", not(containsString("Subscribe to our")));
        String removal = saved.path("removed.find { it.text.contains('Subscribe to our') }.id");

        again(id, "/removals/nonsense/restore", Map.of()).then().statusCode(404);
        again(id, "/removals/" + removal + "/restore", Map.of())
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        reader.get(id).then().body("content", containsString("Subscribe to our newsletter"));
        bearer(reader.api())
                .get("/api/v1/site-rules")
                .then()
                .body("items.find { it.site == 'restore.example' }.action", equalTo("keep"));

        String next = reader.save("https://www.restore.example/b", page).path("id");
        reader.get(next).then().body("content", containsString("Subscribe to our newsletter"));
    }

    @Test
    void anUnwantedBlockGoesEverywhereOnTheSite() {
        String page = Clipping.page("Remove", "The last words.")
                .replaceFirst(
                        "</p>",
                        "</p><div class=\"pull-box\"><p>Pulled out of the text, and said again in large letters.</p></div>");
        String id = reader.save("https://remove.example/a", page).path("id");
        reader.get(id).then().body("content", containsString("Pulled out"));
        again(id, "/removals", Map.of("selector", "..")).then().statusCode(422).body("field", equalTo("selector"));
        again(id, "/removals", Map.of("selector", "p:matches((a+)+b)")).then().statusCode(422);
        again(id, "/removals", Map.of("selector", "article p"))
                .then()
                .statusCode(422)
                .body("code", equalTo("takes-too-much"));
        again(id, "/removals", Map.of("selector", ".pull-box")).then().statusCode(200);
        reader.get(id).then().body("content", not(containsString("Pulled out")));
        String next = reader.save("https://remove.example/b", page).path("id");
        reader.get(next).then().body("content", not(containsString("Pulled out")));

        String rule = reader.get(id).path("removed.find { it.step == 'site-rule' }.id");
        again(id, "/removals/" + rule + "/restore", Map.of()).then().statusCode(200);
        reader.get(id).then().body("content", containsString("Pulled out"));
        bearer(reader.api())
                .get("/api/v1/site-rules")
                .then()
                .body("items.findAll { it.site == 'remove.example' }.size()", equalTo(0));
    }

    @Test
    void aBlockGoesFromOneArticleAloneAndComesBack() {
        String box =
                "<div class=\"note-box\"><p>A note of the editors on how this was found out and written.</p></div>";
        String page = Clipping.page("Here", "The last words.").replaceFirst("</p>", "</p>" + box);
        String id = reader.save("https://here.example/a", page).path("id");
        again(id, "/removals", Map.of("selector", ".no-such-box", "here", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("takes-nothing"));
        again(id, "/removals", Map.of("selector", ".note-box", "here", true))
                .then()
                .statusCode(200);
        again(id, "/extract", Map.of()).then().statusCode(200);
        reader.get(id).then().body("content", not(containsString("A note of the editors")));
        String next = reader.save("https://here.example/b", page).path("id");
        reader.get(next).then().body("content", containsString("A note of the editors"));

        String removal = reader.get(id).path("removed.find { it.text.contains('A note of the editors') }.id");
        again(id, "/removals/" + removal + "/restore", Map.of()).then().statusCode(200);
        reader.get(id).then().body("content", containsString("A note of the editors"));
    }

    @Test
    void severalBlocksCanBePutBackOneAfterAnother() {
        String share = "<div class=\"share-bar\"><a href=\"https://facebook.com/sharer\">Share on Facebook</a></div>";
        String page = Clipping.page("Several", BOX + share + "<p>The last words of all.</p>");
        Response saved = reader.save("https://several.example/a", page);
        String id = saved.path("id");
        for (String text : java.util.List.of("Subscribe to our", "Share on Facebook")) {
            String removal = reader.get(id).path("removed.find { it.text.contains('" + text + "') }.id");
            again(id, "/removals/" + removal + "/restore", Map.of()).then().statusCode(200);
        }
        again(id, "/extract", Map.of()).then().statusCode(200);
        reader.get(id)
                .then()
                .body("content", containsString("Subscribe to our"))
                .body("content", containsString("Share on Facebook"));
    }

    @Test
    void anotherWayOfExtracting() {
        String page = Clipping.page("Another way", "The end.")
                .replace("<body>", "<body><nav><a href=/x>Sections of the paper</a></nav>");
        String id = reader.save("https://example.org/another-way", page).path("id");
        again(id, "/extract", Map.of("strictness", "whole-page")).then().statusCode(200);
        reader.get(id).then().body("content", containsString("Sections of the paper"));
        again(id, "/extract", Map.of("strictness", "strict")).then().statusCode(200);
        reader.get(id).then().body("content", not(containsString("Sections of the paper")));
        again(id, "/extract", Map.of("strictness", "hard"))
                .then()
                .statusCode(422)
                .body("field", equalTo("strictness"));
    }

    @Test
    void theLastCaptureCanBeUndone() {
        String url = "https://example.org/undo";
        String id = reader.save(url, Clipping.page("Undo", "The first.")).path("id");
        reader.patch(id, Map.of("state", "archived"));
        String clippedAt = reader.get(id).path("clippedAt");
        reader.save(url, Clipping.page("Undo", "The second.")).then().body("version", equalTo(2));

        bearer(reader.clip())
                .post("/api/v1/clips/" + id + "/undo")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("latestVersion", equalTo(1))
                .body("state", equalTo("archived"))
                .body("clippedAt", equalTo(clippedAt));
        reader.get(id).then().body("content", containsString("The first."));
        bearer(reader.clip()).post("/api/v1/clips/" + id + "/undo").then().statusCode(422);

        String fresh = reader.save("https://example.org/undo-new", Clipping.page("New", "Only."))
                .path("id");
        bearer(reader.clip()).post("/api/v1/clips/" + fresh + "/undo").then().body("state", equalTo("trashed"));
    }

    @Test
    void aVersionCanBeChosen() {
        String url = "https://example.org/choose";
        String id = reader.save(url, Clipping.page("Choose", "Version one.")).path("id");
        reader.save(url, Clipping.page("Choose", "Version two."));
        again(id, "/versions/1/show", Map.of())
                .then()
                .body("version", equalTo(1))
                .body("keptEarlier", equalTo("chosen"));
        reader.get(id).then().body("content", containsString("Version one."));
        again(id, "/versions/9/show", Map.of()).then().statusCode(404);
        bearer(reader.api())
                .get("/api/v1/clips/" + id + "/versions")
                .then()
                .body("items.number", equalTo(java.util.List.of(2, 1)))
                .body("items[1].shown", equalTo(true))
                .body("items[0].capturedAt", notNullValue());
        assertFalse(reader.get(id).asString().contains("Version two."));
    }
}
