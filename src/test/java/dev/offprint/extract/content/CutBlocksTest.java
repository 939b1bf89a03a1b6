package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.ledger.Removal;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CutBlocksTest {

    private final Ledger ledger = new Ledger(Set.of());

    @Test
    void returnsTheSmallestElementAroundTheChosenBlocks() {
        assertEquals(
                "<main><p>a</p><p>b</p></main>",
                cut("<nav>menu</nav><main><p>a</p><p>b</p></main><footer>end</footer>", false, true, true, false));
    }

    @Test
    void whatStandsAroundTheContentIsExplainedToo() {
        cut("<nav>menu</nav><div><main><p>a</p><p>b</p></main><aside>aside</aside></div>", false, true, true, false);
        assertEquals(
                List.of("aside", "menu"),
                ledger.removals().stream().map(Removal::text).toList());
    }

    @Test
    void whatIsCutAtTheEdgeOfAnArticleElementIsExplainedToo() {
        assertEquals(
                "<article><div><p>a b</p><p>c</p></div></article>",
                cut("<article><div><p>a b</p><p>c</p></div><ul><li>x</li></ul></article>", true, true, false));
        assertEquals("x", ledger.removals().get(0).text());
    }

    @Test
    void cutsWhatStandsBetweenAsOneRemoval() {
        assertEquals(
                "<main><p>a</p><p>b</p></main>",
                cut("<main><p>a</p><ul><li>x</li><li>y</li></ul><p>b</p></main>", true, false, false, true));
        List<Removal> removals = ledger.removals();
        assertEquals(1, removals.size());
        assertEquals("x y", removals.get(0).text());
        assertEquals("content", removals.get(0).step());
        assertEquals("low content score 0.25", removals.get(0).rule());
    }

    @Test
    void cutsBareTextWithItsInlineElements() {
        assertEquals(
                "<main><p>a</p><p>b</p></main>",
                cut("<main><p>a</p>read <b>this</b> too<p>b</p></main>", true, false, true));
        assertEquals("read this too", ledger.removals().get(0).text());
    }

    @Test
    void aRunMayHaveSeveralTextsInOneElement() {
        assertEquals(
                "<main><p>a</p><p>b</p></main>",
                cut("<main><p>a</p>read <b>th<i>i</i>s</b> too<p>b</p></main>", true, false, true));
        assertEquals("read this too", ledger.removals().get(0).text());
    }

    @Test
    void anInlineElementAroundAChosenBlockStays() {
        assertEquals(
                "<main><b><p>a</p></b><p>c</p></main>",
                cut("<main>x <b>y <p>a</p></b><p>c</p></main>", false, true, true));
    }

    @Test
    void keepsTheBareTextAndCutsTheBlock() {
        assertEquals("<main>a <i>b</i> c</main>", cut("<main>a <i>b</i> c<div>x</div></main>", true, false));
    }

    @Test
    void keepsImagesBesideChosenBlocksOnly() {
        assertEquals(
                "<main><img src=\"1\"><p>a</p><p>b</p></main>",
                cut(
                        "<main><img src=1><p>a</p><div>x</div><img src=2><div>y</div><p>b</p></main>",
                        true,
                        false,
                        false,
                        true));
    }

    @Test
    void blocksThatTheOwnerRestoredStay() {
        String html = "<main><p>a</p><div>x</div><p>b</p></main>";
        cut(html, true, false, true);
        Ledger again = new Ledger(Set.of(ledger.removals().get(0).id()));
        Document doc = Jsoup.parse(html);
        PageScan scan = ScanPage.scan(doc);
        boolean[] kept = {true, false, true};
        assertEquals(
                "a x b",
                CutBlocks.apply(scan, kept, new CutBlocks.Why(new float[3], new boolean[3]), again)
                        .text());
    }

    @Test
    void whatWasSaidBeforeIsExplainedByThat() {
        PageScan scan = ScanPage.scan(Jsoup.parse("<main><p>a</p><div>a</div></main>"));
        boolean[] repeats = {false, true};
        CutBlocks.apply(scan, new boolean[] {true, false}, new CutBlocks.Why(new float[] {1, 1}, repeats), ledger);
        assertEquals("said before", ledger.removals().get(0).rule());
        assertEquals(0, ledger.removals().get(0).score());
    }

    @Test
    void nothingChosenIsNothing() {
        assertNull(cut("<p>a</p>", false));
    }

    private String cut(String html, boolean... kept) {
        PageScan scan = ScanPage.scan(Jsoup.parse(html));
        assertEquals(kept.length, scan.blocks());
        float[] scores = new float[kept.length];
        java.util.Arrays.fill(scores, 0.25f);
        Element content = CutBlocks.apply(scan, kept, new CutBlocks.Why(scores, new boolean[kept.length]), ledger);
        if (content == null) {
            return null;
        }
        content.ownerDocument().outputSettings().prettyPrint(false);
        return content.outerHtml();
    }
}
