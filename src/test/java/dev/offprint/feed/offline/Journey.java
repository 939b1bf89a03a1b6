package dev.offprint.feed.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Accessibility;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Line;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clip;
import dev.offprint.clip.image.Pictures;
import dev.offprint.feed.TestLibrary;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A phone with a line to the server that tunnels cut, and somebody signed in on it. */
abstract class Journey {

    private static final Path PICTURES = Path.of("target", "looks");

    final TestLibrary library = TestLibrary.fresh();

    private static final double ON_A_BUSY_MACHINE = 30_000;

    @TestHTTPResource
    String server;

    private Line line;
    Chromium chromium;
    Page page;

    @BeforeEach
    void openBrowser() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(ON_A_BUSY_MACHINE);
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

    void signIn(TestLibrary who) {
        chromium.context()
                .addCookies(List.of(new Cookie(
                                "offprint-session",
                                TestAccounts.session(who.owner()).cookie())
                        .setUrl(line.address())));
    }

    void open(String path) {
        page.navigate(line.address() + path);
    }

    String address() {
        return line.address();
    }

    void intoTheTunnel() {
        line.cut();
        chromium.context().setOffline(true);
    }

    void outOfTheTunnel() {
        line.mend();
        chromium.context().setOffline(false);
    }

    Locator card(String title) {
        return page.locator(".clip", new Page.LocatorOptions().setHasText(title));
    }

    Locator line() {
        return page.locator("#offline-line span");
    }

    void keep(String expected) {
        open("/settings/offline");
        page.locator("#offline-choice button").click();
        assertThat(page.locator("#offline-choice [role=status]")).containsText(expected);
    }

    static void waitFor(UUID id, Predicate<Clip> wanted) {
        Waiting.until(
                "the clip to change",
                () -> wanted.test(QuarkusTransaction.requiringNew().call(() -> Clip.findById(id))) ? true : null);
    }

    Clip illustrated(String title) {
        Clip clip = library.add(
                title,
                "<p>Before the picture.</p><p><img src=\"https://example.org/boat.png\" alt=\"A boat\"></p>"
                        + "<p>After the picture.</p>",
                c -> c.leadImage = "https://example.org/boat.png");
        byte[] boat = Pictures.of("png", 640, 480);
        QuarkusTransaction.requiringNew().run(() -> TestLibrary.store(clip, clip.leadImage, boat, 640, 480));
        return clip;
    }

    void isAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(List.of(), Accessibility.complaints(page, page.url() + " " + scheme));
        }
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** What this browser has stored of anybody's articles, as any page of this server could read it. */
    @SuppressWarnings("unchecked")
    List<String> storedTexts() {
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

    String shown(String path) {
        try {
            open(path);
            return page.content();
        } catch (com.microsoft.playwright.PlaywrightException noConnection) {
            return "";
        }
    }
}
