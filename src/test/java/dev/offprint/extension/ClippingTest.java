package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Popup;
import dev.offprint.browser.Waiting;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The popup after a click on the toolbar button: what it says and what can be done from it. */
class ClippingTest {

    private static final String NEWS = "<!doctype html><html lang=en><title>Headline</title>"
            + "<article><h1>Headline</h1><p>Some words of news.</article>";

    private static Bench bench;

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.connected();
    }

    @AfterAll
    static void stop() throws Exception {
        bench.close();
    }

    private static void waitForChange(String words) {
        Waiting.until("the change " + words, () -> bench.server.changes.stream()
                .filter(change -> change.contains(words))
                .findFirst()
                .orElse(null));
    }

    @Test
    void saysWhatWasKeptOfWhatWasSeenAndWhatWasRemoved() throws Exception {
        Page page = bench.open("/news", NEWS);
        Popup popup = bench.chromium.clickToolbar(page);
        String text = popup.waitForText("Saved");
        assertTrue(text.contains("1,840 words, 6 images"), text);
        assertTrue(text.contains("Kept 1,840 of 2,310 words and 6 of 14 images"), text);
        assertTrue(text.contains("3 blocks removed"), text);
        popup.click(".removed summary");
        popup.waitForText("We and our 842 partners");
        assertEquals(
                bench.server.url() + "/clips/clip-" + bench.server.distinctClips(),
                popup.evaluate("document.querySelector('a.open.button').href").getAsString());
        popup.screenshot(Path.of("target/pictures/popup-light.png"), false);
        popup.screenshot(Path.of("target/pictures/popup-dark.png"), true);
        page.close();
    }

    @Test
    void aPopupOpenedAgainShowsTheSameClipAndCanKeepThePageAgain() throws Exception {
        Page page = bench.open("/again", NEWS);
        bench.chromium.clickToolbar(page).waitForText("Saved");
        int before = bench.server.clips.size();
        page.bringToFront();
        Popup again = bench.chromium.clickToolbar(page);
        String text = again.waitForText("Keep it again");
        assertTrue(text.contains("Saved this minute") || text.contains("ago"), text);
        assertEquals(before, bench.server.clips.size());
        again.screenshot(Path.of("target/pictures/popup-again-light.png"), false);
        again.click("#keep-again");
        again.waitForNoText("Keep it again");
        again.waitForText("Saved.");
        assertEquals(before + 1, bench.server.clips.size());
        assertFalse(again.text().contains("Keep it again"));
        page.close();
    }

    @Test
    void tagsNoteArchiveAndUndoGoToTheServer() {
        Page page = bench.open("/change", NEWS);
        Popup popup = bench.chromium.clickToolbar(page);
        popup.waitForText("Saved");
        Waiting.until(
                "the known tags",
                () -> popup.evaluate("document.querySelectorAll('#known-tags option').length")
                                        .getAsInt()
                                == 2
                        ? true
                        : null);
        popup.fill("#tag", "travel");
        waitForChange("{\"tags\":[\"reading\",\"travel\"]}");
        popup.fill("#note", "for the trip");
        waitForChange("{\"note\":\"for the trip\"}");
        popup.click("#archive");
        waitForChange("{\"state\":\"archived\"}");
        popup.waitForText("Archived");
        page.bringToFront();
        Popup again = bench.chromium.clickToolbar(page);
        again.waitForText("Archived");
        again.waitForText("travel");
        again.click("#undo");
        waitForChange("/undo");
        again.waitForText("Undone");
        page.close();
    }

    @Test
    void keepsAllTabsOfTheWindowOnceThatIsAllowed() throws Exception {
        try (Bench trusted = Bench.connectedAndTrusted()) {
            trusted.open("/one", NEWS);
            trusted.open("/two", NEWS);
            Page front = trusted.open("/three", NEWS);
            Popup popup = trusted.chromium.clickToolbar(front);
            popup.waitForText("Saved");
            popup.click("#all");
            popup.waitForText("3 kept, 0 waiting, 0 not kept");
            assertEquals(4, trusted.server.clips.size());
        }
    }
}
