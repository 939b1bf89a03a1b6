package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FillGapsTest {

    @Test
    void aDoubtfulParagraphBetweenChosenOnesStays() {
        assertArrayEquals(new boolean[] {true, true, true}, fill("<p>a</p><p>b</p><p>c</p>", 0.9f, 0.3f, 0.9f));
    }

    @Test
    void anUnlikelyOneDoesNot() {
        assertArrayEquals(new boolean[] {true, false, true}, fill("<p>a</p><p>b</p><p>c</p>", 0.9f, 0.1f, 0.9f));
    }

    @Test
    void aBoxOfAnotherDepthDoesNot() {
        assertArrayEquals(
                new boolean[] {true, false, true}, fill("<p>a</p><div><div>b</div></div><p>c</p>", 0.9f, 0.3f, 0.9f));
    }

    @Test
    void aCaptionStaysWithItsFigure() {
        String figure = "<figure><img src=x><figcaption>b</figcaption></figure>";
        assertArrayEquals(new boolean[] {true, true, true}, fill("<p>a</p>" + figure + "<p>c</p>", 0.9f, 0.05f, 0.9f));
        assertArrayEquals(
                new boolean[] {true, false, false}, fill("<p>a</p>" + figure + "<p>c</p>", 0.9f, 0.05f, 0.1f));
    }

    private static boolean[] fill(String html, float... scores) {
        PageScan scan = ScanPage.scan(Jsoup.parse(html));
        boolean[] kept = new boolean[scores.length];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = scores[b] >= 0.5;
        }
        FillGaps.apply(scan, kept, scores);
        return kept;
    }
}
