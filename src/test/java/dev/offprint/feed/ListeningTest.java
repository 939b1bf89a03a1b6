package dev.offprint.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Accessibility;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles read aloud. Headless browsers have no voice, so one is lent to them where the test is about speaking. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ListeningTest {

    private static final String ARTICLE =
            """
            <p>The lamp turned by itself.<sup><a href="#n1">1</a></sup> Somebody had to watch it.</p>
            <pre><code>let lamp = true;</code></pre>
            <table><caption>Nights on watch</caption><tr><td>1995</td><td>121</td></tr></table>
            <ul><li>the beam</li><li>the sea</li></ul>
            <ol><li id="n1">The keeper before me. <a href="#b1">↩</a></li></ol>
            """;

    private final TestLibrary library = TestLibrary.fresh();

    private static final double ON_A_BUSY_MACHINE = 30_000;

    @TestHTTPResource
    String server;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openBrowser() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(ON_A_BUSY_MACHINE);
        chromium = Chromium.plain();
        chromium.context()
                .addCookies(List.of(new Cookie(
                                "offprint-session",
                                TestAccounts.session(library.owner()).cookie())
                        .setUrl(server)));
        page = chromium.newPage();
    }

    @AfterEach
    void closeBrowser() throws Exception {
        chromium.close();
    }

    private Clip article(String title, String html) {
        return library.add(title, html, clip -> clip.language = "en-GB");
    }

    private void open(Clip clip) {
        page.navigate(server + "clips/" + clip.id);
    }

    private void hears(String sentence) {
        Waiting.until(
                "\"" + sentence + "\"",
                () -> sentence.equals(page.evaluate("speechSynthesis.said.at(-1)?.replace(/ \\[.*/, '')"))
                        ? true
                        : null);
    }

    private void finish() {
        page.evaluate("speechSynthesis.finish()");
    }

    @Test
    void withoutAVoiceThereIsNothingToPress() {
        open(article("Silent", ARTICLE));
        assertThat(page.locator(".looks")).isVisible();
        page.locator(".looks summary").click();
        assertThat(page.locator("#no-voice")).isVisible();
        assertThat(page.locator("[data-listen]")).isHidden();
        assertThat(page.locator("#player")).isHidden();
    }

    @Test
    void anArticleIsReadAloudAndTheNextOneAfterIt() {
        page.addInitScript("localStorage.setItem('offprint.listen.rate', '1.25')");
        page.addInitScript(Path.of("src/test/web/fake-speech.js"));
        Clip second = article("Second", "<p>Another story.</p>");
        Clip first = article("First", ARTICLE);
        open(first);
        page.keyboard().press("p");
        assertThat(page.locator("#player")).isVisible();
        assertEquals(
                "The lamp turned by itself. [en-GB 1.25]", page.evaluate("speechSynthesis.said[0]"), "in its language");
        assertEquals(
                "The lamp turned by itself.",
                page.evaluate("String([...CSS.highlights.get('listening')][0])").toString());
        finish();
        hears("Somebody had to watch it.");
        finish();
        hears("Code block");
        finish();
        hears("Table: Nights on watch");
        finish();
        hears("the beam");
        page.keyboard().press("p");
        assertThat(page.locator("[data-listen]")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("p");
        hears("the beam");
        page.locator("[data-play=next]").click();
        hears("the sea");
        page.locator("[data-play=previous]").click();
        hears("the beam");
        page.locator("#player [name=rate]").selectOption("2");
        assertEquals("the beam [en-GB 2]", page.evaluate("speechSynthesis.said.at(-1)"));
        isAccessible();

        page.locator("#player [name=queue]").check();
        page.locator("#player [name=archive]").check();
        finish();
        hears("the sea");
        finish();
        hears("The keeper before me.");
        finish();
        page.waitForURL("**/clips/" + second.id);
        hears("Another story.");
        Waiting.until(
                "what was heard to be archived",
                () -> QuarkusTransaction.requiringNew().call(() -> Clip.<Clip>findById(first.id)).state
                                == ClipState.ARCHIVED
                        ? true
                        : null);
    }

    @Test
    void theSentenceStaysInSightUntilTheReaderScrolls() {
        page.addInitScript(Path.of("src/test/web/fake-speech.js"));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        open(article(
                "Long", ("<p>" + "A sentence of many words that goes on a little. ".repeat(20) + "</p>").repeat(6)));
        page.locator("[data-listen]").click();
        hears("A sentence of many words that goes on a little.");
        for (int i = 0; i < 60; i++) {
            finish();
        }
        int followed = scrolled();
        assertTrue(followed > 100, "followed to " + followed);
        page.mouse().wheel(0, 400);
        Waiting.until("the page to be scrolled all the way", () -> scrolled() == followed + 400 ? true : null);
        for (int i = 0; i < 40; i++) {
            finish();
        }
        assertEquals(followed + 400, scrolled());
    }

    private int scrolled() {
        return ((Number) page.evaluate("Math.round(scrollY)")).intValue();
    }

    private void isAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 844);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "looks", "listening-" + width + "-" + scheme + ".png")));
                assertEquals(List.of(), Accessibility.complaints(page, "listening " + width + " " + scheme));
            }
        }
    }
}
