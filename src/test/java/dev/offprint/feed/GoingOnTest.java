package dev.offprint.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading goes on: back in the list, and within the parts of an article. */
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

    @Test
    void comingBackToTheFeedFindsTheCardAndTheOrder() {
        library.addMany(70);
        browser.open("/");
        page.locator(".more a").click();
        assertThat(page.locator(".clip")).hasCount(60);
        List<String> order = page.locator(".clip h2").allTextContents();
        String title = order.get(44);
        page.locator(".clip h2 a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(title);
        page.keyboard().press("j");
        assertThat(page.locator("h1")).hasText(order.get(45));
        page.keyboard().press("f");
        assertThat(page.locator(".clip")).hasCount(60);
        assertThat(page.locator(".clip h2 a", new Page.LocatorOptions().setHasText(order.get(45)))
                        .first())
                .isFocused();
        assertEquals(order, page.locator(".clip h2").allTextContents());

        page.locator(".clip h2 a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(title);
        page.goBack();
        assertThat(page.locator(".clip")).hasCount(60);
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
