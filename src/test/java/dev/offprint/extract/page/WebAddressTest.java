package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    private static final String BASE = "https://site.example/a/b.html?x=1#top";

    @ParameterizedTest
    @CsvSource({
        "c.html, https://site.example/a/c.html",
        "/c, https://site.example/c",
        "../c/./d, https://site.example/c/d",
        "../../../c, https://site.example/c",
        "?y=2, https://site.example/a/b.html?y=2",
        "#s, https://site.example/a/b.html?x=1#s",
        "//other.example/p, https://other.example/p",
        "HTTPS://Other.example, https://Other.example/",
        "https:c, https://site.example/a/c",
        "'a b\"c', https://site.example/a/a%20b%22c",
    })
    void resolvesAsBrowsersDo(String reference, String expected) {
        assertEquals(expected, WebAddress.resolve(BASE, reference));
    }

    @ParameterizedTest
    @CsvSource({
        "https://site.example/a/b.html?x=1&y=a/b#top, ",
        "http://site.example:8080/, ",
        "https://Site.example/a//b, ",
        "https:///site.example/a, https://site.example/a",
        "https://site.example, https://site.example/",
        "https://site.example?x, https://site.example/?x",
        "https://a@site.example/, https://a@site.example/",
        "https://site.example/../a/./b, https://site.example/a/b",
        "https://site.example/.a, https://site.example/.a",
        "https://site.example\\a, https://site.example/a",
        "'https://site.example/a b<c>\"', https://site.example/a%20b%3Cc%3E%22",
    })
    void leavesWhatIsResolvedAsItIs(String address, String other) {
        String expected = other == null ? address : other;
        assertEquals(expected, WebAddress.resolve(BASE, address));
        assertEquals(expected, WebAddress.resolve("", expected), "again");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "'java\nscript:x'",
        "data:text/html",
        "mailto:a@b",
        "https://",
        "'https://a b/'",
        "ftp://x/"
    })
    void refusesWhatIsNotOfTheWeb(String reference) {
        assertEquals(null, WebAddress.resolve(BASE, reference));
    }

    @Test
    void knowsSites() {
        assertTrue(WebAddress.sameSite("https://www.site.example/", "https://m.site.example/x"));
        assertFalse(WebAddress.sameSite("https://a.co.uk/", "https://b.co.uk/"));
    }
}
