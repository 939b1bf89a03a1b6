package dev.offprint.extension;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Chromium;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Times the extension's capture in a real browser on pages of 20,000 and 200,000 nodes. */
public final class CaptureTimes {

    private static final String CAPTURE =
            """
            async (url) => {
              const { capturePage } = await import('./page.js');
              const tabs = await chrome.tabs.query({});
              const tab = tabs.find((candidate) => candidate.url === url);
              const start = performance.now();
              const captured = await capturePage(chrome, tab);
              return { inside: captured.milliseconds ?? -1, all: Math.round(performance.now() - start),
                  characters: captured.html?.length ?? 0, refused: captured.refused ?? '' };
            }""";

    private CaptureTimes() {}

    public static void main(String[] arguments) throws Exception {
        try (PageServer pages = new PageServer();
                Chromium chromium = Chromium.withExtension("news.test")) {
            pages.content(
                    "/photo.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>".getBytes(),
                    "image/svg+xml",
                    Map.of());
            Page extension = chromium.openExtensionPage("options.html");
            measure(chromium, extension, pages, 20_000, 40);
            measure(chromium, extension, pages, 200_000, 5);
            for (String file : arguments) {
                pages.page("/file", Files.readString(Path.of(file)));
                time(chromium, extension, pages.url("news", "/file"), Files.size(Path.of(file)), 5);
            }
        }
    }

    private static void measure(Chromium chromium, Page extension, PageServer pages, int nodes, int times) {
        String html = LargePage.of(nodes);
        pages.page("/large-" + nodes, html);
        time(
                chromium,
                extension,
                pages.url("news", "/large-" + nodes),
                html.getBytes(StandardCharsets.UTF_8).length,
                times);
    }

    @SuppressWarnings("unchecked")
    private static void time(Chromium chromium, Page extension, String url, long size, int times) {
        Page page = chromium.newPage();
        page.navigate(url);
        page.bringToFront();
        List<Integer> inside = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        Map<String, Object> last = Map.of();
        for (int i = 0; i < times; i++) {
            last = (Map<String, Object>) extension.evaluate(CAPTURE, url);
            inside.add((Integer) last.get("inside"));
            all.add((Integer) last.get("all"));
        }
        System.out.printf(
                "%s nodes %s: capture ms %s, with hand-over %s, size ratio %.2f %s%n",
                url,
                page.evaluate("[...document.querySelectorAll('*')].length"),
                summary(inside),
                summary(all),
                ((Integer) last.get("characters")) / (double) size,
                last.get("refused"));
        page.close();
    }

    private static String summary(List<Integer> times) {
        Collections.sort(times);
        return "median %d, p95 %d".formatted(times.get(times.size() / 2), times.get((int) (times.size() * 0.95)));
    }
}
