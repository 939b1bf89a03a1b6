package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class KeepPostsTest {

    @Test
    void whatMostPostsKeepAllKeep() {
        assertEquals(
                "[true, true, true, true, true, true]",
                kept(
                        post("ann", "Straw.") + post("bo", "Wool.") + post("cy", "Cork."),
                        true,
                        true,
                        true,
                        true,
                        false,
                        true));
    }

    @Test
    void whatFewKeepIsLeftAsItIs() {
        assertEquals(
                "[false, true, true, true, false, true]",
                kept(
                        post("ann", "Straw.") + post("bo", "Wool.") + post("cy", "Cork."),
                        false,
                        true,
                        true,
                        true,
                        false,
                        true));
        assertEquals(
                "[true, true, false, true]",
                kept(post("ann", "Straw.") + post("bo", "Wool."), true, true, false, true));
    }

    @Test
    void linesWithoutADateAreNotAsked() {
        assertEquals(
                "[true, true, true, false]",
                kept("<p>Straw.</p><p>Wool.</p><p>Cork.</p><p>Buy.</p>", true, true, true, false));
    }

    private static String post(String author, String text) {
        return "<div class=post><div class=by>" + author + " <time>1 May</time></div><p>" + text + "</p></div>";
    }

    private static String kept(String html, boolean... kept) {
        PageScan scan = ScanPage.scan(Jsoup.parse("<main>" + html + "</main>"));
        assertEquals(kept.length, scan.blocks());
        KeepPosts.apply(scan, kept);
        return Arrays.toString(kept);
    }
}
