package dev.offprint.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FeedResourceTest {

    private static ValidatableResponse list(TestLibrary library, Map<String, ?> parameters) {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .queryParams(parameters)
                .get("/api/v1/clips")
                .then();
    }

    @Test
    void listsAllButTheTrashNewestFirst() {
        TestLibrary library = TestLibrary.fresh();
        library.add("first", clip -> {});
        library.add("gone", clip -> clip.state = ClipState.TRASHED);
        library.add("read", clip -> clip.state = ClipState.ARCHIVED, "b", "A");
        list(library, Map.of())
                .statusCode(200)
                .body("items.title", contains("read", "first"))
                .body("items[0].tags", contains("A", "b"))
                .body("items[0].state", equalTo("archived"))
                .body("items[0].clippedAt", notNullValue())
                .body("items[0].content", nullValue())
                .body("items[0].removed", nullValue())
                .body("next", nullValue());
    }

    @Test
    void aCursorGoesThroughEverythingOnce() {
        TestLibrary library = TestLibrary.fresh();
        library.addMany(65);
        for (String order : List.of("newest", "oldest")) {
            List<String> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonPath page = list(library, Map.of("order", order, "after", next, "q", "is:unread"))
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                seen.addAll(page.getList("items.id"));
                next = page.getString("next");
            }
            assertEquals(65, seen.size(), order);
            assertEquals(65, new HashSet<>(seen).size(), order);
        }
    }

    @Test
    void clipsOfOneMomentAreNotLostBetweenPages() {
        TestLibrary library = TestLibrary.fresh();
        var moment = library.add("one", clip -> {}).clippedAt;
        for (int i = 0; i < 4; i++) {
            library.add("same " + i, clip -> clip.clippedAt = moment);
        }
        JsonPath first = list(library, Map.of("limit", 2)).extract().jsonPath();
        JsonPath second = list(library, Map.of("limit", 3, "after", first.getString("next")))
                .extract()
                .jsonPath();
        List<String> all = new ArrayList<>(first.getList("items.id"));
        all.addAll(second.getList("items.id"));
        assertEquals(5, new HashSet<>(all).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tea | tea in title,tea in text",
                "TÉA | tea in title,tea in text",
                "\"in text\" | tea in text",
                "tea -title | tea in text",
                "tag:garden | tea in title",
                "-tag:garden | tea in text,other%",
                "site:news.example | other%",
                "site:EXAMPLE | other%",
                "other% | other%",
                "other_ | none",
                "lang:de | other%",
                "minutes:<3 | other%",
                "is:starred | other%",
                "is:unfinished | tea in text",
                "is:trashed | tea gone",
                "is:trashed is:unread | none",
                "nothing:here | none",
                "') or 1=1 -- | none"
            })
    void findsWhatIsAskedFor(String q, String titles) {
        TestLibrary library = TestLibrary.fresh();
        library.add("tea in title", clip -> {}, "Garden");
        library.add("tea in text", "<p>tea</p>", clip -> clip.progress = 0.5);
        library.add(
                "other%",
                "<p>x</p>", clip -> {
                    clip.site = "news.example";
                    clip.language = "de-AT";
                    clip.readingMinutes = 2;
                    clip.starred = true;
                });
        library.add("tea gone", clip -> clip.state = ClipState.TRASHED);
        String[] expected = titles.equals("none") ? new String[0] : titles.split(",");
        list(library, Map.of("q", q)).statusCode(200).body("items.title", containsInAnyOrder(expected));
    }

    @Test
    void parametersNarrowDown() {
        TestLibrary library = TestLibrary.fresh();
        library.add("both", clip -> clip.starred = true, "a", "b");
        library.add("one", clip -> clip.state = ClipState.ARCHIVED, "a");
        list(library, Map.of("tag", List.of("a", "b"))).body("items.title", contains("both"));
        list(library, Map.of("starred", false)).body("items.title", contains("one"));
        list(library, Map.of("state", "archived", "site", "example.org")).body("items.title", contains("one"));
    }

    @Test
    void nobodySeesAnothersLibrary() {
        TestLibrary.fresh().add("secret", clip -> {}, "a");
        TestLibrary stranger = TestLibrary.fresh();
        list(stranger, Map.of("q", "secret")).body("items", hasSize(0));
        list(stranger, Map.of("tag", "a")).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "after,nonsense,bad-cursor",
        "order,random,unknown-order",
        "state,lost,unknown-state",
        "limit,0,bad-limit"
    })
    void whatMakesNoSenseIsSaid(String name, String value, String code) {
        list(TestLibrary.fresh(), Map.of(name, value)).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void aClipTokenSeesNoLibrary() {
        TestAccounts.bearer(TestAccounts.clipToken(TestLibrary.fresh().owner()))
                .get("/api/v1/clips")
                .then()
                .statusCode(403);
    }
}
