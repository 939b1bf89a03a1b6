package dev.offprint.feed.highlight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Accessibility;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone marks passages, the article is extracted again, and the marks are where they were. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class MarkingTest {

    private final Clipping reader = Clipping.as("marking-" + System.nanoTime());
    private final List<String> complaints = new ArrayList<>();

    @TestHTTPResource
    String server;

    private Chromium chromium;
    private Page page;
    private String clip;

    @BeforeEach
    void openTheArticle() throws Exception {
        String sentence = "The night is long, and the tea is <em>strong</em>: <a href=\"https://tea.example/\">so they"
                + " say</a>.</p><ul><li>Black tea.</li><li>Green tea.</li></ul><p>Tea at the end.";
        String html = Clipping.page("Night shift", sentence)
                .replace("<body>", "<body><nav><a href=\"/harbour\">All of the harbour pages</a></nav>");
        clip = reader.save("https://example.org/marking", html).path("id");
        chromium = Chromium.plain();
        page = chromium.newPage(server, TestAccounts.session(reader.user()).cookie(), complaints);
        page.navigate(server + "clips/" + clip);
    }

    @AfterEach
    void closeBrowser() throws Exception {
        chromium.close();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }

    private Locator paragraph(String words) {
        return page.locator(".article :is(p, li)", new Page.LocatorOptions().setHasText(words));
    }

    private JsonPath kept() {
        return TestAccounts.bearer(reader.api())
                .get("/api/v1/clips/" + clip + "/highlights")
                .jsonPath();
    }

    private void waitForKept(String path, Object wanted) {
        Waiting.until("the highlight to be kept", () -> wanted.equals(kept().get(path)) ? true : null);
    }

    private Locator marks(int highlight) {
        return page.locator(".article mark[data-highlight='" + kept().getString("items[" + highlight + "].id") + "']");
    }

    /** Selects words as fingers do, which is told by an event alone. */
    private void select(String from, String to) {
        page.evaluate(
                "([from, to]) => {"
                        + " const nodes = document.createTreeWalker(document.querySelector('.article'), NodeFilter.SHOW_TEXT);"
                        + " let start; while (nodes.nextNode()) { const at = nodes.currentNode;"
                        + "   if (!start && at.data.includes(from)) start = [at, at.data.indexOf(from)];"
                        + "   if (start && at.data.includes(to)) {"
                        + "     getSelection().setBaseAndExtent(...start, at, at.data.indexOf(to) + to.length); return; } } }",
                List.of(from, to));
    }

    private void accessible(String what) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(List.of(), Accessibility.complaints(page, what + " " + scheme));
        }
    }

    @Test
    void threePassagesOutliveANewExtraction() {
        // with the pointer: drag over a line, choose green
        BoundingBox line = paragraph("Paragraph 2 ").boundingBox();
        page.mouse().move(line.x + 2, line.y + 12);
        page.mouse().down();
        page.mouse().move(line.x + 240, line.y + 12, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
        page.locator(".highlight-bar [data-colour=green]").click();
        assertThat(page.locator(".toast-words")).hasText("Highlighted.");
        waitForKept("items.size()", 1);
        assertThat(marks(0)).hasText(kept().getString("items[0].quote"));
        assertThat(page.locator(".highlight-bar")).isHidden();

        // with the keyboard: from a word to the right, with a note
        paragraph("Paragraph 5 ").dblclick();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().press("n");
        assertThat(page.locator(".highlight-card textarea")).isFocused();
        page.keyboard().type("A note on five");
        accessible("reader with the card");
        page.keyboard().press("Control+Enter");
        waitForKept("items[1].note", "A note on five");

        // by touch, across blocks
        select("night is long", "Green");
        Request sent = page.waitForRequest(
                request -> request.method().equals("POST"),
                () -> page.locator(".highlight-bar [data-colour=pink]").click());
        waitForKept("items[2].quote", "night is long, and the tea is strong: so they say.\nBlack tea.\nGreen");
        assertThat(marks(2)).hasCount(7);
        assertEquals(
                JsonPath.from(sent.postData()).getInt("position"),
                kept().getInt("items[2].position"),
                "places in the text mean the same on both sides");
        List<String> marked = page.locator(".article mark").allTextContents();
        List<String> listed = page.locator(".highlight-item .highlight-quote").allTextContents();
        assertEquals(kept().getList("items.quote"), listed);

        reader.post("/api/v1/clips/" + clip + "/extract", Map.of("strictness", "whole-page"))
                .then()
                .statusCode(200);
        page.reload();
        assertThat(page.locator(".article")).containsText("All of the harbour pages");
        assertEquals(marked, page.locator(".article mark").allTextContents());
        assertEquals(listed, page.locator(".highlight-item .highlight-quote").allTextContents());
        assertThat(page.locator(".highlight-note").nth(1)).hasText("A note on five");
        accessible("reader");
    }

    @Test
    void aMarkIsChangedDeletedAndTakenBack() {
        select("night is", "long");
        page.keyboard().press("h");
        waitForKept("items[0].quote", "night is long");
        assertThat(marks(0)).isFocused();
        page.keyboard().press("Enter");
        page.locator(".highlight-card [value=blue]").check();
        waitForKept("items[0].colour", "blue");
        page.locator(".highlight-card textarea").fill("Long indeed");
        page.mouse().click(5, 500);
        assertThat(page.locator(".highlight-card")).isHidden();
        waitForKept("items[0].note", "Long indeed");
        assertThat(marks(0)).hasAttribute("data-colour", "blue");
        assertThat(page.locator(".highlight-note")).hasText("Long indeed");

        String id = kept().getString("items[0].id");
        marks(0).click();
        page.locator(".highlight-card [data-delete]").click();
        assertThat(page.locator(".toast-words")).hasText("Highlight deleted.");
        waitForKept("items.size()", 0);
        assertThat(page.locator(".highlights-end")).isHidden();
        page.keyboard().press("z");
        waitForKept("items[0].note", "Long indeed");
        assertEquals(id, kept().getString("items[0].id"));
        assertThat(marks(0)).hasAttribute("data-colour", "blue");
        assertThat(page.locator(".highlight-item")).hasCount(1);

        // the same words again are the same highlight
        select("night is", "long");
        page.locator(".highlight-bar [data-colour=pink]").click();
        assertThat(page.locator(".toast-words")).hasText("Saved.");
        waitForKept("items[0].colour", "pink");
        assertEquals(1, kept().getInt("items.size()"));
        assertThat(marks(0)).hasAttribute("data-colour", "pink");

        page.keyboard().press("h");
        assertThat(page.locator(".toast-words")).hasText("Select some words of the article first.");
    }

    @Test
    void theListOfAllLeadsToTheMarkAndChangesIt() {
        select("Tea at", "the end");
        page.keyboard().press("h");
        waitForKept("items[0].quote", "Tea at the end");
        page.navigate(server + "highlights");
        accessible("highlights");
        Locator item = page.locator(".highlight-item");
        item.locator("summary").click();
        item.locator("[value=pink]").check();
        item.locator("textarea").fill("The last one");
        accessible("highlights, edited");
        item.locator("form .button-primary").click();
        assertThat(page.locator(".toast-words")).hasText("Saved.");
        waitForKept("items[0].colour", "pink");
        assertThat(item.locator(".highlight-note")).hasText("The last one");

        item.locator("summary").click();
        item.locator(".button-danger").click();
        assertThat(item).hasCount(0);
        assertThat(page.locator(".highlight-article")).isHidden();
        page.locator(".toast-undo").click();
        assertThat(item).hasCount(1);

        item.locator("a").click();
        page.waitForURL("**/clips/" + clip + "#highlight-*");
        assertThat(page.locator("mark:target")).isInViewport();
    }

    @Test
    void whatCouldNotBeKeptStaysSelected() {
        page.context().setOffline(true);
        select("night is", "long");
        page.keyboard().press("h");
        assertThat(page.locator(".toast-words")).containsText("could not be reached");
        assertThat(page.locator(".article mark")).hasCount(0);
        page.context().setOffline(false);
        page.keyboard().press("h");
        waitForKept("items[0].quote", "night is long");
        // the worker may have been on its way when the line was cut
        complaints.removeIf(complaint ->
                complaint.contains("ERR_INTERNET_DISCONNECTED") || complaint.contains("when fetching the script"));
    }

    @Test
    void onAPhoneTheBarIsAtTheLowerEdge() {
        page.setViewportSize(390, 844);
        select("night is", "long");
        Locator bar = page.locator(".highlight-bar");
        assertThat(bar).isVisible();
        double width = ((Number) page.evaluate("document.documentElement.clientWidth")).doubleValue();
        BoundingBox box = bar.boundingBox();
        assertEquals(844 - 16, box.y + box.height, 1.0);
        assertEquals(width / 2, box.x + box.width / 2, 1.0);
        bar.locator("[data-noting]").click();
        assertThat(page.locator(".highlight-card textarea")).isFocused();
        assertEquals(width, page.locator(".highlight-card").boundingBox().width, 1.0);
        page.locator(".highlight-card [data-done]").click();
        assertThat(page.locator(".highlight-card")).isHidden();
    }
}
