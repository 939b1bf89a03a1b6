package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Popup;
import dev.offprint.browser.Waiting;
import dev.offprint.running.RunningOffprint;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extension and service agree about every route between them: pairing, clipping, changing, undoing, disconnecting. */
class RealServiceIT {

    private static final String PARAGRAPH = "<p>The harbour was quiet that morning, and the boats that had come in"
            + " overnight lay side by side while their crews slept through the first bells of the town, number %d.</p>";

    @TempDir
    Path folder;

    @Test
    void pairsClipsChangesUndoesAndDisconnects() throws Exception {
        try (RunningOffprint offprint = RunningOffprint.start(RunningOffprint.newHome(folder.resolve("home")));
                PageServer pages = new PageServer();
                Chromium chromium = Chromium.withExtension("localhost", "127.0.0.1")) {
            Page options = pair(chromium, offprint);
            String api = offprint.newToken("api");

            pages.page("/harbour", news());
            Page page = chromium.newPage();
            page.navigate(pages.url("news", "/harbour"));
            Popup popup = chromium.clickToolbar(page);
            String said = popup.waitForText("Saved");
            popup.screenshot(Path.of("target/pictures/popup-real.png"), false);
            assertTrue(said.contains("words"), said);

            JsonPath clip = onlyClip(offprint, api);
            String id = clip.getString("id");
            assertEquals("A quiet harbour", clip.getString("title"));
            assertFalse(clip.getString("content").contains("cookies"), clip.getString("content"));
            assertTrue(clip.getInt("kept.visibleWords") > clip.getInt("kept.words") / 2);
            assertTrue(clip.getString("content").contains("/images/"), clip.getString("content"));

            popup.fill("#tag", "sea");
            popup.fill("#note", "for the trip");
            popup.click("#archive");
            Waiting.until("the changes", () -> changed(onlyClip(offprint, api)));
            popup.click("#undo");
            popup.waitForText("Undone");
            assertEquals(
                    "trashed", offprint.request(api).get("/api/v1/clips/" + id).path("state"));

            options.bringToFront();
            options.click("#disconnect");
            options.waitForSelector("#result:has-text('Disconnected')");
            assertFalse(options.locator("#result").textContent().contains("revoke"));
        }
    }

    private static Boolean changed(JsonPath clip) {
        return clip.getList("tags").equals(List.of("sea"))
                        && "for the trip".equals(clip.getString("note"))
                        && "archived".equals(clip.getString("state"))
                ? true
                : null;
    }

    private static JsonPath onlyClip(RunningOffprint offprint, String token) {
        List<Map<String, ?>> clips =
                offprint.request(token).get("/api/v1/clips").path("items");
        assertEquals(1, clips.size());
        return offprint.request(token)
                .header("Accept", "application/json")
                .get("/api/v1/clips/" + clips.get(0).get("id"))
                .jsonPath();
    }

    /** The signed-in user types the code that the extension shows. */
    private static Page pair(Chromium chromium, RunningOffprint offprint) {
        Page service = chromium.newPage();
        service.navigate(offprint.url() + "/sign-in");
        service.fill("[name=username]", RunningOffprint.ADMIN);
        service.fill("[name=password]", RunningOffprint.PASSWORD);
        service.click("main button[type=submit]");
        service.waitForURL(url -> !url.contains("sign-in"));

        Page options = chromium.openExtensionPage("options.html");
        options.fill("#server", offprint.url());
        Page pairing = chromium.context().waitForPage(() -> options.click("#pair"));
        pairing.waitForURL("**/pair");
        pairing.fill("[name=code]", options.locator("#code").textContent());
        pairing.click("main button[type=submit]");
        options.waitForSelector("#result:has-text('Connected')");
        assertTrue(options.locator("#where").textContent().contains("as " + RunningOffprint.ADMIN));
        return options;
    }

    private static String news() {
        StringBuilder html = new StringBuilder(
                        "<!doctype html><html lang=en><head><title>A quiet harbour | News</title>")
                .append("<style>#bar{position:fixed;bottom:0;left:0;right:0;background:#fff}</style></head><body>")
                .append(
                        "<article><h1>A quiet harbour</h1><canvas width=600 height=300 aria-label='The tide'></canvas>");
        for (int i = 1; i <= 12; i++) {
            html.append(PARAGRAPH.formatted(i));
        }
        return html.append("</article><div id=bar></div><script>")
                .append("document.querySelector('canvas').getContext('2d').fillRect(20, 20, 300, 100);")
                .append("document.querySelector('#bar').attachShadow({mode: 'closed'}).innerHTML =")
                .append("'<p>We use cookies to improve your visit.</p><button>Accept all</button>';</script>")
                .toString();
    }
}
