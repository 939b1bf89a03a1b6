package dev.offprint.feed.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Line;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.clip.image.Pictures;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phone on a train: what was kept is read in the tunnel, and what was done there is sent behind it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TrainTest {

    private static final Path PICTURES = Path.of("target", "looks");

    private final TestLibrary library = TestLibrary.fresh();

    @TestHTTPResource
    String server;

    private Line line;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void openBrowser() throws Exception {
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        line = new Line(URI.create(server).getPort());
        chromium = Chromium.plain();
        signIn(library);
        page = chromium.newPage();
        page.setViewportSize(390, 844);
    }

    @AfterEach
    void closeBrowser() throws Exception {
        chromium.close();
        line.close();
    }

    private void signIn(TestLibrary who) {
        chromium.context()
                .addCookies(List.of(new Cookie(
                                "offprint-session",
                                TestAccounts.session(who.owner()).cookie())
                        .setUrl(line.address())));
    }

    private void open(String path) {
        page.navigate(line.address() + path);
    }

    private void intoTheTunnel() {
        line.cut();
        chromium.context().setOffline(true);
    }

    private void outOfTheTunnel() {
        line.mend();
        chromium.context().setOffline(false);
    }

    private Locator card(String title) {
        return page.locator(".clip", new Page.LocatorOptions().setHasText(title));
    }

    private Locator line() {
        return page.locator("#offline-line span");
    }

    private void keep(String expected) {
        open("/settings/offline");
        page.locator("#offline-choice button").click();
        assertThat(page.locator("#offline-choice [role=status]")).containsText(expected);
    }

    private static void waitFor(UUID id, Predicate<Clip> wanted) {
        Waiting.until(
                "the clip to change",
                () -> wanted.test(QuarkusTransaction.requiringNew().call(() -> Clip.findById(id))) ? true : null);
    }

    private Clip illustrated(String title) {
        Clip clip = library.add(
                title,
                "<p>Before the picture.</p><p><img src=\"https://example.org/boat.png\" alt=\"A boat\"></p>"
                        + "<p>After the picture.</p>",
                c -> c.leadImage = "https://example.org/boat.png");
        byte[] boat = Pictures.of("png", 640, 480);
        QuarkusTransaction.requiringNew().run(() -> TestLibrary.store(clip, clip.leadImage, boat, 640, 480));
        return clip;
    }

    private void isAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .map(rule -> rule.getId() + " " + rule.getNodes())
                                    .toList());
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

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
        page.waitForURL(line.address() + "/");
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

    /** What this browser has stored of anybody's articles, as any page of this server could read it. */
    @SuppressWarnings("unchecked")
    private List<String> storedTexts() {
        return (List<String>)
                page.evaluate(
                        """
                async () => {
                  const found = [];
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) {
                      const text = await (await cache.match(request)).text();
                      if (text.includes("boat builder") || text.includes("last ferry") || request.url.includes("/images/")) {
                        found.push(name + " " + request.url);
                      }
                    }
                  }
                  return found;
                }""");
    }

    private String shown(String path) {
        try {
            open(path);
            return page.content();
        } catch (com.microsoft.playwright.PlaywrightException noConnection) {
            return "";
        }
    }
}
