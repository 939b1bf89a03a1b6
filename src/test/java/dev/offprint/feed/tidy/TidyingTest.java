package dev.offprint.feed.tidy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.SignedIn;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An evening's reading on a site that pulls its best lines out into boxes. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TidyingTest {

    private static final String BOX = "<div class=\"pull-box\"><h3>In short</h3><p>%s, said the harbour master, and he"
            + " has been saying so for thirty years to whoever would listen.</p></div>";

    private static final String NOTE =
            "<div class=\"newsletter-signup\"><p>Subscribe to our newsletter and get the harbour news by mail.</p></div>";

    private final Clipping reader = Clipping.as("tidying-" + System.nanoTime());

    @TestHTTPResource
    String server;

    private SignedIn browser;
    private Page page;

    @BeforeEach
    void openBrowser() throws Exception {
        browser = new SignedIn(reader.user(), server);
        page = browser.page();
    }

    @AfterEach
    void closeBrowser() throws Exception {
        browser.close();
    }

    private String save(String site, String path) {
        String html = Clipping.page("Harbour " + path, "The last words of all.")
                .replaceFirst("</p>", "</p>" + String.format(BOX, "The wind decides"))
                .replace("<p>Paragraph 7", NOTE + String.format(BOX, "The cranes decide") + "<p>Paragraph 7");
        return reader.save("https://" + site + "/" + path, html).path("id");
    }

    private Locator blocks(String text) {
        return page.locator(".article p", new Page.LocatorOptions().setHasText(text));
    }

    @Test
    void theBoxesGoForGoodAndTheNewsletterComesBack() {
        String id = save("tidy.example", "a");
        String other = save("tidy.example", "b");
        page.navigate(server + "clips/" + id);
        assertThat(blocks("harbour master")).hasCount(2);

        page.locator("[data-act=tidy]").click();
        page.locator(".tidy-pick[aria-label*='The wind decides']").click();
        Locator always = page.locator(".tidy-panel label", new Page.LocatorOptions().setHasText("div.pull-box"));
        always.last().click();
        assertThat(always.last()).containsText("Always on tidy.example");
        assertThat(always.last()).containsText("4 blocks of this article");
        assertThat(page.locator(".tidy-taken")).hasCount(4);
        browser.look("tidy-choice");
        page.locator(".tidy-panel .button-primary").click();
        assertThat(page.locator(".toast-words")).hasText("Removed.");
        assertThat(blocks("harbour master")).hasCount(0);

        page.locator(".toast-undo").click();
        assertThat(blocks("harbour master")).hasCount(2);
        assertThat(page.locator("#removed li", new Page.LocatorOptions().setHasText("Your rule")))
                .hasCount(0);

        page.locator(".tidy-pick[aria-label*='The wind decides']").click();
        always.last().click();
        page.locator(".tidy-panel .button-primary").click();
        assertThat(blocks("harbour master")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator(".tidy-panel")).hasCount(0);

        page.locator("#removed > summary").click();
        assertThat(page.locator("#removed li", new Page.LocatorOptions().setHasText("Your rule: div.pull-box")))
                .hasCount(2);
        page.locator("#removed").evaluate("ledger => ledger.scrollIntoView()");
        browser.look("ledger");
        Locator newsletter = page.locator("#removed li", new Page.LocatorOptions().setHasText("Subscribe to our"));
        newsletter.getByText("Put back").click();
        assertThat(blocks("Subscribe to our newsletter")).hasCount(1);
        assertThat(page.locator(".put-back")).containsText("Subscribe to our newsletter");
        assertThat(page.locator(".put-back")).isInViewport();

        // it stays so when the article is made anew, and holds on the site's other pages
        reader.post("/api/v1/clips/" + id + "/extract", Map.of()).then().statusCode(200);
        page.reload();
        assertThat(blocks("harbour master")).hasCount(0);
        assertThat(blocks("Subscribe to our newsletter")).hasCount(1);
        reader.post("/api/v1/clips/" + other + "/extract", Map.of()).then().statusCode(200);
        page.navigate(server + "clips/" + other);
        assertThat(blocks("harbour master")).hasCount(0);
        assertThat(blocks("Subscribe to our newsletter")).hasCount(1);

        page.navigate(server + "settings/rules#tidy.example");
        assertThat(page.locator(".rule summary"))
                .hasText(new String[] {"Always remove div.pull-box", "Always keep div.newsletter-signup"});
        page.locator(".rule summary").first().click();
        browser.look("rules");
    }

    @Test
    void oneBlockGoesByTheKeyboardAlone() {
        String id = save("keys.example", "a");
        page.navigate(server + "clips/" + id);
        page.keyboard().press("x");
        assertThat(page.locator(".tidy-pick").first()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(".tidy-pick[aria-label*='The wind decides']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tidy-panel input[value^='here']")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tidy-pick[aria-label*='The wind decides']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tidy-panel input[value^='here']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(blocks("harbour master")).hasCount(1);
        page.keyboard().press("z");
        assertThat(blocks("harbour master")).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-act=tidy]")).isFocused();
        assertThat(page.locator(".tidy-pick")).hasCount(0);
    }

    @Test
    void withoutScriptsThereIsAPageWithTheBlocks() {
        String id = save("plain.example", "a");
        Document blocks = get("/clips/" + id + "/tidy");
        String block = blocks.select(".tidy-blocks a").stream()
                .filter(link -> link.text().contains("The wind decides"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        Document choice = get(block);
        assertEquals(
                List.of(
                        "Only here 1 block of this article",
                        "Always on plain.example 2 blocks of this article · div.pull-box > p",
                        "Always on plain.example 4 blocks of this article · div.pull-box"),
                choice.select(".tidy-choice label").eachText());
        String what = choice.select("input[name=what]").first().val();
        TestAccounts.session(reader.user())
                .form()
                .formParam("what", what)
                .post("/clips/" + id + "/tidy")
                .then()
                .statusCode(303);
        assertEquals(
                1,
                get("/clips/" + id)
                        .select(".article p:contains(harbour master)")
                        .size());
        assertEquals(
                "You removed it from this article.",
                get("/clips/" + id)
                        .select("#removed li:contains(The wind decides) .hint")
                        .text()
                        .replaceAll(".* · ", ""));
        page.navigate(server + "clips/" + id + "/tidy");
        browser.look("tidy-blocks");
        TestAccounts.session(reader.user())
                .form()
                .formParam("what", "everything")
                .post("/clips/" + id + "/tidy")
                .then()
                .statusCode(422);
        TestAccounts.session(reader.user())
                .form()
                .formParam("what", "site article p")
                .post("/clips/" + id + "/tidy")
                .then()
                .statusCode(422);
        TestAccounts.session(reader.user())
                .get()
                .get("/clips/" + id + "/tidy?block=999")
                .then()
                .statusCode(404);
    }

    private Document get(String path) {
        return Jsoup.parse(TestAccounts.session(reader.user())
                .get()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
