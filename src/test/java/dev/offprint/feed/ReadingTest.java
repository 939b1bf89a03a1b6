package dev.offprint.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.offprint.account.TestAccounts;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evenings of reading in a real browser: with the pointer, and with the keyboard alone. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ReadingTest {

    private final TestLibrary library = TestLibrary.fresh();
    private final List<String> complaints = new ArrayList<>();

    @TestHTTPResource
    String server;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openBrowser() throws Exception {
        chromium = Chromium.plain();
        chromium.context()
                .addCookies(List.of(new Cookie(
                                "offprint-session",
                                TestAccounts.session(library.owner()).cookie())
                        .setUrl(server)));
        page = chromium.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeBrowser() throws Exception {
        chromium.close();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }

    private void open(String path) {
        page.navigate(server + path.substring(1));
    }

    private Locator card(String title) {
        return page.locator(".clip", new Page.LocatorOptions().setHasText(title));
    }

    private static Clip stored(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Clip clip = Clip.findById(id);
            clip.tags.size();
            return clip;
        });
    }

    private static void waitFor(UUID id, Predicate<Clip> wanted) {
        Waiting.until("the clip to change", () -> wanted.test(stored(id)) ? true : null);
    }

    @Test
    void anEveningWithThePointer() {
        library.addMany(34);
        Clip tea = library.add("Tea", clip -> {});
        Clip coffee = library.add("Coffee", clip -> {});
        open("/?view=newest");

        card("Tea").hover();
        card("Tea").locator("[data-act=archive]").click();
        assertThat(card("Tea")).hasCount(0);
        assertThat(page.locator(".toast-words")).hasText("Archived.");
        waitFor(tea.id, clip -> clip.state == ClipState.ARCHIVED);
        page.locator(".toast-undo").click();
        assertThat(card("Tea")).hasCount(1);
        waitFor(tea.id, clip -> clip.state == ClipState.UNREAD);

        card("Coffee").locator("[data-act=star]").click();
        waitFor(coffee.id, clip -> clip.starred);
        assertThat(card("Coffee").locator("[data-act=unstar]")).isVisible();

        card("Coffee").locator("[data-act=tag]").click();
        page.locator("#tagging-tags").fill("hot drinks, beans");
        page.locator("#tagging .button-primary").click();
        assertThat(card("Coffee").locator(".clip-facts .tag")).hasText(new String[] {"hot drinks", "beans"});
        waitFor(coffee.id, clip -> clip.tagNames().equals(List.of("beans", "hot drinks")));

        assertThat(page.locator(".clip")).hasCount(20);
        page.locator(".more a").click();
        assertThat(page.locator(".clip")).hasCount(36);
        assertThat(page.locator(".more a")).hasCount(0);

        page.locator(".select").click();
        card("Tea").locator(".clip-check").check();
        card("Coffee").locator(".clip-check").check();
        page.locator("[data-all=archive]").click();
        assertThat(page.locator(".clip")).hasCount(34);
        waitFor(coffee.id, clip -> clip.state == ClipState.ARCHIVED);
        page.locator(".toast-undo").click();
        assertThat(page.locator(".clip")).hasCount(36);

        page.locator(".density").click();
        assertThat(page.locator("html")).hasAttribute("data-density", "list");
    }

    @Test
    void anEveningWithTheKeyboardAlone() {
        Clip first = library.add("First", clip -> {});
        Clip second = library.add("Second", clip -> {});
        open("/?view=newest");

        page.keyboard().press("j");
        assertThat(card("Second").locator("h2 a")).isFocused();
        page.keyboard().press("s");
        waitFor(second.id, clip -> clip.starred);
        page.keyboard().press("e");
        assertThat(card("Second")).hasCount(0);
        assertThat(page.locator(".toast-words")).hasText("Archived.");
        waitFor(second.id, clip -> clip.state == ClipState.ARCHIVED);
        page.keyboard().press("z");
        waitFor(second.id, clip -> clip.state == ClipState.UNREAD);

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**/clips/" + first.id + "?in=*");
        page.keyboard().press("e");
        page.waitForURL(server + "?view=newest");
        waitFor(first.id, clip -> clip.state == ClipState.ARCHIVED);
    }

    @Test
    void aLongReadIsFoundWhereItWasLeft() {
        String paragraphs = "<p>" + "A sentence of a long article that fills the page. ".repeat(12) + "</p>";
        Clip clip = library.add(
                "Long",
                paragraphs.repeat(10) + "<p>With a note.<sup><a href=\"#n\">1</a></sup></p>" + paragraphs.repeat(10)
                        + "<ol><li id=\"n\">The note itself.</li></ol>",
                c -> {});
        open("/clips/" + clip.id);
        page.mouse().wheel(0, 2500);
        waitFor(clip.id, c -> c.progress > 0.2 && c.progressAnchor != null);
        assertThat(page.locator("body")).hasClass("reading-down");

        open("/");
        assertThat(card("Long").locator("progress")).hasCount(1);
        open("/clips/" + clip.id);
        Waiting.until(
                "the place to be found", () -> ((Number) page.evaluate("scrollY")).intValue() > 1000 ? true : null);

        page.locator("sup a").click();
        assertThat(page.locator(".footnote")).containsText("The note itself.");
        page.keyboard().press("Escape");
        assertThat(page.locator(".footnote")).hasCount(0);

        page.evaluate("scrollTo(0, 0)");
        page.locator(".looks summary").click();
        page.locator(".looks [name=theme][value=sepia]").check();
        page.locator(".looks [name=size][value='4']").check();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "sepia");
        String size = (String) page.evaluate("getComputedStyle(document.querySelector('.reading')).fontSize");
        assertTrue(Double.parseDouble(size.replace("px", "")) > 24, size);
    }

    @Test
    void whatIsClippedElsewhereIsAnnounced() {
        library.add("Old", clip -> {});
        // the page asks by itself when it opens: another question in flight would hear of the new one too early
        page.waitForResponse("**/fresh", () -> open("/?view=newest"));
        library.add("New", clip -> {});
        assertThat(page.locator(".fresh")).isHidden();
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.locator(".fresh")).isVisible();
    }
}
