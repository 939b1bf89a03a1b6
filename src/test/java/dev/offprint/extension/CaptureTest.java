package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.extract.ledger.Words;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the real extension, clicked in a real browser, takes of pages that are hard to take: text and markup. */
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
        assertEquals("", clip.marksOf(".katex-mathml"));
        assertEquals("", clip.marksOf("mjx-assistive-mml"));
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
        assertEquals("", clip.marksOf("#first"));
        assertEquals("", clip.marksOf("#left"));
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
        int expected = Words.count(clip.document().selectFirst("#p").text());
        assertEquals(String.valueOf(expected), clip.string("visibleWords"));
    }
}
