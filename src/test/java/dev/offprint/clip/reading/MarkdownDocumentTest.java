package dev.offprint.clip.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownDocumentTest {

    private static void becomes(String html, String markdown) {
        assertEquals(markdown + "\n", MarkdownDocument.of(html));
    }

    @Test
    void paragraphsHeadingsAndBreaks() {
        becomes(
                "<h2>A <em>title</em></h2><p>One\n  two.<br>Three.</p><hr><p>Four.<br></p>",
                "## A *title*\n\nOne two.\\\nThree.\n\n---\n\nFour.");
        becomes("Loose <b>words</b><p>and a paragraph</p>", "Loose **words**\n\nand a paragraph");
    }

    @Test
    void emphasisTouchesItsWords() {
        becomes("<p>a<b> bold </b>c <i> </i>d <del>gone</del></p>", "a **bold** c d ~~gone~~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<p>2 * 3 _x_ `y` [z] a|b ~c~</p>§2 \\* 3 \\_x\\_ \\`y\\` \\[z\\] a\\|b \\~c\\~",
                "<p># no heading</p>§\\# no heading",
                "<p>- no list</p>§\\- no list",
                "<p>+ no list</p>§\\+ no list",
                "<p>1986. A year</p>§1986\\. A year",
                "<p>3) three</p>§3\\) three",
                "<p>back\\slash\\</p>§back\\\\slash\\\\",
                "<p>&gt; no quote</p>§\\> no quote"
            })
    void wordsNeverBecomeMarkup(String html, String markdown) {
        becomes(html, markdown);
    }

    @Test
    void neitherDoEntitiesAndLaterLines() {
        becomes(
                "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; AT&amp;T A &amp; B</p>",
                "\\<script\\>alert(1)\\</script\\> \\&amp; AT\\&T A & B");
        becomes("<p>x<br>===</p>", "x\\\n\\===");
    }

    @Test
    void linksAndImages() {
        becomes(
                "<p><a href='https://e.org/a_(b)?c=d e'>A [link]</a></p>",
                "[A \\[link\\]](https://e.org/a_%28b%29?c=d%20e)");
        becomes(
                "<p><a href='javascript:alert(1)'>No link</a> <img src='data:x' alt='no image'></p>",
                "No link no image");
        becomes(
                "<figure><img src='https://e.org/i.png' alt='An *image*'><figcaption>Seen here</figcaption></figure>",
                "![An \\*image\\*](https://e.org/i.png)\n\nSeen here");
    }

    @Test
    void listsAndQuotes() {
        becomes("<ul><li>one</li><li>two<ol start=3><li>three</li></ol></li></ul>", "- one\n\n- two\n\n  3. three");
        becomes("<ul><li>one</li><li>two</li></ul>", "- one\n- two");
        becomes("<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>", "> a\n>\n> > b");
        becomes("<dl><dt>Term</dt><dd>What it is.</dd></dl>", "**Term**\n\n:   What it is.");
    }

    @Test
    void codeIsLeftAlone() {
        becomes(
                "<pre><code class='language-java'>int a = b * c;\n  // ``` here\n</code></pre>",
                "````java\nint a = b * c;\n  // ``` here\n````");
        becomes("<p><code>a_b</code> <code>`x</code></p>", "`a_b` `` `x ``");
    }

    @Test
    void tables() {
        becomes(
                "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>x<br>y</td></tr><tr><td colspan=2>wide</td></tr></table>",
                "| A | B |\n| --- | --- |\n| 1\\|2 | x y |\n| wide |  |");
        becomes("<table><tr><td>only</td></tr></table>", "|  |\n| --- |\n| only |");
    }

    @Test
    void deepNestingIsWrittenFlatAndLosesNoWord() {
        String deep = "<blockquote>".repeat(400) + "<p>down here</p>" + "</blockquote>".repeat(400);
        assertTrue(MarkdownDocument.of(deep).contains("down here"));
        String spans = "<p>" + "<em>".repeat(400) + "inside" + "</em>".repeat(400) + "</p>";
        assertTrue(MarkdownDocument.of(spans).contains("inside"));
    }
}
