package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ClassTokensTest {

    private final ClassTokens wanted = ClassTokens.of("sr-only", "visually-hidden", "é");

    @Test
    void findsTheFirstWholeName() {
        assertEquals("visually-hidden", firstIn(" a\tvisually-hidden\nsr-only"));
        assertEquals("é", firstIn("b é"));
        assertNull(firstIn("sr-onlyy ssr-only sr-onl SR-ONLY"));
        assertNull(firstIn(""));
        assertNull(wanted.firstIn(Jsoup.parse("<p>").selectFirst("p")));
    }

    private String firstIn(String classes) {
        return wanted.firstIn(Jsoup.parse("<p class='" + classes + "'>").selectFirst("p"));
    }
}
