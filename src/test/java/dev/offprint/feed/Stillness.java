package dev.offprint.feed;

import com.microsoft.playwright.Page;
import java.util.List;

/** Watches whether anything on a page moves that nobody touched: the layout shifts that Chromium itself reports. */
final class Stillness {

    private static final String WATCH =
            """
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if (!entry.hadRecentInput) {
                  const moved = entry.sources.map(({ node }) => (node?.parentElement?.className ?? '') + ' > ' + (node?.className ?? node?.nodeName));
                  window.shifts.push(entry.value + ' ' + moved.join(', '));
                }
              }
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String SEE_ALL =
            """
            async () => {
              for (const image of document.images) {
                image.scrollIntoView();
                await image.decode().catch(() => {});
              }
              scrollTo(0, 0);
              await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
            }""";

    private Stillness() {}

    /** Has to be said before the page is opened. */
    static void watch(Page page) {
        page.addInitScript(WATCH);
    }

    /** Brings every picture of an opened page into sight, and tells what moved since it was asked for. */
    static List<String> moves(Page page, String name) {
        page.evaluate(SEE_ALL);
        return ((List<?>) page.evaluate("shifts"))
                .stream().map(shift -> name + " moves: " + shift).toList();
    }
}
