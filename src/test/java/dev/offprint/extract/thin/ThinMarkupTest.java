package dev.offprint.extract.thin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThinMarkupTest {

    private static String thin(String html, Asked asked) {
        Kept kept = ThinMarkup.thin(html, asked);
        return new String(kept.text(), 0, kept.size());
    }

    /** In the manner {@code page | what is left}; a tilde is a line's end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // attributes, quoted, bare, alone; before a slash, where a value without quotes would take it in
                "<b id=x><i data-x=1 class=c>x</i>|<b id=x><i data-x=1 class=c>x</i>",
                "<p data-x='a>b' class=c DATA-Y=\"<\" data-z=3 data-v id=i>|<p class=c id=i>",
                "<div   tabindex = 0   class=\"c\">|<div     class=\"c\">",
                "<img src=a data-x=1 />|<img src=a />",
                "<img src=a data-x=\"1\"/>|<img src=a />",
                "<a target=_blank href=u>x</a>|<a href=u>x</a>",
                "<p data-x=\"1\"data-y=\"2\">|<p data-x=\"1\"data-y=\"2\">",
                "<p data-src=a data-offprint-frame=b data-testid=c aria-label=d onclick=e>"
                        + "|<p data-src=a data-offprint-frame=b data-testid=c aria-label=d onclick=e>",
                // scripts and styles; scripts of data are read
                "<script>if(a<b)c</script><style>a>b{}</style>x|<script></script><style></style>x",
                "<script type='application/ld+json'>{}</script>|<script type='application/ld+json'>{}</script>",
                "<script type=math/tex>x</script>|<script type=math/tex>x</script>",
                "<script type=ld&#43;json>{}</script>|<script type=ld&#43;json>{}</script>",
                "<script data-x=1 type=module>x</SCRIPT >y|<script type=module></SCRIPT >y",
                "<script><!-- a </script>x|<script></script>x",
                "<script><!-- <script> a </script> --></script><p data-x>"
                        + "|<script><!-- <script> a </script> --></script><p data-x>",
                "<script><!-- --> <script> a </script><p data-x>|<script></script><p>",
                "<script>a</scripted></script>x|<script></script>x",
                "<script/>a<p data-x>b|<script/>a<p data-x>b",
                "<script>a<p data-x>|<script>a<p data-x>",
                // other raw text is left alone, whatever it looks like
                "<title><p data-x=1></title><p data-x=1>|<title><p data-x=1></title><p>",
                "<textarea><p data-x=1></textarea><p data-x=1>|<textarea><p data-x=1></textarea><p>",
                "<iframe><p data-x=1></iframe><p data-x=1>|<iframe><p data-x=1></iframe><p>",
                "<xmp><p data-x=1></xmp><p data-x=1>|<xmp><p data-x=1></xmp><p>",
                "<p data-x=1><plaintext><p data-x=1>|<p><plaintext><p data-x=1>",
                "<!-- <p data-x=1> --!><p data-x=1>|<!-- <p data-x=1> --!><p>",
                "x<!--><p data-x=1>-->|x<!--><p>-->",
                "x<!DOCTYPE a \"><p data-x=1>\">|x<!DOCTYPE a \"><p>\">",
                "x<?php \"><p data-x=1>|x<?php \"><p>",
                "x</ data-x=1><p data-x=1>|x</ data-x=1><p>",
                "a < b <1 data-x=1><p data-x=1>|a < b <1 data-x=1><p>",
                // drawings, and where titles, styles and scripts are no raw text
                "<svg data-x=1> <path d='M0'/><g></g> </svg>x|<svg> </svg>x",
                "<pre>a<svg>~<g></g>~</svg></pre>|<pre>a<svg>~<g></g>~</svg></pre>",
                "<svg><text>a</text><path d=M0 /></svg>|<svg><text>a</text><path /></svg>",
                "<svg><title>a</title></svg><script>b</script>|<svg><title>a</title></svg><script></script>",
                "<svg><style>a<b</style></svg><p data-x>|<svg><style>a<b</style></svg><p data-x>",
                "<svg><p></svg><script>b</script>|<svg><p></svg><script>b</script>",
                "<math><mi>x</mi></math><script>b</script>|<math><mi>x</mi></math><script></script>",
                "<select><style>a{}</style></select>|<select><style>a{}</style></select>",
                "<noscript><img data-x=1></noscript><p data-x=1>|<noscript><img data-x=1></noscript><p>",
                // blanks and comments
                "<div> <p>a</p>~<!-- b --> <p>c</p> </div>|<div><p>a</p><p>c</p></div>",
                "<html><head> <meta> <title>t</title> </head>~<p>a|<html><head><meta><title>t</title></head>~<p>a",
                "<head><meta></br><meta> <meta>|<head><meta></br><meta> <meta>",
                "<p>a</p> <em>b</em> <p>c</p>|<p>a</p> <em>b</em> <p>c</p>",
                "<p>a<!-- --> <!-- -->b</p>|<p>a<!-- --> <!-- -->b</p>",
                "<pre><div>a</div> <div>b</div></pre>|<pre><div>a</div> <div>b</div></pre>",
                "<pre><template></pre><p>a</p> <p>b</p>|<pre><template></pre><p>a</p> <p>b</p>",
                "<p><b>a</p> <p>b</p>|<p><b>a</p> <p>b</p>",
                "<p><b>a</b></p> <p>b</p>|<p><b>a</b></p><p>b</p>",
                "<i>a</i></div> </div><i>b</i>|<i>a</i></div> </div><i>b</i>",
                "<table> <tr> <td> <p>a</p> <p>b</p> </td> </tr> </table>"
                        + "|<table><tr><td> <p>a</p> <p>b</p> </td></tr></table>",
                "<td> <td>|<td> <td>",
                "<div><!--$--> <div>a</div><!--/$--></div>|<div><!--$--> <div>a</div><!--/$--></div>",
                "<p><b>a<noscript>b</b></noscript></p> <p>c</p>|<p><b>a<noscript>b</b></noscript></p> <p>c</p>",
                "<p data data-x>|<p data>",
                // from something odd on all is left
                "<p data-x=1><p id=\"a data-x=1><p data-x=1>|<p><p id=\"a data-x=1><p data-x=1>",
                "<p data-x=1><p <b><p data-x=1>|<p><p <b><p data-x=1>",
                "<p data-x=1><p =a><p data-x=1>|<p><p =a><p data-x=1>",
                "<p data-x=1><![CDATA[ > ]]><p data-x=1>|<p><![CDATA[ > ]]><p data-x=1>",
                "<p data-x=1></p \"><p data-x=1>|<p></p \"><p data-x=1>",
                "<p data-x=1><frameset><p data-x=1>|<p><frameset><p data-x=1>",
            })
    void leavesOutWhatIsBeyondDoubt(String html, String left) {
        assertEquals(left.replace('~', '\n'), thin(html.replace('~', '\n'), Asked.LEAST));
    }

    @Test
    void knowsWhereANameEnds() {
        assertEquals("<p data\rid=1>", thin("<p data\rid=1>", Asked.LEAST));
        String json = "<script type='ld+\u0000json'>{}</script>";
        assertEquals(json, thin(json, Asked.LEAST));
    }

    /** They are taken out of the page later, which makes of this what it does not look like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<\u0000script><p data-x=1>",
                "<scr\u0000ipt><p data-x=1>",
                "<script>a</scr\u0000ipt><p data-x=1>",
                "<script>a<\u0000/script><p data-x=1></script>",
                "<p id=\u0000'a><p data-x=1>",
                "<p \u0000data-x=1>",
                "<p data-x \u0000= 1>",
                "<\u0000!-- <p data-x=1>",
                "x<!-- a --\u0000> <p data-x=1> -->",
                "</\u0000p data-x='>'><p data-x=1>"
            })
    void leavesWhatHarmfulCharactersHide(String html) {
        assertEquals(html, thin(html, Asked.LEAST));
    }

    @Test
    void leavesWhatIsAskedFor() {
        String page =
                "<div data-id=1 style=a data-x=2 data-abcdefgh1=3> <svg><path d=4></path></svg><script>5</script>";
        assertEquals(page, thin(page, Asked.EVERYTHING));
        assertEquals(
                "<div data-id=1 style=a data-abcdefgh1=3> <svg><path d=4></path></svg><script></script>",
                thin(page, Asked.also(Set.of("data-id", "d"), true).and("data-abcdefgh1")));
        assertEquals("<div style=a> <svg></svg><script></script>", thin(page, Asked.LEAST));
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
                "<b>",
                "<b></i>",
                "<pre>",
                "<table> <tr>");
        for (String piece : pieces) {
            String page = piece.repeat(3_000_000 / piece.length()) + "x";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> thin(page, Asked.LEAST), piece);
        }
    }
}
