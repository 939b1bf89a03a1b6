package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Accessibility;
import dev.offprint.browser.Chromium;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page as people see it, on a desktop and on a phone, light and dark: complete, accessible, nothing cut off. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LooksTest {

    private static final Path PICTURES = Path.of("target", "looks");

    private static final boolean ALL = Boolean.getBoolean("looks.all");

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 880;

    @TestHTTPResource
    String server;

    @Test
    void everyPageIsAccessibleAndFits() throws Exception {
        TestLibrary library = TestLibrary.fresh();
        Shelf shelf = Shelf.fill(library);
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body("{\"name\":\"Unread\",\"query\":\"is:unread\"}")
                .post("/api/v1/feed-links");
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.plain()) {
            chromium.context()
                    .addCookies(List.of(new Cookie(
                                    "offprint-session",
                                    TestAccounts.session(library.owner()).cookie())
                            .setUrl(server)));
            Page page = chromium.newPage();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : new int[] {DESKTOP, PHONE}) {
                    page.setViewportSize(width, HEIGHT);
                    // each width and each scheme once, and all four when pictures are wanted
                    if (ALL || (width == DESKTOP) == (scheme == ColorScheme.LIGHT)) {
                        for (Shelf.Sight sight : shelf.sights()) {
                            found.addAll(look(page, sight, scheme, width));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** German words are longer. */
    @Test
    void everyPageFitsInGermanToo() throws Exception {
        TestLibrary library = TestLibrary.fresh();
        Shelf shelf = Shelf.fill(library);
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.plain("de-DE")) {
            chromium.context()
                    .addCookies(List.of(new Cookie(
                                    "offprint-session",
                                    TestAccounts.session(library.owner()).cookie())
                            .setUrl(server)));
            Page page = chromium.newPage();
            for (int width : new int[] {DESKTOP, PHONE}) {
                page.setViewportSize(width, HEIGHT);
                for (Shelf.Sight sight : shelf.sights()) {
                    page.navigate(server + sight.address().substring(1));
                    assertEquals("de", page.locator("html").getAttribute("lang"), sight.name());
                    String name = sight.name() + "-" + width + "-german";
                    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
                    found.addAll(tooWide(page, name));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<String> tooWide(Page page, String name) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) overflow).intValue() > 0 ? List.of(name + " is " + overflow + " pixels too wide") : List.of();
    }

    private List<String> look(Page page, Shelf.Sight sight, ColorScheme scheme, int width) {
        page.navigate(server + sight.address().substring(1));
        String name = sight.name() + "-" + width + "-" + scheme.name().toLowerCase();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        List<String> found = new ArrayList<>(tooWide(page, name));
        found.addAll(Accessibility.complaints(page, name));
        return found;
    }
}
