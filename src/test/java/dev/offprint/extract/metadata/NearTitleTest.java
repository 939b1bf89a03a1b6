package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NearTitleTest {

    private static final String LONG = "<p>" + "A paragraph that is no byline. ".repeat(8) + "</p>";

    @Test
    void whatStandsBehindTheHeadingComesBeforeWhatStandsAboveIt() {
        assertNear(
                List.of("Taps", "By Zoe", "4 August", "Plumbing", "Home"),
                "<title>Site</title><a>Home</a><div><b>Plumbing</b><h1>Taps</h1><p>By Zoe</p></div><i>4 August</i>");
    }

    @Test
    void aQuotedHeadingIsNone() {
        assertNear(
                List.of("Taps", "End", "Top"),
                "<p>Top</p><blockquote><h1>Said</h1><p>By Ann</p></blockquote><h1></h1><h1>Taps</h1>"
                        + "<blockquote><p>By Ann</p></blockquote><p>End</p>");
        assertNear(List.of(), "<blockquote><h1>Said</h1></blockquote><p>By Ann</p>");
    }

    @Test
    void theTextIsNotNearToItsTitle() {
        assertNear(
                List.of("Taps", "One", "By Zoe"),
                "<p>By Zoe</p><h1>Taps</h1>" + LONG + "<p>One</p>" + LONG.repeat(3) + "<p>Two</p>");
    }

    private static void assertNear(List<String> expected, String html) {
        assertEquals(expected, NearTitle.texts(Skeleton.whole(Jsoup.parse(html))));
    }
}
