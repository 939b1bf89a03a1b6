package dev.offprint.clip.highlight.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.clip.highlight.anchor.MarkPassages.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkPassagesTest {

    /** The article with these words marked, named a, b, c, in its shortest form. */
    private static String marked(String html, String... quotes) {
        Document article = Jsoup.parseBodyFragment(html);
        article.outputSettings().prettyPrint(false);
        ArticleText text = new ArticleText(article.body());
        FindQuote find = new FindQuote(text);
        List<Passage> passages = new ArrayList<>();
        for (String quote : quotes) {
            String id = String.valueOf((char) ('a' + passages.size()));
            Span span =
                    find.find(new Quote(quote, null, null, null)).orElseThrow().span();
            passages.add(new Passage(id, "green", quote.endsWith("!"), span));
        }
        MarkPassages.mark(text, passages);
        return article.body()
                .html()
                .replace(" class=\"highlight\"", "")
                .replace(" data-colour=\"green\"", "")
                .replaceAll("mark data-highlight=\"(.)\" id=\"highlight-\\1\"", "mark $1 first")
                .replaceAll("mark data-highlight=\"(.)\"", "mark $1")
                .replace(" data-noted=\"\"", " noted")
                .replace(" data-noted", " noted");
    }

    @Test
    void onePassage() {
        assertEquals("<p>One <mark a first>two</mark> three</p>", marked("<p>One two three</p>", "two"));
        assertEquals("<p><mark a first>One</mark></p>", marked("<p>One</p>", "One"));
        assertEquals("<p>One <mark a first noted>two!</mark></p>", marked("<p>One two!</p>", "two!"));
    }

    @Test
    void eachTextNodeGetsItsPart() {
        assertEquals(
                "<p>O<mark a first>ne </mark><em><mark a>two</mark></em></p>\n<ul><li><mark a noted>th!</mark>ree</li></ul>",
                marked("<p>One <em>two</em></p>\n<ul><li>th!ree</li></ul>", "ne two th!"));
    }

    @Test
    void overlapsLieInOneAnother() {
        assertEquals(
                "<p><mark a first>one </mark><mark a><mark b first>two</mark></mark><mark b> three</mark> four</p>",
                marked("<p>one two three four</p>", "one two", "two three"));
        assertEquals(
                "<p><mark b first>zero</mark></p><p><mark a first><mark b>one</mark></mark> two</p>",
                marked("<p>zero</p><p>one two</p>", "one", "zero one"));
        assertEquals("<p><mark a first><mark b first>same</mark></mark></p>", marked("<p>same</p>", "same", "same"));
    }

    @Test
    void manyOnTheSameWordsStayShallow() {
        String[] quotes = new String[26];
        java.util.Arrays.fill(quotes, "same");
        String html = marked("<p>same</p>", quotes);
        assertEquals(6, html.split("<mark").length - 1, html);
        assertTrue(html.contains("mark z first"), "the latest is there: " + html);
    }

    @Test
    void formulasAndTheInsideOfTablesStayWhole() {
        assertEquals(
                "<table><tbody><tr><td><mark a first>x</mark></td> <td><math><mi>y</mi></math></td></tr>"
                        + "<tr><td><mark a>z</mark></td></tr></tbody></table>",
                marked(
                        "<table><tr><td>x</td> <td><math><mi>y</mi></math></td></tr><tr><td>z</td></tr></table>",
                        "x z"));
    }

    @Test
    void hostileWordsStayWords() {
        String html =
                "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; \"quoted\" <a href=\"https://e.example/?a=1&amp;b\">l</a></p>";
        String words = "<script>alert(1)</script> &amp; \"quoted\" l";
        String marked = marked(html, words);
        Document parsed = Jsoup.parseBodyFragment(marked);
        assertEquals(words, parsed.text());
        assertEquals(0, parsed.select("script").size());
        assertTrue(marked.contains("&lt;script&gt;"), marked);
        assertTrue(marked.contains("<a href=\"https://e.example/?a=1&amp;b\"><mark a>l</mark></a>"), marked);
    }
}
