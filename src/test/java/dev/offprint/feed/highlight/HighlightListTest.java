package dev.offprint.feed.highlight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The highlights of a library: listed for programs, and as files. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HighlightListTest {

    private final Marked marked = new Marked();

    private ValidatableResponse found(String question) {
        return marked.api().get("/api/v1/highlights" + question).then().statusCode(200);
    }

    private void fill() {
        Clip tea = marked.library.add(
                "Tea & time",
                "<p>First the water, then the leaves, then the wait.</p>",
                clip -> {
                    clip.site = "tea.example";
                    clip.byline = "Ada Winter";
                },
                "drinks");
        Clip sea = marked.library.add("Sea", "<p>The sea does not wait.</p>", clip -> clip.site = "sea.example");
        Clip gone = marked.library.add("Gone", "<p>Thrown away.</p>", clip -> clip.state = ClipState.TRASHED);
        marked.mark(tea, "then the leaves", "green", "Oolong?");
        marked.mark(sea, "does not wait", "yellow", null);
        marked.mark(tea, "First the water", "blue", "100 % boiling");
        marked.mark(gone, "Thrown", "green", null);
    }

    @Test
    void theNewestComeFirstAndSayWhereTheyAreFrom() {
        fill();
        found("")
                .body("items.quote", contains("First the water", "does not wait", "then the leaves"))
                .body("items[0].clip.title", equalTo("Tea & time"))
                .body("items[0].clip.byline", equalTo("Ada Winter"))
                .body("items[0].clip.url", startsWith("https://example.org/"))
                .body("items[0].inText", nullValue())
                .body("next", nullValue());
    }

    @Test
    void narrowedDown() {
        fill();
        found("?q=wait").body("items.quote", contains("does not wait"));
        found("?q=oolong").body("items.quote", contains("then the leaves"));
        found("?q=100 %").body("items.quote", contains("First the water"));
        found("?q=-wait -boiling").body("items.quote", contains("then the leaves"));
        found("?q=\"the leaves\" colour:green").body("items", hasSize(1));
        found("?colour=green").body("items.quote", contains("then the leaves"));
        found("?tag=drinks&colour=blue").body("items.quote", contains("First the water"));
        found("?site=sea.example").body("items.quote", contains("does not wait"));
        found("?q=is:trashed").body("items.quote", contains("Thrown"));
        found("?tag=none").body("items", empty());
        marked.api()
                .get("/api/v1/highlights?colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-colour"));
    }

    @Test
    void aStretchAtATime() {
        Clip clip =
                marked.library.add("Long", "<p>" + "one two three four five six seven ".repeat(3) + "</p>", c -> {});
        for (String word : List.of("one", "two", "three", "four", "five")) {
            marked.mark(clip, word, "yellow", null);
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Response stretch = marked.api().get("/api/v1/highlights?limit=2&after=" + after);
            seen.addAll(stretch.path("items.quote"));
            after = stretch.path("next");
        } while (after != null);
        assertEquals(List.of("five", "four", "three", "two", "one"), seen);
        String next = marked.api().get("/api/v1/highlights?limit=2").path("next");
        marked.api().get("/api/v1/highlights?q=one&after=" + next).then().statusCode(400);
        marked.api().get("/api/v1/highlights?limit=0").then().statusCode(400);
    }

    @Test
    void allOfThemAsMarkdown() {
        fill();
        Response file = marked.api().get("/highlights/export.md");
        assertEquals("attachment; filename=\"highlights.md\"", file.header("Content-Disposition"));
        String text = file.asString().replaceAll("https://example.org/\\d+", "ADDRESS");
        assertEquals(
                """
                # Highlights

                ## [Sea](ADDRESS)

                > does not wait

                *yellow, 2026-03-01*

                ## [Tea & time](ADDRESS)

                Ada Winter

                > First the water

                *blue, 2026-03-01*

                100 % boiling

                > then the leaves

                *green, 2026-03-01*

                Oolong?
                """,
                text);
        marked.session().get().get("/highlights/export.md?colour=green").then().body(containsString("Oolong?"));
    }

    @Test
    void allOfThemAsJson() {
        fill();
        marked.api()
                .get("/highlights/export.json?colour=blue")
                .then()
                .statusCode(200)
                .body("items.quote", contains("First the water"))
                .body("items[0].clip.title", equalTo("Tea & time"));
        for (int i = 0; i < 25; i++) {
            marked.mark(marked.library.add("n" + i, "<p>Word.</p>", c -> {}), "Word", "pink", null);
        }
        marked.api().get("/highlights/export.json").then().body("items", hasSize(28));
        new Marked().api().get("/highlights/export.json").then().body("items", empty());
    }
}
