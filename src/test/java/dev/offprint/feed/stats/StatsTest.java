package dev.offprint.feed.stats;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What counts as read, by which day, and how it adds up. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class StatsTest {

    private final TestLibrary library = TestLibrary.fresh();
    private final Instant now = Instant.now();

    private Clip add(String title, Duration ago, String... tags) {
        return savedAt(now.minus(ago), title, tags);
    }

    private Clip savedAt(Instant moment, String title, String... tags) {
        return library.add(
                title,
                clip -> {
                    clip.clippedAt = clip.savedAt = clip.changedAt = moment;
                    clip.words = 1_000;
                    clip.readingMinutes = 10;
                    clip.language = "en";
                },
                tags);
    }

    private void patch(Clip clip, Instant at, String name, Object value) {
        Map<String, Object> change = new HashMap<>(Map.of(name, value));
        if (at != null) {
            change.put("changedAt", at.toString());
        }
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body(change)
                .patch("/api/v1/clips/" + clip.id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse readIn(String zone) {
        return TestAccounts.session(library.owner())
                .form()
                .formParam("zone", zone)
                .post("/settings/zone")
                .then();
    }

    private ValidatableResponse stats(int weeks) {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/stats?weeks=" + weeks)
                .then()
                .statusCode(200);
    }

    private List<?> readings(Clip clip) {
        return QuarkusTransaction.requiringNew().call(() -> Panache.getEntityManager()
                .createNativeQuery(
                        "select concat_ws(' ', day, words, seconds, finished, put_away) from readings"
                                + " where clip_id = ?1 order by day",
                        String.class)
                .setParameter(1, dev.offprint.clip.ClipId.bytes(clip.id))
                .getResultList());
    }

    @Test
    void eachWordCountsOnceOnTheDayOnWhichItWasReached() {
        Clip clip = add("a", Duration.ofDays(9));
        Instant first = Instant.parse("2026-05-04T10:00:00Z");
        patch(clip, first.minus(Duration.ofDays(3_650)), "progress", 1);
        assertEquals(List.of(), readings(clip), "a change that came too late is none");
        QuarkusTransaction.requiringNew().run(() -> Clip.update("changedAt = ?1 where id = ?2", first, clip.id));
        patch(clip, first.plusSeconds(60), "progress", 0.3);
        patch(clip, first.plusSeconds(120), "progress", 0.1);
        patch(clip, first.plusSeconds(180), "progress", 0.4);
        patch(clip, first.plus(Duration.ofDays(1)), "progress", 0.95);
        patch(clip, first.plus(Duration.ofDays(2)), "progress", 0.2);
        patch(clip, first.plus(Duration.ofDays(3)), "progress", 0.95);
        assertEquals(List.of("2026-05-04 400 240 0 0", "2026-05-05 550 330 1 0"), readings(clip));
    }

    @Test
    void aDayIsTheReadersDay() {
        readIn("Pacific/Auckland").statusCode(303).header("Location", "/stats");
        Clip clip = add("a", Duration.ofDays(400));
        patch(clip, Instant.parse("2026-11-01T11:30:00Z"), "progress", 0.5);
        assertEquals(List.of("2026-11-02 500 300 0 0"), readings(clip));
        stats(1).body("zone", equalTo("Pacific/Auckland"));
        readIn("Middle/Earth").statusCode(422);
    }

    @Test
    void whatIsArchivedUnreadIsPutAwayUntilItComesBack() {
        Clip clip = add("a", Duration.ofDays(2));
        patch(clip, null, "state", "archived");
        stats(1).body("weeks[0].putAway", equalTo(1)).body("weeks[0].read", equalTo(0));
        patch(clip, null, "state", "unread");
        stats(1).body("weeks[0].putAway", equalTo(0));
        patch(clip, null, "progress", 0.92);
        patch(clip, null, "state", "archived");
        stats(1).body("weeks[0].putAway", equalTo(0))
                .body("weeks[0].read", equalTo(1))
                .body("weeks[0].minutes", equalTo(9))
                .body("weeks[0].words", equalTo(920));
    }

    @Test
    void itAllAddsUp() {
        Clip read = add("read", Duration.ofHours(1), "garden", "tea");
        add("old", Duration.ofDays(40), "garden");
        add("older", Duration.ofDays(400));
        library.add("gone", clip -> {
            clip.clippedAt = now;
            clip.state = ClipState.TRASHED;
        });
        patch(read, null, "progress", 1);
        patch(read, null, "state", "archived");
        Weeks weeks = Weeks.until(now, ZoneOffset.UTC, 26);
        int waited = (int) ChronoUnit.DAYS.between(weeks.day(read.clippedAt), weeks.day(now));
        stats(26)
                .body("weeks", hasSize(26))
                .body("weeks[25].read", equalTo(1))
                .body("weeks.saved.sum()", equalTo(2))
                .body("sites.name", contains("example.org"))
                .body("sites[0].saved", equalTo(2))
                .body("sites[0].read", equalTo(1))
                .body("sites[0].minutes", equalTo(10))
                .body("tags.name", contains("garden", "tea"))
                .body("tags[0].saved", equalTo(2))
                .body("languages.name", contains("en"))
                .body("backlog.clips", equalTo(2))
                .body("backlog.minutes", equalTo(20))
                .body("backlog.waiting.clips", contains(0, 0, 1, 0, 1))
                .body("backlog.waiting.upToDays", hasItem(nullValue()))
                .body("backlog.medianDays", equalTo(waited))
                .body("rhythm.ofLastSeven", equalTo(1))
                .body("rhythm.longest", equalTo(1));
    }

    @Test
    void aWeekOfTheReaderIsCountedByItsOwnMonday() {
        ZoneId zone = ZoneId.of("America/New_York");
        readIn(zone.getId()).statusCode(303);
        Weeks weeks = Weeks.until(now, zone, 3);
        library.add("before", clip -> clip.clippedAt = weeks.begin(1).minusMillis(1));
        library.add("at", clip -> clip.clippedAt = weeks.begin(1));
        library.add("at the end", clip -> clip.clippedAt = weeks.begin(2).minusMillis(1));
        stats(3).body("weeks.saved", contains(1, 2, 0));
    }

    @Test
    void howLongSomethingWaitedIsCountedByTheReadersDays() {
        ZoneId zone = ZoneId.of("Pacific/Kiritimati");
        readIn(zone.getId()).statusCode(303);
        Weeks weeks = Weeks.until(now, zone, 3);
        Clip sameDay = savedAt(weeks.begin(1), "same day");
        patch(sameDay, weeks.begin(1).plusSeconds(60), "progress", 1);
        stats(3).body("backlog.medianDays", equalTo(0));
        Clip nextDay = savedAt(weeks.begin(1).minusMillis(1), "next day");
        patch(nextDay, weeks.begin(1), "progress", 1);
        Clip later = savedAt(weeks.begin(1).minus(Duration.ofDays(3)), "later");
        patch(later, weeks.begin(1), "progress", 1);
        stats(3).body("backlog.medianDays", equalTo(1));
    }

    @Test
    void nobodyCountsAnothersReading() {
        Clip read = add("read", Duration.ofHours(1), "garden");
        patch(read, null, "progress", 1);
        TestAccounts.bearer(TestAccounts.apiToken(TestLibrary.fresh().owner()))
                .get("/api/v1/stats")
                .then()
                .body("weeks.read.sum()", equalTo(0))
                .body("weeks.saved.sum()", equalTo(0))
                .body("sites", hasSize(0))
                .body("backlog.clips", equalTo(0));
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .get("/api/v1/stats?weeks=0")
                .then()
                .statusCode(400);
    }

    @Test
    void thePageHasATableBehindItsCharts() {
        Clip read = add("read", Duration.ofHours(1), "garden");
        patch(read, null, "progress", 1);
        Document page = Jsoup.parse(TestAccounts.session(library.owner())
                .get()
                .header("Accept-Language", "de")
                .get("/stats?weeks=12")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(2, page.select("figure svg[role=img][aria-label]").size());
        assertEquals(12, page.select("details table tbody tr").size());
        String words = page.select("details table tbody tr")
                .first()
                .select("td")
                .last()
                .text();
        assertEquals("1.000", words);
        assertTrue(page.select("[style], style").isEmpty());
        assertEquals("12 Wochen", page.select("[aria-current=page].tag").text());
        Document empty = Jsoup.parse(TestAccounts.session(TestLibrary.fresh().owner())
                .get()
                .get("/stats")
                .asString());
        assertEquals(0, empty.select("figure").size());
    }
}
