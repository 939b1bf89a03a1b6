package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Popup;
import org.junit.jupiter.api.Test;

/** What can't be delivered waits, through the end of the browser, and arrives once. */
class OutboxTest {

    private static final int CLIPS = 200;
    private static final String NEWS = "<title>Headline</title><article><h1>Headline</h1><p>Words.</article>";
    private static final String CLIP =
            """
            async ([url, times]) => {
              const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
              for (let i = 0; i < times; i++) {
                await chrome.runtime.sendMessage({command: 'clip', tab: {id: tab.id, windowId: tab.windowId, url, title: `${i}`}});
              }
            }""";

    @Test
    void twoHundredClipsMadeOfflineAllArriveOnce() throws Exception {
        try (Bench bench = Bench.connectedAndTrusted()) {
            int port = bench.server.port();
            bench.server.close();
            Page page = bench.open("/news", NEWS);
            Page extension = bench.chromium.openExtensionPage("options.html");
            extension.evaluate(CLIP, new Object[] {page.url(), CLIPS});
            bench.chromium.restart();

            try (RecordingServer back = new RecordingServer(port)) {
                Popup popup = bench.chromium.clickToolbar(bench.open("/after", NEWS));
                popup.waitForText("200 pages wait to be sent");
                popup.click("#outbox summary");
                popup.click("#send");
                popup.waitForNoText("wait to be sent");
                assertEquals(CLIPS + 1, back.distinctClips());
                assertEquals(CLIPS + 1, back.clips.size());
            }
        }
    }

    @Test
    void aConnectionThatBreaksBeforeTheAnswerMakesNoSecondClip() throws Exception {
        try (Bench bench = Bench.connected()) {
            bench.server.breaksOff = true;
            Popup popup = bench.chromium.clickToolbar(bench.open("/news", NEWS));
            popup.waitForText("1 page waits to be sent");
            bench.server.breaksOff = false;
            popup.click("#outbox summary");
            popup.click("#send");
            popup.waitForText("Saved");
            assertEquals(1, bench.server.distinctClips());
            assertEquals(
                    bench.server.clips.get(0).page(), bench.server.clips.get(1).page());
        }
    }

    @Test
    void whatWaitsCanBeExportedAndOnlyTwoClicksDiscardIt() throws Exception {
        try (Bench bench = Bench.connected()) {
            bench.server.close();
            Popup popup = bench.chromium.clickToolbar(bench.open("/news", NEWS));
            popup.waitForText("1 page waits to be sent");
            String file = popup.evaluate(
                            """
                            (async () => {
                              const [{id}] = await new (await import('./outbox.js')).Outbox().list();
                              const body = await new (await import('./outbox.js')).Outbox().body(id);
                              return (await (await import('./export.js')).exportable(body)).html;
                            })()""")
                    .getAsString();
            assertEquals(true, file.contains("<h1>Headline</h1>"), file);
            popup.click("#outbox summary");
            popup.click("#outbox li button:last-of-type");
            popup.waitForText("Really discard");
            popup.click("#outbox li button:last-of-type");
            popup.waitForNoText("waits to be sent");
        }
    }
}
