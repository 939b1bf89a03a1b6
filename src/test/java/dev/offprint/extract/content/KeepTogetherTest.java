package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.content.score.ScanPage;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KeepTogetherTest {

    @Test
    void aListingStaysBelowTheTextThatSpeaksOfIt() {
        assertEquals(
                "[true, true, true]",
                mended("<p>It looks like this:</p><pre>a = 1</pre><p>Done.</p>", true, false, true));
    }

    @Test
    void aListingBesideTheArticleGoes() {
        assertEquals(
                "[true, false]",
                mended("<main><p>It looks like this:</p></main><aside><b></b><pre>a = 1</pre></aside>", true, false));
        assertEquals("[true, false, false]", mended("<p>Text.</p><p>Menu</p><pre>a = 1</pre>", true, false, false));
    }

    @Test
    void aLineOfSignsStaysWithItsCode() {
        String code = "<table><tr><td>if (odd) {</td></tr><tr><td>stop now;</td></tr><tr><td>}</td></tr></table>";
        assertEquals("[true, true, true, true]", mended("<p>Text.</p>" + code, true, true, true, false));
        assertEquals(
                "[true, true, true]", mended("<p>Text.</p><ul><li>a wool hat</li><li>…</li></ul>", true, true, false));
    }

    private static String mended(String body, boolean... kept) {
        Document doc = Jsoup.parse(body);
        return Arrays.toString(KeepTogether.apply(ScanPage.scan(Skeleton.of(doc.body()), ""), kept));
    }
}
