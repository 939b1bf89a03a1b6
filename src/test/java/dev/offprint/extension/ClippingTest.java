package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Popup;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The loaded extension in a real browser: options, the toolbar button, the popup's answer. */
class ClippingTest {

    private static Chromium chromium;
    private static RecordingServer server;
    private static PageServer pages;

    @BeforeAll
    static void start() throws Exception {
        server = new RecordingServer(0);
        pages = new PageServer();
        chromium = Chromium.withExtension("localhost");
        Options.connectByToken(chromium, server.url(), RecordingServer.TOKEN);
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        server.close();
        pages.close();
    }

    @Test
    void aClickOnTheButtonKeepsThePageAndSaysWhatWasKept() throws Exception {
        pages.page(
                "/news",
                "<!doctype html><html lang=de dir=ltr><title>A headline</title><article><h1>A headline</h1>"
                        + "<p>Some words of news.</p><form><input type=password value=secret><input name=q></form>");
        Page page = chromium.newPage();
        page.navigate(pages.url("news", "/news"));
        page.fill("input[name=q]", "typed");
        Popup popup = chromium.clickToolbar(page);

        String text = popup.waitForText("Saved");
        assertTrue(text.contains("1,840 words, 6 images"), text);
        assertTrue(text.contains("3 blocks removed"), text);
        popup.screenshot(Path.of("target/pictures/popup-light.png"), false);
        popup.screenshot(Path.of("target/pictures/popup-dark.png"), true);

        ReceivedClip clip = server.clips.get(0);
        assertEquals(page.url(), clip.url());
        assertEquals("de", clip.document().selectFirst("html").attr("lang"));
        assertTrue(clip.page().startsWith("<!DOCTYPE html>"));
        assertTrue(!clip.page().contains("secret") && !clip.page().contains("typed"), clip.page());
        assertEquals("6", clip.string("visibleWords"));
    }
}
