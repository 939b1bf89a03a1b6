package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a capture takes of what only the living page has: shadow roots, frames, layout, pictures. */
class CaptureLayoutTest {

    private static final String ARTICLE = "<article><h1>A headline</h1><p>Some words of news.</p></article>";
    private static final String IMAGE = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>"
            + "<rect width='300' height='200' fill='teal'/></svg>";

    private static Bench bench;

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.connected();
    }

    @AfterAll
    static void stop() throws Exception {
        bench.close();
    }

    @Test
    void writesOpenAndClosedShadowRoots() {
        ReceivedClip clip = bench.clip(
                "/shadow",
                ARTICLE
                        + """
                <story-card>light</story-card><div id=consent></div><script>
                document.querySelector('story-card').attachShadow({mode: 'open'})
                    .innerHTML = '<p>Shadow words <slot></slot></p>';
                const root = document.querySelector('#consent').attachShadow({mode: 'closed'});
                root.innerHTML = '<div style="position:fixed;inset:auto 0 0 0;height:200px;background:#fff">'
                    + 'We use cookies <button>Accept</button></div>';
                </script>""");
        assertTrue(
                clip.page()
                        .contains("<story-card><template shadowrootmode=\"open\"><p>Shadow words <slot></slot></p>"
                                + "</template>light</story-card>"),
                clip.page());
        assertTrue(clip.page().contains("<div id=\"consent\"><template shadowrootmode=\"closed\"><div"), clip.page());
        assertEquals("o", clip.marksOf("#consent template div"));
    }

    @Test
    void inlinesFramesOfTheSameOriginAndMarksOthers() {
        bench.pages.page("/inner", "<base href=/deep/><p id=inner>Framed words <a href=link>link</a></p>");
        ReceivedClip clip = bench.clip(
                "/frames",
                ARTICLE + "<iframe src=/inner></iframe><iframe id=other src='" + bench.pages.url("ads", "/inner")
                        + "'></iframe><iframe srcdoc='<p>In the attribute</p>'></iframe>");
        Document page = clip.document();
        Element section = page.selectFirst("section[data-offprint-frame$=/inner]");
        assertNotNull(section, clip.page());
        assertEquals(
                bench.pages.url("news", "/deep/link"), section.selectFirst("a").attr("href"));
        assertEquals("cross-origin", page.selectFirst("#other").attr("data-offprint-frame"));
        assertEquals("In the attribute", page.select("section").last().text());
    }

    @Test
    void marksWhatOnlyLayoutKnows() {
        ReceivedClip clip = bench.clip(
                "/marks",
                """
                <style>.gone { display: none } .away { position: absolute; left: -9999px }
                .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
                .bar { position: fixed; bottom: 0; left: 0; right: 0; height: 90px; background: #fff }
                .ghost { opacity: 0 } .veiled { visibility: hidden } .veiled b { visibility: visible }
                .reveal { opacity: 0; transition: opacity 1s; margin-top: 3000px }</style>"""
                        + ARTICLE
                        + """
                <div class=gone>not displayed <p>inside</p></div><div class=away>far away</div><span class=sr>for ears</span>
                <div class=bar>We use cookies</div><div class=ghost>transparent</div>
                <div class=veiled id=all>all hidden <i>too</i></div><div class=veiled id=part>part <b>seen</b></div>
                <dialog id=modal>A modal</dialog><p class=reveal>Shown when scrolled to</p>
                <script>document.querySelector('#modal').showModal()</script>""");
        assertEquals("i", clip.marksOf(".gone"));
        assertEquals("", clip.marksOf(".gone p"));
        assertEquals("x", clip.marksOf(".away"));
        assertEquals("x", clip.marksOf(".sr"));
        assertEquals("o", clip.marksOf(".bar"));
        assertEquals("i", clip.marksOf(".ghost"));
        assertEquals("i", clip.marksOf("#all"));
        assertEquals("", clip.marksOf("#all i"));
        assertEquals("", clip.marksOf("#part"));
        assertTrue(clip.marksOf("#modal").contains("t"));
        assertEquals("", clip.marksOf(".reveal"));
        assertEquals("", clip.marksOf("article"));
        assertEquals("", clip.marksOf("h1"));
    }

    @Test
    void aPageCannotForgeMarks() {
        ReceivedClip first = bench.clip("/forge", ARTICLE);
        ReceivedClip second = bench.clip(
                "/forged",
                "<div id=forged " + first.string("marks") + "=i data-offprint-frame=cross-origin>" + ARTICLE
                        + "</div>");
        assertTrue(second.string("marks").matches("data-[a-z0-9-]{8,64}"));
        assertEquals("", second.marksOf("#forged"));
        assertFalse(second.document().selectFirst("#forged").hasAttr("data-offprint-frame"));
    }

    @Test
    void givesTheBytesOfPicturesThatOnlyTheBrowserHas() {
        bench.pages.content("/photo.svg", IMAGE.getBytes(), "image/svg+xml", Map.of());
        Page page = bench.open(
                "/pictures",
                ARTICLE
                        + """
                <picture><source srcset="/photo.svg 1x"><img id=chosen src=/small.svg alt=Photo></picture>
                <img id=blob alt=Blob><canvas id=chart width=300 height=200 aria-label="A chart"></canvas>
                <div id=figure role=img aria-label=Background
                  style="width:400px;height:300px;background:url(/photo.svg)"></div>
                <video poster=/photo.svg></video><img id=lazy loading=lazy src=/photo.svg
                  width=300 height=200 style="margin-top:9000px">
                <script>
                const context = document.querySelector('canvas').getContext('2d');
                context.fillRect(10, 10, 90, 90);
                document.querySelector('canvas').toBlob((blob) => {
                  document.querySelector('#blob').src = URL.createObjectURL(blob);
                });
                </script>""");
        page.waitForFunction("document.querySelector('#blob').naturalWidth > 0");
        ReceivedClip clip = bench.clip(page);
        Document document = clip.document();
        String photo = bench.pages.url("news", "/photo.svg");
        assertEquals(photo, document.selectFirst("#chosen").attr("src"));
        assertEquals("300", document.selectFirst("#chosen").attr("width"));
        assertTrue(document.selectFirst("#blob").attr("src").startsWith("https://capture.invalid/"));
        assertEquals(photo, document.selectFirst("#figure img").attr("src"));
        assertEquals(
                "A chart",
                document.selectFirst("img[src^=https://capture.invalid][alt=A chart]")
                        .attr("alt"));
        assertEquals(
                3, clip.resources().size(), () -> clip.clip().get("resources").toString());
        assertTrue(clip.resources().stream().allMatch(size -> size > 100));
        assertEquals(
                clip.clip().getAsJsonArray("resources").size(), clip.resources().size());
        assertEquals("5", clip.string("visibleImages"));
    }

    @Test
    void loadsLazyPicturesAndReturnsToThePlaceOfReading() {
        bench.pages.content("/late.svg", IMAGE.getBytes(), "image/svg+xml", Map.of());
        Page page = bench.open(
                "/lazy",
                ARTICLE
                        + """
                <div style="height:4000px"></div><img id=late width=300 height=200>
                <div style="height:2000px"></div><script>
                new IntersectionObserver(([entry], watch) => {
                  if (entry.isIntersecting) { entry.target.src = ['/late', 'svg'].join('.'); watch.disconnect(); }
                }).observe(document.querySelector('#late'));
                </script>""");
        page.evaluate("scrollTo(0, 700)");
        int before = bench.server.clips.size();
        bench.chromium.clickToolbar(page).waitForText("Saved");
        assertEquals(700, page.evaluate("scrollY"));
        assertEquals(0, page.evaluate("document.querySelectorAll('html > div').length"));
        assertTrue(bench.server
                .clips
                .get(before)
                .document()
                .selectFirst("#late")
                .attr("src")
                .endsWith("/late.svg"));
        page.close();
    }

    @Test
    void stopsWhereAnEndlessPageBegan() {
        Page page = bench.open(
                "/endless",
                ARTICLE
                        + """
                <img id=never width=300 height=200><div id=list style="height:3000px"></div><script>
                addEventListener('scroll', () => {
                  const more = document.createElement('p');
                  more.style.height = '3000px';
                  more.textContent = 'more';
                  document.body.append(more);
                });</script>""");
        ReceivedClip clip = bench.clip(page);
        assertTrue(clip.document().select("p").size() < 40, "the page grew without end");
    }
}
