package dev.offprint.feed.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A phone on a train: what was kept is read in the tunnel, and what was done there is sent behind it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TrainTest extends Journey {

    @Test
    void aPhoneOnATrain() {
        Clip boat = illustrated("The boat builder");
        Clip star = library.add("A star to steer by", clip -> {});
        Clip ferry = library.add("The last ferry", clip -> {});
        keep("3 articles kept for offline reading");
        isAccessible();
        picture("offline-settings");
        page.evaluate("localStorage.setItem('offprint.theme', 'sepia')");

        intoTheTunnel();
        open("/");
        assertThat(page.locator("h1")).hasText("Kept on this device");
        assertThat(page.locator(".clip h2"))
                .hasText(new String[] {"The last ferry", "A star to steer by", "The boat builder"});
        assertThat(page.locator("html")).hasAttribute("data-theme", "sepia");
        assertThat(line()).hasText("No connection");
        isAccessible();
        picture("offline-feed");

        card("The boat builder").locator("h2 a").click();
        assertThat(page.locator("article.article")).containsText("After the picture.");
        assertThat(page.locator("article.article img")).hasJSProperty("naturalWidth", 640);
        assertEquals(
                "rgb(245, 236, 217)", page.evaluate("getComputedStyle(document.body).backgroundColor"), "the looks");
        isAccessible();
        picture("offline-reader");
        page.locator(".reader-bar [data-act=archive]").click();
        page.waitForURL(address() + "/");
        assertThat(card("The boat builder")).hasCount(0);
        card("A star to steer by").locator("[data-act=star]").click();
        assertThat(line()).containsText("2 changes wait to be sent");

        page.reload();
        assertThat(page.locator(".clip h2")).hasText(new String[] {"The last ferry", "A star to steer by"});
        assertThat(card("A star to steer by").locator("[data-act=unstar]")).isVisible();
        assertThat(line()).containsText("2 changes wait to be sent");
        open("/tags");
        assertThat(page.locator(".kept-elsewhere")).isVisible();
        waitFor(boat.id, clip -> clip.state == ClipState.UNREAD);
        waitFor(star.id, clip -> !clip.starred);

        outOfTheTunnel();
        waitFor(boat.id, clip -> clip.state == ClipState.ARCHIVED);
        waitFor(star.id, clip -> clip.starred);
        assertThat(line()).hasText("Everything is sent.");

        // once: what is taken back elsewhere stays as it is, however often this phone finds a connection
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body("{\"starred\":false}")
                .patch("/api/v1/clips/" + star.id)
                .then()
                .statusCode(200);
        keep("2 articles kept for offline reading");
        waitFor(star.id, clip -> !clip.starred);
        intoTheTunnel();
        open("/");
        assertThat(page.locator(".clip h2")).hasText(new String[] {"The last ferry", "A star to steer by"});
        assertThat(card("A star to steer by").locator("[data-act=star]")).isVisible();
        waitFor(ferry.id, clip -> clip.state == ClipState.UNREAD);
    }

    @Test
    void wordsAreMarkedInTheTunnel() {
        Clip boat = illustrated("The boat builder");
        keep("1 article kept for offline reading");
        intoTheTunnel();
        open("/clips/" + boat.id);
        page.evaluate("getSelection().selectAllChildren(document.querySelector('.article p'))");
        page.keyboard().press("h");
        assertThat(page.locator("mark.highlight")).hasText("Before the picture.");
        assertThat(line()).containsText("1 change waits to be sent");
        page.reload();
        assertThat(page.locator("mark.highlight")).hasText("Before the picture.");
        assertThat(page.locator(".highlight-item")).hasCount(1);

        outOfTheTunnel();
        Waiting.until(
                "the highlight to arrive",
                () -> QuarkusTransaction.requiringNew()
                                        .call(() -> Highlight.ofClip(boat.owner, boat.id))
                                        .size()
                                == 1
                        ? true
                        : null);
        page.reload();
        assertThat(page.locator("mark.highlight")).hasText("Before the picture.");
    }
}
