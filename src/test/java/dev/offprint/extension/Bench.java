package dev.offprint.extension;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Popup;
import java.io.IOException;
import java.util.Map;

/** A browser with the extension, connected to a server that records, and a server of pages to clip. */
final class Bench implements AutoCloseable {

    final RecordingServer server;
    final PageServer pages;
    final Chromium chromium;

    private Bench(String... grantedHosts) throws IOException {
        server = new RecordingServer(0);
        pages = new PageServer();
        chromium = Chromium.withExtension(grantedHosts);
    }

    static Bench unconnected() throws IOException {
        return new Bench("localhost");
    }

    /** Only the server may be reached, as after connecting. */
    static Bench connected() throws IOException {
        return connected("localhost");
    }

    /** Every page may be read, as after the user has agreed to that. */
    static Bench connectedAndTrusted() throws IOException {
        return connected("*");
    }

    private static Bench connected(String grantedHosts) throws IOException {
        Bench bench = new Bench(grantedHosts);
        Options.connectByToken(bench.chromium, bench.server.url(), RecordingServer.TOKEN);
        return bench;
    }

    /** Serves the page, opens it and brings it to what its script makes of it. */
    Page open(String path, String html) {
        return open(path, html, Map.of());
    }

    Page open(String path, String html, Map<String, String> headers) {
        pages.page(path, html, headers);
        Page page = chromium.newPage();
        page.navigate(pages.url("news", path));
        return page;
    }

    /** Clicks the toolbar button on the page, waits until the popup has said that it is saved, and closes the page. */
    ReceivedClip clip(Page page) {
        int before = server.clips.size();
        Popup popup = chromium.clickToolbar(page);
        popup.waitForText("Saved");
        page.close();
        if (server.clips.size() != before + 1) {
            throw new AssertionError("One click sent " + (server.clips.size() - before) + " clips");
        }
        return server.clips.get(before);
    }

    ReceivedClip clip(String path, String html) {
        return clip(open(path, html));
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        server.close();
        pages.close();
    }
}
