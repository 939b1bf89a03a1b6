package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class KeepEndingsTest {

    private static final String TEXT = "<div><p>a</p><div><p>b</p></div>";
    private static final String ENDING = "<main>" + TEXT + "<div>The author lives upstream.</div></div></main>";

    @Test
    void aShortSentenceAtTheEndOfTheBoxStays() {
        assertTrue(keepsThird(ENDING, 0.3f, false));
    }

    @Test
    void anUnlikelyOneDoesNot() {
        assertFalse(keepsThird(ENDING, 0.1f, false));
    }

    @Test
    void aLabelOrALinkDoesNot() {
        assertFalse(keepsThird("<main>" + TEXT + "<div>Upstream</div></div></main>", 0.3f, false));
        assertFalse(keepsThird("<main>" + TEXT + "<div>See <a href=/>upstream</a>.</div></div></main>", 0.3f, false));
    }

    @Test
    void aSentenceBeforeTheEndDoesNot() {
        assertFalse(keepsThird(
                "<main>" + TEXT + "<div>The author lives upstream.</div><p>d</p></div></main>", 0.3f, false));
    }

    @Test
    void whatWasSaidBeforeDoesNot() {
        assertFalse(keepsThird(ENDING, 0.3f, true));
    }

    private static boolean keepsThird(String html, float score, boolean repeated) {
        PageScan scan = ScanPage.scan(Jsoup.parse(html));
        boolean[] kept = new boolean[scan.blocks()];
        boolean[] repeats = new boolean[kept.length];
        float[] scores = new float[kept.length];
        kept[0] = true;
        kept[1] = true;
        scores[2] = score;
        repeats[2] = repeated;
        KeepEndings.apply(scan, kept, scores, repeats);
        return kept[2];
    }
}
