package dev.offprint.extract.content.score;

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

    private static int[] of(String html) {
        return new Tokens(Skeleton.of(Jsoup.parse(html))).of(1);
    }

    private static boolean has(int[] tokens, char kind, String name) {
        return Arrays.binarySearch(tokens, Tokens.hash(kind, name, 0, name.length())) >= 0;
    }
}
