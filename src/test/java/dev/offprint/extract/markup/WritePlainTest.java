package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritePlainTest {

    private static final String BASE = "https://site.example/a/";

    /** {@code -Dodd.trees=1000000 -Dodd.seed=7} makes a long run. */
    @Test
    void whatItIsSureOfAParserReadsAsItWasWritten() {
        long seed = Long.getLong("odd.seed", 20261125L);
        int count = Integer.getInteger("odd.trees", 30_000);
        OddTrees trees = new OddTrees(seed);
        int sure = 0;
        for (int i = 0; i < count; i++) {
            Element tree = trees.next();
            String where = "seed " + seed + ", tree " + i;
            Sanitise.Clean plain = WritePlain.of(tree, BASE);
            if (plain != null) {
                sure++;
                Element parsed = Jsoup.parseBodyFragment(plain.html(), BASE).body();
                assertEquals(plain, Sanitise.guarded(tree, BASE), where);
                assertEquals(plain, WritePlain.of(parsed, BASE), where + ": again");
                assertTrue(isRead(parsed, Sanitise.rebuild(tree, BASE)), where + ": read as it was meant");
            }
        }
        assertTrue(sure > count / 3 && sure < count * 9 / 10, sure + " of " + count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>a</strong> <a href='/x'><em>b</em></a><br>c</p><h2 id='y'>d</h2>",
                "<ul><li>a<ul><li><p>b</p></li></ul></li></ul><dl><dt>c</dt><dd>d</dd></dl><hr>",
                "<table><caption>a</caption><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>",
                "<figure><img src='x.png'><figcaption>a</figcaption></figure><details open><summary>b</summary>c</details>",
                "<p><b>a <i><strong>b</strong> c</i></b> d</p>",
                "<pre><code class='language-java'>a\n  b</code></pre><p><ruby>a<rt>b</rt></ruby></p>",
            })
    void isSureOfPlainMarkup(String html) {
        assertNotNull(WritePlain.of(body(html), BASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><math><mi>a</mi></math></p>",
                "<table><tr><td><table><tr><td>a</table></table>",
                "<em>a<p>b</p></em>",
                "<a href='/x'>a<div>b</div></a>",
                "<b>a<b>b<b>c</b></b></b>",
                "<i><b>a<i>b<b>c</b></i></b></i>",
                "<div><dd>a</dd></div>",
            })
    void leavesTheRestToAParser(String html) {
        assertNull(WritePlain.of(body(html), BASE));
    }

    @Test
    void isNotSureOfWhatAParserNeverMakes() {
        Element link = new Element("a").attr("href", "/x").appendChild(new Element("a").attr("href", "/y"));
        assertNull(WritePlain.of(new Element("body").appendChild(link), BASE));
        Element paragraph = new Element("p").appendChild(new Element("p"));
        assertNull(WritePlain.of(new Element("body").appendChild(paragraph), BASE));
        Element table = new Element("table").appendText("a");
        assertNull(WritePlain.of(new Element("body").appendChild(table), BASE));
        Element deep = body("<div>".repeat(100) + "a");
        assertNull(WritePlain.of(deep, BASE));
    }

    @Test
    void everyAllowedElementHasItsPlace() {
        long bits = 0;
        for (String name : AllowList.names()) {
            SafeTag tag = SafeTag.of(name);
            assertEquals(name, tag.name());
            assertEquals(AllowList.attributesOf(name), tag.attributes());
            assertEquals(0, bits & tag.once(), "a bit of its own: " + name);
            bits |= tag.once();
        }
    }

    /** The same tree; {@code open} and {@code reversed} are read without the value that they were built with. */
    private static boolean isRead(Element parsed, Element built) {
        for (String name : List.of("open", "reversed")) {
            parsed.select("[" + name + "]").attr(name, name);
        }
        return SameTree.is(parsed, built, BASE);
    }

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }
}
