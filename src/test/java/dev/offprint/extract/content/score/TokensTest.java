package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void namesCountWholeAndInParts() {
        int[] tokens = of("<div class='post-body mainText'>");
        assertTrue(has(tokens, 't', "div"));
        assertTrue(has(tokens, 'c', "post-body"));
        assertTrue(has(tokens, 's', "post"));
        assertTrue(has(tokens, 's', "body"));
        assertTrue(has(tokens, 's', "main"));
        assertTrue(has(tokens, 's', "text"));
    }

    @Test
    void digitsDoNotCount() {
        assertTrue(has(of("<div id='comment-4711'>"), 'i', "comment-"));
    }

    @Test
    void idsOfHeadingsAreSlugsOfTheirText() {
        assertFalse(has(of("<h2 id='results'>"), 'i', "results"));
        assertTrue(has(of("<div id='results'>"), 'i', "results"));
    }

    @Test
    void whatIsSaidTwiceCountsOnce() {
        assertEquals(
                7,
                of("<div class='card news card card-news' id='news'>").length,
                "the tag, three names, two parts, the id");
    }

    @Test
    void partsBeginAtCapitalsAndBehindSigns() {
        int[] tokens = of("<div class='Über_schrift HTMLText __x9y'>");
        assertTrue(has(tokens, 's', "über"));
        assertTrue(has(tokens, 's', "schrift"));
        assertTrue(has(tokens, 's', "htmltext"), "only a capital behind a small letter begins a part");
        assertTrue(has(tokens, 's', "xy"));
    }

    private static int[] of(String html) {
        TokenNumbers numbers = new TokenNumbers();
        int[] found = new Tokens(Skeleton.of(Jsoup.parse(html)), numbers).of(1);
        return Arrays.stream(found).map(numbers::token).toArray();
    }

    private static boolean has(int[] tokens, char kind, String name) {
        int wanted = NameTokens.hash(kind, name, 0, name.length());
        return Arrays.stream(tokens).anyMatch(token -> token == wanted);
    }
}
