package dev.offprint.feed.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.clip.Clip;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What people see of highlights, as it works without scripts: in the reader and on their own page. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HighlightPagesTest {

    private final Marked marked = new Marked();

    private Document page(String path) {
        Response answer = marked.session().get().get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        return Jsoup.parse(answer.asString());
    }

    private void submit(Element form, String action, String colour, String note) {
        marked.session()
                .form()
                .formParam("return", form.select("[name=return]").val())
                .formParam("colour", colour)
                .formParam("note", note)
                .post(action)
                .then()
                .statusCode(303)
                .header("Location", form.select("[name=return]").val());
    }

    @Test
    void theReaderShowsThemInTheTextAndBelow() {
        Clip clip = marked.library.add(
                "Tea", "<p>First the <em>water</em>, then the leaves.</p><p>Then wait.</p>", c -> c.language = "en");
        String first = marked.mark(clip, "the water, then", "green", "Boiling");
        String lost = marked.mark(clip, "then the milk, never", "pink", null);
        Document page = page("/clips/" + clip.id);
        assertEquals(
                List.of("the", "water", ", then"), page.select(".article mark").eachText());
        Element mark = page.getElementById("highlight-" + first);
        assertEquals("mark", mark.tagName());
        assertEquals("green", mark.attr("data-colour"));
        assertEquals(1, page.select("mark[data-noted]").size());
        Element item = page.selectFirst(".highlight-item[data-id=" + first + "]");
        assertEquals("#highlight-" + first, item.selectFirst("a").attr("href").replaceFirst("^[^#]*", ""));
        assertEquals("Boiling", item.select(".highlight-note").text());
        assertEquals("en", item.selectFirst("blockquote").attr("lang"));
        assertEquals(
                "then the milk, never",
                page.getElementById("highlight-" + lost).select("blockquote").text());
        assertEquals("No longer in the text", page.select(".highlights-end h3").text());

        submit(item.selectFirst("form"), "/highlights/" + first, "blue", "Just off\nthe boil");
        Element changed = page("/clips/" + clip.id).selectFirst(".highlight-item[data-id=" + first + "]");
        assertEquals("blue", changed.attr("data-colour"));
        assertEquals("Just off\nthe boil", changed.selectFirst("textarea").wholeText());
        submit(item.selectFirst("form"), item.selectFirst("[formaction]").attr("formaction"), "", "");
        assertNull(page("/clips/" + clip.id).selectFirst("[data-id=" + first + "]"));
    }

    @Test
    void nothingThatIsMarkedOrNotedBecomesMarkup() {
        Clip clip = marked.library.add("x", "<p>&lt;img src=x onerror=alert(1)&gt; \"&gt;&lt;script&gt;</p>", c -> {});
        marked.mark(clip, "<img src=x onerror=alert(1)> \"><script>", "pink", "</textarea><script>alert(2)</script>");
        for (String path : List.of("/clips/" + clip.id, "/highlights")) {
            Document page = page(path);
            assertTrue(page.select("script:not([src]), [onerror], img").isEmpty(), path);
            assertEquals(
                    "<img src=x onerror=alert(1)> \"><script>",
                    page.select(".highlight-quote").first().text());
            assertEquals(
                    "</textarea><script>alert(2)</script>",
                    page.select(".highlight-item textarea").first().text());
        }
    }

    @Test
    void thePageListsThemByArticle() {
        Clip tea = marked.library.add("Tea", "<p>Water. Leaves.</p>", c -> {});
        Clip sea = marked.library.add("Sea", "<p>Waves.</p>", c -> {});
        marked.mark(sea, "Waves", "blue", null);
        marked.mark(tea, "Leaves", "green", null);
        marked.mark(tea, "Water", "yellow", "Oolong");
        Document page = page("/highlights");
        assertEquals(List.of("Tea", "Sea"), page.select(".highlight-article h2").eachText());
        assertEquals(
                List.of("Water", "Leaves", "Waves"),
                page.select(".highlight-quote").eachText());
        assertEquals("page", page.selectFirst(".site-nav a[href=/highlights]").attr("aria-current"));

        Document green = page(page.select(".filters a[data-colour=green]").attr("href"));
        assertEquals(List.of("Leaves"), green.select(".highlight-quote").eachText());
        assertEquals("green", green.select(".search-form [name=colour]").val());
        assertEquals(
                "/highlights/export.md?colour=green",
                green.select(".highlights-out a").first().attr("href"));
        assertEquals(
                List.of("Water"),
                page("/highlights?q=oolong").select(".highlight-quote").eachText());
        assertNotNull(page("/highlights?q=nowhere").selectFirst(".empty a[href=/highlights]"));
    }

    @Test
    void anEmptyPageTeaches() {
        assertTrue(page("/highlights").select(".empty").text().contains("press h"));
    }

    @Test
    void moreFollowsAndComesBack() {
        Clip clip = marked.library.add("Tea", "<p>" + "word ".repeat(40) + "</p>", c -> {});
        for (int i = 0; i < 31; i++) {
            marked.mark(clip, "not there " + i, "yellow", null);
        }
        Document first = page("/highlights");
        assertEquals(30, first.select(".highlight-item").size());
        Document second = page(first.select(".more a").attr("href"));
        assertEquals(List.of("not there 0"), second.select(".highlight-quote").eachText());
        assertEquals(
                first.select(".more a").attr("href"),
                second.select(".highlight-item [name=return]").val());
    }
}
