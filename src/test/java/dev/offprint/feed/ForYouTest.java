package dev.offprint.feed;

import static dev.offprint.feed.FeedPagesTest.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ForYouTest {

    @Test
    void forYouSaysWhyAndFitsTheTime() {
        TestLibrary library = TestLibrary.fresh();
        for (int i = 0; i < 8; i++) {
            library.add("loved " + i, clip -> {
                clip.site = "loved.example";
                clip.state = ClipState.ARCHIVED;
                clip.progress = 1;
            });
            library.add("bored " + i, clip -> {
                clip.site = "bored.example";
                clip.state = ClipState.ARCHIVED;
            });
        }
        library.add("from the loved site", clip -> clip.site = "loved.example");
        library.add("from the other", clip -> clip.site = "bored.example");
        Document page = page(library, "/");
        assertEquals("from the loved site", page.select(".clip h2").first().text());
        assertTrue(page.select(".clip-why").first().text().contains("you finish much from this site"));
        assertEquals(1, page(library, "/?have=5").select(".clip").size());

        var session = TestAccounts.session(library.owner());
        session.form().post("/for-you/off").then().statusCode(303);
        assertEquals(
                "from the other", page(library, "/").select(".clip h2").first().text());
        session.form().post("/for-you/forget").then().statusCode(303);
        Document forgotten = page(library, "/");
        assertEquals("from the other", forgotten.select(".clip h2").first().text());
        assertNotNull(forgotten.selectFirst(".why"));
    }

    @Test
    void pagesOfForYouAreOneOrder() {
        TestLibrary library = TestLibrary.fresh();
        library.addMany(35);
        Document first = page(library, "/");
        library.add("newer", clip -> {});
        Document second = page(library, first.selectFirst(".more a").attr("href"));
        Set<String> seen = new HashSet<>(first.select(".clip").eachAttr("id"));
        seen.addAll(second.select(".clip").eachAttr("id"));
        assertEquals(35, seen.size());
        assertEquals(15, second.select(".clip").size());
    }

    @Test
    void whoReadsGermanGetsGermanWords() {
        TestLibrary library = TestLibrary.fresh();
        library.add("Tee", clip -> {});
        String html = TestAccounts.session(library.owner())
                .get()
                .header("Accept-Language", "de-AT,de;q=0.9")
                .get("/")
                .asString();
        Document page = Jsoup.parse(html);
        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("Für Sie", page.select("h1").text());
        assertEquals(
                "Warum diese Reihenfolge?", page.select(".why summary .roomy").text());
        assertTrue(page.select(".clip-facts").text().contains("4 Min. Lesezeit"));
    }
}
