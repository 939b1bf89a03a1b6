package dev.offprint.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading goes on: on another device, back in the list, and within the parts of an article. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class GoingOnTest {

    private final TestLibrary library = TestLibrary.fresh();

    @TestHTTPResource
    String server;

    private SignedIn browser;
    private Page page;

    @BeforeEach
    void openBrowser() throws Exception {
        browser = new SignedIn(library.owner(), server);
        page = browser.page();
    }

    @AfterEach
    void closeBrowser() throws Exception {
        browser.close();
    }

    private static Clip stored(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Clip.findById(id));
    }

    private static void waitFor(UUID id, Predicate<Clip> wanted) {
        Waiting.until("the clip to change", () -> wanted.test(stored(id)) ? true : null);
    }

    @Test
    void theNextDeviceGoesOnWhereTheFirstOneLeft() throws Exception {
        String paragraphs = "<p>" + "A sentence of a long article that fills the page. ".repeat(12) + "</p>";
        Clip clip = library.add("Long", paragraphs.repeat(20), c -> {});
        browser.open("/clips/" + clip.id);
        page.mouse().wheel(0, 2500);
        waitFor(clip.id, c -> c.progress > 0.2 && c.progressAnchor != null);
        double left = stored(clip.id).progress;
        try (SignedIn phone = new SignedIn(library.owner(), server)) {
            Page other = phone.page();
            other.setViewportSize(390, 844);
            other.navigate(server + "clips/" + clip.id);
            Waiting.until(
                    "the place to be found",
                    () -> ((Number) other.evaluate("scrollY")).intValue() > 1000 ? true : null);
            other.mouse().wheel(0, 2500);
            waitFor(clip.id, c -> c.progress > left + 0.1);
        }
        page.reload();
        Waiting.until(
                "the place of the phone to be found",
                () -> ((Number) page.evaluate("scrollY")).intValue() > 2600 ? true : null);
    }

    /** The headline is there before the scripts that know the keys. */
    private void arrivesAt(String title) {
        assertThat(page.locator("h1")).hasText(title);
        page.waitForLoadState();
    }

    @Test
    void comingBackToTheFeedFindsTheCardAndTheOrder() {
        library.addMany(70);
        browser.open("/");
        page.locator(".more a").click();
        assertThat(page.locator(".clip")).hasCount(40);
        List<String> order = page.locator(".clip h2").allTextContents();
        String title = order.get(24);
        page.locator(".clip h2 a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        arrivesAt(title);
        page.keyboard().press("j");
        arrivesAt(order.get(25));
        page.keyboard().press("f");
        assertThat(page.locator(".clip")).hasCount(40);
        assertThat(page.locator(".clip h2 a", new Page.LocatorOptions().setHasText(order.get(25)))
                        .first())
                .isFocused();
        assertEquals(order, page.locator(".clip h2").allTextContents());

        page.locator(".clip h2 a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        arrivesAt(title);
        page.goBack();
        assertThat(page.locator(".clip")).hasCount(40);
        assertEquals(order, page.locator(".clip h2").allTextContents());
        assertThat(page.locator(".clip h2", new Page.LocatorOptions().setHasText(title))
                        .first())
                .isInViewport();
    }

    @Test
    void picturesTablesAndCodeWorkByTheKeyboard() {
        String wide = "<table><tr>" + "<td>A cell with some words in it</td>".repeat(12) + "</tr></table>";
        Clip clip = library.add(
                "Parts",
                "<p>Text.</p>" + wide + "<table><tr><td>small</td></tr></table>"
                        + "<pre><code class=\"language-java\">int x = 1;</code></pre>",
                c -> {});
        browser.open("/clips/" + clip.id);
        Locator scroller = page.locator(".table-scroll.scrolls");
        assertThat(scroller).hasCount(1);
        scroller.focus();
        page.keyboard().press("ArrowRight");
        Waiting.until(
                "the table to scroll",
                () -> ((Number) scroller.evaluate("box => box.scrollLeft")).intValue() > 0 ? true : null);
        assertThat(page.locator(".table-scroll[tabindex]")).hasCount(1);
        assertThat(page.locator("pre[data-language=java]")).hasCount(1);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator(".code-copy").click();
        assertThat(page.locator(".code-copy")).hasAttribute("aria-label", "Copied");
        assertEquals("int x = 1;", page.evaluate("navigator.clipboard.readText()"));
    }
}
