package dev.offprint.clip.highlight.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindQuoteTest {

    private static final String HARBOUR =
            "The harbour sleeps until four, when the first crane coughs and the gulls leave the roof of the old"
                    + " customs house. Nobody has ever counted them.";

    private static ArticleText article(String html) {
        return new ArticleText(Jsoup.parseBodyFragment(html).body());
    }

    private static Quote words(String exact) {
        return new Quote(exact, null, null, null);
    }

    /** The found words between brackets, with a little of what is around them. */
    private static String found(String html, Quote quote) {
        ArticleText article = article(html);
        String text = article.toString();
        return new FindQuote(article)
                .find(quote)
                .map(FindQuote.Found::span)
                .map(span -> text.substring(Math.max(0, span.start() - 6), span.start()) + "["
                        + text.substring(span.start(), span.end()) + "]")
                .orElse("nowhere");
    }

    /** The quote of those words as it is kept, when they stand there once. */
    private static Quote marked(String html, String exact) {
        ArticleText article = article(html);
        int start = article.toString().indexOf(exact);
        return article.quote(new Span(start, start + exact.length()));
    }

    @Test
    void theVeryWords() {
        assertEquals("ps unt[il four, when]", found("<p>" + HARBOUR + "</p>", words("il four, when")));
        assertEquals("nowhere", found("<p>" + HARBOUR + "</p>", words("il five, and then")));
        assertEquals("nowhere", found("<p>" + HARBOUR + "</p>", words("  ")));
        assertEquals("nowhere", found("", words("words")));
    }

    @Test
    void acrossInlineElementsAndBlocks() {
        String html = "<h2>One</h2><p>Two <em>thr</em>ee</p>\n<ul><li>four</li><li>five<br>six</li></ul>";
        assertEquals("[One\nTwo three\nfour\nfive\nsix]", found(html, words("One Two three four five six")));
        assertEquals("\nTwo t[hree\nfo]", found(html, words("hree\n\nfo")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a&nbsp;b   c|a b c|a\u00a0b c",
                "it’s “so” – now…|it's \"so\" - now...|it’s “so” – now…",
                "com&shy;pound w&#8203;ord|compound word|com\u00adpound w\u200bord",
                "ﬁne ½|fine 1⁄2|ﬁne ½"
            })
    void spaceAndTypographyDoNotCount(String html, String quote, String found) {
        assertEquals("[" + found + "]", found("<p>" + html + "</p>", words(quote)));
    }

    @Test
    void accentsInEitherWritingAndNeverPartedFromTheirLetter() {
        assertEquals("un [cafe\u0301]", found("<p>un cafe\u0301 noir</p>", words("caf\u00e9")));
        assertEquals("un [caf\u00e9]", found("<p>un caf\u00e9 noir</p>", words("cafe\u0301")));
        assertEquals("un [cafe\u0301]", found("<p>un cafe\u0301 noir</p>", words("cafe")));
        assertEquals("[각각]", found("<p>각각의</p>", words("\u1100\u1161\u11a8각")));
        assertEquals("[👩‍🚀 go]", found("<p>👩‍🚀 goes</p>", words("👩‍🚀 go")));
    }

    @Test
    void scriptsWithoutSpacesAndFromRightToLeft() {
        assertEquals(
                "港の夜は[静かだ。四時]",
                found("<p>港の夜は静かだ。\n四時まで。</p>", words("静かだ。四時"))
                        .replace("\n", "")
                        .replace(" ", ""));
        assertEquals(
                "كل صبا[ح يفتح الباب]",
                found("<p dir=rtl>كل صباح يفتح \u200fالباب قبل الفجر</p>", words("ح يفتح الباب"))
                        .replace("\u200f", ""));
    }

    @Test
    void ofSeveralPlacesTheOneWithTheSameSurroundings() {
        String html = "<p>Red: yes.</p><p>Green: yes.</p><p>Blue: yes. No more.</p>";
        assertEquals("Blue: [yes]", found(html, new Quote("yes", null, ". No more", null)));
        assertEquals("reen: [yes]", found(html, new Quote("yes", "Green: ", null, null)));
        assertEquals("Red: [yes]", found(html, new Quote("yes", "Red: ", null, 9_000)));
    }

    @Test
    void ofSeveralWithTheSameSurroundingsTheNearest() {
        String verse = "<p>And the rain, the rain, it raineth every day.</p>";
        ArticleText article = article(verse.repeat(9));
        int third = article.toString().indexOf("raineth", article.toString().indexOf("raineth", 60) + 1);
        for (int hint : new int[] {third, third - 12, third + 15}) {
            Quote quote = new Quote("raineth", "the rain, it ", " every day.", hint);
            assertEquals(
                    third,
                    new FindQuote(article).find(quote).orElseThrow().span().start());
        }
    }

    @Test
    void smallEditsAreTheSamePassage() {
        String was = "<p>" + HARBOUR + "</p>";
        Quote quote = marked(was, "the first crane coughs and the gulls leave the roof");
        String now =
                was.replace("first crane coughs", "first old crane coughs,").replace("gulls", "seagulls");
        assertEquals(" when [the first old crane coughs, and the seagulls leave the roof]", found(now, quote));
        assertFalse(new FindQuote(article(now)).find(quote).orElseThrow().exactly());
        assertEquals("nowhere", found(was.replace("crane coughs and the gulls", "tram goes, no bird would"), quote));
    }

    @Test
    void shortPassagesAreNotMistakenForOthers() {
        String was = "<p>" + HARBOUR + "</p>";
        Quote quote = marked(was, "harbour");
        assertEquals("The [harbor]", found(was.replace("harbour", "harbor"), quote));
        assertEquals("nowhere", found("<p>A story of armour and of swords.</p>", quote));
    }

    @Test
    void aWordDoesNotWanderToAnotherPlace() {
        String was = "<p>Tea at noon.</p><p>" + HARBOUR + "</p>";
        Quote noon = marked(was, "noon");
        assertEquals("ea at [noon]", found(was.replace("</p>", "!</p>"), noon));
        assertEquals("nowhere", found("<p>" + HARBOUR + "</p><p>An afternoon.</p>", noon));
        assertEquals(" after[noon]", found("<p>An afternoon.</p>", words("noon")));
    }

    @Test
    void aBlockPutBackInTheMiddleIsPartOfIt() {
        String first = "<p>" + HARBOUR + "</p>";
        String second = "<p>By noon the quay is so hot that the ropes smell of tar and the tugs lie in the shade.</p>";
        Quote quote = marked(first + second, article(first + second).toString());
        String box = "<div><p>" + "Readers who liked this also liked that. ".repeat(5) + "</p></div>";
        String found = found(first + box + second + "<p>More.</p>", quote);
        assertTrue(found.startsWith("[The harbour sleeps"), found);
        assertTrue(found.contains("also liked that."), found);
        assertTrue(found.endsWith("lie in the shade.]"), found);
    }

    @Test
    void whatIsKeptOfAPassageFindsItAgain() {
        String html = "<h2>Title</h2><p>" + HARBOUR + "</p><pre>a\n  b</pre><p>" + HARBOUR + "</p>";
        ArticleText article = article(html);
        FindQuote find = new FindQuote(article);
        for (int start = 0; start < article.length() - 30; start += 7) {
            Quote quote = article.quote(new Span(start, start + 24));
            Optional<FindQuote.Found> found = find.find(quote);
            assertTrue(found.isPresent() && found.get().exactly(), quote.toString());
            assertTrue(Math.abs(found.get().span().start() - start) <= 1, quote + " at " + found.get());
        }
    }

    @Test
    void hostileTextsCostLittle() {
        String html = "<p>" + "ab".repeat(500_000) + "</p>";
        FindQuote find = new FindQuote(article(html));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(find.find(new Quote("ab", "ab".repeat(40), "ab".repeat(40), 70_000))
                    .isPresent());
            for (int i = 0; i < 200; i++) {
                assertTrue(find.find(words("c".repeat(4_000) + i)).isEmpty());
            }
        });
    }
}
