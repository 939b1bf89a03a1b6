package dev.offprint.clip.highlight;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HighlightTest extends Marking {

    HighlightTest() {
        super("highlight-test");
    }

    private Response patch(String id, Map<String, ?> change) {
        return bearer(reader.api()).contentType("application/json").body(change).patch("/api/v1/highlights/" + id);
    }

    @Test
    void aPassageIsKeptWithWhatIsAroundIt() {
        String clip = clip("The last words, said by nobody in particular.");
        Response made =
                mark(clip, Map.of("quote", "last  words,\nsaid", "colour", "green", "note", " Whose? ", "position", 0));
        made.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/highlights/" + made.path("id")))
                .body("clipId", equalTo(clip))
                .body("quote", equalTo("last words, said"))
                .body("prefix", endsWith("comes.\nThe "))
                .body("suffix", equalTo(" by nobody in particular."))
                .body("colour", equalTo("green"))
                .body("note", equalTo("Whose?"))
                .body("inText", equalTo(true))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("clip", nullValue());
        bearer(reader.api())
                .get(made.header("Location").replaceFirst(".*/api", "/api"))
                .then()
                .body("quote", equalTo("last words, said"));
    }

    @Test
    void theListFollowsTheText() {
        String clip = clip("The last words.");
        mark(clip, "last words");
        mark(clip, "Paragraph 2 tells");
        mark(clip, "words that were never in it");
        all(clip)
                .then()
                .body("items.quote", contains("Paragraph 2 tells", "last words", "words that were never in it"))
                .body("items.inText", contains(true, true, false))
                .body("items[2].position", nullValue())
                .body("items[0].note", nullValue());
    }

    @Test
    void whatIsSentTwiceIsMadeOnce() {
        String clip = clip("The last words.");
        String id = UUID.randomUUID().toString();
        mark(clip, Map.of("quote", "last", "id", id)).then().statusCode(201).body("id", equalTo(id));
        mark(clip, Map.of("quote", "last", "id", id)).then().statusCode(200).body("id", equalTo(id));
        mark(clip, Map.of("quote", "last", "colour", "blue"))
                .then()
                .statusCode(200)
                .body("colour", equalTo("blue"));
        all(clip).then().body("items", hasSize(1));
        mark(clip("Another."), Map.of("quote", "Another", "id", id)).then().statusCode(404);
    }

    @Test
    void colourAndNoteChangeAndTheLastWriterWins() {
        String clip = clip("The last words.");
        String id = mark(clip, "last words").path("id");
        patch(id, Map.of("colour", "pink", "note", "First."))
                .then()
                .statusCode(200)
                .body("colour", equalTo("pink"));
        patch(id, Map.of("note", "Too late.", "changedAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(200)
                .body("note", equalTo("First."));
        patch(id, Map.of("note", "")).then().body("note", nullValue()).body("colour", equalTo("pink"));
        patch(id, Map.of("colour", "red")).then().statusCode(422).body("field", equalTo("colour"));
        patch(id, Map.of("changedAt", "yesterday")).then().statusCode(422).body("field", equalTo("changedAt"));
        bearer(reader.api()).delete("/api/v1/highlights/" + id).then().statusCode(204);
        bearer(reader.api()).delete("/api/v1/highlights/" + id).then().statusCode(404);
        all(clip).then().body("items", hasSize(0));
    }

    @Test
    void aDeletionIsUndoneByMakingItAgain() {
        String clip = clip("The last words.");
        Response made = mark(clip, Map.of("quote", "last words", "note", "Mine", "createdAt", "2026-01-02T03:04:05Z"));
        String address = "/api/v1/highlights/" + made.path("id");
        Map<String, Object> was =
                new HashMap<>(bearer(reader.api()).get(address).jsonPath().getMap(""));
        bearer(reader.api()).delete(address).then().statusCode(204);
        mark(clip, was).then().statusCode(201);
        Map<String, Object> is = bearer(reader.api()).get(address).jsonPath().getMap("");
        assertEquals(was, is);
        assertEquals("2026-01-02T03:04:05Z", is.get("createdAt"));
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        String clip = clip("The last words.");
        mark(clip, Map.of("note", "x")).then().statusCode(422).body("code", equalTo("quote-missing"));
        mark(clip, " \n ").then().statusCode(422).body("code", equalTo("quote-missing"));
        mark(clip, "x".repeat(5_001)).then().statusCode(422).body("code", equalTo("quote-too-long"));
        mark(clip, Map.of("quote", "last", "note", "x".repeat(10_001)))
                .then()
                .statusCode(422)
                .body("code", equalTo("note-too-long"));
        mark(clip, Map.of("quote", "last", "colour", "red")).then().statusCode(422);
        mark(clip, Map.of("quote", "last", "id", "7")).then().statusCode(422).body("field", equalTo("id"));
        mark(clip, Map.of("quote", "last", "createdAt", "now")).then().statusCode(422);
        reader.post("/api/v1/clips/" + clip + "/highlights", "null").then().statusCode(400);
        reader.post("/api/v1/clips/" + clip + "/highlights", "{\"position\": \"x\"}")
                .then()
                .statusCode(422)
                .body("field", equalTo("position"));
        all(clip).then().body("items", hasSize(0));
    }

    @Test
    void hostileWordsAreKeptAsWords() {
        String clip = clip("The last words.");
        String words = "\uD83C\uDF75 \u0000\uD83C <script>alert(1)</script> ' or 1=1 -- \u202e";
        mark(
                        clip,
                        Map.of(
                                "quote",
                                words,
                                "prefix",
                                "\uDF75" + "p".repeat(500),
                                "suffix",
                                "s".repeat(63) + "\uD83C\uDF75"))
                .then()
                .statusCode(201)
                .body("quote", equalTo("\uD83C\uDF75 \uFFFD <script>alert(1)</script> ' or 1=1 -- \u202e"))
                .body("suffix", equalTo("s".repeat(63) + "\uFFFD"));
    }

    @Test
    void nobodyTouchesAnothersHighlights() {
        String clip = clip("The last words.");
        String id = mark(clip, "last words").path("id");
        Clipping other = Clipping.as("highlight-other");
        bearer(other.api()).get("/api/v1/clips/" + clip + "/highlights").then().statusCode(404);
        other.post("/api/v1/clips/" + clip + "/highlights", Map.of("quote", "last"))
                .then()
                .statusCode(404);
        String own = other.save("https://example.org/own", Clipping.page("Own", "My own."))
                .path("id");
        other.post("/api/v1/clips/" + own + "/highlights", Map.of("quote", "own", "id", id))
                .then()
                .statusCode(404);
        bearer(other.api()).delete("/api/v1/highlights/" + id).then().statusCode(404);
        bearer(other.api()).get("/api/v1/highlights").then().body("items", hasSize(0));
        assertEquals(List.of("last words"), all(clip).path("items.quote"));
    }
}
