package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.offprint.browser.Accessibility;
import dev.offprint.extension.RecordingServer.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The options page: connecting by code and by token, and what is said when that fails. */
class ConnectingTest {

    private static Bench bench;

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.unconnected();
    }

    @AfterAll
    static void stop() throws Exception {
        bench.close();
    }

    private static void picture(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForTimeout(200);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target/pictures/" + name + "-" + scheme.name().toLowerCase() + ".png")));
        }
    }

    @Test
    void aCodeTypedByTheUserConnectsAndDisconnectingRevokes() {
        bench.server.instead = null;
        Page options = bench.chromium.openExtensionPage("options.html");
        picture(options, "options-unconnected");
        options.fill("#server", "localhost:" + bench.server.port());
        Page pairing = bench.chromium.context().waitForPage(() -> options.click("#pair"));
        pairing.waitForURL(bench.server.url() + "/pair");
        assertEquals("H7KQ-2M4T", options.locator("#code").textContent());
        options.bringToFront();
        picture(options, "options-code");
        bench.server.paired = true;
        options.waitForSelector("#result:has-text('Connected')");
        assertTrue(options.locator("#where").textContent().contains("as mira"));
        picture(options, "options-connected");
        options.click("#test");
        options.waitForSelector("#result:has-text('It works')");
        options.click("#disconnect");
        options.waitForSelector("#result:has-text('Disconnected')");
        assertTrue(bench.server.requests.contains("DELETE /api/v1/tokens/current"));
        assertTrue(options.isVisible("#server"));
        options.close();
        pairing.close();
    }

    @Test
    void whatFailsIsNamedAndNothingIsKept() {
        Page options = bench.chromium.openExtensionPage("options.html");
        options.click("#unconnected summary");
        expect(options, "not an address", "x", "This is not an address");
        expect(options, bench.server.url(), "wrong", "The token is not known");
        bench.server.instead = new Answer(404, "text/html", "<h1>Blog</h1>", Map.of());
        expect(options, bench.server.url(), "x", "This is not an Offprint");
        bench.server.instead = new Answer(200, "application/json", "{}", Map.of());
        expect(options, bench.server.url(), "x", "This is not an Offprint");
        bench.server.instead = null;
        expect(options, "http://localhost:1", "x", "Your Offprint does not answer");
        options.reload();
        assertTrue(options.isVisible("#pair"));
        assertFalse(options.isVisible("#disconnect"));
        options.close();
    }

    private static void expect(Page options, String server, String token, String title) {
        options.fill("#server", server);
        options.fill("#token", token);
        options.click("#paste");
        options.waitForSelector("#result.bad:has-text('" + title + "')");
    }

    @Test
    void theOptionsAreOpenToEverybody() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page options = bench.chromium.openExtensionPage("options.html");
            options.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            options.click("#unconnected summary");
            assertEquals(List.of(), Accessibility.complaints(options, "options " + scheme));
            options.close();
        }
    }

    @Test
    void theLanguageCanBeChosen() {
        Page options = bench.chromium.openExtensionPage("options.html");
        options.selectOption("#language", "de");
        options.waitForSelector("h2:has-text('Verbindung')");
        assertEquals("de", options.getAttribute("html", "lang"));
        options.selectOption("#language", "");
        options.waitForSelector("h2:has-text('Connection')");
        options.close();
    }
}
