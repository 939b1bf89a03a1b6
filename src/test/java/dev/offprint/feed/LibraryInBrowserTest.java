package dev.offprint.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.browser.Looks;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.clip.similar.MadeUpStories;
import dev.offprint.database.TestDatabase;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A library of half a year in a real browser: copies folded, related articles, statistics; on a phone, and in the dark. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LibraryInBrowserTest {

    private static final String[][] SITES = {
        {"coastquarterly.example", "Coast Quarterly"}, {"dailyledger.example", "The Daily Ledger"},
        {"hobbyhorse.example", "Hobby Horse"}, {"bahnblick.example", "Bahnblick"}
    };
    private static final List<String> SEA = List.of("lighthouse", "harbour", "keeper", "lamp", "fog");

    private final TestLibrary library = TestLibrary.fresh();
    private final MadeUpStories writer = new MadeUpStories(5);

    @TestHTTPResource
    String server;

    @Inject
    FindSimilar findSimilar;

    private SignedIn browser;
    private Page page;

    private Clip add(String title, String site, String name, Duration ago, String text, String... tags) {
        Clip clip = library.add(
                title,
                "<p>" + text + "</p>",
                c -> {
                    c.site = site;
                    c.siteName = name;
                    c.language = site.startsWith("bahn") ? "de" : "en";
                    c.clippedAt = c.savedAt = c.changedAt = Instant.now().minus(ago);
                },
                tags);
        findSimilar.run(new Work(0, clip.id.toString(), clip.owner, 1));
        return clip;
    }

    /** Half a year of saving and reading. */
    private void live() {
        Random random = new Random(11);
        for (int day = 170; day >= 0; day -= 4) {
            String[] site = SITES[random.nextInt(SITES.length)];
            Clip clip = add(
                    "Of day " + day,
                    site[0],
                    site[1],
                    Duration.ofDays(day).plusHours(3),
                    writer.story(60),
                    random.nextBoolean() ? "essays" : "travel");
            if (random.nextInt(3) > 0) {
                Instant at = Instant.now().minus(Duration.ofDays(day)).plus(Duration.ofHours(random.nextInt(60) - 60));
                read(clip, at.isBefore(clip.changedAt) ? clip.changedAt.plusSeconds(600) : at);
            }
        }
    }

    private void read(Clip clip, Instant at) {
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body(Map.of("progress", 1, "state", "archived", "changedAt", at.toString()))
                .patch("/api/v1/clips/" + clip.id);
    }

    @Test
    void halfAYearOfReading() throws Exception {
        live();
        String story = writer.about(SEA, 400);
        String title = "What the night shift at the lighthouse taught me about attention";
        Clip first = add(title, "coastquarterly.example", "Coast Quarterly", Duration.ofHours(9), story, "attention");
        add(title, "wire.example", "Northern Wire", Duration.ofHours(5), writer.edited(story, 0.04));
        add(
                "Why the lamp at Skerry Point went out",
                "dailyledger.example",
                "The Daily Ledger",
                Duration.ofDays(3),
                writer.about(SEA, 300),
                "coast");
        add(
                "Staying awake, a short history",
                "hobbyhorse.example",
                "Hobby Horse",
                Duration.ofDays(8),
                writer.story(200),
                "attention");
        try (SignedIn signedIn = new SignedIn(library.owner(), server)) {
            browser = signedIn;
            page = browser.page();
            fold(title);
            look("folded", "/?view=newest");
            look("similar", "/clips/" + first.id + "#similar-title");
            look("stats", "/stats");
            look("digest", "/digest");
            look("digest-link", "/settings/feeds?kind=digest");
        }
    }

    /** The story is one card; archived and taken back as one. */
    private void fold(String title) {
        browser.open("/?view=newest");
        var card = page.locator(".clip", new Page.LocatorOptions().setHasText(title));
        assertThat(card).hasCount(1);
        assertThat(card.locator(".clip-also")).hasText("also at Coast Quarterly");
        card.hover();
        card.locator("[data-act=archive]").click();
        assertThat(page.locator(".toast-words")).hasText("Archived.");
        page.reload();
        assertThat(card).hasCount(0);
        browser.open("/?view=archive");
        card.hover();
        card.locator("[data-act=unread]").click();
        // said once the server has done it; the card goes before
        assertThat(page.locator("#said")).isVisible();
        assertThat(card).hasCount(0);
        browser.open("/?view=newest");
        assertThat(card.locator(".clip-also")).hasCount(1);
        Waiting.until(
                "the browser to say its zone",
                () -> ZoneId.of(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")
                                        .toString())
                                .equals(QuarkusTransaction.requiringNew().call(() -> User.zone(library.owner().id)))
                        ? true
                        : null);
    }

    private void look(String name, String path) {
        List<String> found = Looks.each(page, way -> {
            browser.open(path);
            return Looks.complaints(page, name + "-" + way);
        });
        assertEquals(List.of(), found);
    }
}
