package dev.offprint.extract.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out; that the rest is what jsoup makes of a page is tested on whole pages. */
class PlainPageTest {

    /** In the manner {@code page | what is in its body}; a tilde is a line's end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // attributes, quoted, bare, alone; those of formatting count, but for a link's
                "<p data-x='a>b' class=c DATA-Y=\"<\" data-z=3 data-v id=i>|<p class=\"c\" id=\"i\"></p>",
                "<div tabindex = 0 class = c>|<div class=\"c\"></div>",
                "<img src=a data-x=1 />|<img src=\"a\">",
                "<p data-x=\"1\"data-y=\"2\"title=3>|<p title=\"3\"></p>",
                "<p data-src=a data-testid=c aria-label=d onclick=e>"
                        + "|<p data-src=\"a\" data-testid=\"c\" aria-label=\"d\" onclick=\"e\"></p>",
                "<a target=_blank href=u>x</a>|<a href=\"u\">x</a>",
                "<i data-x=1>x</i>|<i data-x=\"1\">x</i>",
                "<p CLASS=a&amp;b class=c>|<p class=\"a&amp;b\"></p>",
                // scripts and styles; scripts of data are read
                "<p><script>if(a<b)c</script><style>a>b{}</style>x|<p><script></script><style></style>x</p>",
                "<p><script type='application/ld+json'>{}</script>"
                        + "|<p><script type=\"application/ld+json\">{}</script></p>",
                "<p><script type=math/tex>x</script>|<p><script type=\"math/tex\">x</script></p>",
                "<p><script type=ld&#43;json>{}</script>|<p><script type=\"ld+json\">{}</script></p>",
                "<p><script data-x=1 type=module>x</SCRIPT >y|<p><script type=\"module\"></script>y</p>",
                "<p><script><!-- <script>a</script>x|not plain",
                "<p><script>a</scripted></script>x|<p><script></script>x</p>",
                "<p><textarea>~<p data-x=1>&amp;</textarea>|<p><textarea>&lt;p data-x=1&gt;&amp;</textarea></p>",
                // drawings without text
                "<svg data-x=1> <path d='M0'/><g></g> </svg>x|<svg> </svg>x",
                "<pre>a<svg>~<g></g>~</svg></pre>|<pre>a<svg>~<g></g>~</svg></pre>",
                "<svg><text>a</text><path d=M0 /></svg>|<svg><text>a</text><path></path></svg>",
                "<svg><g></|not plain",
                "<svg><p></svg>|not plain",
                "<svg><x:Y Id=a><a href=u>c</a></x:y></svg>|<svg><x:y Id=\"a\"><a href=\"u\">c</a></x:y></svg>",
                "<svg><x:Y Id=a id=b></svg>|not plain",
                "<body><p>a<body Id=a id=b>|not plain",
                "<svg><foreignObject>a</foreignObject></svg>|not plain",
                "<math><annotation-xml>a</annotation-xml></math>|not plain",
                // blanks and comments
                "<div> <p>a</p>~<!-- b --> <p>c</p> </div>|<div><p>a</p><p>c</p></div>",
                "<p>a</p> <em>b</em> <p>c</p>|<p>a</p> <em>b</em> <p>c</p>",
                "<p>a<!-- --> <!-- -->b</p>|<p>a<!-- --> <!-- -->b</p>",
                "<pre><div>a</div> <div>b</div></pre>|<pre><div>a</div> <div>b</div></pre>",
                "<p><b>a</b></p> <p>b</p>|<p><b>a</b></p><p>b</p>",
                "<table> <tr> <td> <p>a</p> <p>b</p> </td> </tr> </table>"
                        + "|<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>",
                "<div><!--$--> <div>a</div><!--/$--></div>|<div><!--$--> <div>a</div><!--/$--></div>",
                "<p>a<!b> <![CDATA[c]]></><b>d</b>|<p>a<!--b--> <!--[CDATA[c]]--><b>d</b></p>",
                "<svg><![CDATA[a]]></svg>|not plain",
                // formatting is taken out of blocks that go on
                "<b><p>a</b>c</p>|<b></b><p><b>a</b>c</p>",
                "<a href=u><div>a<i>b</a>c</i></div>d"
                        + "|<a href=\"u\"></a><div><a href=\"u\">a<i>b</i></a><i>c</i></div>d",
                "<b><i><u><em><s><p>a</b>c|<b><i><u><em><s></s></em></u></i></b><u><em><s><p><b>a</b>c</p></s></em></u>",
                "<a href=1><table><tr><td><a href=2>b<a href=3>c</table>d"
                        + "|<a href=\"1\"><table><tbody><tr><td><a href=\"2\">b</a><a href=\"3\">c</a></td></tr></tbody>"
                        + "</table></a>d",
                "<b><div><nobr></b></div><nobr>|not plain",
                // what moves other elements is left to the parser
                "<table>a<tr><td>b</table>|not plain",
                "<template></p></template>|not plain",
                "<template><svg></svg></template><p>a|<p>a</p>",
                "a</></p>|a<p></p>",
                "a</>b|not plain",
                "a<?b?>|not plain",
                "<p id=\"a|not plain",
                "<p><frameset>|not plain",
            })
    void leavesOutWhatNobodyAsksFor(String html, String left) {
        assertEquals(left.replace('~', '\n'), Body.of(html.replace('~', '\n'), Asked.LEAST));
    }

    @Test
    void leavesWhatIsAskedFor() {
        String page = "<div data-id=1 style=a data-x=2 data-abcdefgh1=3> <svg><path d=4></path></svg>"
                + "<script>5</script></div>";
        assertEquals(
                "<div data-id=\"1\" style=\"a\" data-x=\"2\" data-abcdefgh1=\"3\"> <svg><path d=\"4\"></path></svg>"
                        + "<script>5</script></div>",
                Body.of(page, Asked.EVERYTHING));
        assertEquals(
                "<div data-id=\"1\" style=\"a\" data-abcdefgh1=\"3\"> <svg><path d=\"4\"></path></svg>"
                        + "<script></script></div>",
                Body.of(page, Asked.also(Set.of("data-id", "d"), true).and("data-abcdefgh1")));
        assertEquals("<div style=\"a\"> <svg></svg><script></script></div>", Body.of(page, Asked.LEAST));
    }

    /** They could hide what the markup is. */
    @ParameterizedTest
    @ValueSource(strings = {"<\u0000p>", "<p\u0000>", "<p \u0000id=1>", "<p id\ud83d=1>", "</\u0000p>"})
    void takesNoHarmfulCharactersInTags(String html) {
        assertEquals("not plain", Body.of(html, Asked.LEAST));
    }

    @Test
    void takesHarmfulCharactersOutOfTextsAndValues() {
        UnaryOperator<String> harmless = text -> text.replace("\u0000", "");
        String page = "<title>a\u0000</title><p title='b\u0000'>c\u0000\n</p><p title=d\u0000>";
        PlainPage.Read read = PlainPage.read(page, "", Asked.LEAST, harmless, 99);
        assertEquals("a", read.doc().title());
        assertEquals(
                "<p title=\"b\">c</p><p title=\"d\"></p>",
                read.doc().body().html().replace("\n", ""));
    }

    @Test
    void isNotPlainWithTooManyTags() {
        assertNull(PlainPage.read("<b>".repeat(4), "", Asked.LEAST, UnaryOperator.identity(), 3));
    }

    @Test
    void takesTimeInProportion() {
        List<String> pieces = List.of(
                "<",
                "<!--",
                "<!---->",
                " ",
                "<script>",
                "<script><!--",
                "<script><!-- --></script>",
                "<svg>",
                "<svg><g/>",
                "<svg><g>",
                "<title>",
                "</",
                "<p a=\"",
                "<p a=\"\" data-x=1>",
                "<p>",
                "</p>",
                "<li>",
                "<b></i>",
                "<b></b>",
                "<p><b>a</b><i>",
                "<noscript></noscript>",
                "<pre>",
                "&amp;",
                "&",
                "<table> <tr>");
        for (String piece : pieces) {
            String page = piece.repeat(3_000_000 / piece.length()) + "x";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Body.of(page, Asked.LEAST), piece);
        }
    }
}
