package dev.offprint.feed.related;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.Clipping;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.clip.similar.MadeUpStories;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.FeedQuery;
import dev.offprint.feed.TestLibrary;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Several clips of one story are one card, on every page of every view, until their owner tells them apart. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FoldingTest {

    private final MadeUpStories writer = new MadeUpStories(42);
    private final TestLibrary library = TestLibrary.fresh();

    @Inject
    FindSimilar findSimilar;

    private Clip add(String title, String site, String text) {
        Clip clip = library.add(title, text, c -> {
            c.site = site;
            c.siteName = site;
        });
        lookAt(clip);
        return clip;
    }

    private void lookAt(Clip clip) {
        findSimilar.run(new Work(0, clip.id.toString(), clip.owner, 1));
    }

    private Document page(String address) {
        return Jsoup.parse(TestAccounts.session(library.owner())
                .get()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private void press(Clip clip, String button) {
        TestAccounts.session(library.owner())
                .form()
                .post("/clips/" + clip.id + "/" + button)
                .then()
                .statusCode(303);
    }

    private static ClipState state(Clip clip) {
        return QuarkusTransaction.requiringNew().call(() -> Clip.<Clip>findById(clip.id).state);
    }

    private ValidatableResponse similar(Clip clip) {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/clips/" + clip.id + "/similar")
                .then()
                .statusCode(200);
    }

    @Test
    void aStoryHasOnePlaceOnAllPagesOfAView() {
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            stories.add(writer.story(180));
            add("story " + i, "first.example", stories.get(i));
        }
        for (int i = 0; i < 30; i++) {
            add("copy " + i, "wire.example", writer.edited(stories.get(i), 0.05));
        }
        for (String view : List.of("?view=newest", "?view=oldest", "")) {
            List<String> seen = new ArrayList<>();
            String next = "/" + view;
            while (next != null) {
                Document page = page(next);
                seen.addAll(page.select(".clip h2").eachText());
                Element more = page.selectFirst(".more a");
                next = more == null ? null : more.attr("href");
            }
            assertEquals(40, seen.size(), view + " " + seen);
            assertEquals(
                    40,
                    new HashSet<>(seen.stream()
                                    .map(title -> title.replaceAll("\\D", ""))
                                    .toList())
                            .size(),
                    view);
        }
        Document newest = page("/?view=newest");
        assertEquals("40", newest.select(".views a[aria-current] .count").text());
        assertEquals("copy 29", newest.select(".clip h2").first().text());
        assertEquals(
                "also at first.example",
                newest.select(".clip").first().select(".clip-also").text());
        // what a view leaves out folds nothing: here are all copies of one site
        assertEquals(
                FeedQuery.CARDS, page("/?site=wire.example").select(".clip").size());
        assertEquals(
                "story 39",
                page("/?site=first.example").select(".clip h2").first().text());
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/clips?limit=100")
                .then()
                .body("items", hasSize(70));
    }

    @Test
    void archivingTheCardIsDoneWithTheStoryAndCanBeTakenBack() {
        String story = writer.story(200);
        Clip first = add("first", "a.example", story);
        Clip archived = library.add("read before", writer.edited(story, 0.02), c -> c.state = ClipState.ARCHIVED);
        lookAt(archived);
        Clip card = add("card", "b.example", writer.edited(story, 0.04));
        press(card, "archive");
        assertEquals(ClipState.ARCHIVED, state(first));
        assertEquals(0, page("/?view=newest").select(".clip").size());
        press(card, "unread");
        assertEquals(ClipState.UNREAD, state(first));
        assertEquals(ClipState.ARCHIVED, state(archived), "what was archived before stays so");

        var session = TestAccounts.session(library.owner());
        session.form()
                .formParam("id", card.id.toString())
                .post("/clips/selected/archive")
                .then()
                .statusCode(303);
        assertEquals(ClipState.ARCHIVED, state(first));
        session.form()
                .formParam("id", card.id.toString())
                .post("/clips/selected/unread")
                .then()
                .statusCode(303);
        assertEquals(ClipState.UNREAD, state(first));

        press(card, "trash");
        assertEquals(ClipState.UNREAD, state(first), "only the copy that was meant goes to the trash");
        assertEquals("first", page("/?view=newest").select(".clip h2").text());
        assertTrue(page("/?view=newest").select(".clip-also").text().endsWith("Example"));
    }

    @Test
    void programsChangeOneClipAndPagesOfOursTheStory() {
        String story = writer.story(200);
        Clip first = add("first", "a.example", story);
        Clip second = add("second", "b.example", writer.edited(story, 0.04));
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body(Map.of("state", "archived"))
                .patch("/api/v1/clips/" + second.id)
                .then()
                .statusCode(200);
        assertEquals(ClipState.UNREAD, state(first));
        for (String state : List.of("unread", "archived")) {
            TestAccounts.session(library.owner())
                    .script()
                    .contentType("application/json")
                    .body(Map.of("state", state))
                    .patch("/api/v1/clips/" + second.id)
                    .then()
                    .statusCode(200);
        }
        assertEquals(ClipState.ARCHIVED, state(first));
    }

    @Test
    void whatIsToldApartStaysApart() {
        String story = writer.story(200);
        Clip first = add("first", "a.example", story);
        Clip second = add("second", "b.example", writer.edited(story, 0.02));
        Clip third = add("third", "c.example", writer.edited(story, 0.03));
        assertEquals(1, page("/?view=newest").select(".clip").size());
        press(second, "apart");
        lookAt(second);
        lookAt(first);
        lookAt(third);
        similar(first).body("also.siteName", contains("c.example")).body("apart.siteName", contains("b.example"));
        similar(second).body("also", hasSize(0)).body("apart", hasSize(2));
        assertEquals(2, page("/?view=newest").select(".clip").size());
        press(second, "together");
        similar(second).body("also", hasSize(2)).body("apart", hasSize(0));
        assertEquals(1, page("/?view=newest").select(".clip").size());
    }

    @Test
    void aTextThatChangedIsLookedAtAgain() {
        String story = writer.story(200);
        Clip first = add("first", "a.example", story);
        Clip second = add("second", "b.example", writer.edited(story, 0.02));
        QuarkusTransaction.requiringNew().run(() -> io.quarkus.hibernate.orm.panache.Panache.getEntityManager()
                .createNativeQuery("update articles set text = ?1 where clip_id = ?2")
                .setParameter(1, writer.story(200))
                .setParameter(2, dev.offprint.clip.ClipId.bytes(second.id))
                .executeUpdate());
        lookAt(second);
        similar(first).body("also", hasSize(0));
        similar(second).body("also", hasSize(0));
    }

    @Test
    void theReaderNamesTheCopies() {
        String story = writer.story(200);
        Clip first = add("first", "a.example", story);
        Clip second = add("second", "b.example", writer.edited(story, 0.02));
        Document reader = page("/clips/" + first.id);
        assertEquals("b.example", reader.select(".similar-copy a").text());
        assertEquals(
                "/clips/" + second.id + "/apart",
                reader.select(".similar-copy form").attr("action"));
        press(second, "apart");
        Element apart = page("/clips/" + first.id).selectFirst(".similar-copy form");
        assertEquals("/clips/" + second.id + "/together", apart.attr("action"));
    }

    @Test
    void nobodyElsesCopyIsFound() {
        String story = writer.story(200);
        add("mine", "a.example", story);
        TestLibrary other = TestLibrary.fresh();
        Clip theirs = other.add("theirs", story, c -> c.site = "b.example");
        lookAt(theirs);
        assertEquals(1, page("/?view=newest").select(".clip").size());
        assertNull(page("/?view=newest").selectFirst(".clip-also"));
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/clips/" + theirs.id + "/similar")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsClippedIsFoundByItself() {
        Clipping clipping = new Clipping(
                library.owner(), TestAccounts.apiToken(library.owner()), TestAccounts.clipToken(library.owner()));
        String story = writer.story(400);
        String one = clipping.save("https://one.example/a", article(story)).path("id");
        String two = clipping.save("https://two.example/b", article(writer.edited(story, 0.03)))
                .path("id");
        Waiting.until("the copy to be found", () -> {
            List<String> also = TestAccounts.bearer(clipping.api())
                    .get("/api/v1/clips/" + one + "/similar")
                    .path("also.id");
            return also.equals(List.of(two)) ? true : null;
        });
        assertEquals(UUID.fromString(two).toString(), two);
    }

    private static String article(String story) {
        String[] words = story.split(" ");
        StringBuilder page = new StringBuilder("<title>A story</title><article><h1>A story</h1><p>");
        for (int i = 0; i < words.length; i++) {
            page.append(words[i]).append(i % 60 == 59 ? "</p><p>" : " ");
        }
        return page.append("</p></article>").toString();
    }
}
