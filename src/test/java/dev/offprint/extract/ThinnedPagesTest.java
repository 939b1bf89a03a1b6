package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.page.Budget;
import dev.offprint.extract.page.Page;
import dev.offprint.extract.page.ParsePage;
import dev.offprint.extract.thin.Asked;
import dev.offprint.extract.thin.ThinMarkup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is left out of a page's markup changes nothing else of what it is parsed to, however broken the page is. */
class ThinnedPagesTest {

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
            "<textarea data-x='1'><p data-x=1> </textarea>",
            "<a href=/ data-x=1><b>a</b></a>",
            "<b data-x=1>b <i data-x=2> c</i></b>",
            "<pre> <div>a</div> <div>b</div> </pre>",
            "<table> <tr data-x> <td> <p>a</p> <p>b</p> </td> </tr> </table>",
            "<ul> <li onclick=x onload='y'>a</li> <li>b </ul>",
            "<iframe data-x src=x><p data-x=1></iframe>",
            "<object> <b>a </object> ");

    private static final List<String> ATTRIBUTES = List.of(
            " data-x=\"a>b<c\"", " onload='x(\"y\")'", " tabindex=0", " data-v-1", "\ndata-id = 5", " aria-x=\"\"");

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
    void areParsedToTheSameLessWhatNobodyAsksFor() throws IOException {
        List<String> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            check(pages.get(i), "page " + i);
        }
        Mutator mutator = new Mutator(20261125, pages);
        for (int i = 0; i < 1_500; i++) {
            check(mutator.next(), "broken page " + i);
        }
    }

    private static void check(String html, String where) {
        String whole = reduced(html, Asked.EVERYTHING);
        assertEquals(whole, reduced(html, Asked.LEAST), where);
        assertEquals(whole, reduced(html, SOME), where);
    }

    static String reduced(String html, Asked asked) {
        Page page = Page.of(html, "https://site.example/a/b.html");
        return Reduced.of(new ParsePage()
                .parse(page, asked, Budget.of(Duration.ofMinutes(1)))
                .doc());
    }

    @Test
    void areShorter() throws IOException {
        long whole = 0;
        long thinned = 0;
        for (String page : pages()) {
            whole += page.length();
            thinned += ThinMarkup.thin(page, Asked.LEAST).size();
        }
        assertTrue(thinned * 14 < whole * 13, thinned + " of " + whole);
    }
}
