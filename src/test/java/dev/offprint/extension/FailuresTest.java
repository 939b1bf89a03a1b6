package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Popup;
import dev.offprint.extension.RecordingServer.Answer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes wrong has a name, an advice, and costs no clip. */
class FailuresTest {

    private static final String NEWS = "<title>Headline</title><article><h1>Headline</h1><p>Words.</article>";

    /** One empty sheet; readers put up with a missing table of offsets. */
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R/Size 4>>
            %%EOF
            """;

    private static void expect(Bench bench, Answer answer, String... words) {
        bench.server.instead = answer;
        Page page = bench.open("/" + words[0].hashCode(), NEWS);
        Popup popup = bench.chromium.clickToolbar(page);
        // the popup counts what waits after it has said what went wrong
        for (String word : words) {
            popup.waitForText(word);
        }
        page.close();
    }

    @Test
    void everyFailureIsNamedAndTheClipWaits() throws Exception {
        try (Bench bench = Bench.connected()) {
            expect(bench, Answer.problem(401, "x"), "This browser was disconnected", "Connect again", "is kept here");
            expect(bench, Answer.problem(413, "too-large"), "The page is too large", "at most 5 MB", "export");
            expect(bench, Answer.problem(503, "busy"), "Your Offprint is busy", "is kept here");
            expect(bench, Answer.problem(500, "x"), "Your Offprint had trouble");
            expect(bench, new Answer(200, "text/html", "<h1>Hotel</h1>", Map.of()), "Something else answered");
            expect(bench, new Answer(302, "text/html", "", Map.of("Location", "http://hotel.test/")), "elsewhere");
            bench.server.close();
            expect(bench, null, "Your Offprint does not answer", "Is it running?", "7 pages wait to be sent");
            Page page = bench.open("/picture", NEWS);
            Popup popup = bench.chromium.clickToolbar(page);
            popup.waitForText("pages wait to be sent");
            popup.click("#outbox summary");
            popup.screenshot(Path.of("target/pictures/popup-waiting-light.png"), false);
            popup.screenshot(Path.of("target/pictures/popup-waiting-dark.png"), true);
        }
    }

    @Test
    void pagesOfTheBrowserItselfAreClosed() throws Exception {
        try (Bench bench = Bench.connected()) {
            Page page = bench.chromium.newPage();
            page.navigate("chrome://version/");
            bench.chromium.clickToolbar(page).waitForText("closed to extensions");
            assertEquals(0, bench.server.clips.size());
        }
    }

    @Test
    void withoutAConnectionThePopupLeadsToTheOptions() throws Exception {
        try (Bench bench = Bench.unconnected()) {
            Popup popup = bench.chromium.clickToolbar(bench.open("/first", NEWS));
            popup.waitForText("Not connected yet");
            popup.screenshot(Path.of("target/pictures/popup-first-light.png"), false);
            assertEquals(0, bench.server.requests.size());
        }
    }

    @Test
    void aPageOfAnotherKindIsSavedByItsAddress() throws Exception {
        try (Bench bench = Bench.connected()) {
            bench.pages.content("/data.json", "{\"a\":1}".getBytes(), "application/json", Map.of());
            Page page = bench.chromium.newPage();
            page.navigate(bench.pages.url("news", "/data.json"));
            String text = bench.chromium.clickToolbar(page).waitForText("Saved. The article is being made");
            assertTrue(text.contains("fetched by your server"), text);
            assertEquals(page.url(), bench.server.clips.get(0).url());
        }
    }

    @Test
    void aPdfInTheBrowsersViewerIsSavedByItsAddress() throws Exception {
        try (Bench bench = Bench.connected()) {
            // no .pdf in the address: the kind must be known by more than that
            bench.pages.content("/report", PDF.getBytes(), "application/pdf", Map.of());
            Page page = bench.chromium.newPage();
            page.navigate(bench.pages.url("news", "/report"));
            String text = bench.chromium.clickToolbar(page).waitForText("Saved. The article is being made");
            assertTrue(text.contains("fetched by your server"), text);
            ReceivedClip clip = bench.server.clips.get(0);
            assertEquals(bench.pages.url("news", "/report"), clip.url());
            assertNull(clip.page());
        }
    }
}
