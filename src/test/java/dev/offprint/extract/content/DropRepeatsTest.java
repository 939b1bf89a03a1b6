package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DropRepeatsTest {

    private static final String TEXT = "The kettle holds two litres and whistles when the water boils.";

    @Test
    void theCopyForPhonesGoes() {
        assertEquals(
                "[true, true, false]",
                kept("<div class=desk><p>" + TEXT + "</p><p>Care.</p></div><div class=phone><p>" + TEXT.toUpperCase()
                        + "</p></div>"));
    }

    @Test
    void labelsMayComeAgain() {
        String label = "<p>Free delivery.</p></div>";
        assertEquals("[true, true]", kept("<div>" + label + "<div class=phone>" + label));
    }

    @Test
    void aRefrainStays() {
        String line = "<p>" + TEXT + "</p>";
        assertEquals("[true, true, true]", kept("<div>" + line + "<p>A verse.</p>" + line + "</div>"));
        assertEquals(
                "[true, true, true]",
                kept("<div class=s>" + line + "</div><div class=s><p>A verse.</p>" + line + "</div>"));
    }

    @Test
    void quotationsTablesAndCodeStay() {
        String said = "<div class=text><p>" + TEXT + "</p></div>";
        assertEquals("[true, true]", kept(said + "<blockquote><p>" + TEXT + "</p></blockquote>"));
        assertEquals("[true, true]", kept(said + "<div class=bbQuote><p>" + TEXT + "</p></div>"));
        assertEquals("[true, true]", kept(said + "<table><tr><td>" + TEXT + "</td></tr></table>"));
        assertEquals("[true, true]", kept(said + "<pre>" + TEXT + "</pre>"));
    }

    @Test
    void whatWasNotChosenBeforeIsNoRepeat() {
        PageScan scan = ScanPage.scan(Jsoup.parse("<nav><p>" + TEXT + "</p></nav><main><p>" + TEXT + "</p></main>"));
        boolean[] kept = {false, true};
        assertEquals("[false, false]", Arrays.toString(DropRepeats.apply(scan, kept)));
        assertEquals("[false, true]", Arrays.toString(kept));
    }

    private static String kept(String html) {
        PageScan scan = ScanPage.scan(Jsoup.parse(html));
        boolean[] kept = new boolean[scan.blocks()];
        Arrays.fill(kept, true);
        DropRepeats.apply(scan, kept);
        return Arrays.toString(kept);
    }
}
