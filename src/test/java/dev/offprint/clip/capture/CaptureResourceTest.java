package dev.offprint.clip.capture;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.clip.Clip;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class CaptureResourceTest {

    private Clipping reader;

    @BeforeEach
    void signUp() {
        reader = Clipping.as("capture-test");
    }

    @Test
    void savesAndAnswersWhatWasKept() {
        String url = "https://www.example.org/harbour?utm_source=mail&id=7";
        Map<String, Object> capture = Map.of(
                "url",
                url,
                "html",
                Clipping.page("The harbour", "Ferries leave at six."),
                "tags",
                List.of(" Sea ", "sea", "work"),
                "visibleWords",
                400,
                "client",
                "a test");
        Response answer = reader.save(capture);
        answer.then()
                .statusCode(201)
                .body("url", equalTo("https://www.example.org/harbour?id=7"))
                .body("title", equalTo("The harbour"))
                .body("state", equalTo("unread"))
                .body("tags", hasItems("Sea", "work"))
                .body("version", equalTo(1))
                .body("pending", equalTo(false))
                .body("kept.words", greaterThan(300))
                .body("kept.visibleWords", equalTo(400))
                .body("removed", notNullValue())
                .body("content", nullValue());
        reader.get(answer.path("id"))
                .then()
                .statusCode(200)
                .body("content", containsString("Ferries leave at six."))
                .body("clippedAt", containsString("Z"));
    }

    @Test
    void oneAddressIsOneClipWithAVersionForEachNewPage() {
        String url = "https://example.org/versions";
        String first = Clipping.page("Versions", "The first word.");
        String id = reader.save(url, first).then().statusCode(201).extract().path("id");
        reader.patch(id, Map.of("title", "My title", "state", "archived", "tags", List.of("mine")));

        reader.save(url + "?fbclid=x#top", first)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("latestVersion", equalTo(1))
                .body("state", equalTo("unread"))
                .body("title", equalTo("My title"))
                .body("tags", hasItems("mine"));

        String updated = reader.get(id).path("contentUpdatedAt");
        reader.save(url, Clipping.page("Versions anew", "The second word."))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("title", equalTo("My title"))
                .body("contentUpdatedAt", greaterThan(updated));
        bearer(reader.api())
                .get("/api/v1/clips/" + id + "/versions/1")
                .then()
                .body("content", containsString("The first word."));
    }

    @Test
    void aWorseCaptureDoesNotReplaceAGoodOne() {
        String url = "https://example.org/paywall";
        String id = reader.save(url, Clipping.page("Long read", "All of it.")).path("id");
        reader.save(
                        url,
                        "<title>Long read</title><article><h1>Long read</h1><p>Only subscribers read on.</p></article>")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("latestVersion", equalTo(2))
                .body("keptEarlier", notNullValue());
        reader.get(id).then().body("content", containsString("All of it."));
    }

    @Test
    void thirtyAtOnceAreOneClip() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(30);
        try {
            String page = Clipping.page("At once", "Thirty of them.");
            Callable<Response> save = () -> reader.save("https://example.org/at-once", page);
            Set<String> ids = new TreeSet<>();
            int created = 0;
            for (Future<Response> answer : threads.invokeAll(java.util.Collections.nCopies(30, save))) {
                assertTrue(Set.of(200, 201).contains(answer.get().statusCode()), () -> text(answer));
                created += answer.get().statusCode() == 201 ? 1 : 0;
                ids.add(answer.get().path("id"));
            }
            assertEquals(1, ids.size());
            assertEquals(1, created);
            reader.get(ids.iterator().next()).then().body("latestVersion", equalTo(1));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String text(Future<Response> answer) {
        try {
            return answer.get().asString();
        } catch (Exception failed) {
            return failed.toString();
        }
    }

    @Test
    void aKeyMakesARepeatedRequestHarmless() {
        Map<String, Object> capture = Map.of("url", "https://example.org/key", "html", Clipping.page("Key", "Once."));
        Response first = keyed("key-1", capture);
        first.then().statusCode(201);
        reader.patch(first.path("id"), Map.of("state", "archived"));
        keyed("key-1", capture).then().statusCode(200).body("id", equalTo(first.path("id")));
        reader.get(first.path("id")).then().body("state", equalTo("archived"));
        keyed("key-1", Map.of("url", "https://example.org/other"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        keyed("k".repeat(65), capture).then().statusCode(422);
    }

    private Response keyed(String key, Map<String, ?> capture) {
        return bearer(reader.clip())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(capture)
                .post("/api/v1/clips");
    }

    @Test
    void aSelectionIsTheArticle() {
        String page = Clipping.page("Whole page", "Not this.");
        String id = reader.save(Map.of(
                        "url", "https://example.org/selection",
                        "html", page,
                        "selection", "<p>Just this sentence.</p>"))
                .then()
                .statusCode(201)
                .body("title", equalTo("Whole page"))
                .extract()
                .path("id");
        String content = reader.get(id).path("content");
        assertTrue(content.contains("Just this sentence.") && !content.contains("Not this."), content);
    }

    @Test
    void knowsWhatExists() {
        String id = reader.save("https://example.org/exists", Clipping.page("Exists", "Yes."))
                .path("id");
        bearer(reader.clip())
                .contentType("application/json")
                .body(Map.of("url", "HTTPS://EXAMPLE.org:443/exists?utm_medium=x"))
                .post("/api/v1/clips/exists")
                .then()
                .statusCode(200)
                .body("exists", equalTo(true))
                .body("id", equalTo(id));
        bearer(reader.clip())
                .contentType("application/json")
                .body(Map.of("url", "https://example.org/nothing"))
                .post("/api/v1/clips/exists")
                .then()
                .body("exists", equalTo(false))
                .body("id", nullValue());
    }

    @Test
    void twoPeopleHaveTwoClips() {
        String url = "https://example.org/two";
        String mine = reader.save(url, Clipping.page("Two", "Mine.")).path("id");
        Clipping other = Clipping.as("capture-other");
        other.save(url, Clipping.page("Two", "Theirs.")).then().statusCode(201);
        other.get(mine).then().statusCode(404);
        other.patch(mine, Map.of("starred", true)).then().statusCode(404);
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> Clip.count("owner = ?1 and url = ?2", reader.user().id, url)));
    }
}
