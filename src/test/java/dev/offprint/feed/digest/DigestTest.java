package dev.offprint.feed.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.clip.similar.MadeUpStories;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import dev.offprint.feed.digest.DigestPage.Issue;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A digest is made once of what was unread, and stays as it is. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DigestTest {

    private final TestLibrary library = TestLibrary.fresh();
    private final long owner = library.owner().id;
    private final Instant now = Instant.now();
    private final Period yesterday = Period.lastFinished(Pace.DAILY, now, ZoneOffset.UTC);

    @Inject
    ReadDigests digests;

    @Inject
    MakeDigests making;

    @Inject
    FindSimilar findSimilar;

    private Clip add(String title, Instant when) {
        return library.add(title, clip -> clip.clippedAt = clip.changedAt = clip.savedAt = when);
    }

    /** A moment of yesterday. */
    private Instant at(int minute) {
        return yesterday.begin(ZoneOffset.UTC).plus(Duration.ofMinutes(minute));
    }

    private Issue issue() {
        List<Issue> found = digests.newest(owner, Pace.DAILY, 5);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<String> titles(List<DigestEntry> entries) {
        return entries.stream().map(entry -> entry.title).toList();
    }

    private static void change(Clip clip, String what, Object value) {
        QuarkusTransaction.requiringNew().run(() -> Clip.update(what + " = ?1 where id = ?2", value, clip.id));
    }

    @Test
    void itHasTheUnreadOfItsPeriodAndALittleFromBefore() {
        add("today", now);
        add("at its end", yesterday.end(ZoneOffset.UTC));
        add("late", yesterday.end(ZoneOffset.UTC).minusMillis(1));
        add("early", at(0));
        change(add("read", at(5)), "state", ClipState.ARCHIVED);
        change(add("gone", at(6)), "state", ClipState.TRASHED);
        for (int i = 1; i <= 4; i++) {
            add("before " + i, at(-60 * i));
        }
        Issue issue = issue();
        assertEquals(List.of("late", "early"), titles(issue.fresh()));
        assertEquals(List.of("before 1", "before 2"), titles(issue.older()));
        assertEquals(yesterday.end(ZoneOffset.UTC), issue.endedAt());
        assertEquals(16, issue.minutes());
    }

    @Test
    void itTakesTheBestAndSaysWhy() {
        for (int i = 0; i < 8; i++) {
            library.add("loved " + i, clip -> {
                clip.site = "loved.example";
                clip.state = ClipState.ARCHIVED;
                clip.progress = 1;
            });
            library.add("bored " + i, clip -> clip.state = ClipState.ARCHIVED);
        }
        Clip loved = add("loved again", at(1));
        change(loved, "site", "loved.example");
        for (int i = 2; i < 10; i++) {
            add("other " + i, at(i));
        }
        Issue issue = issue();
        assertEquals(6, issue.fresh().size());
        assertEquals("loved again", issue.fresh().get(0).title);
        assertEquals("reason_site", issue.fresh().get(0).reasons().get(0).key());
    }

    @Test
    void aVeryLongTagIsNoReasonToFail() {
        String tag = "灯".repeat(100);
        for (int i = 0; i < 8; i++) {
            library.add(
                    "loved " + i,
                    clip -> {
                        clip.state = ClipState.ARCHIVED;
                        clip.progress = 1;
                    },
                    tag);
            library.add("bored " + i, clip -> clip.state = ClipState.ARCHIVED);
        }
        library.add(tag, clip -> clip.clippedAt = at(1), tag);
        assertEquals(tag, issue().fresh().get(0).reasons().get(0).value());
    }

    @Test
    void whatIsPastStaysAsItWas() {
        Clip tea = add("tea", at(1));
        Clip coffee = add("coffee", at(2));
        Issue before = issue();
        change(tea, "title", "another title");
        change(tea, "state", ClipState.ARCHIVED);
        add("too late", at(3));
        Issue after = issue();
        assertEquals(before.id(), after.id());
        assertEquals(before.madeAt(), after.madeAt());
        assertEquals(List.of("coffee", "tea"), titles(after.fresh()));
        QuarkusTransaction.requiringNew().run(() -> Clip.deleteById(coffee.id));
        assertEquals(List.of("tea"), titles(issue().fresh()), "what is deleted for good goes from here too");
    }

    @Test
    void manyAtOnceMakeOne() throws Exception {
        add("tea", at(1));
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(() -> {
                    making.due(owner, Pace.DAILY);
                    making.due(owner, Pace.WEEKLY);
                    return null;
                });
            }
            for (Future<Void> done : nodes.invokeAll(all)) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        long made = QuarkusTransaction.requiringNew().call(() -> Digest.count("owner", owner));
        assertEquals(2, made);
        assertEquals(1, issue().fresh().size());
    }

    @Test
    void whatNobodyAskedAboutIsMadeUpForButNotForEver() {
        for (int day = 0; day < 20; day++) {
            add("of day " + day, at(1).minus(Duration.ofDays(day)));
        }
        making.due(owner, Pace.DAILY, now.minus(Duration.ofDays(15)));
        making.due(owner, Pace.DAILY, now.minus(Duration.ofDays(15)));
        assertEquals(1, digests.issues(owner, Pace.DAILY, 50).size());
        making.due(owner, Pace.DAILY, now);
        List<Issue> issues = digests.issues(owner, Pace.DAILY, 50);
        assertEquals(8, issues.size());
        for (int i = 0; i < 7; i++) {
            assertEquals(yesterday.before(i), issues.get(i).period());
            assertEquals("of day " + i, issues.get(i).fresh().get(0).title);
        }
    }

    @Test
    void aStoryIsInItOnce() {
        MadeUpStories writer = new MadeUpStories(8);
        String story = writer.story(200);
        for (String site : List.of("a.example", "b.example")) {
            Clip clip = library.add(site, writer.edited(story, 0.03), c -> {
                c.site = site;
                c.clippedAt = at(site.charAt(0));
            });
            findSimilar.run(new Work(0, clip.id.toString(), owner, 1));
        }
        assertEquals(List.of("b.example"), titles(issue().fresh()));
    }

    @Test
    void thePageShowsWhatWasChosenAndThoseBefore() {
        add("tea", at(1));
        add(
                "last week",
                Period.lastFinished(Pace.WEEKLY, now, ZoneOffset.UTC)
                        .begin(ZoneOffset.UTC)
                        .plusSeconds(60));
        var session = TestAccounts.session(library.owner());
        Document weekly = Jsoup.parse(session.get().get("/digest").asString());
        assertTrue(weekly.select(".digest-entry h3").eachText().contains("last week"), weekly.text());
        session.form()
                .formParam("pace", "daily")
                .post("/digest")
                .then()
                .statusCode(303)
                .header("Location", "/digest");
        Document daily = Jsoup.parse(session.get().get("/digest").asString());
        assertTrue(daily.select(".digest-entry h3").eachText().contains("tea"), daily.text());
        assertEquals("true", daily.select("button[value=daily]").attr("aria-pressed"));
        session.form().formParam("pace", "hourly").post("/digest").then().statusCode(422);

        String address = "/digest/daily/" + yesterday.name();
        session.get().get(address).then().statusCode(200);
        session.get().get("/digest/daily/" + yesterday.before(30).name()).then().statusCode(404);
        session.get().get("/digest/hourly/2026-11-24").then().statusCode(404);
        session.get().get("/digest/weekly/nonsense").then().statusCode(404);
        TestAccounts.session(TestLibrary.fresh().owner())
                .get()
                .get(address)
                .then()
                .statusCode(404);
    }

    @Test
    void whoHasNothingIsToldWhatWillBe() {
        Document page = Jsoup.parse(
                TestAccounts.session(library.owner()).get().get("/digest").asString());
        assertEquals("Nothing yet", page.select("h2").first().text());
        assertEquals(List.of(), digests.newest(owner, Pace.WEEKLY, 5));
    }
}
