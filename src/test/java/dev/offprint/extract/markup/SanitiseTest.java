package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SanitiseTest {

    private static final String BASE = "https://site.example/a/";
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "svg",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "noscript",
            "template",
            "title",
            "meta",
            "link",
            "base",
            "frame",
            "frameset",
            "video",
            "audio",
            "canvas",
            "annotation-xml",
            "mglyph",
            "malignmark",
            "foreignobject",
            "semantics",
            "maction",
            "xmp",
            "plaintext");

    private final Sanitise sanitise = new Sanitise();

    static Stream<String> attacks() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/attacks.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> line.replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\f", "\f")
                        .replace("\\0", "\0"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesNothingThatRuns(String attack) {
        for (String html : List.of(attack, "<p>text</p>" + attack + "<p>after</p>", "<table><tr><td>" + attack)) {
            String clean = sanitise.sanitise(html, BASE);
            assertHarmless(clean);
            assertEquals(clean, sanitise.sanitise(clean, BASE), "cleaning twice");
        }
    }

    private static void assertHarmless(String clean) {
        for (Element e : Jsoup.parseBodyFragment(clean).body().getAllElements()) {
            assertFalse(NEVER.contains(e.normalName()), clean);
            assertTrue(e.childNodes().stream().noneMatch(n -> n instanceof Comment), clean);
            for (Attribute attribute : e.attributes()) {
                String name = attribute.getKey();
                String value = attribute.getValue();
                assertFalse(name.startsWith("on") || name.equals("style") || name.contains(":"), clean);
                if (name.equals("href")) {
                    assertTrue(value.matches("(?s)(https?://|mailto:|tel:|#op-).*"), clean);
                } else if (name.equals("src")) {
                    assertTrue(value.matches("(?s)(https?://|data:image/(png|jpeg|gif|webp|avif);base64,).*"), clean);
                } else if (name.equals("id")) {
                    assertTrue(value.startsWith("op-"), clean);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            <p>a <b>b</b> <em>c</em></p> => <p>a <strong>b</strong> <em>c</em></p>
            <h1>x</h1> => <h2>x</h2>
            <a href="/b?x=1&amp;y=2" target=_blank onclick=x()>l</a> => <a href="https://site.example/b?x=1&amp;y=2">l</a>
            <a href="javascript:alert(1)">l</a> => l
            <a href="#x">l</a><p id=x>y</p> => <a href="#op-x">l</a><p id="op-x">y</p>
            <img src=a.png alt="a &lt; b" width=100% height=20> => <img src="https://site.example/a/a.png" alt="a &lt; b" height="20">
            <img src="data:text/html,x"> => ''
            <td colspan=2>x</td> => x
            <table><tr><td colspan=2 bgcolor=red>x</table> => <table><tbody><tr><td colspan="2">x</td></tr></tbody></table>
            <pre><code class="hljs language-java x">a  b</code></pre> => <pre><code class="language-java">a  b</code></pre>
            <div><div>deep</div></div> => <div><div>deep</div></div>
            <math><mi onclick=x>a</mi><mo>=</mo><annotation-xml>z</annotation-xml></math> => <math><mi>a</mi><mo>=</mo></math>
            a&nbsp;b => a&#xa0;b
            <p lang=ar dir=RTL>x</p> => <p lang="ar" dir="rtl">x</p>
            """)
    void rebuilds(String html, String expected) {
        assertEquals(expected, sanitise.sanitise(html, BASE));
    }

    @Test
    void keepsNoLineBreaksInFormulas() {
        String clean = sanitise.sanitise("<math><mtext><textarea>one\n\u00a0two</textarea></mtext></math>", BASE);
        assertEquals("<math><mtext>one two</mtext></math>", clean);
        assertEquals(clean, sanitise.sanitise(clean, BASE));
    }

    @Test
    void survivesNestingBeyondAnyDepth() {
        String clean =
                sanitise.sanitise("<div>".repeat(20_000) + "<b>x</b>" + "<blockquote>".repeat(5_000) + "y", BASE);
        assertTrue(clean.contains("x") && clean.contains("y"), "the text stays");
        assertEquals(clean, sanitise.sanitise(clean, BASE));
    }

    @Test
    void makesCharactersLegalInXml() {
        assertEquals(
                "<p>a\ufffdb&lt;c\ud83d\ude00</p>",
                sanitise.sanitise("<p>a\ud800b\u0000\u0008&lt;c\ud83d\ude00\uffff</p>", BASE));
        assertFalse(sanitise.sanitise("<p>&#1;&#x1f;&#xfffe;x</p>", BASE).matches("(?s).*[\u0001\u001f\ufffe].*"));
    }
}
