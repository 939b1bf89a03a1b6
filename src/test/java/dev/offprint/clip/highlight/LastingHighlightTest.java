package dev.offprint.clip.highlight;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.clip.Clipping;
import dev.offprint.clip.highlight.anchor.Quote;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of highlights as their clip changes, is read elsewhere, and goes. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LastingHighlightTest extends Marking {

    LastingHighlightTest() {
        super("lasting-highlight-test");
    }

    @Test
    void highlightsOutliveANewExtractionAndANewVersion() {
        String url = "https://example.org/highlight/outlive";
        String box =
                "<div class=\"newsletter-signup\"><p>Subscribe to our newsletter and get the harbour news by mail.</p></div>";
        Response saved = reader.save(url, Clipping.page("Outlive", box + "<p>The last words of all.</p>"));
        String clip = saved.path("id");
        mark(
                clip,
                Map.of(
                        "quote",
                        "the people who work there by night",
                        "prefix",
                        "Paragraph 7 tells of the harbour, its cranes and "));
        mark(clip, "last words of all");
        String removal = saved.path("removed.find { it.text.contains('Subscribe to our') }.id");
        reader.post("/api/v1/clips/" + clip + "/removals/" + removal + "/restore", Map.of())
                .then()
                .statusCode(200);
        all(clip)
                .then()
                .body("items.inText", contains(true, true))
                .body("items[0].prefix", containsString("Paragraph 7"));

        String next = Clipping.page("Outlive", "The last, the very last words of all.")
                .replace("Paragraph 1 ", "New: paragraph 1 ");
        reader.save(url, next).then().statusCode(200).body("version", equalTo(2));
        all(clip).then().body("items.inText", contains(true, true));
        reader.save(url, Clipping.page("Outlive", "All gone.").replace("by night", "at night"))
                .then()
                .body("version", equalTo(3));
        all(clip).then().body("items.quote", hasSize(2)).body("items.inText", contains(true, false));
        reader.post("/api/v1/clips/" + clip + "/versions/1/show", Map.of());
        all(clip).then().body("items.inText", contains(true, true));
    }

    @Test
    void theMarkdownOfAClipEndsWithThem() {
        String clip = clip("The last *words*.");
        mark(clip, Map.of("quote", "last *words*", "note", "# Not a heading\n\n- no list", "colour", "blue"));
        mark(clip, "cannot be there");
        String markdown = bearer(reader.api())
                .accept("text/markdown")
                .get("/api/v1/clips/" + clip)
                .asString();
        String highlights = markdown.substring(markdown.indexOf("## Highlights"));
        assertEquals(
                """
                ## Highlights

                > last \\*words\\*

                *blue, DAY*

                \\# Not a heading

                \\- no list

                > cannot be there

                *yellow, DAY*
                """,
                highlights.replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY"));
        reader.get(clip).then().body("content", not(containsString("<mark")));
    }

    @Test
    void theyGoWithTheirClipAndWithTheirOwner() {
        String clip = clip("The last words.");
        String id = mark(clip, "last words").path("id");
        bearer(reader.api())
                .delete("/api/v1/clips/" + clip + "?forever=true")
                .then()
                .statusCode(204);
        bearer(reader.api()).get("/api/v1/highlights/" + id).then().statusCode(404);

        Clipping other = Clipping.as("highlight-leaver");
        String theirs = other.save("https://example.org/leaver", Clipping.page("Leaver", "Left behind."))
                .path("id");
        other.post("/api/v1/clips/" + theirs + "/highlights", Map.of("quote", "Left"))
                .then()
                .statusCode(201);
        long left = QuarkusTransaction.requiringNew().call(() -> {
            other.user()
                    .getEntityManager()
                    .createNativeQuery("delete from users where id = ?1")
                    .setParameter(1, other.user().id)
                    .executeUpdate();
            return Highlight.count("owner", other.user().id);
        });
        assertEquals(0, left);
    }

    @Test
    void anArticleHasOnlySoMany() {
        String clip = clip("The last words.");
        UUID id = UUID.fromString(clip);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < Highlight.MOST_OF_A_CLIP - 1; i++) {
                Highlight highlight = new Highlight();
                highlight.id = UUID.randomUUID();
                highlight.owner = reader.user().id;
                highlight.clip = id;
                highlight.quote(new Quote("not there", null, null, i));
                highlight.colour = Colour.BLUE;
                highlight.createdAt = highlight.changedAt = Instant.now();
                highlight.persist();
            }
        });
        mark(clip, "last").then().statusCode(201);
        mark(clip, "words").then().statusCode(422).body("code", equalTo("too-many-highlights"));
    }
}
