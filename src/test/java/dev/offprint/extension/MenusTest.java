package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Target;
import dev.offprint.browser.Waiting;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The context menu and the shortcut as the browser has registered them. Both belong to the browser's window, out of
 * automation's reach: for the menu its event is fired in the extension's service worker instead; the shortcut is bound
 * to the toolbar button, whose click other tests make.
 */
class MenusTest {

    private static final String NEWS = "<!doctype html><title>Headline</title><article><h1>Headline</h1>"
            + "<p id=a>Some words of news.</p><p>More words.</p></article>";

    private static Bench bench;
    private static Target worker;

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.connectedAndTrusted();
        Page extension = bench.chromium.openExtensionPage("options.html");
        // the worker may have been put to sleep: any message wakes it
        extension.evaluate("chrome.runtime.sendMessage({command: 'retry'})");
        extension.close();
        worker = bench.chromium.serviceWorker();
    }

    @AfterAll
    static void stop() throws Exception {
        bench.close();
    }

    /** Chooses the item on the page, as the browser tells it, and waits for the clip. */
    private static ReceivedClip choose(Page page, String item, String details) {
        int before = bench.server.clips.size();
        page.bringToFront();
        worker.evaluate(
                """
                chrome.tabs.query({}).then((tabs) => {
                  const tab = tabs.find(({url}) => url === '%s');
                  chrome.contextMenus.onClicked.dispatch({menuItemId: '%s', pageUrl: tab.url, %s}, tab);
                })"""
                        .formatted(page.url(), item, details));
        ReceivedClip clip = Waiting.until(
                "the clip of " + item,
                () -> bench.server.clips.size() > before ? bench.server.clips.get(before) : null);
        page.close();
        return clip;
    }

    @Test
    void theBrowserKnowsTheItemsAndTheShortcut() {
        for (String item : new String[] {"page", "selection", "link"}) {
            // rejects what has not been registered
            worker.evaluate("chrome.contextMenus.update('" + item + "', {})");
        }
        assertTrue(worker.evaluate("chrome.contextMenus.update('none', {}).then(() => '', String)")
                .getAsString()
                .contains("none"));
        assertEquals(
                "_execute_action Alt+Shift+S",
                worker.evaluate("chrome.commands.getAll().then((all) => all.map("
                                + "({name, shortcut}) => name + ' ' + shortcut).join())")
                        .getAsString());
    }

    @Test
    void keepsThePage() {
        ReceivedClip clip = choose(bench.open("/whole", NEWS), "page", "");
        assertEquals(bench.pages.url("news", "/whole"), clip.url());
        assertNull(clip.string("selection"));
        assertNotNull(clip.document().selectFirst("h1"));
    }

    @Test
    void keepsTheSelection() {
        Page page = bench.open("/part", NEWS);
        page.evaluate("getSelection().selectAllChildren(document.querySelector('#a'))");
        ReceivedClip clip = choose(page, "selection", "selectionText: 'Some words of news.'");
        assertEquals(
                "Some words of news.", Jsoup.parse(clip.string("selection")).text());
    }

    @Test
    void keepsALinkedPageByItsAddress() {
        String link = bench.pages.url("other", "/linked");
        ReceivedClip clip = choose(bench.open("/links", NEWS), "link", "linkUrl: '" + link + "'");
        assertEquals(link, clip.url());
        assertNull(clip.page());
    }
}
