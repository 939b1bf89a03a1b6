package dev.offprint.feed.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is kept belongs to who is signed in, for as long as that lasts and the reader wants it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class KeptPrivatelyTest extends Journey {

    @Test
    void signingOutTakesEverythingOffTheDevice() {
        illustrated("The boat builder");
        keep("1 article kept for offline reading");
        open("/settings/account");
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL("**/sign-in");
        assertTrue(storedTexts().isEmpty(), storedTexts().toString());

        intoTheTunnel();
        assertFalse(shown("/").contains("boat"));
    }

    @Test
    void anotherReaderSeesNothing() {
        illustrated("The boat builder");
        keep("1 article kept for offline reading");
        TestLibrary other = TestLibrary.fresh();
        other.add("Something else", clip -> {});
        signIn(other);
        open("/settings/tokens");
        Waiting.until("the first reader's articles to go", () -> storedTexts().isEmpty() ? true : null);
        intoTheTunnel();
        open("/");
        assertFalse(page.content().contains("boat"));
    }

    @Test
    void whatWaitsOutlivesTheSession() {
        Clip ferry = library.add("The last ferry", clip -> {});
        keep("1 article kept for offline reading");
        intoTheTunnel();
        open("/");
        card("The last ferry").locator("[data-act=star]").click();
        assertThat(line()).containsText("1 change waits to be sent");

        chromium.context().clearCookies();
        outOfTheTunnel();
        open("/");
        page.waitForURL("**/sign-in*");
        Waiting.until("what was kept to go", () -> storedTexts().isEmpty() ? true : null);
        signIn(library);
        open("/");
        waitFor(ferry.id, clip -> clip.starred);
    }

    @Test
    void switchedOffNothingIsKept() {
        illustrated("The boat builder");
        keep("1 article kept for offline reading");
        page.locator("#offline-choice [name=on]").uncheck();
        assertThat(page.locator("#offline-choice [role=status]")).hasText("Nothing is kept on this device.");
        Waiting.until("everything to go", () -> storedTexts().isEmpty() ? true : null);
        intoTheTunnel();
        open("/");
        assertThat(page.locator("h1")).hasText("No connection");
        isAccessible();
        picture("offline-away");
    }
}
