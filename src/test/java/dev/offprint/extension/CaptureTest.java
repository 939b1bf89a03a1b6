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

/** What the real extension, clicked in a real browser, takes of pages that are hard to take. */
class CaptureTest {

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

    private static String marks(ReceivedClip clip, String selector) {
        Element element = clip.document().selectFirst(selector);
        assertNotNull(element, () -> selector + " is missing in " + clip.page());
        return element.attr(clip.string("marks"));
    }

    @Test
    void keepsDoctypeAndTheAttributesOfHtml() {
        ReceivedClip clip = bench.clip(
                "/attributes",
                """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
                <html lang="de-AT" dir="ltr" class="no-js"><head><title>Titel &amp; mehr</title>
                <meta name="csrf-token" content="s3cret"><meta name=author content="A &quot;B&quot; <c>">
                <link rel=stylesheet href=/x.css><link rel=canonical href=/c></head><body>"""
                        + ARTICLE);
        assertTrue(clip.page().startsWith("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\""), clip.page());
        Document page = clip.document();
        assertEquals("de-AT", page.selectFirst("html").attr("lang"));
        assertEquals("Titel & mehr", page.title());
        assertEquals("A \"B\" <c>", page.selectFirst("meta[name=author]").attr("content"));
        assertFalse(clip.page().contains("s3cret"));
        assertEquals(1, page.select("link").size());
    }

    @Test
    void leavesScriptsStylesHandlersAndEveryFormValueInTheBrowser() {
        Page page = bench.open(
                "/form",
                ARTICLE
                        + """
                <style>p { color: teal }</style><script>window.x = 'script'</script>
                <script type="application/ld+json">{"@type":"NewsArticle"}</script>
                <p onclick="steal()" style="color: red; text-align: right">styled</p>
                <form><input type=password value=hunter2><input type=hidden value=csrf>
                <input name=q value=preset><input type=checkbox checked><textarea name=t>preset</textarea>
                <select><option>one<option selected>two</select>
                <div contenteditable=true>private draft</div></form>
                <ul><li><input type=checkbox checked disabled> done</ul>""");
        page.fill("[name=q]", "typed query");
        page.fill("[name=t]", "typed text");
        ReceivedClip clip = bench.clip(page);
        for (String secret :
                new String[] {"hunter2", "csrf", "preset", "typed", "private draft", "window.x", "teal", "steal", "red"
                }) {
            assertFalse(clip.page().contains(secret), secret + " in " + clip.page());
        }
        Document document = clip.document();
        assertEquals("text-align: right", document.selectFirst("p[style]").attr("style"));
        assertEquals(1, document.select("script[type=application/ld+json]").size());
        assertEquals(1, document.select("[checked]").size());
        assertEquals(
                0, document.select("[selected], [type=password], [type=hidden]").size());
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
        assertEquals("o", marks(clip, "#consent template div"));
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
        assertEquals("i", marks(clip, ".gone"));
        assertEquals("", marks(clip, ".gone p"));
        assertEquals("x", marks(clip, ".away"));
        assertEquals("x", marks(clip, ".sr"));
        assertEquals("o", marks(clip, ".bar"));
        assertEquals("i", marks(clip, ".ghost"));
        assertEquals("i", marks(clip, "#all"));
        assertEquals("", marks(clip, "#all i"));
        assertEquals("", marks(clip, "#part"));
        assertTrue(marks(clip, "#modal").contains("t"));
        assertEquals("", marks(clip, ".reveal"));
        assertEquals("", marks(clip, "article"));
        assertEquals("", marks(clip, "h1"));
    }

    @Test
    void aPageCannotForgeMarks() {
        ReceivedClip first = bench.clip("/forge", ARTICLE);
        ReceivedClip second = bench.clip(
                "/forged",
                "<div id=forged " + first.string("marks") + "=i data-offprint-frame=cross-origin>" + ARTICLE
                        + "</div>");
        assertTrue(second.string("marks").matches("data-[a-z0-9-]{8,64}"));
        assertEquals("", marks(second, "#forged"));
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

    @Test
    void writesTheSourceOfFormulas() {
        ReceivedClip clip = bench.clip(
                "/math",
                ARTICLE
                        + """
                <p>Old: <span class=MathJax_Preview>drawn</span><script type="math/tex; mode=display">a < b^2</script></p>
                <p>New: <mjx-container><mjx-math>drawn</mjx-math><mjx-assistive-mml
                  style="position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden">
                  <math><mi>c</mi></math></mjx-assistive-mml></mjx-container></p>
                <p>K: <span class=katex><span class=katex-mathml
                  style="position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden">
                  <math><semantics><mi>d</mi><annotation encoding="application/x-tex">d</annotation></semantics></math></span>
                  <span class=katex-html aria-hidden=true>drawn</span></span></p>""");
        Document page = clip.document();
        assertFalse(page.text().contains("drawn"), clip.page());
        assertEquals(
                "a < b^2", page.selectFirst("math[display=block] annotation").text());
        assertEquals(3, page.select("math").size());
        assertEquals("", marks(clip, ".katex-mathml"));
        assertEquals("", marks(clip, "mjx-assistive-mml"));
    }

    @Test
    void understandsPagesWrittenFromTheRight() {
        ReceivedClip clip = bench.clip(
                "/rtl",
                """
                <html dir=rtl lang=ar><style>body { width: 3000px }</style>
                <article><h1>عنوان</h1><p id=first>كلمات من الأخبار</p></article>
                <p id=left style="position:absolute;left:-400px">يسار</p>""");
        assertEquals("rtl", clip.document().selectFirst("html").attr("dir"));
        assertEquals("", marks(clip, "#first"));
        assertEquals("", marks(clip, "#left"));
        assertEquals("كلمات من الأخبار", clip.document().selectFirst("#first").text());
        assertEquals("5", clip.string("visibleWords"));
    }

    @Test
    void worksUnderAStrictContentSecurityPolicy() {
        bench.pages.content("/photo.svg", IMAGE.getBytes(), "image/svg+xml", Map.of());
        ReceivedClip clip = bench.clip(bench.open(
                "/strict",
                ARTICLE + "<img src=/photo.svg>",
                Map.of("Content-Security-Policy", "default-src 'none'; img-src 'self'; sandbox allow-same-origin")));
        assertEquals("A headline", clip.document().selectFirst("h1").text());
        assertEquals(1, clip.resources().size());
    }

    @Test
    void isNotMisledByPagesThatPatchWhatIsBuiltIn() {
        ReceivedClip clip = bench.clip(
                "/patched",
                """
                <form id=f>""" + ARTICLE
                        + """
                <input name=attributes><input name=childNodes><input name=firstChild><input name=nodeType></form>
                <img name=body><img name=documentElement><script>
                Array.prototype.map = Array.prototype.push = () => { throw new Error('patched'); };
                JSON.stringify = () => '{"forged":true}';
                Object.prototype.toJSON = () => 'forged';
                Element.prototype.getAttribute = () => 'forged';
                Node.prototype.firstChild = null;
                String.prototype.replace = () => 'forged';
                Promise.prototype.then = () => { throw new Error('patched'); };
                window.getComputedStyle = () => ({});
                </script>""");
        assertFalse(clip.page().contains("forged"), clip.page());
        assertEquals("A headline", clip.document().selectFirst("form h1").text());
        assertEquals("f", clip.document().selectFirst("form").attr("id"));
    }

    @Test
    void survivesStrangeCharacters() {
        ReceivedClip clip = bench.clip(
                "/characters",
                ARTICLE
                        + """
                <pre>

                two line breaks</pre><p id=odd></p><p id=emoji>👩‍👩‍👧 &amp;amp; &lt;b&gt;&nbsp;x</p>
                <script>document.querySelector('#odd').textContent = 'a\\0b\\ud800c\\u0007';</script>""");
        assertEquals(
                "👩‍👩‍👧 &amp; <b>\u00a0x",
                clip.document().selectFirst("#emoji").wholeText());
        assertTrue(clip.document().selectFirst("pre").wholeText().startsWith("\ntwo"), clip.page());
        assertTrue(clip.document().selectFirst("#odd").text().contains("c"));
    }

    @Test
    void countsWordsWithoutSpacesAsTheServerDoes() {
        ReceivedClip clip = bench.clip("/dense", "<p id=p>今日は良い天気です and it's well-known 42</p>");
        int expected = dev.offprint.extract.ledger.Words.count(
                clip.document().selectFirst("#p").text());
        assertEquals(String.valueOf(expected), clip.string("visibleWords"));
    }
}
