package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class KeepSpecificationTest {

    private static final String TEXT = "<p>Woven in one piece.</p>";
    private static final String TABLE = "<table><tr><th>Weight</th><td>1.9 kg</td></tr></table>";

    @Test
    void propertiesBelowTheTextStay() {
        assertEquals("[true, true, true]", kept(TEXT + TABLE, true, 0.4f));
        assertEquals("[true, true, true]", kept(TEXT + "<dl><dt>Weight</dt><dd>1.9 kg</dd></dl>", true, 0.4f));
    }

    @Test
    void othersAreLeftAsTheyAre() {
        assertEquals("[true, false, false]", kept(TEXT + TABLE, true, 0.1f));
        assertEquals("[false, false, false]", kept(TEXT + TABLE, false, 0.4f));
        String choice = "<table><tr><th>Colour</th><td><input name=c>red</td></tr></table>";
        assertEquals("[true, false, false]", kept(TEXT + choice, true, 0.4f));
    }

    private static String kept(String html, boolean text, float score) {
        PageScan scan = ScanPage.scan(Jsoup.parse("<main>" + html + "</main>"));
        boolean[] kept = new boolean[scan.blocks()];
        float[] scores = new float[kept.length];
        kept[0] = text;
        Arrays.fill(scores, score);
        KeepSpecification.apply(scan, kept, scores);
        return Arrays.toString(kept);
    }
}
