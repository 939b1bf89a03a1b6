package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadTokensTest {

    private static final Document EMPTY = Jsoup.parse("");

    @Test
    void readsThePathAndNotTheHost() {
        int[] tokens = HeadTokens.of(EMPTY, "https://news.example.org/blog/first-post");
        assertArrayEquals(tokens, HeadTokens.of(EMPTY, "https://www.example.com/blog/first-post"));
        assertTrue(has(tokens, 'u', "blog"));
        assertTrue(has(tokens, 'u', "first"));
        assertEquals(0, count(tokens, 'u', "news"));
    }

    @Test
    void readsTheNamesOfTheHeadAndTheValuesOfTwo() {
        Document page = Jsoup.parse("<meta name=author content=Ada><meta property=og:type content='web article'>");
        int[] tokens = HeadTokens.of(page, "");
        assertTrue(has(tokens, 'm', "author"));
        assertTrue(has(tokens, 'o', "article"));
        assertEquals(0, count(tokens, 'o', "ada"));
    }

    @Test
    void saysEachOnceInAscendingOrder() {
        String meta = IntStream.range(0, 100)
                .mapToObj(i -> "<meta name=a" + (char) ('a' + i % 26) + (char) ('a' + i % 7) + "><meta>")
                .reduce("", String::concat);
        int[] tokens = HeadTokens.of(Jsoup.parse(meta), "/a-path/a-path");
        assertArrayEquals(Arrays.stream(tokens).sorted().distinct().toArray(), tokens);
        assertEquals(1, count(tokens, 'm', ""));
    }

    private static boolean has(int[] tokens, char kind, String text) {
        return count(tokens, kind, text) == 1;
    }

    private static long count(int[] tokens, char kind, String text) {
        int token = NameTokens.hash(kind, text, 0, text.length());
        return Arrays.stream(tokens).filter(t -> t == token).count();
    }
}
