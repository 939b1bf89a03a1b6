package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Captures that something other than the button asks for: a selection, beside an ad blocker, of very long pages. */
class CaptureOnRequestTest {

    private static final String CLIP =
            """
            async ([url, options]) => {
              const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
              await chrome.runtime.sendMessage({command: 'clip', options,
                  tab: {id: tab.id, windowId: tab.windowId, url, title: tab.title}});
            }""";

    private static Bench bench;
    private static Page extension;

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.connectedAndTrusted();
        extension = bench.chromium.openExtensionPage("options.html");
    }

    @AfterAll
    static void stop() throws Exception {
        bench.close();
    }

    private static ReceivedClip clip(Page page, Map<String, ?> options) {
        int before = bench.server.clips.size();
        page.bringToFront();
        extension.evaluate(CLIP, new Object[] {page.url(), options});
        page.close();
        return bench.server.clips.get(before);
    }

    @Test
    void takesTheSelectionAsMarkupWithFullAddresses() {
        Page page = bench.open(
                "/selection",
                """
                <p>Before</p><p id=a>First <a href="/there">link</a></p><p id=b>Second
                <img srcset="/a,b.png 1x, /c.png 2x"><input value=secret></p><p>After</p>
                <script>getSelection().setBaseAndExtent(a, 0, b, b.childNodes.length);</script>""");
        ReceivedClip clip = clip(page, Map.of("selectionOnly", true));
        Document selection = Jsoup.parse(clip.string("selection"));
        assertTrue(selection.text().startsWith("First link Second"), selection.html());
        assertEquals(
                bench.pages.url("news", "/there"), selection.selectFirst("a").attr("href"));
        assertEquals(
                bench.pages.url("news", "/a,b.png") + " 1x, " + bench.pages.url("news", "/c.png") + " 2x",
                selection.selectFirst("img").attr("srcset"));
        assertTrue(!selection.text().contains("After") && !selection.html().contains("secret"), selection.html());
    }

    @Test
    void tellsWhatAnAdBlockerHidesFromWhatThePageHides() {
        Page page = bench.open(
                "/blocked",
                """
                <style>.own { display: none } @media screen { .nested { display: none } }</style>
                <article><h1>Headline</h1><p>Words</p></article><div class=ad>Buy</div><div class=own>Own</div>
                <div class=nested>Nested</div><div class=inline style="display:none">Inline</div><div class=attr hidden>Attr</div>""");
        extension.evaluate(
                """
                async (url) => {
                  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
                  await chrome.scripting.insertCSS({target: {tabId: tab.id}, origin: 'USER',
                      css: '.ad { display: none !important }'});
                }""",
                page.url());
        ReceivedClip clip = clip(page, Map.of());
        assertEquals("ib", clip.marksOf(".ad"));
        for (String byThePage : new String[] {".own", ".nested", ".inline", ".attr"}) {
            assertEquals("i", clip.marksOf(byThePage), byThePage);
        }
    }

    @Test
    void aPageOfTwentyThousandNodesStaysNearItsOwnSize() {
        String html = LargePage.of(20_000);
        ReceivedClip clip = clip(bench.open("/large", html), Map.of());
        assertTrue(clip.page().length() <= 1.5 * html.length(), clip.page().length() + " of " + html.length());
        assertEquals(
                Jsoup.parse(html).select("p").size(),
                clip.document().select("p").size());
    }
}
