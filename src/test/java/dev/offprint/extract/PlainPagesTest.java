package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.page.Characters;
import dev.offprint.extract.plain.Asked;
import dev.offprint.extract.plain.PlainPage;
import dev.offprint.extract.skeleton.Fresh;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is read without jsoup's parser is what that makes of it, however broken the page is, less what nobody asks for. */
class PlainPagesTest {

    private static final String ADDRESS = "https://site.example/a/b.html";
    private static final int MOST_TAGS = 300_000;
    private static final Asked SOME = Asked.also(Set.of("data-id", "style", "target"), false);

    /** What the cases have little of, and real pages much. */
    private static final List<String> CLUTTER = List.of(
            "<script>if (a<b && '</p>') document.write('<p>')</script>",
            "<script><!--\nx('<scr'+'ipt>')\n//--></script>",
            "<script type=\"application/ld+json\">{\"a\":\"<p>\"}</script>",
            "<style>p > a::before{content:'<'}</style>",
            "<svg viewBox=\"0 0 1 1\"> <g fill=none><path d=\"M0 0\"/></g> </svg>",
            "<svg><title>Arrow</title><path d=M0></path></svg>",
            "<svg><style>.a{fill:red}</style><text>a</text><path d=M0 /></svg>",
            "<math><mi>x</mi><annotation>x&lt;y</annotation></math>",
            "<!-- a > b --> ",
            "<!--[if IE]><p><![endif]-->",
            "<!--$--> <!--/$-->",
            " \n ",
            "<noscript><img src=a.png data-src='b'></noscript>",
            "<select data-x><option value=1 data-x=1>a <option>b</select>",
            "<textarea data-x='1'>\n<p data-x=1> </textarea>",
            "<a href=/ data-x=1><b>a</b></a>",
            "<b data-x=1>b <i data-x=2> c</i></b>",
            "<b><p>a</b>c</p>",
            "<pre>\n <div>a</div> <div>b</div> </pre>",
            "<table> <tr data-x> <td> <p>a</p> <p>b</p> </td> </tr> </table>",
            "<table><caption>a</caption><col><tr><th>a<td>b<tbody><tr><td>c</table>",
            "<ul> <li onclick=x onload='y'>a</li> <li>b </ul>",
            "<dl><dt>a<dd>b<dt>c</dl>",
            "<template><p>a<div>b</template>",
            "<form><p>a<div>b</form>c</div>",
            "<ruby>a<rp>(<rt>b<rp>)</ruby>",
            "a &amp; b &eacute; &#8217; &copy c &#x80; &nosuch; d",
            "<iframe data-x src=x><p data-x=1></iframe>",
            "<object> <b>a </object> ");

    private static final List<String> ATTRIBUTES = List.of(
            " data-x=\"a>b<c\"",
            " onload='x(\"y\")'",
            " tabindex=0",
            " data-v-1",
            "\ndata-id = 5",
            " aria-x=\"\"",
            " CLASS=\"a&amp;b\"",
            " a=&quot;b/",
            " =c");

    static List<String> pages() throws IOException {
        Random random = new Random(5);
        List<String> pages = new ArrayList<>();
        for (ArticleCase one : ArticleCase.all()) {
            pages.add(one.page().html());
            pages.add(cluttered(one.page().html(), random));
        }
        return pages;
    }

    private static String cluttered(String page, Random random) {
        return Pattern.compile("<\\w+").matcher(page).replaceAll(tag -> {
            String before = random.nextInt(4) == 0 ? CLUTTER.get(random.nextInt(CLUTTER.size())) : "";
            String inside = random.nextInt(3) == 0 ? ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())) : "";
            return Matcher.quoteReplacement(before + tag.group() + inside);
        });
    }

    @Test
    void areWhatTheParserMakesOfThem() throws IOException {
        List<String> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            check(pages.get(i), "page " + i);
        }
        Mutator mutator = new Mutator(20261125, pages);
        for (int i = 0; i < Integer.getInteger("broken.pages", 1_500); i++) {
            check(mutator.next(), "broken page " + i);
        }
    }

    /** All that is asked for is compared to the last blank; else what was left out may be left out by the parser's as well. */
    private static void check(String html, String where) {
        String harmless = Characters.harmless(html);
        PlainPage.Read everything = read(harmless, Asked.EVERYTHING);
        if (everything != null) {
            Fresh.assertFresh(everything.whole());
            assertEquals(Written.of(parsed(harmless)), Written.of(everything.doc()), where);
        }
        for (Asked asked : List.of(Asked.LEAST, SOME)) {
            PlainPage.Read read = read(harmless, asked);
            if (read != null) {
                Fresh.assertFresh(read.whole());
                assertEquals(Reduced.of(parsed(harmless)), Reduced.of(read.doc()), where);
            }
        }
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html, ADDRESS);
    }

    private static PlainPage.Read read(String html, Asked asked) {
        return PlainPage.read(html, ADDRESS, asked, Characters::harmless, MOST_TAGS);
    }

    @Test
    void areMost() throws IOException {
        int cases = 0;
        int plain = 0;
        for (ArticleCase one : ArticleCase.all()) {
            cases++;
            plain += read(one.page().html(), Asked.LEAST) != null ? 1 : 0;
        }
        assertTrue(plain * 10 > cases * 9, plain + " of " + cases);
    }
}
