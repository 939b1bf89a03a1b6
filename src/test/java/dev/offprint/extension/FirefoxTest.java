package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.browser.Firefox;
import dev.offprint.browser.Waiting;
import org.junit.jupiter.api.Test;

/** The same folder in Firefox: installing, connecting by code, and a click on the button. */
class FirefoxTest {

    private static final String POPUP =
            "browser.extension.getViews({type: 'popup'}).map((popup) => popup.document.body.innerText).join()";

    @Test
    void connectsByCodeAndKeepsThePageInFront() throws Exception {
        try (RecordingServer server = new RecordingServer(0);
                PageServer pages = new PageServer();
                Firefox firefox = Firefox.withExtension()) {
            server.paired = true;
            String options = firefox.openExtensionPage("options.html");
            Waiting.until(
                    "the options",
                    () -> firefox.evaluate(options, "document.querySelector('#pair').textContent")
                                    .isEmpty()
                            ? null
                            : true);
            firefox.evaluate(options, "void (document.querySelector('#server').value = '" + server.url() + "')");
            firefox.click(options, "#pair");
            Waiting.until(
                    "the connection",
                    () -> firefox.evaluate(options, "document.querySelector('#where').textContent")
                                    .contains("as mira")
                            ? true
                            : null);

            pages.page(
                    "/news",
                    """
                    <!doctype html><html lang=en><title>Headline</title><article><h1>Headline</h1><p>Some words.</p></article>
                    <div id=consent></div><canvas id=c width=200 height=100></canvas><script>
                    document.querySelector('#c').getContext('2d').fillRect(0, 0, 50, 50);
                    document.querySelector('#consent').attachShadow({mode: 'closed'})
                        .innerHTML = '<p style="position:fixed;bottom:0;left:0;right:0">We use cookies</p>';</script>""");
            firefox.open(pages.url("news", "/news"));
            firefox.clickToolbar();
            ReceivedClip clip = Waiting.until(
                    "the clip", () -> server.clips.stream().findFirst().orElse(null));
            assertEquals(pages.url("news", "/news"), clip.url());
            assertEquals("Headline", clip.document().selectFirst("h1").text());
            assertTrue(clip.page().contains("<template shadowrootmode=\"closed\"><p"), clip.page());
            assertEquals("o", clip.document().selectFirst("#consent p").attr(clip.string("marks")));
            assertEquals(1, clip.resources().size());
            Waiting.until(
                    "the popup's answer",
                    () -> firefox.evaluate(options, POPUP).contains("Saved. 1,840 words") ? true : null);
        }
    }
}
